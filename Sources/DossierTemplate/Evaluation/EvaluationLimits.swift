/// Bounds that keep a template or its data from using up the machine.
public struct EvaluationLimits: Sendable, Hashable {
  /// Turns of all loops of one scope.
  public var loopTurns = 1_000_000
  /// Bytes of one text, as UTF-8.
  public var textSize = 10 << 20
  /// Elements of one list.
  public var listCount = 1_000_000
  /// Lists and records in one another.
  public var nesting = 100
  /// Bytes and elements made by one scope in all.
  public var work = 4 << 30

  public init() {}

  public static let standard = EvaluationLimits()
}
