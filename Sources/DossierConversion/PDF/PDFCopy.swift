internal import DossierCore
internal import DossierOffice

/// A copy of a PDF file in which some objects are others, and some are new.
struct PDFCopy {
  /// By number: an object from its number to `endobj` and a line's end.
  var replacements: [Int: [UInt8]] = [:]
  /// The number that the next new object gets.
  private(set) var nextNumber: Int
  private let objects: PDFObjects
  private let file: OpenFile

  init(_ objects: PDFObjects, of file: OpenFile) {
    self.objects = objects
    self.file = file
    nextNumber = objects.count
  }

  /// Adds an outline; its dictionary is the first of the new objects.
  mutating func add(_ entries: [(title: String, name: String)]) {
    let root = nextNumber
    let last = root + entries.count
    add("<</Type/Outlines/First \(root + 1) 0 R/Last \(last) 0 R/Count \(entries.count)>>")
    for (index, entry) in entries.enumerated() {
      let number = root + 1 + index
      let previous = index > 0 ? "/Prev \(number - 1) 0 R" : ""
      let next = number < last ? "/Next \(number + 1) 0 R" : ""
      add(
        "<</Title\(PDFSyntax.string(entry.title))/Parent \(root) 0 R\(previous)\(next)/Dest/\(entry.name)>>")
    }
  }

  private mutating func add(_ dictionary: String) {
    replacements[nextNumber] = Array("\(nextNumber) 0 obj\n\(dictionary)\nendobj\n\n".utf8)
    nextNumber += 1
  }
}

extension PDFCopy {
  /// - Throws: O172 or O173 where the file cannot be written.
  func write(to path: String) throws(DossierError) {
    let stream = try AtomicFileStream(path: path, overwrite: true)
    var identifier = FileIdentifier()
    var offsets: [Int: Int] = [:]
    try copy(objects.head, to: stream, &identifier)
    for number in objects.numbers {
      offsets[number] = stream.position
      if let bytes = replacements[number] {
        try put(bytes, to: stream, &identifier)
      } else if let range = objects.range(number) {
        try copy(range, to: stream, &identifier)
      }
    }
    for number in objects.count..<max(nextNumber, objects.count) {
      offsets[number] = stream.position
      try put(replacements[number] ?? [], to: stream, &identifier)
    }
    let start = stream.position
    try stream.write(table(offsets))
    try stream.write(Array(trailer(start: start, identifier.hexadecimal).utf8))
    try stream.commit()
  }

  private func copy(
    _ range: Range<Int>, to stream: AtomicFileStream, _ identifier: inout FileIdentifier
  ) throws(DossierError) {
    var rest = range
    while !rest.isEmpty {
      let bytes = file.bytes(rest.prefix(1 << 18))
      guard !bytes.isEmpty else { return }
      try put(bytes, to: stream, &identifier)
      rest = (rest.lowerBound + bytes.count)..<rest.upperBound
    }
  }

  private func put(
    _ bytes: [UInt8], to stream: AtomicFileStream, _ identifier: inout FileIdentifier
  ) throws(DossierError) {
    identifier.take(bytes)
    try stream.write(bytes)
  }

  /// 20 bytes for each object (ISO 32000-1, 7.5.4).
  private func table(_ offsets: [Int: Int]) -> [UInt8] {
    var text = "xref\n0 \(nextNumber)\n"
    for number in 0..<nextNumber {
      let offset = offsets[number]
      let digits = String(offset ?? 0)
      text += String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      text += offset == nil ? (number == 0 ? " 65535 f \n" : " 00000 f \n") : " 00000 n \n"
    }
    return Array(text.utf8)
  }

  private func trailer(start: Int, _ identifier: String) -> String {
    let info = objects.info.map { "/Info \($0) 0 R" } ?? ""
    return
      "trailer\n<</Size \(nextNumber)/Root \(objects.root) 0 R\(info)/ID[<\(identifier)><\(identifier)>]>>\n"
      + "startxref\n\(start)\n%%EOF\n"
  }
}
