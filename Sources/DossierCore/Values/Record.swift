/// Named values in the order in which they were written.
///
/// A key stands once; setting it again keeps its place. Look-up is by hash.
public struct Record: Sendable, Hashable {
  public private(set) var keys: [String] = []
  private var values: [Name: Value] = [:]
  /// Whether some key is written with combining marks, so that another spelling of it must be looked for.
  private var holdsComposedLetters = false

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
    get {
      if let value = values[Name(text: key)] { return value }
      guard let written = spelling(of: key) else { return nil }
      return values[Name(text: written)]
    }
    set {
      let key = spelling(of: key) ?? key
      guard let newValue else {
        if values.removeValue(forKey: Name(text: key)) != nil { keys.removeAll { $0 == key } }
        return
      }
      guard values.updateValue(newValue, forKey: Name(text: key)) == nil else { return }
      keys.append(key)
      if key.holdsCombiningMarks { holdsComposedLetters = true }
    }
  }

  /// The key as it was written first, where it only differs in how its letters are composed (é as one character or two).
  private func spelling(of key: String) -> String? {
    guard holdsComposedLetters || key.holdsCombiningMarks else { return nil }
    return keys.first { $0 == key }
  }

  /// The members in their order.
  public var members: [(key: String, value: Value)] {
    keys.map { ($0, values[Name(text: $0)] ?? .null) }
  }
}

extension String {
  /// Whether one of U+0300 … U+036F stands in the text; in UTF-8 they begin with these two bytes.
  fileprivate var holdsCombiningMarks: Bool {
    utf8.contains { $0 == 0xCC || $0 == 0xCD }
  }
}
