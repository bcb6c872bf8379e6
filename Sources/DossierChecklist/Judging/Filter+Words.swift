internal import DossierCore
internal import DossierTemplate

extension Filter {
  /// `项 | 含有(用语, "拟办意见", "办理要求")`: the words of a list that stand in any of these fields, or in any text at all
  /// where no field is named. Of a list, its entries are searched.
  static let wordsFound = Filter(isVariadic: true, acceptsMissing: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    let values = arguments.positional.compactMap(\.value)
    guard let words = values.first?.list else {
      throw .badArgument("含有", Wording("第一个参数是用语的列表", "the first argument is a list of words"))
    }
    let fields = values.dropFirst().compactMap(\.text)
    let texts = outcome.value?.texts(in: fields) ?? []
    return .value(.list(words.filter { word in texts.contains { $0.holds(word.text ?? "") } }))
  }
}

extension Value {
  /// The texts in the named fields of a record, or of each record of a list; all texts where none is named.
  fileprivate func texts(in fields: [String]) -> [String] {
    if case .list(let values) = self { return values.flatMap { $0.texts(in: fields) } }
    guard !fields.isEmpty, case .record(let record) = self else { return allTexts }
    return fields.flatMap { record[$0]?.allTexts ?? [] }
  }

  /// Facts are never nested deeply: reading refuses what is.
  private var allTexts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.allTexts)
    case .record(let record): record.members.flatMap(\.value.allTexts)
    default: []
    }
  }
}

extension String {
  /// Whether the word's bytes stand in the text's, without decoding either.
  fileprivate func holds(_ word: String) -> Bool {
    guard !word.isEmpty, word.utf8.count <= utf8.count else { return false }
    var (text, word) = (self, word)
    return text.withUTF8 { text in word.withUTF8 { text.holds($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    (0...count - word.count).contains { start in
      // The last byte tells Chinese characters apart sooner than the first.
      guard self[start + word.count - 1] == word[word.count - 1] else { return false }
      return word.indices.allSatisfy { self[start + $0] == word[$0] }
    }
  }
}
