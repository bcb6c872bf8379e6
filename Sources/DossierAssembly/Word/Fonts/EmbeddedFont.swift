internal import DossierFixity
internal import DossierOffice

/// A font that a document carries in itself, disguised with a key (ECMA-376, part 1, 17.8.1).
struct EmbeddedFont {
  static let type = "application/vnd.openxmlformats-officedocument.obfuscatedFont"

  /// As it stands in the package.
  let bytes: [UInt8]
  /// The key as it is written: `{1DB5…}`.
  let key: String?
  let isSubset: Bool
  /// What the font itself is known by, whatever key it is disguised with.
  let plain: Fingerprint

  /// - Parameter element: `w:embedRegular` or one of its sisters; nil where what it leads to is not in the package.
  init?(_ element: XMLElement, _ source: WordSource, _ links: Relationships) {
    guard let item = element["r:id"].flatMap({ links[$0] }),
      let part = source.package.part(of: item, in: links), let bytes = source.package[part]
    else { return nil }
    self.bytes = bytes
    key = element["w:fontKey"]
    isSubset = ["1", "true", "on"].contains(element["w:subsetted"])
    plain = Fingerprint(of: Self.plain(bytes, key: key ?? ""))
  }

  /// The first 32 bytes are mixed with the digits of the key, the last ones first.
  static func plain(_ bytes: [UInt8], key: String) -> [UInt8] {
    let digits = key.compactMap(\.hexDigitValue)
    guard digits.count == 32 else { return bytes }
    let mask = (0..<16).map { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
    var plain = bytes
    for index in plain.indices.prefix(32) { plain[index] ^= mask[15 - index % 16] }
    return plain
  }
}
