import DossierCore

extension FilterLibrary {
  static let orderFilters: [String: Filter] = [
    "sort": .elements(["reverse", "case_sensitive", "attribute"]) {
      elements, arguments, _ throws(EvaluationFault) in
      .list(
        try sorted(elements, try keys(of: elements, arguments), isReversed: try arguments.flag("reverse")))
    },
    "dictsort": Filter(["case_sensitive", "by", "reverse"]) { value, arguments throws(EvaluationFault) in
      try sortedMembers(value, arguments)
    },
    "unique": .elements(["case_sensitive", "attribute"]) { elements, arguments, _ throws(EvaluationFault) in
      var seen: Set<GroupingKey> = []
      let keys = try keys(of: elements, arguments)
      return .list(zip(elements, keys).filter { seen.insert(GroupingKey($1)).inserted }.map(\.0))
    },
    "min": extreme(.before),
    "max": extreme(.after),
    "groupby": .elements(
      ["attribute", "default", "case_sensitive"], required: 1
    ) { elements, arguments, scope throws(EvaluationFault) in
      try groups(elements, arguments, scope)
    },
  ]

  private static func folded(_ value: Value, _ isCaseSensitive: Bool) -> Value {
    if !isCaseSensitive, case .text(let text) = value { .text(text.lowercased()) } else { value }
  }

  /// What the elements are compared by; several attributes with commas between them make a list.
  private static func keys(of elements: [Value], _ arguments: FilterArguments) throws(EvaluationFault)
    -> [Value]
  {
    let isCaseSensitive = try arguments.flag("case_sensitive")
    guard let attribute = try arguments.value("attribute") else {
      return elements.map { folded($0, isCaseSensitive) }
    }
    let names = attribute.text.map {
      $0.split(separator: ",").map { Value.text(String($0).stripped(of: nil)) }
    }
    var paths: [AttributePath] = []
    for name in names ?? [attribute] { paths.append(try AttributePath(name, for: arguments)) }
    var keys: [Value] = []
    for element in elements {
      var key: [Value] = []
      for path in paths { key.append(folded(try path.required(in: element), isCaseSensitive)) }
      keys.append(key.count == 1 ? key[0] : .list(key))
    }
    return keys
  }

  private static func sorted(
    _ elements: [Value], _ keys: [Value], isReversed: Bool
  ) throws(EvaluationFault) -> [Value] {
    var odd: Value?
    let order = keys.indices.sorted { left, right in
      guard let order = Comparison.order(keys[left], keys[right]) else {
        odd = keys[right]
        return false
      }
      return order == .same ? left < right : (order == .before) != isReversed
    }
    if let odd {
      if odd == .null { throw .missing(FieldPath()) }
      throw .wrongType(Wording("与别的值一起排序", "sorting among other values"), odd.kind)
    }
    return order.map { elements[$0] }
  }

  private static func sortedMembers(
    _ value: Value, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    guard case .record(let record) = value else { throw Filter.wrongType(value, arguments) }
    let isCaseSensitive = try arguments.flag("case_sensitive")
    let byValue: Bool
    switch try arguments.text("by") ?? "key" {
    case "key": byValue = false
    case "value": byValue = true
    default: throw arguments.bad("by", Wording("key 或 value", "key or value"))
    }
    let pairs = record.members.map { Value.list([.text($0.key), $0.value]) }
    let keys = record.members.map { folded(byValue ? $0.value : .text($0.key), isCaseSensitive) }
    return .list(try sorted(pairs, keys, isReversed: try arguments.flag("reverse")))
  }

  private static func extreme(_ wanted: Comparison.Order) -> Filter {
    Filter(["case_sensitive", "attribute"]) { outcome, arguments, _ throws(EvaluationFault) in
      let elements = try Filter.elements(of: try outcome.required(), for: arguments)
      let keys = try keys(of: elements, arguments)
      guard var best = keys.indices.first else { return .missing(FieldPath()) }
      for index in keys.indices.dropFirst() {
        guard let order = Comparison.order(keys[index], keys[best]) else {
          throw Filter.wrongType(keys[index], arguments)
        }
        if order == wanted { best = index }
      }
      return .value(elements[best])
    }
  }

  /// Groups in the order of their keys, each a pair of key and list.
  private static func groups(
    _ elements: [Value], _ arguments: FilterArguments, _ scope: Scope
  ) throws(EvaluationFault) -> Value {
    guard let path = try AttributePath(of: arguments) else {
      throw arguments.bad("attribute", Wording("字段名", "a field's name"))
    }
    let isCaseSensitive = try arguments.flag("case_sensitive")
    let filling = try arguments.value("default")
    var originals: [Value] = []
    for element in elements {
      if let key = path.value(in: element) ?? filling {
        originals.append(key)
      } else {
        originals.append(try path.required(in: element))
      }
    }
    let keys = originals.map { folded($0, isCaseSensitive) }
    let order = try sorted(keys.indices.map { .integer($0) }, keys, isReversed: false)
    var groups: [(key: Value, original: Value, members: [Value])] = []
    for case .integer(let index) in order {
      if let last = groups.last, Comparison.equal(last.key, keys[index]) {
        groups[groups.count - 1].members.append(elements[index])
      } else {
        groups.append((keys[index], originals[index], [elements[index]]))
      }
    }
    let result = Value.list(groups.map { .list([$0.original, .list($0.members)]) })
    try scope.checkNesting(result)
    return result
  }
}

/// A value under Python's equality, where 1, 1.0 and true are one.
private struct GroupingKey: Hashable {
  private let value: Value

  init(_ value: Value) {
    self.value = value.arithmeticNumber.map(Value.decimal) ?? value
  }
}
