/// A piece of a template, read by bytes.
struct SourceText: Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var count: Int { bytes.count }

  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  func hasPrefix(_ prefix: StaticString, at offset: Int) -> Bool {
    prefix.withUTF8Buffer { wanted in
      offset >= 0 && offset + wanted.count <= bytes.count
        && wanted.indices.allSatisfy { bytes[offset + $0] == wanted[$0] }
    }
  }

  /// The character at an offset and the number of its bytes; the bytes are well-formed, as they come from a `String`.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = byte(at: offset) else { return nil }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1 else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      guard let next = byte(at: offset + index) else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Up to 20 characters from an offset, without the blanks before them.
  func quote(from offset: Int) -> String {
    let text = text(offset..<min(count, offset + 120))
    return String(text.drop { $0.unicodeScalars.allSatisfy(\.isTemplateBlank) }.prefix(20))
  }
}

extension Unicode.Scalar {
  /// Blanks as editors write them: also the non-breaking, the ideographic and the invisible ones.
  var isTemplateBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060,
      0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  var isNameStart: Bool {
    self == "_" || (value < 0x80 ? isLetterASCII : properties.isXIDStart)
  }

  var isNamePart: Bool {
    self == "_" || (value < 0x80 ? isLetterASCII || isDigitASCII : properties.isXIDContinue)
  }

  var isDigitASCII: Bool { "0"..."9" ~= self }
  private var isLetterASCII: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
}
