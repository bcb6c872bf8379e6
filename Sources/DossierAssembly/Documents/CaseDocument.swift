public import DossierCase
internal import DossierCore

/// A document of a case on its way to paper: which artefact, where in the volume, under which name.
public struct CaseDocument: Sendable {
  public let artefact: Artefact
  public let rule: KindRule?
  /// Counted from one in the order of the volume.
  public let position: Int
  /// `03 转送单`, with a number behind it where a kind occurs more than once.
  public let baseName: String

  /// What bookmarks round the document's values name it by: the kind, and which of that kind in the case file, as
  /// `转送单1`.
  public let label: String

  /// The title that indexes name the document by.
  public var title: String {
    artefact.title ?? rule?.title ?? artefact.kind.rawValue
  }

  var template: String { rule?.template ?? artefact.kind.rawValue }
}

extension CaseDocument {
  /// The documents of a case in the order of the volume: by the set's order, then as the file lists them.
  public static func all(of file: CaseFile, set: TemplateSet) -> [CaseDocument] {
    let ordered = file.artefacts.enumerated().sorted { left, right in
      (order(of: left.element, set), left.offset) < (order(of: right.element, set), right.offset)
    }
    var seen: [ArtefactKind: Int] = [:]
    return ordered.enumerated().map { index, entry in
      let artefact = entry.element
      seen[artefact.kind, default: 0] += 1
      let isOnly = file.artefacts(of: artefact.kind).count == 1
      let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
      let suffix = isOnly ? "" : "-\(seen[artefact.kind] ?? 1)"
      return CaseDocument(
        artefact: artefact, rule: set.rule(for: artefact.kind), position: index + 1,
        baseName: "\(number) \(artefact.kind.rawValue)\(suffix)",
        label: "\(artefact.kind.rawValue)\(seen[artefact.kind] ?? 1)")
    }
  }

  /// 正卷 before 副卷; kinds that the set gives no place come last.
  private static func order(of artefact: Artefact, _ set: TemplateSet) -> Int {
    guard let rule = set.rule(for: artefact.kind) else { return Int.max }
    return (rule.part == .annex ? 100_000 : 0) + (rule.order ?? 10_000)
  }
}
