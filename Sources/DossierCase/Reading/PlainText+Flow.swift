// Values in quotes and brackets.
extension PlainText {
  /// Where a value in quotes or brackets is being read.
  struct Flow {
    var index: Int
    /// The next mark, at the index or behind it.
    var next: Int
    let end: Int
    let line: Int
  }

  /// Goes on behind the next mark, at which it stands.
  func pass(_ flow: inout Flow) {
    flow.index = marks[flow.next].offset + 1
    flow.next += 1
  }

  func skipBlanks(_ flow: inout Flow) throws(NotPlain) {
    flow.index = skippingBlanks(from: flow.index, to: flow.end)
    if flow.index == flow.end || bytes[flow.index] == Self.hash { throw NotPlain() }
  }

  /// The column of a key or value without quotes, of which only blanks part the mark before it.
  func column(_ flow: Flow) -> Int {
    let mark = marks[flow.next - 1]
    return mark.column + 1 + flow.index - mark.offset
  }

  /// Whether a comma follows; if not, the bracket must close.
  func goesOn(_ flow: inout Flow, until bracket: UInt8) throws(NotPlain) -> Bool {
    try skipBlanks(&flow)
    if bytes[flow.index] == bracket { return false }
    guard bytes[flow.index] == Self.comma else { throw NotPlain() }
    pass(&flow)
    try skipBlanks(&flow)
    if bytes[flow.index] == bracket { throw NotPlain() }
    return true
  }

  /// Goes to the end of a value without quotes inside brackets: a comma, a bracket, or the colon of a key.
  func skipPlain(_ flow: inout Flow) throws(NotPlain) {
    while marks[flow.next].offset < flow.end {
      let mark = marks[flow.next]
      flow.index = mark.offset
      switch mark.byte {
      case Self.comma, UInt8(ascii: "]"), UInt8(ascii: "}"): return
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): throw NotPlain()
      case Self.hash where beginsComment(at: mark.offset): throw NotPlain()
      case Self.colon:
        if isBlank(at: mark.offset + 1, before: flow.end) { return }
        if isFlowMark(bytes[mark.offset + 1]) { throw NotPlain() }
      default: break
      }
      flow.next += 1
    }
    throw NotPlain()
  }

  private func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case Self.comma, UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  func ends(_ mark: Mark, _ quote: Mark) -> Bool {
    mark.byte == quote.byte || mark.byte == UInt8(ascii: "\\")
  }
}
