internal import DossierCore
internal import DossierRender
internal import DossierTemplate

/// Which parts of the data a template reads.
struct DataUse {
  private let root = Node()

  init(_ fields: [TemplateField]) {
    for field in fields {
      if let path = field.origin { add(path, takesAll: field.read.usage.takesAll) }
    }
  }

  /// The topmost fields that no tag reads; any element of a list stands for all.
  func unread(in value: Value) -> [FieldPath] {
    Self.unread([value], by: root, at: FieldPath())
  }
}

extension DataUse {
  /// What is read below one field.
  private final class Node {
    var members: [String: Node] = [:]
    var element: Node?
    /// Whether the whole value is taken, whatever it holds.
    var takesAll = false
  }

  private func add(_ path: FieldPath, takesAll: Bool) {
    var node = root
    for step in path.steps {
      let next: Node
      switch step {
      case .key(let key): next = node.members[key] ?? Node()
      case .index: next = node.element ?? Node()
      }
      switch step {
      case .key(let key): node.members[key] = next
      case .index: node.element = next
      }
      node = next
    }
    node.takesAll = node.takesAll || takesAll
  }

  /// - Parameter values: what stands at a path, over all elements of the lists above it.
  private static func unread(_ values: [Value], by node: Node, at path: FieldPath) -> [FieldPath] {
    if node.takesAll { return [] }
    return unreadMembers(of: values.compactMap(\.record), by: node, at: path)
      + unreadElements(of: values.compactMap(\.list), by: node, at: path)
  }

  private static func unreadMembers(
    of records: [Record], by node: Node, at path: FieldPath
  ) -> [FieldPath] {
    // What is only asked for, or gone through by its keys, is read as a whole.
    guard !node.members.isEmpty else { return [] }
    var values: [String: [Value]] = [:]
    var order: [String] = []
    for member in records.flatMap(\.members) {
      if values[member.key] == nil { order.append(member.key) }
      values[member.key, default: []].append(member.value)
    }
    return order.flatMap { key -> [FieldPath] in
      guard let next = node.members[key] else { return [path.appending(key)] }
      return unread(values[key] ?? [], by: next, at: path.appending(key))
    }
  }

  private static func unreadElements(of lists: [[Value]], by node: Node, at path: FieldPath) -> [FieldPath] {
    guard let element = node.element else { return [] }
    return unread(lists.flatMap { $0 }, by: element, at: path.appending(0))
  }
}

extension FieldRead.Usage {
  /// Whether everything that the value holds is taken; otherwise other reads say what is.
  fileprivate var takesAll: Bool {
    switch self {
    case .printed, .calculated, .compared, .called: true
    case .looped, .tested: false
    case .filtered(let name): !Self.choosing.contains(name)
    }
  }

  /// Filters that pass elements on or count them.
  private static let choosing: Set<String> = [
    "selectattr", "rejectattr", "select", "reject", "sort", "list", "unique", "reverse", "default", "d",
    "length",
    "count",
  ]
}
