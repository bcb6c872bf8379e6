/// The objects of a PDF file: where each stands, and which of them are the roots.
///
/// Only files with one plain cross-reference table are read (ISO 32000-1, 7.5.4), as LibreOffice writes them.
struct PDFObjects {
  /// One more than the greatest number of an object.
  let count: Int
  /// The numbers of the catalog and of the document's properties.
  let root: Int
  let info: Int?
  /// The numbers of the objects in the order in which they stand in the file.
  let numbers: [Int]
  private let ranges: [Int: Range<Int>]
  private let file: OpenFile

  /// - Returns: nil where the file has no such table, or one that cannot be read.
  init?(of file: OpenFile) {
    self.file = file
    let length = file.size
    let end = file.bytes(max(0, length - 1024)..<length)
    guard let mark = end.lastPlace(of: "startxref"), let table = end.number(at: mark + 9), table > 0,
      table < length, length - table <= Self.greatestTable
    else { return nil }
    let bytes = file.bytes(table..<length)
    guard bytes.starts(with: "xref".utf8), let start = bytes.lastPlace(of: "trailer") else { return nil }
    let trailer = Array(bytes[start...])
    guard let count = trailer.number(of: "Size"), (1...Self.greatestNumber).contains(count),
      let root = trailer.number(of: "Root"), trailer.place(of: "/Prev ") == nil
    else { return nil }
    self.count = count
    self.root = root
    info = trailer.number(of: "Info")
    let offsets = Self.offsets(in: bytes[..<start]).filter {
      $0.offset > 0 && $0.offset < table && $0.number < count
    }
    .sorted { $0.offset < $1.offset }
    numbers = offsets.map(\.number)
    let ends = offsets.dropFirst().map(\.offset) + [table]
    ranges = Dictionary(zip(numbers, zip(offsets.map(\.offset), ends).map { $0..<$1 })) { first, _ in first }
    guard ranges.count == numbers.count else { return nil }
  }

  /// Beyond these nobody has read the file before us.
  private static let greatestTable = 64 << 20
  private static let greatestNumber = 8_388_607
  private static let greatestObject = 1 << 20

  /// Sections of `first count` with a line for each object: `0000001034 00000 n`.
  private static func offsets(in bytes: ArraySlice<UInt8>) -> [(number: Int, offset: Int)] {
    var offsets: [(number: Int, offset: Int)] = []
    var number = 0
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).dropFirst() {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      if words.count == 2, let first = Int(words[0]) {
        number = first
      } else if words.count == 3 {
        if words[2] == "n", let offset = Int(words[0]) { offsets.append((number, offset)) }
        number &+= 1
      }
    }
    return offsets
  }

  /// Where an object stands, with the blanks behind it.
  func range(_ number: Int) -> Range<Int>? { ranges[number] }

  /// What stands before the first object.
  var head: Range<Int> { 0..<(numbers.first.flatMap { ranges[$0]?.lowerBound } ?? 0) }

  /// The bytes of an object that is no larger than dictionaries and metadata are.
  func object(_ number: Int) -> [UInt8]? {
    guard let range = ranges[number], range.count <= Self.greatestObject else { return nil }
    let bytes = file.bytes(range)
    return bytes.starts(with: "\(number) 0 obj".utf8) ? bytes : nil
  }
}
