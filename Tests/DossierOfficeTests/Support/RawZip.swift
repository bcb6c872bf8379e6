import DossierOffice

/// A ZIP written by hand, so that every field of it can lie.
struct RawZip {
  struct Entry {
    var name: [UInt8]
    var localName: [UInt8]
    var data: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var crc32: UInt32
    var size: Int
    var compressedSize: Int
    /// Where the directory says it lies, if not where it does.
    var offset: Int?
    var localExtra: [UInt8] = []
    var descriptor = false

    init(_ name: String, _ text: String, deflated: Bool = false) {
      self.init(name: Array(name.utf8), Array(text.utf8), deflated: deflated)
    }

    init(name: [UInt8], _ bytes: [UInt8], deflated: Bool = false) {
      self.name = name
      localName = name
      let part = CompressedPart(compressing: bytes, with: Deflater(), stored: !deflated)
      (data, method, crc32, size, compressedSize) = (
        part.bytes, part.method, part.crc32, part.size, part.bytes.count
      )
    }
  }

  var entries: [Entry]
  var count: Int?

  init(_ entries: [Entry]) { self.entries = entries }

  var bytes: [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = output.count
      output += little(0x0403_4b50, 4) + common(entry, isLocal: true) + little(entry.localName.count, 2)
      output += little(entry.localExtra.count, 2) + entry.localName + entry.localExtra + entry.data
      if entry.descriptor {
        output += little(0x0807_4b50, 4) + little(Int(entry.crc32), 4)
        output += little(entry.compressedSize, 4) + little(entry.size, 4)
      }
      directory +=
        little(0x0201_4b50, 4) + little(20, 2) + common(entry, isLocal: false) + little(entry.name.count, 2)
      directory += little(0, 12) + little(entry.offset ?? offset, 4) + entry.name
    }
    let start = output.count
    output += directory
    output += little(0x0605_4b50, 4) + little(0, 4) + little(count ?? entries.count, 2)
    output += little(count ?? entries.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
    return output
  }

  private func common(_ entry: Entry, isLocal: Bool) -> [UInt8] {
    let isOpen = isLocal && entry.descriptor
    var output = little(20, 2) + little(Int(entry.flags) | (entry.descriptor ? 8 : 0), 2)
    output += little(Int(entry.method), 2) + little(0x0021_0000, 4)
    output += little(isOpen ? 0 : Int(entry.crc32), 4) + little(isOpen ? 0 : entry.compressedSize, 4)
    return output + little(isOpen ? 0 : entry.size, 4)
  }

  private func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
