import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// What only ODF templates can do, judged by programs that are not ours.
@Suite struct TextOracleTests {
  private static let documents: [(name: String, sheet: Sheet, data: Value)] =
    FieldSample.all.enumerated().map { ("field\($0.offset)", $0.element.sheet, $0.element.data) }
    + [
      ("rich", rich, ["文": TextValueTests.rich, "段": "一\u{7}二\u{C}三", "列": [1, 2]]),
      ("markdown", markdown, ["文": .text(text)]),
      ("frames", AttributeTests.frames, ["图": ["材料/甲.png", "材料/乙.png", "材料/同甲.png"]]),
      ("names", NameTests.names, Sample.facts), ("controls", FormControlTests.sheet, Sample.facts),
      ("spans", RowSpanTests.sheet, Sample.facts),
    ]

  private static let rich: Sheet = {
    var sheet = Sheet(
      "{{ 文 }}", "{% for x in 列 %}", "{{ 段 }}{{ 文 }}", "{% endfor %}", .grid([["{{ 文 }}", "{{ 段 }}"]]))
    sheet.header = ["{{ 文 }}{{ 段 }}"]
    return sheet
  }()

  private static let markdown = Sheet(
    "{{ 文|markdown }}", .table([[["{{ 文|markdown }}"]]]), .section(["{{ 文|markdown }}"]))
  private static let text = "# 头\n\n**粗** [链](https://a.cn)\n\n- 甲\n  1. 内\n- 乙\n\n> 引\n\n    码  码\n"

  private func rendered() throws -> [(name: String, bytes: [UInt8])] {
    try Self.documents.map { name, sheet, data in
      (name, try sheet.rendered(data, .odt, files: PictureTests.source).bytes)
    }
  }

  @Test(.enabled(if: Oracle.hasSchemas, "xmllint, or the schemas beside the package, are not here"))
  func `every part is valid`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in try rendered() {
      let package = try OfficePackage(bytes: bytes, name: name)
      for part in ["content.xml", "styles.xml", "meta.xml"] {
        try folder.write("\(name)-\(part)", package.bytes(of: part))
      }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(files.count == Self.documents.count * 3)
    let result = try Oracle.run(
      "xmllint",
      ["--noout", "--nonet", "--relaxng", "\(Oracle.schemas)/odf/odf1.3/OpenDocument-v1.3-schema.rng"]
        + files.map { "\(folder.url.path)/\($0)" })
    let complaints = result.complaints.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
    #expect(complaints.joined(separator: "\n") == "")
  }

  @Test(.enabled(if: Oracle.has("soffice"), "LibreOffice is not here"), .timeLimit(.minutes(5)))
  func `LibreOffice reads the same text`() throws {
    let folder = try TemporaryFolder()
    let files = try rendered().map { try folder.write("\($0.name).odt", $0.bytes) }
    let result = try Oracle.run(
      "timeout",
      [
        "170", "soffice", "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder.url.path,
      ] + files)
    #expect(result.code == 0)
    for (name, _, _) in Self.documents {
      let found = plain(try folder.text("\(name).txt"))
      guard let index = Int(name.dropFirst("field".count)) else {
        #expect(!found.isEmpty)
        continue
      }
      let sample = FieldSample.all[index]
      // Neither text boxes nor notes are in its text, and numbers of lists are.
      guard !sample.lines.joined().contains("〔"), sample.name != "list items" else { continue }
      #expect(found == plain(sample.lines.joined(separator: "\n")), "\(sample.name)")
    }
  }

  private func plain(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || "｜¶\t\u{FEFF}".contains($0) })
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  @Test(.enabled(if: Oracle.hasPython("odf"), "odfpy is not here"))
  func `odfpy opens every text and finds every picture`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in try rendered() { try folder.write("\(name).odt", bytes) }
    let script = """
      import sys, glob
      from odf.opendocument import load
      from odf.draw import Image
      for path in glob.glob(sys.argv[1] + '/*.odt'):
          document = load(path)
          assert document.text is not None, path
          for image in document.text.getElementsByType(Image):
              assert image.getAttribute('href') in document.Pictures, path
      """
    let result = try Oracle.run("python3", ["-c", script, folder.url.path])
    #expect(result.code == 0, "\(result.complaints)")
  }
}
