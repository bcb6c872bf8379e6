import DossierCore

extension FilterLibrary {
  static let listFilters: [String: Filter] = [
    "length": length,
    "count": length,
    "list": .elements { elements, _, _ in .list(elements) },
    "first": Filter { outcome, arguments, _ throws(EvaluationFault) in
      try end(of: outcome, arguments, \.first)
    },
    "last": Filter { outcome, arguments, _ throws(EvaluationFault) in
      try end(of: outcome, arguments, \.last)
    },
    "join": .elements(["d", "attribute"]) { elements, arguments, scope throws(EvaluationFault) in
      var parts = elements
      if let attribute = try AttributePath(of: arguments) {
        for index in parts.indices { parts[index] = try attribute.required(in: parts[index]) }
      }
      return try scope.joined(.list(parts), with: try arguments.outcome("d")?.printed() ?? "")
    },
    "reverse": Filter { value, arguments throws(EvaluationFault) in
      if case .text(let text) = value { return .text(String(text.reversed())) }
      return .list(try Filter.elements(of: value, for: arguments).reversed())
    },
    "batch": .elements(["linecount", "fill_with"], required: 1) {
      elements, arguments, scope throws(EvaluationFault) in
      try batches(elements, arguments, &scope)
    },
    "slice": .elements(["slices", "fill_with"], required: 1) {
      elements, arguments, scope throws(EvaluationFault) in
      try slices(elements, arguments, &scope)
    },
    "items": Filter { value, arguments throws(EvaluationFault) in
      guard case .record(let record) = value else { throw Filter.wrongType(value, arguments) }
      return .list(record.members.map { .list([.text($0.key), $0.value]) })
    },
  ]

  private static let length = Filter { value, arguments throws(EvaluationFault) in
    switch value {
    case .text(let text): return .integer(text.count)
    case .list(let values): return .integer(values.count)
    case .record(let record): return .integer(record.count)
    case .null: throw .missing(FieldPath())
    default: throw Filter.wrongType(value, arguments)
    }
  }

  private static func end(
    of outcome: Outcome, _ arguments: FilterArguments, _ pick: ([Value]) -> Value?
  ) throws(EvaluationFault) -> Outcome {
    let elements = try Filter.elements(of: try outcome.required(), for: arguments)
    return pick(elements).map(Outcome.value) ?? .missing(FieldPath())
  }

  private static func batches(
    _ elements: [Value], _ arguments: FilterArguments, _ scope: inout Scope
  ) throws(EvaluationFault) -> Value {
    guard let size = try arguments.integer("linecount"), size > 0 else {
      throw arguments.bad("linecount", Wording("正整数", "a positive whole number"))
    }
    var rows = stride(from: 0, to: elements.count, by: size).map { start in
      Array(elements[start..<min(start + min(size, elements.count), elements.count)])
    }
    if let filling = try arguments.value("fill_with"), let last = rows.last, last.count < size {
      try scope.charge(list: size)
      rows[rows.count - 1] += Array(repeating: filling, count: size - last.count)
    }
    return try nested(rows, in: scope)
  }

  private static func slices(
    _ elements: [Value], _ arguments: FilterArguments, _ scope: inout Scope
  ) throws(EvaluationFault) -> Value {
    guard let count = try arguments.integer("slices"), count > 0 else {
      throw arguments.bad("slices", Wording("正整数", "a positive whole number"))
    }
    try scope.charge(list: count)
    let filling = try arguments.value("fill_with")
    let size = elements.count / count
    let longer = elements.count % count
    var columns: [[Value]] = []
    var start = 0
    for index in 0..<count {
      let end = start + size + (index < longer ? 1 : 0)
      var column = Array(elements[start..<end])
      // Also where nothing is lacking, as in Jinja.
      if let filling, index >= longer { column.append(filling) }
      columns.append(column)
      start = end
    }
    return try nested(columns, in: scope)
  }

  private static func nested(_ lists: [[Value]], in scope: Scope) throws(EvaluationFault) -> Value {
    let result = Value.list(lists.map(Value.list))
    try scope.checkNesting(result)
    return result
  }
}
