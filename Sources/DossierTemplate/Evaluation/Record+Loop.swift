public import DossierCore

extension Record {
  /// The `loop` record of one turn: index, index0, first, last, length, revindex, revindex0, depth, depth0,
  /// previtem, nextitem.
  ///
  /// The depth is that of recursive loops, which there are none of: a loop in a loop begins at 1 again, as in Jinja.
  /// Building it costs more than the turn's own name, so ask ``Expression/mentions(_:)`` before.
  public static func loop(over elements: [Value], at index: Int) -> Record {
    let count = elements.count
    var record = Record([
      ("index", .integer(index + 1)), ("index0", .integer(index)), ("first", .bool(index == 0)),
      ("last", .bool(index == count - 1)), ("length", .integer(count)), ("revindex", .integer(count - index)),
      ("revindex0", .integer(count - index - 1)), ("depth", 1), ("depth0", 0),
    ])
    if elements.indices.contains(index - 1) { record["previtem"] = elements[index - 1] }
    if elements.indices.contains(index + 1) { record["nextitem"] = elements[index + 1] }
    return record
  }
}
