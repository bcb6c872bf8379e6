import CLibXML2

/// A start tag as SAX2 hands it over: pointers that are valid during the call only.
struct StartTag {
  var name: NameKey
  var namespaceCount: Int
  var namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  var attributeCount: Int
  var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// A declaration's prefix (empty for the default namespace) and address.
  func namespace(_ index: Int) -> (prefix: String, address: String) {
    guard let namespaces else { return ("", "") }
    return (NameKey.text(namespaces[2 * index]), NameKey.text(namespaces[2 * index + 1]))
  }

  /// An attribute's name, and its value without escapes.
  func attribute(_ index: Int) -> (name: NameKey, value: String) {
    guard let attributes else { return (NameKey(), "") }
    let place = attributes + 5 * index
    let key = NameKey(local: place[0], prefix: place[1], address: place[2])
    return (key, Self.value(from: place[3], to: place[4]))
  }

  /// Only ampersands are still written as references here (`&#38;`); libxml2 resolves all others itself.
  private static func value(from start: UnsafePointer<UInt8>?, to end: UnsafePointer<UInt8>?) -> String {
    guard let start, let end, end > start else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: end - start)
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      plain.append(bytes[index])
      let isReference = bytes[index] == UInt8(ascii: "&") && bytes[index...].starts(with: "&#38;".utf8)
      index += isReference ? 5 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
