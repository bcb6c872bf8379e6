/// Named values in the order in which they were written.
///
/// A key stands once; setting it again keeps its place. Look-up is by hash.
public struct Record: Sendable, Hashable {
  public private(set) var keys: [String] = []
  private var values: [String: Value] = [:]

  public init() {}

  /// A record of the given members; the last of several with one key wins.
  public init(_ members: some Sequence<(String, Value)>) {
    for (key, value) in members { self[key] = value }
  }

  public var isEmpty: Bool { keys.isEmpty }
  public var count: Int { keys.count }

  public subscript(key: String) -> Value? {
    get { values[key] }
    set {
      guard let newValue else {
        if values.removeValue(forKey: key) != nil { keys.removeAll { $0 == key } }
        return
      }
      if values.updateValue(newValue, forKey: key) == nil { keys.append(key) }
    }
  }

  /// The members in their order.
  public var members: [(key: String, value: Value)] {
    keys.map { ($0, values[$0] ?? .null) }
  }
}
