/// A line of a tag file, counted from one, without its end (LF, CR or CR LF).
struct TextLine: Sendable, Hashable {
  let number: Int
  let bytes: [UInt8]

  static func split(_ bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      defer { position += 1 }
      guard bytes[position] == 0x0A || bytes[position] == 0x0D else { continue }
      lines.append(TextLine(number: lines.count + 1, bytes: Array(bytes[start..<position])))
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
      start = position + 1
    }
    if start < bytes.count { lines.append(TextLine(number: lines.count + 1, bytes: Array(bytes[start...]))) }
    return lines
  }
}
