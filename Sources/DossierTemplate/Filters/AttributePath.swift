import DossierCore

/// The `attribute` argument of filters: `金额`, `责任人.姓名`, `0`.
struct AttributePath {
  private let keys: [Value]
  private let path: FieldPath

  init(_ value: Value, for arguments: FilterArguments) throws(EvaluationFault) {
    switch value {
    case .integer(let index):
      keys = [value]
      path = FieldPath([.index(index)])
    case .text(let text):
      keys = text.split(separator: ".").map { part in Int(part).map(Value.integer) ?? .text(String(part)) }
      path = FieldPath(text)
    default: throw arguments.bad("attribute", Wording("字段名", "a field's name"))
    }
  }

  /// The argument named `attribute`, if it was given.
  init?(of arguments: FilterArguments) throws(EvaluationFault) {
    guard let value = try arguments.value("attribute") else { return nil }
    try self.init(value, for: arguments)
  }

  /// The value there, or nil.
  func value(in element: Value) -> Value? {
    var value = element
    for key in keys {
      guard let next = value.element(key) else { return nil }
      value = next
    }
    return value
  }

  /// The value there; throws `missing` where there is none.
  func required(in element: Value) throws(EvaluationFault) -> Value {
    guard let value = value(in: element), value != .null else { throw .missing(path) }
    return value
  }
}
