/// 128 bits that come of a file's bytes alone, to tell files apart; no protection against anybody (FNV-1a, twice).
struct FileIdentifier {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x8422_2325_CBF2_9CE4

  init(of file: OpenFile, and addition: [UInt8]) {
    var offset = 0
    while true {
      let bytes = file.bytes(offset..<(offset + (1 << 18)))
      guard !bytes.isEmpty else { break }
      take(bytes)
      offset += bytes.count
    }
    take(addition)
  }

  private mutating func take(_ bytes: [UInt8]) {
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second &+ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 ^ (second >> 29)
    }
  }

  var hexadecimal: String {
    [first, second].map { half in
      [48, 32, 16, 0].map { PDFSyntax.hexadecimal(Int((half >> $0) & 0xFFFF), digits: 4) }.joined()
    }.joined()
  }
}
