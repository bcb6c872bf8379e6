/// A path inside a bag, its parts divided by `/`, in bytes as the disk or the manifest has them.
struct BagPath: Hashable, Comparable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  static let payload = Array("data/".utf8)

  var isPayload: Bool { bytes.starts(with: Self.payload) }

  /// Nil where the name is no UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// What two forms of one name have in common: the composed text, or the bytes where they are no text.
  var composed: BagPath { text.map { BagPath($0.composed) } ?? self }

  /// For people: line breaks as `\n` and `\r`, bytes that are no UTF-8 as `\xB2`.
  var shown: String {
    if let text { return Self.visible(text) }
    var shown = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = (1...4).first {
        $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil
      }
      if let length {
        shown += Self.visible(String(decoding: rest.prefix(length), as: UTF8.self))
        rest = rest.dropFirst(length)
      } else {
        shown += "\\x" + Self.hexadecimal(first)
        rest = rest.dropFirst()
      }
    }
    return shown
  }

  static func < (left: BagPath, right: BagPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": shown.append(contentsOf: "\\n".unicodeScalars)
      case "\r": shown.append(contentsOf: "\\r".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
