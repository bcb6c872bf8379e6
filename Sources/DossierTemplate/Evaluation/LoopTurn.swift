import DossierCore

/// What `loop` says in one turn: index, index0, first, last, length, revindex, revindex0, depth, depth0, previtem,
/// nextitem.
///
/// The depth is that of recursive loops: a loop in a loop begins at 1 again, as in Jinja.
struct LoopTurn: Sendable {
  let elements: [Value]
  let index: Int
  var depth = 0

  func member(_ name: String) -> Value? {
    switch name {
    case "index": .integer(index + 1)
    case "index0": .integer(index)
    case "first": .bool(index == 0)
    case "last": .bool(index == elements.count - 1)
    case "length": .integer(elements.count)
    case "revindex": .integer(elements.count - index)
    case "revindex0": .integer(elements.count - index - 1)
    case "depth": .integer(depth + 1)
    case "depth0": .integer(depth)
    case "previtem": element(index - 1)
    case "nextitem": element(index + 1)
    default: nil
    }
  }

  /// The same as a record, for `{{ loop }}` itself.
  var record: Record {
    Record(Self.names.compactMap { name in member(name).map { (name, $0) } })
  }

  private static let names = [
    "index", "index0", "first", "last", "length", "revindex", "revindex0", "depth", "depth0",
    "previtem", "nextitem",
  ]

  private func element(_ index: Int) -> Value? {
    // A bare nil would be the value null.
    elements.indices.contains(index) ? elements[index] : Value?.none
  }
}
