/// What the end of a PDF file says of it: where its objects stand, and which of them is its catalog.
///
/// Only files with a plain cross-reference table are read (ISO 32000-1, 7.5.4), as LibreOffice writes them.
struct PDFTail {
  /// Where the cross-reference table begins.
  let tableOffset: Int
  /// One more than the greatest number of an object.
  let size: Int
  /// The trailer dictionary, and where it begins in the file.
  let trailer: PDFObject
  private let offsets: [Int: Int]
  private let file: OpenFile

  /// - Returns: nil where the file has no plain table, or one that cannot be read.
  init?(of file: OpenFile) {
    self.file = file
    let length = file.size
    let end = file.bytes(max(0, length - 1024)..<length)
    guard let mark = end.lastPlace(of: "startxref"), let table = end.number(at: mark + 9), table > 0,
      table < length, length - table <= Self.greatestTable
    else { return nil }
    let bytes = file.bytes(table..<length)
    guard bytes.starts(with: "xref".utf8), let start = bytes.lastPlace(of: "trailer") else { return nil }
    trailer = PDFObject(offset: table + start, bytes: Array(bytes[start...]))
    guard let size = trailer.bytes.number(of: "Size"), (1...Self.greatestNumber).contains(size) else {
      return nil
    }
    self.size = size
    tableOffset = table
    offsets = Self.offsets(in: bytes[..<start])
  }

  /// Nobody has a file with more.
  private static let greatestTable = 64 << 20
  private static let greatestNumber = 8_388_607
  private static let greatestObject = 1 << 20

  /// Sections of `first count` with a line for each object: `0000001034 00000 n`.
  private static func offsets(in bytes: ArraySlice<UInt8>) -> [Int: Int] {
    var offsets: [Int: Int] = [:]
    var number = 0
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).dropFirst() {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      if words.count == 2, let first = Int(words[0]) {
        number = first
      } else if words.count == 3 {
        if words[2] == "n" { offsets[number] = Int(words[0]) }
        number &+= 1
      }
    }
    return offsets
  }

  /// An object, from its number to `endobj`.
  ///
  /// - Returns: nil where there is no such object, or one that is longer than dictionaries and metadata are.
  func object(_ number: Int) -> PDFObject? {
    guard let offset = offsets[number], offset >= 0, offset < file.size else { return nil }
    let bytes = file.bytes(offset..<min(file.size, offset + Self.greatestObject))
    guard bytes.starts(with: "\(number) 0 obj".utf8), let end = bytes.place(of: "endobj") else { return nil }
    return PDFObject(offset: offset, bytes: Array(bytes[..<end.upperBound]))
  }
}

/// A piece of a PDF file, and where it begins.
struct PDFObject {
  let offset: Int
  var bytes: [UInt8]

  /// Where a value stands that follows a key and ends with a mark, both left out; a range of `bytes`.
  func value(after key: String, until mark: String) -> Range<Int>? {
    guard let start = bytes.place(of: key), let end = bytes.place(of: mark, from: start.upperBound) else {
      return nil
    }
    return start.upperBound..<end.lowerBound
  }
}
