internal import DossierOffice

/// A part of the joined file into which the content of many sources' parts goes: one root, all their namespaces.
final class MergedPart {
  let root: XMLElement
  let links: PartLinks
  private var declared: [String: String] = [:]
  private var ignorable: [String] = []

  /// - Parameter name: the root element's name.
  init(_ name: String, part: String) {
    root = XMLElement(name)
    links = PartLinks(part: part)
    for prefix in ["w", "r"] { declare(prefix, Namespaces.address(of: prefix) ?? "") }
  }

  /// Takes over what a source's root declares; answers the declarations that its content must carry itself.
  func adopt(_ other: XMLElement) -> [XMLAttribute] {
    var conflicts: [XMLAttribute] = []
    for attribute in other.attributes where attribute.name.hasPrefix("xmlns") {
      let prefix = String(attribute.name.dropFirst("xmlns:".count))
      let address = XMLAttribute.transitional(attribute).value
      if prefix.isEmpty || (declared[prefix] ?? address) != address {
        conflicts.append(XMLAttribute(attribute.name, address))
      } else {
        declare(prefix, address)
      }
    }
    for prefix in (other["mc:Ignorable"] ?? "").split(separator: " ").map(String.init)
    where declared[prefix] != nil && !ignorable.contains(prefix) { ignorable.append(prefix) }
    return conflicts
  }

  /// Writes what may be ignored into the root; to be called when all content is there.
  func finish() {
    guard !ignorable.isEmpty else { return }
    declare("mc", Namespaces.address(of: "mc") ?? "")
    root["mc:Ignorable"] = ignorable.joined(separator: " ")
  }

  private func declare(_ prefix: String, _ address: String) {
    guard declared[prefix] == nil else { return }
    declared[prefix] = address
    root.attributes.append(XMLAttribute("xmlns:" + prefix, address))
  }
}

extension XMLAttribute {
  /// A declaration with the Transitional address where it is a Strict one.
  static func transitional(_ attribute: XMLAttribute) -> XMLAttribute {
    guard let prefix = Namespaces.prefix(of: attribute.value), !prefix.isEmpty,
      let address = Namespaces.address(of: prefix)
    else { return attribute }
    return XMLAttribute(attribute.name, address)
  }
}
