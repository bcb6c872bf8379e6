/// Finds the tags of a text.
public enum TagScanner {
  /// All tags of a text and all that is wrong with them, in the order of the text.
  ///
  /// Ranges are UTF-8 offsets of `text`. Filters are looked up in `filters`; nil leaves that to evaluation.
  /// `macros` are those defined elsewhere; see ``macroNames(in:)``.
  public static func scan(
    _ text: String, filters: FilterLibrary? = .standard, macros: Set<String> = []
  ) -> (tags: [Tag], faults: [TagFault]) {
    var isRaw = false
    let result = scan(text, filters: filters, macros: macros, insideRaw: &isRaw)
    return isRaw ? (result.tags, result.faults + [.unclosedRaw(at: text.utf8.count)]) : result
  }

  /// The same for one paragraph of several: `insideRaw` says whether a `raw` block is open, and is brought up to date.
  public static func scan(
    _ text: String, filters: FilterLibrary? = .standard, macros: Set<String> = [], insideRaw: inout Bool
  ) -> (tags: [Tag], faults: [TagFault]) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") || $0 == 0xEF })
    else {
      return ([], [])
    }
    var scan = TagScan(SourceText(text), filters: filters, macros: macros, isRaw: insideRaw)
    scan.run()
    insideRaw = scan.isRaw
    return (scan.tags, scan.faults)
  }

  /// The macros that a text defines; a call of any other is a fault.
  public static func macroNames(in text: String) -> [String] {
    guard text.contains("macro") else { return [] }
    return scan(text, filters: nil).tags.compactMap { tag in
      if case .statement(.macro(let name, _)) = tag.content { name } else { nil }
    }
  }
}
