/// Objects that are added at the end of a PDF file, with a table of their own.
struct PDFUpdate {
  private let tail: PDFTail
  private let fileSize: Int
  private var objects: [(number: Int, bytes: [UInt8])] = []
  /// The number that the next new object gets.
  private(set) var nextNumber: Int

  init(_ tail: PDFTail, fileSize: Int) {
    self.tail = tail
    self.fileSize = fileSize
    nextNumber = tail.size
  }

  /// Puts an object in place of one that is there; its bytes run from its number to `endobj`.
  mutating func replace(_ number: Int, _ bytes: [UInt8]) {
    objects.append((number, bytes))
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
    objects.append((nextNumber, Array("\(nextNumber) 0 obj\n\(dictionary)\nendobj".utf8)))
    nextNumber += 1
  }

  /// All that is to be added to the file.
  ///
  /// - Parameter identifier: 32 hexadecimal digits.
  func bytes(identifier: String) -> [UInt8] {
    var bytes = Array("\n".utf8)
    var table = "xref\n"
    for object in objects.sorted(by: { $0.number < $1.number }) {
      table += "\(object.number) 1\n\(Self.padded(fileSize + bytes.count, to: 10)) 00000 n \n"
      bytes += object.bytes + Array("\n\n".utf8)
    }
    let start = fileSize + bytes.count
    let references = ["Root", "Info"].compactMap { key in
      tail.trailer.bytes.number(of: key).map { "/\(key) \($0) 0 R" }
    }
    table += "trailer\n<</Size \(nextNumber)\(references.joined())/Prev \(tail.tableOffset)"
    table += "/ID[<\(identifier)><\(identifier)>]>>\nstartxref\n\(start)\n%%EOF\n"
    return bytes + Array(table.utf8)
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
