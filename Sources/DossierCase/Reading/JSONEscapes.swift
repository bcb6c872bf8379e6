/// JSON writes characters beyond U+FFFF as two escapes (`\ud842\udfb7`), which YAML does not know.
enum JSONEscapes {
  /// The text of a JSON file with such pairs replaced by the character; any other text as it is.
  static func joined(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x5C else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if let scalar = pair(at: index, in: bytes) {
        out += Array(String(Character(scalar)).utf8)
        index += 12
      } else {
        // The escaped byte goes along, so that an escaped backslash begins nothing.
        out += bytes[index..<min(index + 2, bytes.count)]
        index += 2
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func pair(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard let high = unit(at: index, in: bytes), 0xD800...0xDBFF ~= high,
      let low = unit(at: index + 6, in: bytes), 0xDC00...0xDFFF ~= low
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  /// The value of `\uXXXX`.
  private static func unit(at index: Int, in bytes: [UInt8]) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else { return nil }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
