internal import DossierCore

/// Texts that are judged one by one: which fields of which kinds of documents.
struct TextGroup: Sendable {
  enum Fields: Sendable {
    /// Every text of the document but what says where a file is and who signed.
    case all
    /// These fields; a list on the way stands for each of its entries.
    case these([FieldPath])
  }

  /// By kind of document.
  let kinds: [RecordKey: Fields]
  /// What holds for the other kinds.
  let others: Fields?

  func fields(of kind: String) -> Fields? { kinds[RecordKey(kind)] ?? others }
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
  /// The texts of a document that belong to the group, in their order.
  func units(of document: Value) -> [ClauseUnit] {
    guard let fields = document["文种"].text.flatMap(fields(of:)) else { return [] }
    var units: [ClauseUnit] = []
    switch fields {
    case .all:
      for (key, value) in document.record?.keyedMembers ?? [] where !Self.unread.contains(key) {
        Self.collect(value, at: FieldPath([.key(key.text)]), depth: 0, &units)
      }
    case .these(let paths):
      for path in paths { Self.collect(document, along: path.steps[...], at: FieldPath(), &units) }
    }
    return units
  }

  /// Keys whose texts are no sentences.
  private static let unread: Set<RecordKey> = ["文种", "文号", "日期", "文件", "签署", "制发机关"]

  private static func collect(
    _ value: Value, along steps: ArraySlice<FieldPath.Step>, at path: FieldPath, _ units: inout [ClauseUnit]
  ) {
    if let list = value.list {
      for (index, entry) in list.enumerated() {
        collect(entry, along: steps, at: path.appending(index), &units)
      }
    } else if case .key(let key)? = steps.first {
      collect(value[key], along: steps.dropFirst(), at: path.appending(key), &units)
    } else {
      collect(text: value, at: path, &units)
    }
  }

  private static func collect(_ value: Value, at path: FieldPath, depth: Int, _ units: inout [ClauseUnit]) {
    guard depth < 8 else { return }
    switch value {
    case .list(let values):
      for (index, entry) in values.enumerated() {
        collect(entry, at: path.appending(index), depth: depth + 1, &units)
      }
    case .record(let record):
      for (key, member) in record.members {
        collect(member, at: path.appending(key), depth: depth + 1, &units)
      }
    default: collect(text: value, at: path, &units)
    }
  }

  private static func collect(text value: Value, at path: FieldPath, _ units: inout [ClauseUnit]) {
    if let text = value.text, !text.isEmpty { units.append(ClauseUnit(value, at: path)) }
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
