internal import DossierCore
internal import Yams

/// A node of a description, read with its place.
struct FormNode {
  private let node: Node

  init(_ node: Node) { self.node = node }

  var location: Location {
    Location(line: node.mark?.line, column: node.mark?.column)
  }

  var text: String { node.scalar?.string ?? "" }
  var isList: Bool { node.sequence != nil }
  var isMap: Bool { node.mapping != nil }

  func string() throws(DossierError) -> String {
    guard let scalar = node.scalar else { throw DossierError(.unexpectedShape(at: location)) }
    return scalar.string
  }

  func number() throws(DossierError) -> Double {
    guard let number = node.scalar.flatMap({ Double($0.string) }), (0...1000).contains(number) else {
      throw DossierError(.unexpectedShape(at: location))
    }
    return number
  }

  func flag() throws(DossierError) -> Bool {
    switch text {
    case "true", "是": return true
    case "false", "否": return false
    default: throw DossierError(.unexpectedShape(at: location))
    }
  }

  /// The member of a closed set that the text names.
  func word<Word: RawRepresentable>(_ type: Word.Type) throws(DossierError) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try string()) else {
      throw DossierError(.unknownWord(text, at: location))
    }
    return word
  }

  func items() throws(DossierError) -> [FormNode] {
    guard let sequence = node.sequence else { throw DossierError(.unexpectedShape(at: location)) }
    return sequence.map { FormNode($0) }
  }

  /// The items of a list; anything else stands for itself.
  func itemsOrSelf() -> [FormNode] {
    node.sequence?.map { FormNode($0) } ?? [self]
  }

  func optional(_ key: String) -> FormNode? {
    node.mapping?.first { $0.key.scalar?.string == key }.map { FormNode($0.value) }
  }

  func required(_ key: String) throws(DossierError) -> FormNode {
    guard let node = optional(key) else { throw DossierError(.missingKey(key, at: location)) }
    return node
  }

  /// The only key of a map, and its value.
  func singlePair() throws(DossierError) -> (FormNode, FormNode) {
    guard let mapping = node.mapping, mapping.count == 1, let pair = mapping.first else {
      throw DossierError(.unexpectedShape(at: location))
    }
    return (FormNode(pair.key), FormNode(pair.value))
  }

  func expectKeys(_ keys: Set<String>) throws(DossierError) {
    guard let mapping = node.mapping else { throw DossierError(.unexpectedShape(at: location)) }
    for (key, _) in mapping where !keys.contains(key.scalar?.string ?? "") {
      throw DossierError(.unknownWord(FormNode(key).text, at: FormNode(key).location))
    }
  }
}
