import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite(
  .enabled(
    if: DocxcomposeFiles.areThere, "docxcompose's test documents are not here: bash .ci/setup --with-judges"))
struct `docxcompose's own documents` {
  private static func source(_ path: String, _ number: Int) throws -> JoinSource {
    JoinSource(
      bookmark: "d\(number)", title: "文\(number)", package: try OfficePackage(path: path), numbering: .own)
  }

  private static func join(_ paths: [String]) throws -> JoinResult {
    try WordJoiner().join(paths.enumerated().map { try source($1, $0) }, title: "合订")
  }

  @Test func `are all there`() {
    #expect(DocxcomposeFiles.documents.count == 88)
    #expect(DocxcomposeFiles.joins.count >= 25)
  }

  @Test func `join each with each other document's neighbour, their text unchanged`() throws {
    let documents = DocxcomposeFiles.documents
    for (path, next) in zip(documents, documents.dropFirst() + documents.prefix(1)) {
      let alone = try Self.join([path]).traces + Self.join([next]).traces
      let result = try Self.join([path, next])
      #expect(result.traces == alone, "\(path)")
      let links = try result.package.relationships(of: "word/document.xml")
      #expect(
        links.items.allSatisfy { $0.isExternal || result.package.part(of: $0, in: links) != nil }, "\(path)")
    }
  }

  @Test(.enabled(if: Self.hasPythonDocx, "python-docx is not there"))
  func `keep their text, their headers and their footers, as python-docx reads them`() throws {
    try OfficeTools.withFolder { folder in
      var list = ""
      for (index, names) in DocxcomposeFiles.joins.enumerated() {
        let paths = names.map { "\(DocxcomposeFiles.folder)/docs/\($0)" }
        let file = folder.appendingPathComponent("\(index).docx")
        try Data(try Self.join(paths).package.written()).write(to: file)
        list += ([file.path] + paths).joined(separator: "\t") + "\n"
      }
      let index = folder.appendingPathComponent("list.txt")
      try list.write(to: index, atomically: true, encoding: .utf8)
      let (status, said) = try OfficeTools.run("python3", ["-c", Self.judge, index.path], in: folder)
      #expect(status == 0 && said == "", "\(said)")
    }
  }

  static let hasPythonDocx: Bool = {
    let status = try? OfficeTools.withFolder {
      try OfficeTools.run("python3", ["-c", "import docx"], in: $0).0
    }
    return status == 0
  }()

  /// Prints what the joined files have lost.
  private static let judge = """
    import sys, docx
    W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
    def text(element):
        lines = []
        for p in element.iter(W + 'p'):
            line = ''.join(t.text or '' for t in p.iter(W + 't')).strip()
            if line: lines.append(line)
        return lines
    def stories(document):
        found = []
        for section in document.sections:
            for kind in ('first_page_header', 'header', 'even_page_header', 'first_page_footer', 'footer', 'even_page_footer'):
                story = getattr(section, kind)
                if not story.is_linked_to_previous:
                    lines = text(story._element)
                    if lines: found.append((kind, lines))
        return found
    for line in open(sys.argv[1], encoding='utf-8'):
        joined, *paths = line.rstrip('\\n').split('\\t')
        whole = docx.Document(joined)
        parts = [docx.Document(path) for path in paths]
        want = [l for part in parts for l in text(part.element.body)]
        if text(whole.element.body) != want: print('text', paths, [a for a in want if a not in text(whole.element.body)][:3])
        got = stories(whole)
        for part in parts:
            for story in stories(part):
                if story not in got: print('lost', paths, story)
    """

  /// One of each kind: charts, notes, sections, lists, pictures, diagrams, shapes, styles, tables.
  private static let shown = [
    "embedded_excel_chart", "footnote", "header_footer_sections", "hyperlinks", "images",
    "numberings_restart",
    "numberings_styles", "next_page_section_break", "smart_art", "styles_de", "table", "embedded_visio",
    "content_controls", "docproperties_different_odd_even_pages_1_section",
  ]

  @Test(.enabled(if: PagePictures.canBeTaken, "LibreOffice (soffice) or pdftoppm is not installed"))
  func `have the pages they had, as LibreOffice shows them`() throws {
    let names = ["master"] + Self.shown
    let files = try names.map { name in
      (
        name: name,
        bytes: Array(
          try Data(contentsOf: URL(fileURLWithPath: "\(DocxcomposeFiles.folder)/docs/\(name).docx")))
      )
    }
    let paths = names.map { "\(DocxcomposeFiles.folder)/docs/\($0).docx" }
    // The colours of a chart are written out, and come to another shade at the edges of its marks.
    try PagePictures.expectSame(
      files, joined: try Self.join(paths).package.written(), ending: "docx", but: 8)
  }
}
