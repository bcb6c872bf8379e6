import Testing

@testable import DossierCore

/// Texts are searched by their bytes; a plain walk through these is the judge.
@Suite struct TextSearchTests {
  private static let texts = [
    "", "文", "文书", "书文书", "关于文书的文书", "文文文书", "abab", "aab", "\u{0}文", String(repeating: "中文", count: 40),
    String(repeating: "a", count: 300) + "b",
  ]
  private static let pieces = ["", "文", "书", "文书", "书的", "文文书", "ab", "aab", "b", "\u{0}", "中文中", "长过一切的词"]

  private func holds(_ text: String, _ piece: String) -> Bool {
    let (text, piece) = (Array(text.utf8), Array(piece.utf8))
    return piece.count <= text.count
      && (0...(text.count - piece.count)).contains { text[$0...].starts(with: piece) }
  }

  @Test func `a text holds another exactly where its bytes do`() {
    for text in Self.texts {
      for piece in Self.pieces {
        #expect(text.contains(bytesOf: piece) == holds(text, piece), "\(text) \(piece)")
      }
    }
  }

  @Test func `long texts are searched in another way, with the same result`() {
    let text = String(repeating: "卷宗", count: 2000) + "尾"
    let piece = String(repeating: "卷宗", count: 20)
    #expect(text.contains(bytesOf: piece + "尾"))
    #expect(!text.contains(bytesOf: piece + "首"))
  }

  @Test func `a byte is found wherever it stands`() {
    for text in Self.texts {
      for byte: UInt8 in [0, 0x61, 0x62, 0xE4, 0xB9] {
        #expect(text.contains(byte: byte) == text.utf8.contains(byte))
      }
    }
  }

  @Test func `records are told by the text of a member`() {
    let (record, other): (Value, Value) = (["文种": "转送单", "份数": 2], ["文种": "交办函"])
    let list: [Value] = [record, "转送单", other, ["文号": "转送单"]]
    #expect(list.holding(["转送单"], at: "文种") == [record])
    #expect(list.holding(["交办函", "转送单"], at: "文种") == [record, other])
    #expect(list.holding(["转送", "2"], at: "文种").isEmpty)
    #expect(list.holding(["2"], at: "份数").isEmpty)
    #expect(([["é": "甲"]] as [Value]).holding(["甲"], at: "e\u{301}").count == 1)
  }
}
