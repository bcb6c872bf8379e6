import Testing

@testable import DossierForms

@Suite(.enabled(if: Schemas.areHere, "the schemas beside the package, or xmllint, are not here"))
struct SchemaTests {
  private static let word = [
    "all-wml.xsd", "opc-xsd/opc-contentTypes.xsd", "opc-xsd/opc-relationships.xsd",
    "opc-xsd/opc-coreProperties.xsd", "shared-documentPropertiesExtended.xsd",
  ]

  @Test(arguments: word)
  func `every Word part is valid against the schemas of ECMA-376`(schema: String) throws {
    let parts = try parts(.word) { Self.schema(of: $0) == schema }
    #expect(parts.count >= BuiltIn.names.count)
    #expect(try Schemas.complaints(parts, ["--schema", "\(Schemas.folder)/ooxml/\(schema)"]) == "")
  }

  @Test(arguments: ["schema", "manifest-schema"])
  func `every OpenDocument part is valid against the schema of ODF 1.3`(schema: String) throws {
    let parts = try parts(.openDocument) { name in
      name != "mimetype" && name.hasSuffix("manifest.xml") == (schema == "manifest-schema")
    }
    let file = "\(Schemas.folder)/odf/odf1.3/OpenDocument-v1.3-\(schema).rng"
    #expect(parts.count >= BuiltIn.names.count)
    #expect(try Schemas.complaints(parts, ["--relaxng", file]) == "")
  }

  private static func schema(of part: String) -> String {
    switch part {
    case "[Content_Types].xml": word[1]
    case let name where name.hasSuffix(".rels"): word[2]
    case "docProps/core.xml": word[3]
    case "docProps/app.xml": word[4]
    default: word[0]
    }
  }

  private func parts(_ format: FormFormat, where isWanted: (String) -> Bool) throws -> [(
    name: String, text: String
  )] {
    try BuiltIn.forms().flatMap { form in
      form.parts(format).filter { isWanted($0.name) }.map { ("\(form.name)-\($0.name)", $0.text) }
    }
  }
}
