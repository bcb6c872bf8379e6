/// Writes text into markup: escaped, line breaks and tabs as the format has them.
enum MarkupText {
  /// Appends a value's text and says whether characters had to be dropped that no XML may hold.
  static func append(
    _ text: String, to output: inout [UInt8], in surroundings: OutputStep.Surroundings,
    run: @autoclosure () -> WordRun? = nil
  ) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy(isPlain) {
        output.append(contentsOf: bytes)
        return false
      }
      return appendEscaping(bytes, to: &output, in: surroundings, run: run())
    }
  }

  /// Characters that stand as they are everywhere; blanks are looked at one by one.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">")
      && byte != 0x7F && byte != 0xEF
  }

  private static func appendEscaping(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], in surroundings: OutputStep.Surroundings,
    run: WordRun?
  ) -> Bool {
    var dropped = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&"): output += Entities.ampersand
      case UInt8(ascii: "<"): output += Entities.less
      case UInt8(ascii: ">"): output += Entities.greater
      case UInt8(ascii: "\""): output += quote(in: surroundings)
      case 0x07 where surroundings == .wordText: output += paragraphBreak(of: run)
      case 0x0C where surroundings == .wordText: output += paragraphBreak(of: run) + Entities.pageBreak
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
      case 0x0A, 0x0D: output += lineBreak(in: surroundings)
      case 0x09: output += tab(in: surroundings)
      case 0x20: index += appendBlanks(bytes, at: index, to: &output, in: surroundings) - 1
      case 0xEF where isNoncharacter(bytes, at: index):
        dropped = true
        index += 2
      case ..<0x20: dropped = true
      default: output.append(byte)
      }
      index += 1
    }
    return dropped
  }

  /// U+FFFE and U+FFFF, which XML 1.0 has no place for.
  private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  /// ODF collapses blanks that follow each other or begin a paragraph, so those are written as an element.
  private static func appendBlanks(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to output: inout [UInt8],
    in surroundings: OutputStep.Surroundings
  ) -> Int {
    var count = 0
    while index + count < bytes.count, bytes[index + count] == 0x20 { count += 1 }
    let atEdge = index == 0 || index + count == bytes.count
    if surroundings == .address {
      for _ in 0..<count { output += Array("%20".utf8) }
    } else if surroundings == .odfText, count > 1 || atEdge {
      output += Array(#"<text:s text:c="\#(count)"/>"#.utf8)
    } else {
      output += repeatElement(0x20, count: count)
    }
    return count
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
