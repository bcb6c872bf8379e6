public import DossierCore

/// The text of a case file, in which single values are changed and everything else stays byte for byte: comments, order,
/// quotation marks, line ends.
///
/// Every change is checked by reading the new text: it holds if that one value is another and no other is.
public struct CaseText: Sendable {
  /// Why a value could not be written into the text.
  public enum Fault: Error, Sendable, Hashable {
    /// The text is no YAML.
    case unreadable
    /// The record or list element that is to hold the field is not there.
    case noParent
    /// A list or record stands in the place of the value.
    case notScalar
    /// The value is written in a way that cannot be changed in place.
    case unchangeable
  }

  /// What was changed.
  public struct Change: Sendable, Hashable {
    public let path: FieldPath
    /// The line in the new text, counted from one.
    public let line: Int
    /// Whether the key is new in the file.
    public let isNew: Bool
  }

  private var scalars: [Unicode.Scalar]
  private var root: SourceNode

  /// - Parameter text: the file as it is, a byte order mark included.
  public init(_ text: String) throws(Fault) {
    scalars = Array(text.unicodeScalars)
    root = try Self.read(scalars)
  }

  /// The text as it now is.
  public var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The text of a value; nil where there is none.
  public func value(at path: FieldPath) -> String? { Self.leaves(of: root)[path] }

  /// Sets a value.
  ///
  /// - Parameters:
  ///   - isText: whether the field holds text, so that a number or truth value has to be quoted.
  public mutating func set(_ path: FieldPath, to value: String, isText: Bool) throws(Fault) -> Change {
    let edit = try edit(path, value, isText: isText)
    var edited = scalars
    edited.replaceSubrange(edit.range, with: edit.replacement)
    guard let new = try? Self.read(edited), isOnly(path, value, in: new) else { throw .unchangeable }
    let line = Self.line(of: edit.range.lowerBound + edit.offset, in: edited)
    (scalars, root) = (edited, new)
    return Change(path: path, line: line, isNew: edit.isNew)
  }
}

extension CaseText {
  private static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"

  private static func read(_ scalars: [Unicode.Scalar]) throws(Fault) -> SourceNode {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.first == byteOrderMark ? scalars.dropFirst() : scalars[...])
    do { return try YAMLReader.read(String(view)) } catch { throw .unreadable }
  }

  /// Whether the new tree differs from the present one in this value alone.
  private func isOnly(_ path: FieldPath, _ value: String, in new: SourceNode) -> Bool {
    var (before, after) = (Self.leaves(of: root), Self.leaves(of: new))
    guard let written = after.removeValue(forKey: path) else { return false }
    before.removeValue(forKey: path)
    return Self.withoutEnd(written) == Self.withoutEnd(value) && before == after
  }

  /// A block of text may end with a line break.
  private static func withoutEnd(_ text: String) -> Substring {
    var rest = text[...]
    while rest.last?.isNewline == true { rest.removeLast() }
    return rest
  }

  /// The texts of all scalars by their paths. Nodes are of limited depth.
  private static func leaves(of root: SourceNode) -> [FieldPath: String] {
    var found: [FieldPath: String] = [:]
    func visit(_ node: SourceNode, _ path: FieldPath) {
      switch node.content {
      case .scalar(let scalar): found[path] = scalar.text
      case .list(let nodes):
        found[path.appending("#")] = String(nodes.count)
        for (index, element) in nodes.enumerated() { visit(element, path.appending(index)) }
      case .record(let members):
        for member in members { visit(member.value, path.appending(member.key)) }
      }
    }
    visit(root, FieldPath())
    return found
  }

  private static func line(of offset: Int, in scalars: [Unicode.Scalar]) -> Int {
    scalars.prefix(offset).count { $0 == "\n" } + 1
  }
}

// MARK: - Where

extension CaseText {
  /// A piece of text that gives way to another.
  struct Edit {
    var range: Range<Int>
    var replacement: [Unicode.Scalar]
    /// Where in the replacement the value's line begins.
    var offset = 0
    var isNew = false
  }

  private func edit(_ path: FieldPath, _ value: String, isText: Bool) throws(Fault) -> Edit {
    guard let step = path.steps.last, let parentPath = path.parent, let parent = node(at: parentPath) else {
      throw .noParent
    }
    let editor = ScalarEditor(scalars: scalars, isText: isText, firstColumn: firstColumn)
    switch (step, parent.content) {
    case (.index(let index), .list(let nodes)):
      guard nodes.indices.contains(index) else { throw .noParent }
      return try editor.replace(nodes[index], with: value)
    case (.key(let key), .record(let members)):
      guard let member = members.first(where: { $0.key == key }) else {
        return try editor.insert(key, value, among: members)
      }
      if member.value.isBlank, member.value.scalar?.text.isEmpty ?? false {
        return try editor.fill(member, with: value)
      }
      return try editor.replace(member.value, with: value)
    default: throw .noParent
    }
  }

  /// A byte order mark is no part of what is read; it moves the first line.
  private var firstColumn: Int { scalars.first == Self.byteOrderMark ? 1 : 0 }

  private func node(at path: FieldPath) -> SourceNode? {
    var node = root
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let member = node.members?.first(where: { $0.key == key }) else { return nil }
        node = member.value
      case .index(let index):
        guard let list = node.list, list.indices.contains(index) else { return nil }
        node = list[index]
      }
    }
    return node
  }
}
