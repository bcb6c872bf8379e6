internal import DossierCore

/// Texts that are judged one by one: which fields of which kinds of documents.
final class TextGroup: Sendable {
  enum Fields: Sendable {
    /// Every text of the document but what says where a file is and who signed.
    case all
    /// These fields; a list on the way stands for each of its entries.
    case these([FieldPath])
  }

  let name: String
  /// By kind of document.
  private let kinds: [(kind: RecordKey, fields: Fields)]
  /// What holds for the other kinds.
  private let others: Fields?
  /// Only texts with one of these words belong to the group; nil where all do.
  private let words: WordFinder?

  init(name: String, kinds: [(kind: RecordKey, fields: Fields)], others: Fields?, words: WordFinder?) {
    (self.name, self.kinds, self.others, self.words) = (name, kinds, others, words)
  }
}

/// One text of a document.
final class ClauseUnit {
  /// The text as it stands in the case.
  let value: Value
  /// Its place below the document.
  let path: FieldPath
  /// The text as patterns see it; most texts are judged by other tests only.
  private(set) lazy var text = FoldedText(value.text ?? "")

  init(_ value: Value, at path: FieldPath) {
    self.value = value
    self.path = path
  }
}

extension TextGroup {
  /// The texts of a document of a kind that belong to the group, in their order.
  func units(of document: Value, _ kind: RecordKey) -> [ClauseUnit] {
    guard let fields = kinds.first(where: { $0.kind == kind })?.fields ?? others else { return [] }
    var gathering = ClauseGathering(words: words)
    switch fields {
    case .all: gathering.gatherAll(of: document)
    case .these(let paths): for path in paths { gathering.gather(document, along: path.steps[...]) }
    }
    return gathering.units
  }
}

extension FieldPath {
  /// What people call a text at this place of a document: `条款[2].内容` 第3条, `承诺[1]` 承诺第2项, `违约责任` itself.
  var clauseName: Wording {
    var chinese = ""
    var english = ""
    for step in steps {
      switch step {
      case .key("条款"): english += "clause"
      case .key("内容") where !chinese.isEmpty: break
      case .key(let key):
        chinese += (chinese.isEmpty ? "" : "·") + key
        english += (english.isEmpty ? "" : ", ") + key
      case .index(let index):
        chinese += chinese.isEmpty && english == "clause" ? "第\(index + 1)条" : "第\(index + 1)项"
        english += " \(index + 1)"
      }
    }
    return Wording(chinese, english)
  }
}
