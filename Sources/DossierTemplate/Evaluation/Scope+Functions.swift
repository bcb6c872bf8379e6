import DossierCore

// MARK: - range, dict, namespace

extension Scope {
  mutating func call(
    _ function: GlobalFunction, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    switch function {
    case .range: return try range(arguments)
    case .dict, .namespace: return .record(try makeRecord(arguments))
    }
  }

  private mutating func range(_ arguments: FilterArguments) throws(EvaluationFault) -> Value {
    var bounds: [Int] = []
    for argument in arguments.positional {
      switch try argument.required() {
      case .integer(let number): bounds.append(number)
      case .bool(let flag): bounds.append(flag ? 1 : 0)
      default: throw .badArgument("range", Wording("应为整数", "whole numbers are needed"))
      }
    }
    guard (1...3).contains(bounds.count), arguments.named.isEmpty else {
      throw .badArgument("range", Wording("要一至三个整数", "one to three whole numbers are needed"))
    }
    let start = bounds.count == 1 ? 0 : bounds[0]
    let end = bounds.count == 1 ? bounds[0] : bounds[1]
    let step = bounds.count == 3 ? bounds[2] : 1
    guard step != 0 else { throw .badArgument("range", Wording("步长不能为零", "the step must not be zero")) }
    let isEmpty = step > 0 ? start >= end : start <= end
    let span = Double(end) - Double(start)
    try charge(list: isEmpty ? 0 : Int(exactly: (span / Double(step)).rounded(.up)) ?? .max)
    return .list(stride(from: start, to: end, by: step).map(Value.integer))
  }

  private func makeRecord(_ arguments: FilterArguments) throws(EvaluationFault) -> Record {
    var record = Record()
    guard arguments.positional.count <= 1 else {
      throw .badArgument(arguments.filter, Wording("最多一个不带名称的参数", "at most one argument without a name"))
    }
    if let first = try arguments.positional.first?.required() {
      record = try members(of: first, arguments.filter)
    }
    for (name, outcome) in arguments.named { record[name] = try outcome.required() }
    try checkNesting(.record(record))
    return record
  }

  private func members(of value: Value, _ function: String) throws(EvaluationFault) -> Record {
    if case .record(let record) = value { return record }
    guard case .list(let pairs) = value else { throw .wrongType(Arithmetic.operation(function), value.kind) }
    var record = Record()
    for pair in pairs {
      guard case .list(let parts) = pair, parts.count == 2 else {
        throw .badArgument(function, Wording("每一项应为名称和值", "every element should be a name and a value"))
      }
      record[try parts[0].printed()] = parts[1]
    }
    return record
  }
}

// MARK: - Calls on values

extension Scope {
  mutating func call(
    _ method: ValueMethod, of base: Node, _ nodes: ArgumentNodes
  ) throws(EvaluationFault) -> Outcome {
    let value = try operand(base)
    try charge(reading: value)
    let arguments = try bind(nodes, of: method.rawValue, parameters: method.parameters)
    if method != .format,
      let problem = ArgumentList(names: method.parameters, requiredCount: method.requiredCount)
        .problem(positional: arguments.positional.count, named: arguments.named.map(\.0))
    {
      throw .badArgument(".\(method.rawValue)", problem)
    }
    do throws(EvaluationFault) {
      switch value {
      case .text(let text): return .value(try call(method, ofText: text, arguments))
      case .record(let record): return try call(method, ofRecord: record, arguments)
      case .list(let values): return .value(try call(method, ofList: values, arguments))
      default: throw .wrongType(Arithmetic.operation(".\(method.rawValue)()"), value.kind)
      }
    } catch {
      throw error.about(path(of: base))
    }
  }

  private func call(
    _ method: ValueMethod, ofRecord record: Record, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Outcome {
    switch method {
    case .items: return .value(.list(record.members.map { .list([.text($0.key), $0.value]) }))
    case .keys: return .value(.list(record.keys.map(Value.text)))
    case .values: return .value(.list(record.members.map(\.value)))
    case .get:
      guard let key = try arguments.value("key") else { return .value(.null) }
      if let member = Value.record(record).element(key) { return .value(member) }
      return arguments.outcome("default") ?? .value(.null)
    default: throw .wrongType(Arithmetic.operation(".\(method.rawValue)()"), .record)
    }
  }

  private func call(
    _ method: ValueMethod, ofList values: [Value], _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    let wanted = try arguments.outcome("value")?.required() ?? .null
    switch method {
    case .count: return .integer(values.count { Comparison.equal($0, wanted) })
    case .index:
      guard let index = values.firstIndex(where: { Comparison.equal($0, wanted) }) else {
        throw .badArgument(".index", Wording("列表中没有这个值", "the list does not hold this value"))
      }
      return .integer(index)
    default: throw .wrongType(Arithmetic.operation(".\(method.rawValue)()"), .list)
    }
  }
}

extension ValueMethod {
  /// The names of the arguments, as Python has them or near.
  fileprivate var parameters: [String] {
    switch self {
    case .strip, .lstrip, .rstrip: ["chars"]
    case .split, .rsplit: ["sep", "maxsplit"]
    case .partition, .rpartition: ["sep"]
    case .center, .ljust, .rjust: ["width", "fillchar"]
    case .removeprefix, .removesuffix, .rfind, .rindex: ["value"]
    case .replace: ["old", "new", "count"]
    case .startswith, .endswith, .find, .count, .index: ["value"]
    case .join: ["list"]
    case .zfill: ["width"]
    case .get: ["key", "default"]
    default: []
    }
  }

  fileprivate var requiredCount: Int {
    switch self {
    case .replace: 2
    case .startswith, .endswith, .find, .count, .index, .join, .zfill, .get, .rfind, .rindex, .partition,
      .rpartition, .center, .ljust, .rjust, .removeprefix, .removesuffix:
      1
    default: 0
    }
  }
}
