/// 128 bits that come of bytes alone, to tell files apart; no protection against anybody (after FNV-1a).
struct FileIdentifier {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x8422_2325_CBF2_9CE4

  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second &+ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 ^ (second >> 29)
    }
  }

  /// 32 digits.
  var hexadecimal: String {
    [first, second].map { half in
      [48, 32, 16, 0].map { PDFSyntax.hexadecimal(Int((half >> $0) & 0xFFFF), digits: 4) }.joined()
    }.joined()
  }
}
