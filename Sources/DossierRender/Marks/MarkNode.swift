internal import DossierOffice

/// What stands in the tree where the bookmark round a value begins and ends, until the part is flattened.
enum MarkNode: Equatable {
  case begin(Int)
  case end(Int)

  // Shared with placeholders, so that what a file brings along of this kind is taken out with them.
  private static let beginning = "dossier-tag begin "
  private static let ending = "dossier-tag end "

  var node: XMLNode {
    switch self {
    case .begin(let site): .instruction(Self.beginning + String(site))
    case .end(let site): .instruction(Self.ending + String(site))
    }
  }

  init?(_ node: XMLNode) {
    guard case .instruction(let text) = node else { return nil }
    if text.hasPrefix(Self.beginning), let site = Int(text.dropFirst(Self.beginning.count)) {
      self = .begin(site)
    } else if text.hasPrefix(Self.ending), let site = Int(text.dropFirst(Self.ending.count)) {
      self = .end(site)
    } else {
      return nil
    }
  }
}
