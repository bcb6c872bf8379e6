/// The names of a part as they go out, found by the addresses of their strings.
///
/// A part uses a few dozen names thousands of times. Those met last stand in a small table in which an address says the
/// place by itself, so that hardly any name has to be hashed.
struct NameTable {
  private static let placeBits = 7

  private var recent: [CanonicalName?] = Array(repeating: nil, count: 1 << placeBits)
  private var all: [NameKey: CanonicalName] = [:]

  subscript(key: NameKey) -> CanonicalName? {
    mutating get {
      let place = Self.place(of: key)
      if let name = recent[place], name.key == key { return name }
      guard let name = all[key] else { return nil }
      recent[place] = name
      return name
    }
  }

  /// Adds a name that is not there.
  mutating func add(_ key: NameKey, _ target: NamespaceScope.Target) -> CanonicalName {
    let name = CanonicalName(key, target)
    all[key] = name
    recent[Self.place(of: key)] = name
    return name
  }

  private static func place(of key: NameKey) -> Int {
    let address = UInt64(UInt(bitPattern: key.local)) ^ UInt64(UInt(bitPattern: key.prefix)) << 1
    // The golden ratio in 64 bits spreads neighbours over the upper bits.
    return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - placeBits))
  }
}

/// A name of the input by the addresses of its three strings, which libxml2 keeps once each.
struct NameKey: Hashable {
  var local: UnsafePointer<UInt8>?
  var prefix: UnsafePointer<UInt8>?
  var address: UnsafePointer<UInt8>?

  var localText: String { Self.text(local) }
  var prefixText: String { Self.text(prefix) }
  var addressText: String { Self.text(address) }

  static func text(_ pointer: UnsafePointer<UInt8>?) -> String {
    pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }
}

/// A name as it goes out.
final class CanonicalName {
  /// What prefixes the values of attributes hold.
  enum Held {
    case nothing, leadingPrefix, list, listOnChoice
  }

  let key: NameKey
  let text: String
  let target: NamespaceScope.Target
  let holds: Held

  init(_ key: NameKey, _ target: NamespaceScope.Target) {
    self.key = key
    self.target = target
    text = target.prefix.isEmpty ? key.localText : target.prefix + ":" + key.localText
    holds = Self.kinds[text] ?? .nothing
  }

  func holdsPrefixes(on element: String) -> Bool {
    holds != .nothing && (holds != .listOnChoice || element == "mc:Choice")
  }

  private static let kinds: [String: Held] = [
    "mc:Ignorable": .list, "mc:MustUnderstand": .list, "mc:ProcessContent": .list,
    "mc:PreserveElements": .list, "mc:PreserveAttributes": .list, "Requires": .listOnChoice,
    "xsi:type": .leadingPrefix, "text:formula": .leadingPrefix, "table:formula": .leadingPrefix,
    "text:condition": .leadingPrefix, "style:condition": .leadingPrefix, "table:condition": .leadingPrefix,
    "form:control-implementation": .leadingPrefix, "script:event-name": .leadingPrefix,
    "script:language": .leadingPrefix,
  ]
}
