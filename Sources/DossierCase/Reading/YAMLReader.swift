import DossierCore
import Yams

/// Composes YAML (and JSON, which is YAML enough) into nodes that know their places.
enum YAMLReader {
  /// The limits; real case files stay far below.
  static let nodeLimit = 200_000
  static let depthLimit = 64

  /// The single document of a text; errors carry line and column.
  static func read(_ text: String) throws(DossierError) -> SourceNode {
    if let plain = PlainYAML.read(text) { return plain }
    return try readAny(text)
  }

  /// The single document of a file; a byte order mark may stand before it.
  static func read(_ bytes: [UInt8]) throws(DossierError) -> SourceNode {
    if let plain = PlainYAML.read(bytes) { return plain }
    return try readAny(try SourceFile.decoded(bytes))
  }

  /// The same by the library, which knows all of YAML.
  static func readAny(_ text: String) throws(DossierError) -> SourceNode {
    try refuseAliases(in: text)
    try refuseMasses(in: text)
    let node = try composed(JSONEscapes.joined(text))
    var converter = Converter()
    return try converter.node(node, depth: 0)
  }

  private static func composed(_ text: String) throws(DossierError) -> Node {
    do {
      // What a scalar means is our own decision; Yams would try regular expressions on each.
      guard let node = try Yams.compose(yaml: text, .basic) else { throw DossierError(.emptyFile) }
      return node
    } catch let error as YamlError {
      throw DossierError(.badYAML(error, text))
    } catch {
      throw DossierError((error as? DossierError)?.diagnostics ?? [.unreadable])
    }
  }

  /// Cheap bound before anything is built: every node needs a line break or one of these marks.
  private static func refuseMasses(in text: String) throws(DossierError) {
    var marks = 0
    for byte in text.utf8 where opensNode(byte) { marks += 1 }
    guard marks <= nodeLimit * 5 else { throw DossierError(.tooManyNodes(limit: nodeLimit)) }
  }
}

extension YAMLReader {
  /// A line break, comma, colon or opening bracket.
  private static func opensNode(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x2C, 0x3A, 0x5B, 0x7B: true
    default: false
    }
  }

  /// Turns Yams' nodes into ours, counting.
  private struct Converter {
    var count = 0

    mutating func node(_ node: Node, depth: Int) throws(DossierError) -> SourceNode {
      let position = SourcePosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
      count += 1
      guard count <= nodeLimit else { throw DossierError(.tooManyNodes(limit: nodeLimit)) }
      guard depth <= depthLimit else { throw DossierError(.tooDeep(limit: depthLimit, at: position)) }
      switch node {
      case .scalar(let scalar):
        return SourceNode(.scalar(SourceScalar(scalar.string, isPlain: scalar.style == .plain)), at: position)
      case .sequence(let sequence):
        var elements: [SourceNode] = []
        for element in sequence { elements.append(try self.node(element, depth: depth + 1)) }
        return SourceNode(.list(elements), at: position)
      case .mapping(let mapping):
        var members: [SourceMember] = []
        for (key, value) in mapping { members.append(try member(key, value, depth: depth)) }
        return SourceNode(.record(members), at: position)
      case .alias:
        throw DossierError(.aliasRefused(at: position))
      }
    }

    private mutating func member(_ key: Node, _ value: Node, depth: Int) throws(DossierError) -> SourceMember
    {
      let position = SourcePosition(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1)
      guard let text = key.scalar?.string else { throw DossierError(.keyIsNoText(at: position)) }
      return SourceMember(key: text, keyPosition: position, value: try node(value, depth: depth + 1))
    }
  }
}

extension YAMLReader {
  /// An alias is refused before composing: a few lines of them stand for billions of nodes.
  ///
  /// What counts is `*name` after a blank, an indicator or a line's start where `&name` stood likewise before.
  private static func refuseAliases(in text: String) throws(DossierError) {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x26), bytes.contains(0x2A) else { return }
    var anchors: Set<ArraySlice<UInt8>> = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x26 || byte == 0x2A, index == 0 || opensToken(after: bytes[index - 1]) {
        let name = bytes[(index + 1)...].prefix { !endsName($0) }
        if byte == 0x26 {
          anchors.insert(name)
        } else if anchors.contains(name) {
          throw DossierError(.aliasRefused(at: position(of: index, in: bytes)))
        }
        index += name.count
      }
      index += 1
    }
  }

  private static func opensToken(after byte: UInt8) -> Bool {
    byte <= 0x20 || [0x2C, 0x2D, 0x3A, 0x3F, 0x5B, 0x7B].contains(byte)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte)
  }

  private static func position(of index: Int, in bytes: [UInt8]) -> SourcePosition {
    let before = bytes[..<index]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Continuation bytes (10xxxxxx) belong to the scalar before them.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: before.count { $0 == 0x0A } + 1, column: column)
  }
}
