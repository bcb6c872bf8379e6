import Testing

@testable import DossierCore

/// Texts are compared by their bytes where these settle it; Swift's own comparison is the judge.
@Suite struct SameTextTests {
  /// Letters that combine, in both spellings, among those that never do.
  private static let pieces = [
    "", "e", "é", "e\u{301}", "f", "f\u{301}", "中", "文", "中\u{301}", "〔", "“", "a\u{323}\u{307}",
    "a\u{307}\u{323}",
    "ạ\u{307}", "가", "\u{1100}\u{1161}", "𠀀", "\u{301}",
  ]
  private static let texts = pieces.flatMap { first in pieces.map { first + $0 } }

  @Test func `texts are the same exactly where Swift says so`() {
    for first in Self.texts {
      for second in Self.texts
      where holdsMarks(first) || holdsMarks(second) || first.utf8.elementsEqual(second.utf8) {
        #expect(
          first.isSameText(as: second) == (first == second), "\(Array(first.utf8)) \(Array(second.utf8))")
      }
    }
  }

  @Test func `a long text is told from another by its last character`() {
    let text = String(repeating: "处理意见书", count: 50)
    #expect((text + "一").isSameText(as: text + "一"))
    #expect(!(text + "一").isSameText(as: text + "二"))
    #expect(!text.isSameText(as: text + "一"))
    #expect((text + "é").isSameText(as: text + "e\u{301}"))
  }

  @Test func `keys know whether they hold combining marks, wherever these stand`() {
    for count in 0...20 {
      let blank = String(repeating: "x", count: count)
      #expect(!RecordKey(blank + "处理").holdsCombiningMarks)
      #expect(RecordKey(blank + "\u{301}").holdsCombiningMarks)
      #expect(RecordKey("e\u{36F}" + blank).holdsCombiningMarks)
    }
  }

  /// Only these marks are asked for: what else Unicode takes for the same (`Å` for the Ångström sign) stays different.
  private func holdsMarks(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
  }
}
