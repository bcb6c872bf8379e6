/// A place in a text file: line and column counted from one, columns in Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Comparable {
  // Every key and value of a file has a place; no file is so large that its lines need more.
  private let shortLine: Int32
  private let shortColumn: Int32

  public var line: Int { Int(shortLine) }
  public var column: Int { Int(shortColumn) }

  public init(line: Int, column: Int) {
    shortLine = Int32(clamping: line)
    shortColumn = Int32(clamping: column)
  }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
