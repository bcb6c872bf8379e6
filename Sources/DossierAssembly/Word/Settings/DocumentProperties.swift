internal import DossierOffice

/// The properties of the joined file: its title, and nobody's name.
enum DocumentProperties {
  static func add(to parts: JoinedParts, _ package: PartLinks, title: String) {
    let core = XMLElement(
      "cp:coreProperties",
      ["cp", "dc", "dcterms", "xsi"].map { XMLAttribute("xmlns:" + $0, Namespaces.address(of: $0) ?? "") })
    core.children = [.element(XMLElement("dc:title", [], [.text(title)]))]
    parts.add(
      "docProps/core.xml", core, type: "application/vnd.openxmlformats-package.core-properties+xml")
    _ = package.add(
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml")
    let extended = XMLElement(
      "Properties", [XMLAttribute("xmlns", Namespaces.address(of: "ep") ?? "")],
      [.element(XMLElement("Application", [], [.text("dossier")]))])
    parts.add(
      "docProps/app.xml", extended,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml")
    _ = package.add("extended-properties", target: "docProps/app.xml")
  }
}
