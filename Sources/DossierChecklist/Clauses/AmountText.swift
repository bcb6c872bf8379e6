internal import DossierCore

/// The sums of money in a text: those in words, and the figures that stand near them.
struct AmountText {
  private let characters: [Character]

  init(_ text: String) {
    characters = text.filter { !$0.isWhitespace }
  }

  /// Sums in words that no figures of their sentence say too, though there are figures before or behind them.
  var disagreements: Int {
    words.count { range in
      guard let amount = RenminbiAmount(words: String(characters[range])) else { return false }
      let near = figures(around: range)
      return !near.isEmpty && !near.contains(amount.cents)
    }
  }

  /// Sums in words that cannot be read.
  var unreadable: Int { words.count { RenminbiAmount(words: String(characters[$0])) == nil } }
}

extension AmountText {
  private static let wordCharacters = Set("零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万亿元圆角分整正")
  private static let digitCharacters = Set("壹贰貳叁參肆伍陆陸柒捌玖")
  private static let ends = Set("。；;\n")

  /// Runs of the characters that sums in words are written with, digits and a unit of money among them.
  private var words: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for place in 0...characters.count {
      if place < characters.count, Self.wordCharacters.contains(characters[place]) {
        start = start ?? place
        continue
      }
      if let begun = start, let range = sum(in: begun..<place) { found.append(range) }
      start = nil
    }
    return found
  }

  /// The part of a run from its first digit; two digits of the formal kind tell a sum from a surname such as 陆.
  private func sum(in run: Range<Int>) -> Range<Int>? {
    guard
      let first = run.first(where: { Self.digitCharacters.contains(characters[$0]) || characters[$0] == "零" })
    else { return nil }
    let range = first..<end(ofSumFrom: first, in: run)
    let text = characters[range]
    let holdsMoney = text.contains { "元圆角分".contains($0) }
    let digits = text.count { Self.digitCharacters.contains($0) }
    return holdsMoney && digits > 0 && text.count > 2 ? range : nil
  }

  /// 整 ends a sum; a 分 that follows no digit belongs to the next word (`壹万元分两期`).
  private func end(ofSumFrom start: Int, in run: Range<Int>) -> Int {
    if let closing = (start..<run.upperBound).first(where: { "整正".contains(characters[$0]) }) {
      return closing + 1
    }
    var end = run.upperBound
    while end - 1 > start, "分角万亿".contains(characters[end - 1]),
      !Self.digitCharacters.contains(characters[end - 2])
    {
      end -= 1
    }
    return end
  }

  /// The sums in figures in the same sentence, at most forty characters away.
  private func figures(around range: Range<Int>) -> [Int] {
    let before = stretch(from: range.lowerBound, by: -1)
    let after = stretch(from: range.upperBound - 1, by: 1)
    return Self.figures(in: before) + Self.figures(in: after)
  }

  private func stretch(from place: Int, by step: Int) -> ArraySlice<Character> {
    var edge = place
    for _ in 0..<40 {
      let next = edge + step
      guard characters.indices.contains(next), !Self.ends.contains(characters[next]) else { break }
      edge = next
    }
    return step < 0 ? characters[edge..<place] : characters[min(place + 1, edge)...edge]
  }

  /// Figures followed by 元 or 万元.
  private static func figures(in text: ArraySlice<Character>) -> [Int] {
    var found: [Int] = []
    var digits = ""
    for (index, character) in zip(text.indices, text) {
      if character.isASCII, character.isNumber || character == "," || character == "." {
        digits.append(character)
        continue
      }
      defer { digits = "" }
      guard !digits.isEmpty else { continue }
      if character == "元", let amount = RenminbiAmount(digits) {
        found.append(amount.cents)
      } else if character == "万", text.index(after: index) < text.endIndex,
        text[text.index(after: index)] == "元", let number = Double(digits.filter { $0 != "," }),
        let amount = RenminbiAmount(yuan: number * 10_000)
      {
        found.append(amount.cents)
      }
    }
    return found
  }
}
