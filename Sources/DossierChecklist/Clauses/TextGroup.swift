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
  let kinds: [String: Fields]
  /// What holds for the other kinds.
  let others: Fields?

  func fields(of kind: String) -> Fields? { kinds[kind] ?? others }
}

/// One text of a document.
struct ClauseUnit: Sendable {
  let text: FoldedText
  /// The text as it stands in the case.
  let value: Value
  /// What people call it: `第3条`, `承诺第2项`, `违约责任`.
  let name: Wording
  /// Its place below the document.
  let path: FieldPath
}

extension TextGroup {
  /// The texts of a document that belong to the group, in their order.
  func units(of document: Value) -> [ClauseUnit] {
    guard let fields = document["文种"].text.flatMap(fields(of:)) else { return [] }
    switch fields {
    case .all:
      let members = document.record?.members ?? []
      return members.filter { !Self.unread.contains($0.key) }.flatMap { member in
        Self.leaves(of: member.value, at: FieldPath([.key(member.key)]), depth: 0)
      }
    case .these(let paths):
      return paths.flatMap { path in Self.leaves(of: document, along: path.steps[...], at: FieldPath()) }
    }
  }

  /// Keys whose texts are no sentences.
  private static let unread: Set<String> = ["文种", "文号", "日期", "文件", "签署", "制发机关"]

  private static func leaves(
    of value: Value, along steps: ArraySlice<FieldPath.Step>, at path: FieldPath
  ) -> [ClauseUnit] {
    if let list = value.list {
      return list.enumerated().flatMap { leaves(of: $1, along: steps, at: path.appending($0)) }
    }
    guard case .key(let key)? = steps.first else { return unit(value, at: path).map { [$0] } ?? [] }
    return leaves(of: value[key], along: steps.dropFirst(), at: path.appending(key))
  }

  private static func leaves(of value: Value, at path: FieldPath, depth: Int) -> [ClauseUnit] {
    guard depth < 8 else { return [] }
    switch value {
    case .list(let values):
      return values.enumerated().flatMap { leaves(of: $1, at: path.appending($0), depth: depth + 1) }
    case .record(let record):
      return record.members.flatMap { leaves(of: $0.value, at: path.appending($0.key), depth: depth + 1) }
    default: return unit(value, at: path).map { [$0] } ?? []
    }
  }

  private static func unit(_ value: Value, at path: FieldPath) -> ClauseUnit? {
    guard let text = value.text, !text.isEmpty else { return nil }
    return ClauseUnit(text: FoldedText(text), value: value, name: path.clauseName, path: path)
  }
}

extension FieldPath {
  /// `条款[2].内容` is called 第3条, `承诺[1]` 承诺第2项, `违约责任` itself.
  fileprivate var clauseName: Wording {
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
