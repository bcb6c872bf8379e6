/// Named values in the order in which they were written.
///
/// A key stands once; setting it again keeps its place. Keys are the same where their bytes are: readers compose them.
public struct Record: Sendable, Hashable {
  public private(set) var keys: [String] = []
  private var values: [Name: Value] = [:]

  /// A key by its bytes: Swift's own comparison would normalise every Chinese key each time it is looked up.
  private struct Name: Hashable {
    let text: String

    static func == (left: Name, right: Name) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  public init() {}

  /// A record of the given members; the last of several with one key wins.
  public init(_ members: some Sequence<(String, Value)>) {
    for (key, value) in members { self[key] = value }
  }

  public var isEmpty: Bool { keys.isEmpty }
  public var count: Int { keys.count }

  public subscript(key: String) -> Value? {
    get { values[Name(text: key)] }
    set {
      guard let newValue else {
        if values.removeValue(forKey: Name(text: key)) != nil { keys.removeAll { $0 == key } }
        return
      }
      if values.updateValue(newValue, forKey: Name(text: key)) == nil { keys.append(key) }
    }
  }

  /// The members in their order.
  public var members: [(key: String, value: Value)] {
    keys.map { ($0, values[Name(text: $0)] ?? .null) }
  }
}
