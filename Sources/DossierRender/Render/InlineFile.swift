internal import DossierCore

/// A file that the data hold themselves, as an address of the kind `data:image/png;base64,…` (RFC 2397).
enum InlineFile {
  /// The bytes; nil where the text is the path of a file.
  ///
  /// - Throws: R233 where what follows is no base64 (RFC 4648, 4).
  static func bytes(of text: String) throws(DossierError) -> [UInt8]? {
    guard text.hasPrefix("data:") else { return nil }
    guard let comma = text.firstIndex(of: ","), text[..<comma].hasSuffix(";base64"),
      let bytes = decoded(text[text.index(after: comma)...].utf8)
    else { throw DossierError(.unreadable) }
    return bytes
  }

  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits = 0
    var count = 0
    for byte in text {
      if byte == UInt8(ascii: "=") || byte == 0x0A || byte == 0x0D || byte == 0x20 { continue }
      guard let value = value(of: byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(bits >> count & 0xFF))
      bits &= 1 << count - 1
    }
    return bytes
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static let unreadable = Diagnostic(
    "R233", .error,
    Wording("数据里写的图片内容不是 base64", "the picture that the data hold is not written as base64"),
    hints: [
      Wording(
        "写成 data:image/png;base64, 后接图片内容的 base64；或写图片文件的路径",
        "write data:image/png;base64, and the picture's bytes as base64; or the path of its file")
    ])
}
