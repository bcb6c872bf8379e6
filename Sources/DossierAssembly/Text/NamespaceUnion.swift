internal import DossierOffice

/// The namespace declarations of all documents, to stand on the roots of the joined parts.
struct NamespaceUnion {
  private var addresses: [String: String] = [:]

  /// Declarations of one document that the joined root cannot hold, because another document uses the prefix otherwise.
  struct Rest {
    var attributes: [XMLAttribute]

    func declare(on nodes: [XMLNode]) {
      guard !attributes.isEmpty else { return }
      for element in nodes.compactMap(\.element) {
        element.attributes = attributes.filter { element[$0.name] == nil } + element.attributes
      }
    }
  }

  mutating func add(_ source: TextSource) -> Rest {
    var rest: [XMLAttribute] = []
    for attribute in source.content.attributes + source.styles.attributes
    where attribute.name.hasPrefix("xmlns") {
      if let there = addresses[attribute.name] {
        if there != attribute.value, !rest.contains(attribute) { rest.append(attribute) }
      } else {
        addresses[attribute.name] = attribute.value
      }
    }
    return Rest(attributes: rest)
  }

  private static let always = [
    "office", "style", "text", "table", "draw", "fo", "xlink", "dc", "meta", "number", "svg", "form",
  ]

  /// The declarations, those that we need ourselves among them.
  var attributes: [XMLAttribute] {
    var all = addresses
    for prefix in Self.always { all["xmlns:" + prefix] = Namespaces.address(of: prefix) }
    return all.sorted { $0.key < $1.key }.map { XMLAttribute($0.key, $0.value) }
  }
}
