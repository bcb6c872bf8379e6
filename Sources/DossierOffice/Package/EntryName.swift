import CLibZip

/// Names of entries: their encodings, and the names that would lead out of the package.
enum EntryName {
  /// The name as text: UTF-8 where it says so or is so, else GBK (as Windows in Chinese writes), else code page 437.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return decodeGBK(Array(bytes)) ?? decode437(bytes)
  }

  /// Why the name must not be used, nil where it may.
  static func isUnsafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, first != UInt8(ascii: "/") else { return true }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return true }
    if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return true }
    return bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }

  /// The form in which two names must not be equal: file systems and OPC take large and small letters for the same.
  static func folded(_ name: String) -> String {
    let name = name.utf8.last == UInt8(ascii: "/") ? String(name.dropLast()) : name
    return name.lowercased()
  }

  /// A name out of an address: `%E5%9B%BE` is a character; what is no good escape stays as it is.
  static func percentDecoded(_ name: String) -> String {
    var output: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        output.append(code)
        rest = rest.dropFirst(2)
      } else {
        output.append(byte)
      }
    }
    return String(validating: output, as: UTF8.self) ?? name
  }

  private static func decodeGBK(_ bytes: [UInt8]) -> String? {
    guard let converter = iconv_open("UTF-8", "GBK"), converter != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 4)
    let written: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var next = source.baseAddress
        var left = source.count
        var place = target.baseAddress
        var room = target.count
        let failed = Int.max.magnitude * 2 + 1  // (size_t)-1
        guard iconv(converter, &next, &left, &place, &room) != failed, left == 0 else { return nil }
        return target.count - room
      }
    }
    guard let written else { return nil }
    return String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func decode437(_ bytes: ArraySlice<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : upper437[Int($0) - 0x80] }))
  }

  private static let upper437 = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)
}
