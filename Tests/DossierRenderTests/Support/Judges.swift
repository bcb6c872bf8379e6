import DossierOffice
import Foundation
import Testing

/// Files of one format in a folder, shown to other people's programs all at once.
struct Judges {
  let folder: TemporaryFolder
  let format: Format
  private(set) var names: [String] = []

  init(_ format: Format) throws {
    self.format = format
    folder = try TemporaryFolder()
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) throws {
    try folder.write("\(name).\(format)", bytes)
    names.append(name)
  }

  /// What the schemas of the format say against the parts that hold text; empty where nothing.
  func schemaComplaints() throws -> String {
    let parts = try TemporaryFolder()
    var files: [String] = []
    for name in names {
      let package = try OfficePackage(path: "\(folder.url.path)/\(name).\(format)")
      for part in package.partNames where isJudged(part) {
        let document = try package.xml(part)
        document.root.dropExtensions()
        files.append(try parts.write("\(name)-\(part.replacing("/", with: "+"))", document.serialized()))
      }
    }
    #expect(files.count >= names.count)
    let schema =
      format == .docx
      ? ["--schema", "\(Oracle.schemas)/ooxml/all-wml.xsd"]
      : ["--relaxng", "\(Oracle.schemas)/odf/odf1.3/OpenDocument-v1.3-schema.rng"]
    let result = try Oracle.run(
      "xmllint", ["--noout", "--nonet", "--huge"] + schema + files,
      environment: ["XML_CATALOG_FILES": "\(Oracle.schemas)/ooxml/catalog.xml"])
    return result.code == 0 ? "" : result.complaints
  }

  private func isJudged(_ part: String) -> Bool {
    format == .docx
      ? part.hasPrefix("word/") && part.hasSuffix(".xml") && !part.contains("styles")
      : ["content.xml", "styles.xml", "meta.xml"].contains(part)
  }

  /// Complaints of python-docx or odfpy over files that they cannot open.
  func pythonComplaints() throws -> String {
    let script =
      format == .docx
      ? """
      import sys, glob
      from docx import Document
      for path in glob.glob(sys.argv[1] + '/*.docx'):
          document = Document(path)
          assert document.paragraphs and document.core_properties.title is not None, path
          for section in document.sections:
              section.header.paragraphs, section.footer.paragraphs
      """
      : """
      import sys, glob
      from odf.opendocument import load
      for path in glob.glob(sys.argv[1] + '/*.odt'):
          assert load(path).text is not None, path
      """
    let result = try Oracle.run("python3", ["-c", script, folder.url.path])
    return result.code == 0 ? "" : result.complaints
  }

  /// The text that LibreOffice reads in each file; a name without a text could not be opened.
  func libreOfficeTexts() throws -> [String: String] {
    let result = try Oracle.run(
      "timeout",
      [
        "170", "soffice", "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder.url.path,
      ] + names.map { "\(folder.url.path)/\($0).\(format)" })
    #expect(result.code == 0, "\(result.complaints)")
    return names.reduce(into: [:]) { $0[$1] = try? folder.text("\($1).txt") }
  }
}

extension XMLElement {
  /// Takes out what ECMA-376 does not know: extensions that `mc:Ignorable` names.
  fileprivate func dropExtensions() {
    attributes.removeAll { $0.name.hasPrefix("mc:") || $0.name.hasPrefix("w14:") }
    for child in elements { child.dropExtensions() }
  }
}
