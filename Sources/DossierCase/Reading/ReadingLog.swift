import DossierCore

/// Collects the diagnostics of one reading.
final class ReadingLog {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic.within(file: file))
  }

  /// Sorted by place, each once; what has no place comes first.
  var sorted: [Diagnostic] { Self.sorted(diagnostics) }

  static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.location, right.element.location)
        return (first.line ?? 0, first.column ?? 0, left.offset) < (
          second.line ?? 0, second.column ?? 0, right.offset
        )
      }
      .map(\.element)
  }
}
