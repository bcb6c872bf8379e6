import Testing

@testable import DossierForms

@Suite(.enabled(if: Schemas.areHere, "the schemas beside the package, or xmllint, are not here"))
struct SchemaTests {
  @Test(arguments: BuiltIn.names)
  func `every Word part is valid against the schemas of ECMA-376`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    let folder = "\(Schemas.folder)/ooxml"
    for part in form.parts(.word) {
      let schema =
        switch part.name {
        case "[Content_Types].xml": "opc-xsd/opc-contentTypes.xsd"
        case let name where name.hasSuffix(".rels"): "opc-xsd/opc-relationships.xsd"
        case "docProps/core.xml": "opc-xsd/opc-coreProperties.xsd"
        case "docProps/app.xml": "shared-documentPropertiesExtended.xsd"
        default: "all-wml.xsd"
        }
      #expect(try Schemas.complaints(part.text, ["--schema", "\(folder)/\(schema)"]) == "", "\(part.name)")
    }
  }

  @Test(arguments: BuiltIn.names)
  func `every OpenDocument part is valid against the schema of ODF 1.3`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    let folder = "\(Schemas.folder)/odf/odf1.3/OpenDocument-v1.3"
    for part in form.parts(.openDocument) where part.name != "mimetype" {
      let schema = part.name.hasSuffix("manifest.xml") ? "manifest-schema" : "schema"
      #expect(
        try Schemas.complaints(part.text, ["--relaxng", "\(folder)-\(schema).rng"]) == "", "\(part.name)")
    }
  }
}
