/// Writes text into markup: escaped, line breaks and tabs as the format has them.
enum MarkupText {
  /// Appends a value's text and says whether characters had to be dropped that no XML may hold.
  static func append(
    _ text: String, to output: inout [UInt8], in surroundings: OutputStep.Surroundings,
    run: @autoclosure () -> WordRun? = nil
  ) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let scan = PlainScan(bytes, of: surroundings)
      let end = scan.endOfPlain(from: 0)
      if end == bytes.count {
        output.append(contentsOf: bytes)
        return false
      }
      return appendEscaping(bytes, scan, firstSpecial: end, to: &output, in: surroundings, run: run())
    }
  }

  /// Copies what stands as it is in runs, as long as they come.
  private static func appendEscaping(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: PlainScan, firstSpecial: Int, to output: inout [UInt8],
    in surroundings: OutputStep.Surroundings, run: WordRun?
  ) -> Bool {
    var dropped = false
    var start = 0
    var index = firstSpecial
    while index < bytes.count {
      let length = special(bytes, at: index, in: surroundings)
      if length == 0 {
        index = scan.endOfPlain(from: index + 1)
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      if !appendSpecial(bytes, at: index, count: length, to: &output, in: surroundings, run) {
        dropped = true
      }
      start = index + length
      index = scan.endOfPlain(from: start)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    return dropped
  }

  /// How many bytes from here on are written otherwise than they stand; 0 where this one is not.
  private static func special(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in surroundings: OutputStep.Surroundings
  ) -> Int {
    switch bytes[index] {
    case 0x20: blanks(bytes, at: index, in: surroundings)
    case UInt8(ascii: "\""): 1
    case 0xEF: PlainScan.isNoncharacter(bytes, at: index) ? 3 : 0
    case ..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): 1
    default: 0
    }
  }

  /// - Returns: false where something had to be dropped.
  private static func appendSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, count: Int, to output: inout [UInt8],
    in surroundings: OutputStep.Surroundings, _ run: WordRun?
  ) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "&"): output += Entities.ampersand
    case UInt8(ascii: "<"): output += Entities.less
    case UInt8(ascii: ">"): output += Entities.greater
    case UInt8(ascii: "\""): output += quote(in: surroundings)
    case 0x07 where surroundings == .wordText: output += paragraphBreak(of: run)
    case 0x0C where surroundings == .wordText: output += paragraphBreak(of: run) + Entities.pageBreak
    case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
    case 0x0A, 0x0D: output += lineBreak(in: surroundings)
    case 0x09: output += tab(in: surroundings)
    case 0x20 where surroundings == .address:
      for _ in 0..<count { output += "%20".utf8 }
    case 0x20: output += #"<text:s text:c="\#(count)"/>"#.utf8
    default: return false
    }
    return true
  }

  /// ODF collapses blanks that follow each other or begin or end a paragraph, so those are written as an element.
  ///
  /// - Returns: how many are, or 0.
  private static func blanks(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in surroundings: OutputStep.Surroundings
  ) -> Int {
    guard surroundings == .odfText || surroundings == .address else { return 0 }
    var count = 0
    while index + count < bytes.count, bytes[index + count] == 0x20 { count += 1 }
    let atEdge = index == 0 || index + count == bytes.count
    return count > 1 || atEdge || surroundings == .address ? count : 0
  }

  private static func lineBreak(in surroundings: OutputStep.Surroundings) -> [UInt8] {
    switch surroundings {
    case .wordText: Entities.wordBreak
    case .odfText: Entities.odfBreak
    case .plain, .odfBlocks, .attribute, .fieldCode: [0x20]
    case .address: []
    }
  }

  private static func tab(in surroundings: OutputStep.Surroundings) -> [UInt8] {
    switch surroundings {
    case .wordText: Entities.wordTab
    case .odfText: Entities.odfTab
    case .plain, .odfBlocks, .attribute, .fieldCode: [0x20]
    case .address: []
    }
  }

  private static func quote(in surroundings: OutputStep.Surroundings) -> [UInt8] {
    switch surroundings {
    case .attribute, .address: Entities.quote
    case .fieldCode: Entities.fieldQuote
    default: [UInt8(ascii: "\"")]
    }
  }

  /// Ends the paragraph and begins another of the same look; a line break where it cannot be divided.
  private static func paragraphBreak(of run: WordRun?) -> [UInt8] {
    guard let run, let closing = run.closing else { return Entities.wordBreak }
    return WordRun.endOfText + closing + run.reopening + WordRun.beginning(run.look)
  }

  private enum Entities {
    static let quote = Array("&quot;".utf8)
    static let fieldQuote = Array("\\\"".utf8)
    static let pageBreak = Array(#"</w:t><w:br w:type="page"/><w:t xml:space="preserve">"#.utf8)
    static let ampersand = Array("&amp;".utf8)
    static let less = Array("&lt;".utf8)
    static let greater = Array("&gt;".utf8)
    static let wordBreak = Array(#"</w:t><w:br/><w:t xml:space="preserve">"#.utf8)
    static let wordTab = Array(#"</w:t><w:tab/><w:t xml:space="preserve">"#.utf8)
    static let odfBreak = Array("<text:line-break/>".utf8)
    static let odfTab = Array("<text:tab/>".utf8)
  }
}
