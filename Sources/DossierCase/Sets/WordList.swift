import DossierCore

/// Words of which a field must hold one, looked for without comparing strings.
struct WordList: Sendable {
  let words: [String]
  private let marks: [KeyMark]

  init(_ words: [String]) {
    self.words = words
    marks = words.map { KeyMark($0) }
  }

  func contains(_ text: String) -> Bool {
    let mark = KeyMark(text)
    return marks.indices.contains {
      marks[$0] == mark && (mark.isWhole || words[$0].hasSameBytes(as: text))
    }
  }
}
