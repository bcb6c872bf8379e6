import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// Everything the tests render, judged by programs that are not ours.
@Suite struct OracleTests {
  /// The samples and a document that has every kind of story.
  private static let samples =
    Sample.all + [Sample("headers, notes, titles", sheet: fullSheet, ["XF2026-017", "甲", "乙", "丙"])]

  private static let fullSheet: Sheet = {
    var sheet = Sheet(
      "{{ 编号 }}", .box(["{{ 信访人.姓名 }}"]), .grid([["{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}"]]))
    sheet.header = [.grid([["页眉{{ 编号 }}"]]), "{% for x in 列 %}", "{{ x }}", "{% endfor %}"]
    sheet.footer = ["{% if 越级 %}", "越级", "{% endif %}"]
    sheet.footnote = ["脚注{{ 人数 }}"]
    sheet.title = "{{ 编号 }}号案卷"
    return sheet
  }()

  private func rendered(_ format: Format) throws -> [(name: String, bytes: [UInt8])] {
    var files = try Self.samples.enumerated().map { index, sample in
      ("\(index)", try sample.sheet.rendered(sample.data, format).bytes)
    }
    files.append(
      (
        "pictures",
        try PictureTests.everywhere.rendered(PictureTests.data, format, files: PictureTests.source).bytes
      ))
    if format == .docx {
      let features = try WordFeatureTests.everything.rendered(WordFeatureTests.everythingData, .docx)
      files.append(("word", features.bytes))
    }
    return files
  }

  // MARK: - Schemas

  @Test(.enabled(if: Oracle.hasSchemas, "xmllint, or the schemas beside the package, are not here"))
  func `every Word part is valid where the template was`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in try rendered(.docx) {
      let package = try OfficePackage(bytes: bytes, name: name)
      for part in package.partNames
      where part.hasPrefix("word/") && part.hasSuffix(".xml") && !part.contains("styles") {
        let document = try package.xml(part)
        document.root.dropWhatSchemasLack()
        try folder.write("\(name)-\(part.split(separator: "/").last ?? "")", document.serialized())
      }
    }
    let found = try complaints(in: folder, ["--schema", "\(Oracle.schemas)/ooxml/all-wml.xsd"])
    #expect(found == "")
  }

  @Test(.enabled(if: Oracle.hasSchemas, "xmllint, or the schemas beside the package, are not here"))
  func `every OpenDocument part is valid`() throws {
    let folder = try TemporaryFolder()
    let lists = try TemporaryFolder()
    for (name, bytes) in try rendered(.odt) {
      let package = try OfficePackage(bytes: bytes, name: name)
      for part in ["content.xml", "styles.xml", "meta.xml"] {
        try folder.write("\(name)-\(part)", package.bytes(of: part))
      }
      try lists.write("\(name)-manifest.xml", package.bytes(of: Manifest.partName))
    }
    let schemas = "\(Oracle.schemas)/odf/odf1.3/OpenDocument-v1.3"
    #expect(try complaints(in: folder, ["--relaxng", "\(schemas)-schema.rng"]) == "")
    #expect(try complaints(in: lists, ["--relaxng", "\(schemas)-manifest-schema.rng"]) == "")
  }

  private func complaints(in folder: TemporaryFolder, _ arguments: [String]) throws -> String {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(files.count >= Sample.all.count)
    let result = try Oracle.run(
      "xmllint", ["--noout", "--nonet"] + arguments + files.map { "\(folder.url.path)/\($0)" },
      environment: ["XML_CATALOG_FILES": "\(Oracle.schemas)/ooxml/catalog.xml"])
    guard result.code != 0 else { return "" }
    return result.complaints.split(separator: "\n").filter { !$0.hasSuffix(" validates") }.joined(
      separator: "\n")
  }

  // MARK: - LibreOffice

  @Test(.enabled(if: Oracle.has("soffice"), "LibreOffice is not here"), .timeLimit(.minutes(5)))
  func `LibreOffice reads the same text in both formats`() throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    for format in Format.allCases {
      for (name, bytes) in try rendered(format) {
        files.append(try folder.write("\(name)-\(format).\(format)", bytes))
      }
    }
    let result = try Oracle.run(
      "timeout",
      [
        "180", "soffice", "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder.url.path,
      ] + files)
    #expect(result.code == 0)
    for (index, sample) in Self.samples.enumerated() {
      let word = try folder.text("\(index)-docx.txt")
      let odf = try folder.text("\(index)-odt.txt")
      // In a list LibreOffice writes the numbers of an ODF list, and marks of notes by other signs.
      guard !sample.name.contains("list") else { continue }
      #expect(plain(word) == plain(odf), "\(sample.name)")
      // Nor does it write the text of text boxes.
      guard !sample.lines.joined().contains("〔") else { continue }
      #expect(plain(word).contains(plain(sample.lines.joined(separator: "\n"))), "\(sample.name)")
    }
  }

  /// The text without the signs that stand between cells and without blank lines.
  private func plain(_ text: String) -> String {
    text.split(whereSeparator: {
      $0.isNewline || $0 == "｜" || $0 == "¶" || $0 == "〔" || $0 == "〕" || $0 == "\t" || $0 == "\u{FEFF}"
    })
    .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: - Python

  @Test(.enabled(if: Oracle.hasPython("docx"), "python-docx is not here"))
  func `python-docx reads the same lines`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in try rendered(.docx) { try folder.write("\(name).docx", bytes) }
    let result = try Oracle.run("python3", ["-c", Self.readWord, folder.url.path])
    #expect(result.code == 0, "\(result.complaints)")
    let found = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: [String]])
    // It passes over text boxes and content controls.
    for (index, sample) in Sample.all.enumerated()
    where !sample.lines.joined().contains("〔") && !sample.name.contains("section") {
      #expect(found["\(index)"] == sample.lines, "\(sample.name)")
    }
  }

  @Test(.enabled(if: Oracle.hasPython("odf"), "odfpy is not here"))
  func `odfpy opens every text`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in try rendered(.odt) { try folder.write("\(name).odt", bytes) }
    let script = """
      import sys, glob
      from odf.opendocument import load
      for path in glob.glob(sys.argv[1] + '/*.odt'):
          assert load(path).text is not None, path
      """
    let result = try Oracle.run("python3", ["-c", script, folder.url.path])
    #expect(result.code == 0, "\(result.complaints)")
  }

  @Test(.enabled(if: Oracle.hasPython("docxtpl"), "docxtpl is not here"))
  func `docxtpl renders the same templates to the same lines`() throws {
    let folder = try TemporaryFolder()
    let shared = Sample.all.enumerated().filter { $0.element.agreesWithDocxtpl }
    #expect(shared.count > 30)
    for (index, sample) in shared {
      try folder.write("\(index).docx", sample.sheet.bytes(.docx))
      try folder.write("\(index).json", Array(sample.data.json.utf8))
    }
    let render = """
      import sys, glob, json
      from docxtpl import DocxTemplate
      for path in glob.glob(sys.argv[1] + '/*.docx'):
          try:
              template = DocxTemplate(path)
              template.render(json.load(open(path[:-4] + 'json')), autoescape=True)
              template.save(path)
          except Exception as fault:
              print(path, repr(fault), file=sys.stderr)
      """
    let first = try Oracle.run("python3", ["-c", render, folder.url.path])
    #expect(first.complaints == "")
    let second = try Oracle.run("python3", ["-c", Self.readWord, folder.url.path])
    let found = try #require(
      JSONSerialization.jsonObject(with: Data(second.output.utf8)) as? [String: [String]])
    for (index, sample) in shared { #expect(found["\(index)"] == sample.lines, "\(sample.name)") }
  }

  /// The lines of each document in a folder as `Reading` has them, as JSON.
  private static let readWord = """
    import sys, glob, json, os
    from docx import Document
    from docx.table import Table
    def lines(parent):
        out = []
        for item in parent.iter_inner_content():
            if isinstance(item, Table):
                for row in item.rows:
                    out.append('｜'.join('¶'.join(lines(cell)) for cell in row.cells))
            else:
                out.append(item.text)
        return out
    found = {}
    for path in glob.glob(sys.argv[1] + '/*.docx'):
        found[os.path.basename(path)[:-5]] = lines(Document(path))
    print(json.dumps(found))
    """
}

extension XMLElement {
  /// Takes out what ECMA-376 does not know: extensions that `mc:Ignorable` names.
  fileprivate func dropWhatSchemasLack() {
    attributes.removeAll { $0.name.hasPrefix("mc:") || $0.name.hasPrefix("w14:") }
    children.removeAll { $0.element?.name.hasPrefix("w14:") ?? false }
    for child in elements { child.dropWhatSchemasLack() }
  }
}
