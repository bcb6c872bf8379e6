internal import DossierCore

/// Gathers the texts of a document with their places, which are written down for those that are wanted only.
struct ClauseGathering {
  private(set) var units: [ClauseUnit] = []
  private let words: WordFinder?
  /// The way to the value that is being looked at.
  private var steps: [FieldPath.Step] = []

  init(words: WordFinder?) {
    self.words = words
  }

  /// Every text of a document that is a sentence.
  mutating func gatherAll(of document: Value) {
    guard case .record(let record) = document else { return }
    record.forEach { key, value in
      if !Self.unread.contains(key) { gather(value, below: .key(key.text)) }
    }
  }

  /// Keys whose texts are no sentences.
  private static let unread: [RecordKey] = ["文种", "文号", "日期", "文件", "签署", "制发机关"]

  /// The texts at a path; a list on the way stands for each of its entries.
  mutating func gather(_ value: Value, along path: ArraySlice<FieldPath.Step>) {
    if case .list(let entries) = value {
      for (index, entry) in entries.enumerated() {
        steps.append(.index(index))
        gather(entry, along: path)
        steps.removeLast()
      }
    } else if case .key(let key)? = path.first {
      steps.append(.key(key))
      gather(value[key], along: path.dropFirst())
      steps.removeLast()
    } else {
      gather(text: value)
    }
  }

  private mutating func gather(_ value: Value, below step: FieldPath.Step) {
    guard steps.count < 8 else { return }
    steps.append(step)
    switch value {
    case .text: gather(text: value)
    case .list(let values):
      for (index, entry) in values.enumerated() { gather(entry, below: .index(index)) }
    case .record(let record): record.forEach { key, member in gather(member, below: .key(key.text)) }
    default: break
    }
    steps.removeLast()
  }

  private mutating func gather(text value: Value) {
    guard case .text(let text) = value, !text.isEmpty, words?.isFound(in: text) ?? true else { return }
    units.append(ClauseUnit(value, at: FieldPath(steps)))
  }
}
