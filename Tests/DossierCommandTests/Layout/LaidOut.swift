import Foundation
import Testing

/// Dossiers of one sample with their pages laid out, made once for all tests that look at them.
final class LaidOut: Sendable {
  static let shared = Result { try LaidOut() }

  static let isPossible =
    Tool.has("soffice") && Tool.has("pdfinfo") && Tool.has("pdftotext") && Tool.hasPython("pypdf")

  static let sample = Sample.compensation
  private let scratch: Scratch

  var pdf: String { scratch("卷宗.pdf") }
  func path(_ format: String) -> String { scratch("卷宗.\(format)") }

  private init() throws {
    scratch = try Scratch()
    for format in ["pdf", "docx", "odt"] {
      let outcome = try Command.run(
        ["assemble", Self.sample.path, "-o", scratch("卷宗.\(format)")], laysOut: true)
      try #require(outcome.status == 0, "\(outcome.all)")
    }
  }
}

/// What pypdf says of a PDF.
struct PDFFacts: Decodable {
  struct Entry: Decodable {
    let title: String
    /// Counted from one.
    let page: Int
  }

  let outline: [Entry]
  let language: String?
  let title: String?
  let metadata: String
  let pages: [String]

  init(of path: String) throws {
    let script = """
      import json, sys
      from pypdf import PdfReader
      reader = PdfReader(sys.argv[1], strict=True)
      root = reader.trailer["/Root"]
      print(json.dumps({
        "outline": [{"title": e.title, "page": reader.get_destination_page_number(e) + 1} for e in reader.outline if not isinstance(e, list)],
        "language": root.get("/Lang"), "title": reader.metadata.title,
        "metadata": root["/Metadata"].get_data().decode() if "/Metadata" in root else "",
        "pages": [page.extract_text() for page in reader.pages]}))
      """
    let outcome = try Tool.python(script, [path])
    try #require(outcome.status == 0, "\(outcome.all)")
    self = try JSONDecoder().decode(PDFFacts.self, from: Data(outcome.output.utf8))
  }

  /// The number that is printed at the foot of each page: `— 12 —`.
  var numbers: [Int?] {
    pages.map { text in text.firstMatch(of: /—\s*(\d+)\s*—/).flatMap { Int($0.1) } }
  }

  /// The number of a page, counted from one; of one that bears none, as letters and scans, by the nearest before it that
  /// does.
  func number(of page: Int) -> Int? {
    for before in stride(from: page, through: 1, by: -1) {
      if let number = numbers[before - 1] { return number + page - before }
    }
    return page < numbers.count ? numbers[page].map { $0 - 1 } : nil
  }

  /// The text of the contents index.
  var index: String {
    guard outline.count > 2 else { return "" }
    return pages[(outline[1].page - 1)..<(outline[2].page - 1)].joined()
  }

  /// The documents with pages that have numbers: those between index and note sheet.
  var documents: ArraySlice<Entry> { outline.dropFirst(2).dropLast() }
}

/// The page numbers that stand in the contents index of a file, as they are before any editor works them out.
func writtenNumbers(in path: String) throws -> [Int] {
  try writtenFields(in: path).filter { !$0.mark.contains("_") }.compactMap { Int($0.shown) }
}

/// The fields of a dossier that show the page of a document, or of the last one's end, with what they show before any
/// editor works them out.
func writtenFields(in path: String) throws -> [(mark: String, shown: String)] {
  let isWord = path.hasSuffix("docx")
  let text = try Tool.run("unzip", ["-p", path, isWord ? "word/document.xml" : "content.xml"]).output
  return isWord
    ? text.matches(of: /PAGEREF dossier_(\w+) .*?<w:t[^>]*>([^<]*)<\/w:t>/).map {
      (String($0.1), String($0.2))
    }
    : text.matches(of: /<text:bookmark-ref [^>]*text:ref-name="dossier_(\w+)"[^>]*>([^<]*)</).map {
      (String($0.1), String($0.2))
    }
}
