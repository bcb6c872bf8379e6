internal import DossierCore
internal import DossierOffice

/// The properties of the joined file.
enum DocumentProperties {
  private static let core =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  /// A title, and nobody's name.
  static func add(to parts: JoinedParts, titled title: String) {
    let core = XMLElement(
      "cp:coreProperties",
      ["cp", "dc", "dcterms", "xsi"].map { XMLAttribute("xmlns:" + $0, Namespaces.address(of: $0) ?? "") })
    core.children = [.element(XMLElement("dc:title", [], [.text(title)]))]
    parts.add(
      "docProps/core.xml", core, type: "application/vnd.openxmlformats-package.core-properties+xml")
    parts.package.add(type: Self.core, target: "docProps/core.xml")
    let extended = XMLElement(
      "Properties", [XMLAttribute("xmlns", Namespaces.address(of: "ep") ?? "")],
      [.element(XMLElement("Application", [], [.text("dossier")]))])
    parts.add(
      "docProps/app.xml", extended,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    parts.package.add("extended-properties", target: "docProps/app.xml")
  }

  /// Those of a document, as they are.
  static func carry(from package: OfficePackage, to parts: JoinedParts) throws(DossierError) {
    let relationships = try package.relationships(of: "")
    let kinds = [core] + ["extended-properties", "custom-properties"].map { Relationships.officeTypes + $0 }
    for item in relationships.items where kinds.contains(item.type) {
      guard let part = package.part(of: item, in: relationships), let bytes = package[part] else { continue }
      parts.add(part, bytes, type: package.contentTypes?[part])
      parts.package.add(type: item.type, target: part)
    }
  }
}
