import DossierCore

/// The `attribute` argument of filters: `金额`, `责任人.姓名`, `0`.
struct AttributePath: Sendable {
  private enum Step: Sendable {
    case key(RecordKey)
    case index(Int)
  }

  private let steps: [Step]
  /// The key, where the path is a single one.
  private let key: RecordKey?

  init(_ value: Value, for arguments: FilterArguments) throws(EvaluationFault) {
    switch value {
    case .integer(let index): steps = [.index(index)]
    case .text(let text) where !text.contains(byte: UInt8(ascii: ".")): steps = [Self.step(text)]
    case .text(let text): steps = text.split(separator: ".").map { Self.step(String($0)) }
    default: throw arguments.bad("attribute", Wording("字段名", "a field's name"))
    }
    key = if steps.count == 1, case .key(let key) = steps[0] { key } else { nil }
  }

  private static func step(_ text: String) -> Step {
    guard let first = text.utf8.first, first < 0x3A, let index = Int(text) else {
      return .key(RecordKey(text))
    }
    return .index(index)
  }

  /// The argument named `attribute`, if it was given.
  init?(of arguments: FilterArguments) throws(EvaluationFault) {
    guard let value = try arguments.value("attribute") else { return nil }
    try self.init(value, for: arguments)
  }

  /// The value there, or nil.
  func value(in element: Value) -> Value? {
    if let key { return element.member(key) }
    var value = element
    for step in steps {
      guard let next = Self.value(of: step, in: value) else { return nil }
      value = next
    }
    return value
  }

  private static func value(of step: Step, in value: Value) -> Value? {
    switch step {
    case .key(let key): value.member(key)
    case .index(let index): value.element(.integer(index))
    }
  }

  /// The value there; throws `missing` where there is none.
  func required(in element: Value) throws(EvaluationFault) -> Value {
    guard let value = value(in: element), value != .null else { throw .missing(path) }
    return value
  }

  private var path: FieldPath {
    FieldPath(
      steps.map { step in
        switch step {
        case .key(let key): .key(key.text)
        case .index(let index): .index(index)
        }
      })
  }
}
