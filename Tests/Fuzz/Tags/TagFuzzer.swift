import DossierCore
import DossierTemplate

/// libFuzzer's entry: any text goes through the tag scanner and the pairing of blocks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTags(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let text = String(decoding: bytes, as: UTF8.self)
  checkRanges(in: text)
  checkParagraphs(of: text)
  return 0
}

/// Tags and faults lie inside the text, tags do not overlap, and each is the text at its place.
private func checkRanges(in text: String) {
  let (tags, faults) = TagScanner.scan(text)
  let bytes = Array(text.utf8)
  var previous = 0
  for tag in tags {
    precondition(tag.range.lowerBound >= previous && tag.range.upperBound <= bytes.count)
    precondition(tag.source == String(decoding: bytes[tag.range], as: UTF8.self))
    previous = tag.range.upperBound
  }
  for fault in faults {
    precondition(fault.range.lowerBound >= 0 && fault.range.upperBound <= bytes.count)
    precondition(!fault.message.chinese.isEmpty && !fault.message.english.isEmpty)
  }
  let blocks = BlockStructure.check(tags).blocks
  precondition(blocks.allSatisfy { $0.start < $0.end })
}

/// The same text as paragraphs, over which a `raw` block may reach.
private func checkParagraphs(of text: String) {
  var isRaw = false
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    _ = TagScanner.scan(String(paragraph), insideRaw: &isRaw)
  }
}
