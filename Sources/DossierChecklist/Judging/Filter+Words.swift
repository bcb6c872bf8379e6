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
    let found = (outcome.value?.texts(in: fields) ?? []).map { $0.held(of: words) }
    return .value(.list(words.indices.filter { index in found.contains { $0[index] } }.map { words[$0] }))
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
  /// Of each word, whether its bytes stand in the text's; neither is decoded.
  fileprivate func held(of words: [Value]) -> [Bool] {
    var text = self
    return text.withUTF8 { text in
      let sieve = Sieve(text)
      return words.map { word in
        guard var word = word.text, !word.isEmpty else { return false }
        return word.withUTF8 { sieve.passes($0) && text.holds($0) }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count <= count else { return false }
    return (0...count - word.count).contains { start in
      word.indices.allSatisfy { self[start + $0] == word[$0] }
    }
  }
}

/// Which runs of three bytes a text holds, roughly: most words are ruled out without searching for them.
private struct Sieve {
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    for index in text.indices.dropLast(2) {
      let place = Self.place(text, index)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether all runs of the word may be in the text; false is certain.
  func passes(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.indices.dropLast(2).allSatisfy { index in
      let place = Self.place(word, index)
      return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
    }
  }

  private static func place(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    (Int(bytes[index]) &* 169 &+ Int(bytes[index + 1]) &* 13 &+ Int(bytes[index + 2])) & 4095
  }
}
