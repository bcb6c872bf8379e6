/// Bounds that no honest document meets.
enum RenderLimits {
  /// Macros that call each other.
  static let macroDepth = 50
  static let loopTurns = 1_000_000
  /// Bytes of one part that is held in memory.
  static let partSize = 100 << 20
  /// Bytes of one part that is written to a file as it grows; below what needs 64-bit fields in the file.
  static let streamedSize = 1 << 30
  /// Faults reported of one part.
  static let faults = 1_000
  /// Tags in one part.
  static let tags = 20_000
}
