import DossierCore

/// A closed set of words that a field may hold.
public protocol ClosedSet: RawRepresentable<String>, CaseIterable, Sendable, Hashable {}

extension ClosedSet {
  /// The words in the order in which forms print them.
  public static var words: [String] { allCases.map(\.rawValue) }

  /// The value of a word, by its bytes: `init(rawValue:)` would normalise Chinese each time.
  init?(word: String) {
    guard let value = Self.allCases.first(where: { $0.rawValue.hasSameBytes(as: word) }) else { return nil }
    self = value
  }
}
