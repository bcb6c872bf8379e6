import DossierCore

/// The bytes of a part brought to plain UTF-8 and looked over before the parser sees them.
enum XMLBytes {
  /// UTF-8 without a byte order mark; nil where the bytes are in another encoding than OPC and ODF allow.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return checked(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBig: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBig: false) }
    if bytes.starts(with: [0x00, 0x3C]) { return utf16(bytes[...], isBig: true) }
    if bytes.starts(with: [0x3C, 0x00]) { return utf16(bytes[...], isBig: false) }
    return checked(bytes)
  }

  /// Refuses bytes whose declaration names another encoding, and first bytes that no XML in UTF-8 has.
  private static func checked(_ bytes: [UInt8]) -> [UInt8]? {
    guard let first = bytes.first, [0x3C, 0x20, 0x09, 0x0A, 0x0D].contains(first) else { return nil }
    guard bytes.starts(with: "<?xml".utf8) else { return bytes }
    var declaration = bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }
    while !declaration.isEmpty, !declaration.starts(with: "encoding".utf8) { declaration.removeFirst() }
    guard !declaration.isEmpty else { return bytes }
    let value = declaration.drop { !isQuote($0) }.dropFirst().prefix { !isQuote($0) }
    let name = String(decoding: value, as: UTF8.self).lowercased()
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) ? bytes : nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Whether a tag has more attributes than allowed.
  ///
  /// libxml2 compares every attribute of an element with every other before it tells anybody, so a tag of a million
  /// attributes would hold it for hours; counting quotes first costs a fraction of a millisecond.
  static func hasTagWithMoreAttributes(than limit: Int, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = TagScanner(bytes: bytes)
      while let count = scanner.nextAttributeCount(stoppingAt: limit) {
        if count > limit { return true }
      }
      return false
    }
  }
}

/// Walks from tag to tag without understanding more than quotes, comments, CDATA sections and instructions.
private struct TagScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var place = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The number of quoted values in the next tag, nil where there is none.
  mutating func nextAttributeCount(stoppingAt limit: Int) -> Int? {
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    guard place < bytes.count else { return nil }
    if skip("<!--", to: "-->") || skip("<![CDATA[", to: "]]>") || skip("<?", to: "?>") { return 0 }
    return countQuotes(stoppingAt: limit)
  }

  private mutating func countQuotes(stoppingAt limit: Int) -> Int {
    var count = 0
    place += 1
    while place < bytes.count, count <= limit {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: ">") { return count }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      count += 1
      while place < bytes.count, bytes[place] != byte { place += 1 }
      place += 1
    }
    return count
  }

  private mutating func skip(_ start: StaticString, to end: StaticString) -> Bool {
    guard hasText(start) else { return false }
    place += start.utf8CodeUnitCount
    while place < bytes.count, !hasText(end) { place += 1 }
    place += end.utf8CodeUnitCount
    return true
  }

  private func hasText(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard count <= bytes.count - place else { return false }
    for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
