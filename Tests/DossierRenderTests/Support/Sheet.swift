import DossierCore
import DossierOffice

/// The two formats, from which one document is made each.
enum Format: String, CaseIterable, Sendable {
  case docx, odt

  var mainPart: String { self == .docx ? "word/document.xml" : "content.xml" }
}

/// A piece of a paragraph.
enum Run: Sendable, ExpressibleByStringLiteral {
  case text(String, look: Look = .plain)
  /// Markup for Word, markup for ODF.
  case raw(String, String)

  enum Look: String, Sendable, CaseIterable { case plain, bold, italic, underlined }

  init(stringLiteral value: String) { self = .text(value) }
}

/// A piece of a document.
indirect enum Node: Sendable, ExpressibleByStringLiteral {
  case paragraph([Run])
  /// Rows of cells of blocks.
  case table([[[Node]]])
  /// Items of blocks.
  case list([[Node]])
  /// A text box that stands in a paragraph of its own.
  case box([Node])
  /// A section (ODF), a content control around paragraphs (Word).
  case section([Node])
  case raw(String, String)

  init(stringLiteral value: String) { self = .paragraph([.text(value)]) }

  /// A paragraph of several runs.
  static func line(_ runs: Run...) -> Node { .paragraph(runs) }

  /// A table of cells of one paragraph each.
  static func grid(_ rows: [[String]]) -> Node { .table(rows.map { $0.map { [.paragraph([.text($0)])] } }) }
}

/// A small document in either format.
struct Sheet: Sendable {
  var body: [Node]
  var header: [Node] = []
  var footer: [Node] = []
  var footnote: [Node] = []
  var title = ""
  /// DOTX or OTT.
  var isTemplate = false

  init(_ body: Node...) { self.body = body }
  init(body: [Node]) { self.body = body }

  func bytes(_ format: Format) -> [UInt8] {
    switch format {
    case .docx: WordSheet(sheet: self).bytes()
    case .odt: TextSheet(sheet: self).bytes()
    }
  }

  func package(_ format: Format) throws -> OfficePackage {
    try OfficePackage(bytes: bytes(format), name: "模板.\(format)")
  }
}

extension String {
  var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

extension PackageWriter {
  mutating func add(_ name: String, _ text: String) {
    add(name, bytes: Array(text.utf8), stored: name == "mimetype")
  }
}
