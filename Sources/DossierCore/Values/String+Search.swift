#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension String {
  /// Whether the text holds another, byte for byte.
  public func contains(bytesOf piece: String) -> Bool {
    guard !piece.isEmpty else { return true }
    guard piece.utf8.count <= utf8.count else { return false }
    // Where both are short, nothing is gained by preparing the search.
    guard utf8.count * piece.utf8.count > 1 << 15 else { return holds(bytesOf: piece) }
    return !offsets(of: piece, limit: 1).isEmpty
  }

  /// Whether a byte stands among those of the text.
  public func contains(byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    } ?? utf8.contains(byte)
  }

  private func holds(bytesOf piece: String) -> Bool {
    var text = self
    var piece = piece
    return text.withUTF8 { hay in piece.withUTF8 { needle in Self.holds(hay, needle) } }
  }

  /// Looks for the last byte: those of Chinese characters differ more often than the first.
  private static func holds(
    _ hay: UnsafeBufferPointer<UInt8>, _ needle: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let base = hay.baseAddress, let piece = needle.baseAddress else { return false }
    let rest = needle.count - 1
    var end = rest
    while end < hay.count, let found = memchr(base + end, Int32(piece[rest]), hay.count - end) {
      end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + (end - rest), piece, rest) == 0 { return true }
      end += 1
    }
    return false
  }

  /// The UTF-8 offsets of the places where another text stands, none overlapping; in linear time.
  public func offsets(of piece: String, limit: Int = .max) -> [Int] {
    var text = self
    var piece = piece
    return text.withUTF8 { hay in
      piece.withUTF8 { needle in Self.offsets(of: needle, in: hay, limit: limit) }
    }
  }

  /// The search of Knuth, Morris and Pratt, so that no text makes it slow.
  private static func offsets(
    of needle: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> [Int] {
    guard !needle.isEmpty, needle.count <= hay.count else { return [] }
    let fallback = fallbacks(of: needle)
    var result: [Int] = []
    var matched = 0
    for index in hay.indices {
      while matched > 0, hay[index] != needle[matched] { matched = fallback[matched - 1] }
      if hay[index] == needle[matched] { matched += 1 }
      guard matched == needle.count else { continue }
      matched = 0
      result.append(index + 1 - needle.count)
      if result.count >= limit { break }
    }
    return limit > 0 ? result : []
  }

  /// For every prefix of the needle, how much of its beginning is also its end.
  private static func fallbacks(of needle: UnsafeBufferPointer<UInt8>) -> [Int] {
    var table = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = table[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      table[index] = length
    }
    return table
  }

  /// The pieces between the places where a separator stands; at most `limit` cuts.
  public func pieces(separatedBy separator: String, limit: Int = .max) -> [String] {
    let width = separator.utf8.count
    let bytes = Array(utf8)
    var pieces: [String] = []
    var start = 0
    for offset in offsets(of: separator, limit: limit) {
      pieces.append(String(decoding: bytes[start..<offset], as: UTF8.self))
      start = offset + width
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
