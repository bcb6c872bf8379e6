public import DossierCore

/// Where each field of a file stands.
public struct SourceMap: Sendable {
  /// The file as the user named it.
  public let file: String
  let root: SourceNode?

  init(file: String, root: SourceNode?) {
    self.file = file
    self.root = root
  }

  /// The place of a field; of its nearest existing parent where the field itself is absent; nil for an empty file.
  public func position(of path: FieldPath) -> SourcePosition? {
    guard var node = root else { return nil }
    var position = node.position
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let member = node.members?.first(where: { $0.key.hasSameBytes(as: key) }) else {
          return position
        }
        (node, position) = (member.value, member.place)
      case .index(let index):
        guard let list = node.list, list.indices.contains(index) else { return position }
        (node, position) = (list[index], list[index].position)
      }
    }
    return position
  }

  /// The location of a field for a diagnostic: file, line, column and path.
  public func location(of path: FieldPath) -> Location {
    let position = position(of: path)
    return Location(file: file, line: position?.line, column: position?.column, field: path)
  }
}
