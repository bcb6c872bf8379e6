/// The way to a field of the case file: `文书[2].签署[0].日期`.
public struct FieldPath: Sendable, Hashable {
  public enum Step: Sendable, Hashable {
    case key(String)
    /// Counted from zero; shown to people from one.
    case index(Int)
  }

  public var steps: [Step]

  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  public func appending(_ key: String) -> FieldPath { appending(.key(key)) }

  public func appending(_ index: Int) -> FieldPath { appending(.index(index)) }

  private func appending(_ step: Step) -> FieldPath {
    var longer: [Step] = []
    longer.reserveCapacity(steps.count + 1)
    longer.append(contentsOf: steps)
    longer.append(step)
    return FieldPath(longer)
  }

  public func appending(_ path: FieldPath) -> FieldPath {
    FieldPath(steps + path.steps)
  }

  public var parent: FieldPath? {
    steps.isEmpty ? nil : FieldPath(Array(steps.dropLast()))
  }
}

extension FieldPath: CustomStringConvertible {
  /// The path as it is written in expressions, lists counted from zero.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension FieldPath: ExpressibleByStringLiteral {
  /// Reads `文书[2].签署[0].日期`; a bracket that holds no number is taken as part of the key.
  public init(_ text: String) {
    guard text.contains(byte: UInt8(ascii: ".")) || text.contains(byte: UInt8(ascii: "[")) else {
      self.init(text.isEmpty ? [] : [.key(text)])
      return
    }
    var steps: [Step] = []
    for part in text.split(separator: ".") {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      if let key = pieces.first, !key.isEmpty { steps.append(.key(String(key))) }
      for piece in pieces.dropFirst() {
        let inner = piece.hasSuffix("]") ? piece.dropLast() : piece
        steps.append(Int(inner).map(Step.index) ?? .key(String(inner)))
      }
    }
    self.init(steps)
  }

  public init(stringLiteral value: String) { self.init(value) }
}

extension Value {
  /// The value at a path, or null where the path leads nowhere.
  public subscript(path: FieldPath) -> Value {
    path.steps.reduce(self) { value, step in
      switch step {
      case .key(let key): value[key]
      case .index(let index): value[index]
      }
    }
  }
}
