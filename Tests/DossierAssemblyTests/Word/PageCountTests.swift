import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite struct `Fields that count pages` {
  private static func word(_ sections: [String]) throws -> WordSample {
    let last = try #require(sections.last)
    let breaks = sections.dropLast().map { "<w:p><w:pPr>\($0)</w:pPr></w:p>" }.joined()
    return WordSample(
      "<w:p>\(WordPages.field(#"NUMPAGES \* MERGEFORMAT"#))</w:p>" + breaks + WordSample.paragraph("末"),
      section: last)
  }

  private static func instructions(_ samples: [WordSample], _ numbering: PageNumbering = .own) throws
    -> JoinedFile
  {
    try JoinedFile(
      WordJoiner().join(
        samples.enumerated().map {
          JoinSource(bookmark: "d\($0)", title: "文\($0)", package: try $1.package(), numbering: numbering)
        }, title: "合订"))
  }

  private static func fields(_ joined: JoinedFile) -> [String] {
    joined.document.descendants(named: "w:instrText").map { $0.text.trimmingCharacters(in: .whitespaces) }
  }

  @Test func `count those of their document, by its last page or its one section`() throws {
    let plain = WordSample.section()
    let later = WordSample.section(extra: #"<w:pgNumType w:start="7"/>"#)
    let joined = try Self.instructions([
      try Self.word([plain]), try Self.word([plain, plain]), try Self.word([later]),
      try Self.word([plain, later]),
    ])
    #expect(
      Self.fields(joined) == [
        #"PAGEREF d0_last \* MERGEFORMAT"#, #"PAGEREF d1_last \* MERGEFORMAT"#,
        #"SECTIONPAGES \* MERGEFORMAT"#,
        #"NUMPAGES \* MERGEFORMAT"#,
      ])
    #expect(joined.notes.map(\.code.rawValue) == ["J128"])
    let marks = joined.document.descendants(named: "w:bookmarkStart").compactMap { $0["w:name"] }
    #expect(marks.filter { $0.hasSuffix("_last") } == ["d0_last", "d1_last"])
    #expect(joined.traces.map(\.paragraphs) == Array(repeating: ["末"], count: 4))
  }

  @Test func `count those of the file where its pages are numbered through, or it is the only one`() throws {
    let sample = try Self.word([WordSample.section()])
    #expect(
      Self.fields(try Self.instructions([sample, sample], .continued))
        == Array(repeating: #"NUMPAGES \* MERGEFORMAT"#, count: 2))
    #expect(Self.fields(try Self.instructions([sample])) == [#"NUMPAGES \* MERGEFORMAT"#])
  }

  @Test func `of OpenDocument texts count those of their document as well`() throws {
    let count = SampleText(body: "<text:p>共<text:page-count>1</text:page-count>页</text:p>")
    let result = try joined([count, count], .own)
    let references = try result.body.descendants(named: "text:bookmark-ref")
    #expect(references.map { $0["text:ref-name"] } == ["doc_1_last", "doc_2_last"])
    #expect(references.allSatisfy { $0["text:reference-format"] == "page" })
    let points = try result.body.values(of: "text:name", on: "text:bookmark")
    #expect(points == ["doc_1_last", "doc_2_last"])
    #expect(try joined([count, count], .continued).body.descendants(named: "text:page-count").count == 2)
    let again = TextPages.parts.sample
    var counted = again
    counted.body += "<text:p><text:page-count>1</text:page-count></text:p>"
    #expect(try joined([counted, count], .own).notes.map(\.code.rawValue) == ["J230"])
    var indexed = count
    indexed.body +=
      #"<text:table-of-content text:name="目录"><text:index-body><text:p>一 1</text:p></text:index-body></text:table-of-content>"#
    #expect(try joined([indexed, indexed], .continued).notes.map(\.code.rawValue) == ["J231", "J231"])
  }
}
