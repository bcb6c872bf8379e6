import Foundation
import Testing

@Suite(.enabled(if: LaidOut.isPossible, "LibreOffice, poppler or pypdf is not on this machine"))
struct `Page numbers of a dossier` {
  @Test(arguments: ["docx", "odt"])
  func `the index names the pages on which the documents are printed`(format: String) throws {
    let laidOut = try LaidOut.shared.get()
    let facts = try PDFFacts(of: laidOut.pdf)
    let printed = facts.documents.map { facts.number(of: $0.page) }
    #expect(printed.count > 10)
    #expect(printed.first == 1)
    #expect(try writtenNumbers(in: laidOut.path(format)) == printed)
  }

  @Test func `numbers run through, on the right of odd and the left of even pages`() throws {
    let facts = try PDFFacts(of: try LaidOut.shared.get().pdf)
    let first = try #require(facts.documents.first).page
    let last = try #require(facts.outline.last).page - 1
    for page in first...last {
      if let number = facts.numbers[page - 1] { #expect(number == page - first + 1) }
    }
    // Cover, index and note sheet bear none.
    for page in Array(1..<first) + [last + 1] { #expect(facts.numbers[page - 1] == nil) }
    let places = try Tool.run(
      "pdftotext", ["-bbox", "-f", "\(first)", "-l", "\(last)", LaidOut.shared.get().pdf, "-"])
    var sides: [Bool] = []
    for page in places.output.components(separatedBy: "<page ").dropFirst() {
      guard let width = page.firstMatch(of: /width="([\d.]+)"/).flatMap({ Double($0.1) }),
        let left = page.matches(of: /xMin="([\d.]+)"[^>]*>—</).last.flatMap({ Double($0.1) })
      else {
        sides.append(sides.last.map { !$0 } ?? true)
        continue
      }
      sides.append(left > width / 2)
    }
    #expect(sides == (first...last).map { ($0 - first) % 2 == 0 })
  }

  @Test func `cover and note sheet tell the pages and documents, the index where the last one ends`() throws {
    let facts = try PDFFacts(of: try LaidOut.shared.get().pdf)
    let count = try #require(facts.outline.last).page - (try #require(facts.documents.first)).page
    let documents = facts.documents.count
    let first = try #require(facts.documents.last)
    #expect(facts.pages[0].solid.contains("件　　数\(documents)件页　　数\(count)页".solid))
    #expect(try #require(facts.pages.last).solid.contains("本卷共\(documents)件，\(count)页。"))
    let start = try #require(facts.number(of: first.page))
    #expect(facts.index.solid.contains(start == count ? "\(start)" : "\(start)–\(count)"))
  }

  @Test func `a second run gives the same bytes`() throws {
    let laidOut = try LaidOut.shared.get()
    let scratch = try Scratch()
    for format in ["pdf", "docx"] {
      let path = scratch("卷宗.\(format)")
      try Command.run(["assemble", LaidOut.sample.path, "-o", path], laysOut: true)
      #expect(try contents(of: path) == contents(of: laidOut.path(format)))
    }
  }

  @Test(arguments: ["docx", "odt"])
  func `the last page in index, cover and note sheet is a field that shows the right number`(format: String)
    throws
  {
    let laidOut = try LaidOut.shared.get()
    let facts = try PDFFacts(of: laidOut.pdf)
    let count = try #require(facts.outline.last).page - (try #require(facts.documents.first)).page
    let ends = try writtenFields(in: laidOut.path(format)).filter { $0.mark.contains("_") }
    // The index names the end of the last document where that has more than one page.
    let isShort = facts.number(of: try #require(facts.documents.last).page) == count
    #expect(ends.map(\.shown) == Array(repeating: "\(count)", count: isShort ? 2 : 3))
    #expect(Set(ends.map(\.mark)).count == 1)
  }

  @Test(arguments: ["docx", "odt"])
  func `saved again by LibreOffice the dossier keeps its documents and the field`(format: String) throws {
    let laidOut = try LaidOut.shared.get()
    let scratch = try Scratch()
    let complaint = try Conversions.convert(
      [laidOut.path(format)], to: format, into: scratch("存"), profile: scratch("profile"))
    try #require(complaint == "", "\(complaint)")
    let codes = try Command.results(["check", scratch("存/卷宗.\(format)")]).results.flatMap(\.codes)
    #expect(Set(codes).isDisjoint(with: ["D141", "D142", "D143"]))
    let ends = try writtenFields(in: scratch("存/卷宗.\(format)")).filter { $0.mark.contains("_") }
    #expect(format == "docx" || ends.count == 2)
  }

  @Test(arguments: ["docx", "odt"])
  func `LibreOffice works the last page out anew, and the dossier counts as unchanged`(format: String) throws
  {
    let laidOut = try LaidOut.shared.get()
    let facts = try PDFFacts(of: laidOut.pdf)
    let count = try #require(facts.outline.last).page - (try #require(facts.documents.first)).page
    let scratch = try Scratch()
    let copy = scratch("旧.\(format)")
    let script = """
      import re, sys, zipfile
      source = zipfile.ZipFile(sys.argv[1])
      with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as target:
          for item in source.infolist():
              data = source.read(item)
              if item.filename in ("word/document.xml", "content.xml"):
                  text = data.decode()
                  for pattern in (r'(PAGEREF dossier_\\d+_\\w+ .*?<w:t[^>]*>)\\d+(?=<)', r'(ref-name="dossier_\\d+_\\w+"[^>]*>)\\d+(?=<)'):
                      text = re.sub(pattern, r'\\g<1>777', text)
                  assert "777" in text
                  data = text.encode()
              target.writestr(item, data)
      """
    let changed = try Tool.python(script, [laidOut.path(format), copy])
    try #require(changed.status == 0, "\(changed.all)")
    let complaint = try Conversions.convert(
      [copy], to: "pdf", into: scratch("pdf"), profile: scratch("profile"))
    try #require(complaint == "", "\(complaint)")
    let pages = try Conversions.pages(scratch("pdf/旧.pdf"))
    #expect(try #require(pages.first).solid.contains("页　　数\(count)页".solid))
    #expect(try #require(pages.last).solid.contains("件，\(count)页。"))
    #expect(!pages.joined().contains("777"))
    let codes = try Command.results(["check", copy]).results.flatMap(\.codes)
    #expect(Set(codes).isDisjoint(with: ["D141", "D142", "D143"]))
  }
}
