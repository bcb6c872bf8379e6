/// Finds the tags of a text.
public enum TagScanner {
  /// All tags of a text and all that is wrong with them, in the order of the text.
  ///
  /// Ranges are UTF-8 offsets of `text`. Filters are looked up in `filters`; nil leaves that to evaluation.
  public static func scan(
    _ text: String, filters: FilterLibrary? = .standard
  ) -> (tags: [Tag], faults: [TagFault]) {
    var isRaw = false
    let result = scan(text, filters: filters, insideRaw: &isRaw)
    return isRaw ? (result.tags, result.faults + [.unclosedRaw(at: text.utf8.count)]) : result
  }

  /// The same for one paragraph of several: `insideRaw` says whether a `raw` block is open, and is brought up to date.
  public static func scan(
    _ text: String, filters: FilterLibrary? = .standard, insideRaw: inout Bool
  ) -> (tags: [Tag], faults: [TagFault]) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") || $0 == 0xEF })
    else {
      return ([], [])
    }
    var scan = TagScan(SourceText(text), filters: filters, isRaw: insideRaw)
    scan.run()
    insideRaw = scan.isRaw
    return (scan.tags, scan.faults)
  }
}
