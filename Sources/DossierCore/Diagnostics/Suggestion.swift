/// "Did you mean …?": the candidates nearest to a word that nobody knows.
public enum Suggestion {
  /// The candidate nearest to a word, or nil where none is near enough.
  ///
  /// A candidate is near when at most a third of the longer word's characters (at least one) have to be changed,
  /// inserted, deleted or swapped with their neighbour.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    allNearest(to: word, among: candidates).first
  }

  /// All candidates that are near enough and as near as the nearest, sorted.
  public static func allNearest(to word: String, among candidates: some Sequence<String>) -> [String] {
    let scored = candidates.compactMap { candidate -> (String, Int)? in
      let distance = distance(Array(word), Array(candidate))
      let allowed = max(1, max(word.count, candidate.count) / 3)
      return distance <= allowed && distance < max(word.count, candidate.count) ? (candidate, distance) : nil
    }
    guard let least = scored.map(\.1).min() else { return [] }
    return scored.filter { $0.1 == least }.map(\.0).sorted()
  }

  /// The optimal string alignment distance, in characters.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...max(1, left.count) where row <= left.count {
      var current = [row]
      for column in 1...max(1, right.count) where column <= right.count {
        let same = left[row - 1] == right[column - 1]
        var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforePrevious[column - 2] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
