internal import DossierOffice

/// The properties that somebody gave a document beside the usual ones (ECMA-376, part 1, 22.3).
struct CustomProperties {
  private let texts: [String: String]

  /// A part that cannot be read holds none: nothing else hangs on it.
  init(of package: OfficePackage) {
    let root = package.contains(Self.part) ? try? package.xml(Self.part).root : nil
    texts = Dictionary(
      (root?.elements ?? []).compactMap { element in
        element["name"].map { ($0.lowercased(), element.elements.first?.text ?? "") }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of a property; names are the same in capitals.
  subscript(name: String) -> String? { texts[name.lowercased()] }

  private static let part = "docProps/custom.xml"
}
