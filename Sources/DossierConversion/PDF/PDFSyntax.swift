/// Bits of PDF syntax in bytes.
enum PDFSyntax {
  /// A text string: UTF-16 with its mark, in hexadecimal digits.
  static func string(_ text: String) -> String {
    let units = [0xFEFF] + text.utf16.map { Int($0) }
    return "<" + units.map { hexadecimal($0, digits: 4) }.joined() + ">"
  }

  static func hexadecimal(_ number: Int, digits count: Int) -> String {
    let digits = Array("0123456789ABCDEF")
    return String((0..<count).reversed().map { digits[(number >> ($0 * 4)) & 15] })
  }
}

extension [UInt8] {
  /// Where a text first occurs from an index on.
  func place(of text: String, from start: Int = 0) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var index = start
    while index <= count - wanted.count, let found = self[index...].firstIndex(of: first) {
      if self[found...].starts(with: wanted) { return found..<(found + wanted.count) }
      index = found + 1
    }
    return nil
  }

  /// Where a text last occurs.
  func lastPlace(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return nil }
    return (0...(count - wanted.count)).last { self[$0...].starts(with: wanted) }
  }

  /// The number at a place, white space before it skipped.
  func number(at index: Int) -> Int? {
    guard index >= 0, index <= count else { return nil }
    let digits = self[index...].drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The number after a key of a dictionary; that of the object it refers to.
  func number(of key: String) -> Int? {
    place(of: "/" + key + " ").flatMap { number(at: $0.upperBound) }
  }
}
