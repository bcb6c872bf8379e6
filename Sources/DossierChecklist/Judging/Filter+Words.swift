internal import DossierCore
internal import DossierTemplate

extension Filter {
  /// `项 | 含有(用语, "拟办意见", "办理要求")`: the words of a list that stand in any of these fields, or in any text at all
  /// where no field is named. Of a list, its entries are searched.
  static let wordsFound = Filter(isVariadic: true, acceptsMissing: true) {
    arguments throws(EvaluationFault) in
    let search = try WordSearch(arguments)
    return { outcome, _, _ in .value(.list(outcome.value.map(search.words) ?? [])) }
  }
}

/// A search for some words in the texts of a record.
private struct WordSearch {
  private let words: [String]
  private let finder: WordFinder
  /// The members that are searched; all where none is named.
  private let fields: [RecordKey]

  init(_ arguments: FilterArguments) throws(EvaluationFault) {
    let values = arguments.positional.compactMap(\.value)
    guard let words = values.first?.list else {
      throw .badArgument("含有", Wording("第一个参数是用语的列表", "the first argument is a list of words"))
    }
    self.words = words.compactMap(\.text).filter { !$0.isEmpty }
    finder = WordFinder(self.words)
    fields = values.dropFirst().compactMap(\.text).map { RecordKey($0) }
  }

  /// The words that are found, in the order of the list.
  func words(in value: Value) -> [Value] {
    var isFound = words.map { _ in false }
    search(value, &isFound)
    return words.indices.filter { isFound[$0] }.map { .text(words[$0]) }
  }

  private func search(_ value: Value, _ isFound: inout [Bool]) {
    switch value {
    case .list(let entries): for entry in entries { search(entry, &isFound) }
    case .record(let record) where !fields.isEmpty:
      for field in fields { if let member = record[field] { searchAll(of: member, &isFound) } }
    default: searchAll(of: value, &isFound)
    }
  }

  /// Facts are never nested deeply: reading refuses what is.
  private func searchAll(of value: Value, _ isFound: inout [Bool]) {
    switch value {
    case .text(let text):
      guard finder.isFound(in: text) else { return }
      for index in words.indices where text.contains(bytesOf: words[index]) { isFound[index] = true }
    case .list(let entries): for entry in entries { searchAll(of: entry, &isFound) }
    case .record(let record): record.forEach { searchAll(of: $1, &isFound) }
    default: break
    }
  }
}
