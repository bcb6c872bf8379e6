public import DossierCore

/// A piece of a YAML or JSON file with its place and, for scalars, the text exactly as it stands there.
public struct SourceNode: Sendable {
  public enum Content: Sendable {
    case scalar(SourceScalar)
    case list([SourceNode])
    case record([SourceMember])
  }

  public let content: Content
  public let position: SourcePosition

  init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// The value as YAML types it: plain integers, decimals, `true`, `false` and nothing; all else is text.
  public var value: Value {
    switch content {
    case .scalar(let scalar): scalar.value
    case .list(let nodes): .list(nodes.map(\.value))
    case .record(let members): .record(Self.record(of: members))
    }
  }

  private static func record(of members: [SourceMember]) -> Record {
    var record = Record()
    record.reserveCapacity(members.count)
    for member in members { record.add(member.name, member.value.value) }
    return record
  }

  var scalar: SourceScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  var list: [SourceNode]? {
    if case .list(let nodes) = content { nodes } else { nil }
  }

  var members: [SourceMember]? {
    if case .record(let members) = content { members } else { nil }
  }

  /// Whether nothing was filled in: `键:` with nothing, `~`, or blank text.
  var isBlank: Bool {
    if case .scalar(let scalar) = content { scalar.isBlank } else { false }
  }
}

/// One key of a record with its value.
public struct SourceMember: Sendable {
  let name: RecordKey
  let mark: KeyMark
  public let keyPosition: SourcePosition
  public let value: SourceNode

  public var key: String { name.text }

  init(key: String, keyPosition: SourcePosition, value: SourceNode) {
    self.init(RecordKey(key), KeyMark(key), keyPosition: keyPosition, value: value)
  }

  init(_ name: RecordKey, _ mark: KeyMark, keyPosition: SourcePosition, value: SourceNode) {
    self.name = name
    self.mark = mark
    self.keyPosition = keyPosition
    self.value = value
  }

  /// Whether this is the member of a key, whose mark is known.
  func isNamed(_ key: String, _ mark: KeyMark) -> Bool {
    self.mark == mark && (mark.isWhole || name.text.hasSameBytes(as: key))
  }

  /// Where a person looks for the field: at the key of a list or record, at the value of a scalar.
  var place: SourcePosition {
    switch value.content {
    case .scalar(let scalar): scalar.text.isEmpty ? keyPosition : value.position
    case .list, .record: keyPosition
    }
  }
}
