/// A closed set of words that a field may hold.
public protocol ClosedSet: RawRepresentable<String>, CaseIterable, Sendable, Hashable {}

extension ClosedSet {
  /// The words in the order in which forms print them.
  public static var words: [String] { allCases.map(\.rawValue) }
}
