import Foundation
import Testing

@Suite(
  .enabled(
    if: Tool.has("xmllint") && FileManager.default.fileExists(atPath: Place.schemas),
    "xmllint, or the schemas beside the package, are not here"))
struct `The schemas and the samples` {
  /// The schema that judges a part; nil where none does.
  static func schema(of part: String) -> String? {
    if part.hasSuffix(".rels") { return "ooxml/opc-xsd/opc-relationships.xsd" }
    switch part {
    case "[Content_Types].xml": return "ooxml/opc-xsd/opc-contentTypes.xsd"
    case "docProps/core.xml": return "ooxml/opc-xsd/opc-coreProperties.xsd"
    case "docProps/app.xml": return "ooxml/shared-documentPropertiesExtended.xsd"
    case "META-INF/manifest.xml": return "odf/odf1.3/OpenDocument-v1.3-manifest-schema.rng"
    case "content.xml", "styles.xml", "meta.xml", "settings.xml":
      return "odf/odf1.3/OpenDocument-v1.3-schema.rng"
    default:
      guard part.hasPrefix("word/"), part.hasSuffix(".xml") else { return nil }
      return part.hasPrefix("word/theme/") ? "ooxml/dml-main.xsd" : "ooxml/all-wml.xsd"
    }
  }

  @Test func `every part of every document and dossier is valid`() throws {
    let products = try Products.shared.get()
    let scratch = try Scratch()
    let script = """
      import sys, os, zipfile
      for number, path in enumerate(sys.argv[2:]):
          with zipfile.ZipFile(path) as package:
              for name in package.namelist():
                  if name.endswith((".xml", ".rels")):
                      print(str(number) + "-" + name.replace("/", "+"))
                      with open(os.path.join(sys.argv[1], str(number) + "-" + name.replace("/", "+")), "wb") as file:
                          file.write(package.read(name))
      """
    let paths = products.all.map(products.path)
    let written = try Tool.python(script, [scratch.path] + paths).output.split(separator: "\n").map(
      String.init)
    var parts: [String: [String]] = [:]
    for file in written {
      let part = String(file[(file.firstIndex(of: "-").map(file.index(after:)) ?? file.startIndex)...])
      guard let schema = Self.schema(of: part.replacing("+", with: "/")) else { continue }
      parts[schema, default: []].append(file)
    }
    #expect(parts.count >= 6)
    #expect(parts["ooxml/all-wml.xsd", default: []].count > 3 * products.all("docx").count)
    for (schema, files) in parts {
      let option = schema.hasSuffix("rng") ? "--relaxng" : "--schema"
      let outcome = try Tool.run(
        "xmllint", ["--noout", "--nonet", option, "\(Place.schemas)/\(schema)"] + files,
        environment: ["XML_CATALOG_FILES": "\(Place.schemas)/ooxml/catalog.xml"], in: scratch.path)
      let complaints = outcome.errors.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
      #expect(outcome.status == 0, "\(schema): \(complaints.prefix(10).joined(separator: "\n"))")
    }
  }
}
