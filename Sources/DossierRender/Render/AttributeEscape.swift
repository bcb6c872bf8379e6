/// Writes text into the value of an attribute.
enum AttributeEscape {
  /// Appends a text, escaped; what an attribute cannot hold becomes a blank.
  ///
  /// - Returns: whether characters had to be dropped that no XML may hold.
  static func append(_ text: String, to output: inout [UInt8]) -> Bool {
    let start = output.count
    let dropped = MarkupText.append(text, to: &output, in: .plain)
    escapeQuotes(in: &output, from: start)
    return dropped
  }

  /// The same for an address, which has no blanks.
  static func appendAddress(_ text: String, to output: inout [UInt8]) -> Bool {
    let start = output.count
    let dropped = append(text, to: &output)
    guard output[start...].contains(0x20) else { return dropped }
    let bytes = output[start...].flatMap { $0 == 0x20 ? Array("%20".utf8) : [$0] }
    output.replaceSubrange(start..., with: bytes)
    return dropped
  }

  /// Whether an address would start a program rather than open a page.
  static func isActive(_ address: String) -> Bool {
    let scalars = address.lowercased().unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = scalars.firstIndex(of: ":") else { return false }
    let name = String(String.UnicodeScalarView(scalars[..<colon]))
    return active.contains(name) || name.hasPrefix("vnd.sun.star.")
  }

  private static let active: Set<String> = ["javascript", "vbscript", "macro", "data", "slot", "service"]

  private static func escapeQuotes(in output: inout [UInt8], from start: Int) {
    let quote = UInt8(ascii: "\"")
    guard output[start...].contains(quote) else { return }
    let bytes = output[start...].flatMap { $0 == quote ? Array("&quot;".utf8) : [$0] }
    output.replaceSubrange(start..., with: bytes)
  }
}
