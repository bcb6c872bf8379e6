import DossierCore
import DossierKit
import DossierOffice
import Foundation
import Testing

/// A folder of its own for a test, removed at its end.
final class SupportScratch {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "dossier-kit-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a DOCX of these paragraphs; `‖` parts the cells of a one-row table.
  func document(_ name: String, _ paragraphs: String...) throws -> String {
    var writer = PackageWriter()
    writer.add("[Content_Types].xml", bytes: Array(Self.contentTypes.utf8))
    writer.add("_rels/.rels", bytes: Array(Self.relationships.utf8))
    let body = paragraphs.map(Self.block).joined()
    let text = "<w:document xmlns:w=\"\(Self.namespace)\"><w:body>\(body)</w:body></w:document>"
    writer.add("word/document.xml", bytes: Array(text.utf8))
    let file = "\(path)/\(name)"
    try Data(writer.finish()).write(to: URL(filePath: file))
    return file
  }

  private static func block(_ text: String) -> String {
    guard text.contains("‖") else { return paragraph(text) }
    let cells = text.split(separator: "‖").map { "<w:tc>\(paragraph(String($0)))</w:tc>" }.joined()
    return "<w:tbl><w:tr>\(cells)</w:tr></w:tbl>"
  }

  private static func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let contentTypes = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
  private static let relationships = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
}

/// The repository that the tests belong to.
enum Repository {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let templates = path + "/Templates"

  /// The template sets of the repository, on a day that stays.
  static func workspace() throws -> Workspace {
    Workspace(templates: templates, today: try #require(CivilDate("2026-03-05")))
  }

  /// All files below a folder whose names end so.
  static func files(below folder: String, ending: String) -> [String] {
    let names =
      FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.map { "\(path)/\(folder)/\($0)" }
  }
}
