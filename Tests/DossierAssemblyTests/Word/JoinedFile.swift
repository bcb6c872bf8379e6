import DossierCore
import DossierOffice

@testable import DossierAssembly

/// A joined DOCX as the tests look at it.
struct JoinedFile {
  let package: OfficePackage
  let document: XMLElement
  let links: Relationships
  var notes: [Diagnostic] = []
  var traces: [DocumentTrace] = []

  init(_ package: OfficePackage) throws {
    self.package = package
    document = try package.xml("word/document.xml").root
    links = try package.relationships(of: "word/document.xml")
  }

  init(_ result: JoinResult) throws {
    try self.init(result.package)
    notes = result.notes
    traces = result.traces
  }

  var sections: [XMLElement] { document.descendants(named: "w:sectPr") }

  func root(_ part: String) throws -> XMLElement { try package.xml(part).root }

  /// For each section, what the header of a type says, nil where it has none of its own.
  func headers(_ type: String = "default") -> [String?] {
    sections.map { section in
      guard let id = section.all("w:headerReference").first(where: { $0["w:type"] == type })?["r:id"],
        let item = links[id], let part = package.part(of: item, in: links)
      else { return nil }
      return try? package.xml(part).root.text
    }
  }

  /// The lists that paragraphs belong to.
  func lists() -> [String] { document.descendants(named: "w:numId").compactMap { $0["w:val"] } }

  /// The numbers of shapes and of bookmarks.
  func identifiers() -> (shapes: [String], bookmarks: [String]) {
    let shapes = ["wp:docPr", "pic:cNvPr"].flatMap { document.descendants(named: $0) }
    return (
      shapes.compactMap { $0["id"] }, document.descendants(named: "w:bookmarkStart").compactMap { $0["w:id"] }
    )
  }

  var paragraphs: [XMLElement] { document.descendants(named: "w:p") }

  /// The paragraph with a text.
  func paragraph(_ text: String) -> XMLElement? { paragraphs.first { $0.text == text } }

  func style(of paragraph: XMLElement?) throws -> XMLElement? {
    let id = paragraph?.first("w:pPr")?.first("w:pStyle")?["w:val"]
    return try root("word/styles.xml").all("w:style").first { $0["w:styleId"] == id }
  }
}
