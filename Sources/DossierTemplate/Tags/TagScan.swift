import DossierCore

/// One pass over a text.
struct TagScan {
  let source: SourceText
  let filters: FilterLibrary?
  private(set) var macros: Set<String>
  var isRaw: Bool
  private(set) var tags: [Tag] = []
  private(set) var faults: [TagFault] = []
  private var offset = 0

  init(_ source: SourceText, filters: FilterLibrary?, macros: Set<String>, isRaw: Bool) {
    self.source = source
    self.filters = filters
    self.macros = macros.union(Self.callsByPlace)
    self.isRaw = isRaw
  }

  /// Bytes in which the first words of a statement are looked for.
  private static let longestHead = 200

  /// Calls that mean the loop or the macro around them; see ``BlockStructure``.
  static let callsByPlace: Set<String> = ["loop", "caller"]

  /// Enough to mend at a time; looking for the end of unclosed tags is what takes long.
  private static let faultLimit = 200

  mutating func run() {
    while offset < source.count {
      guard faults.count < Self.faultLimit else {
        return faults.append(.tooManyFaults(at: offset, in: source))
      }
      if isRaw {
        skipRaw()
      } else if let opener = TagMark.opener(at: offset, in: source) {
        read(opener)
      } else if let closer = TagMark.closer(at: offset, in: source) {
        if !closer.isFullWidth { faults.append(.strayCloser(closer, in: source)) }
        offset = closer.range.upperBound
      } else if let broken = TagMark.brokenOpener(at: offset, in: source) {
        faults.append(.brokenOpener(at: broken, in: source))
        offset = broken.upperBound
      } else {
        offset += source.scalar(at: offset)?.length ?? 1
      }
    }
  }

  private mutating func read(_ opener: TagMark) {
    let end = TagEnd.find(after: opener, in: source)
    guard let closer = end.closer else {
      faults.append(.unclosedTag(opener, end: end.offset, in: source))
      offset = max(end.offset, opener.range.upperBound)
      return standIn(for: opener, upTo: offset)
    }
    offset = closer.range.upperBound
    let range = opener.range.lowerBound..<closer.range.upperBound
    if opener.isFullWidth || closer.isFullWidth {
      faults.append(.fullWidthBraces(opener, closer, at: range, in: source))
      standIn(for: opener, upTo: offset)
    } else if opener.kind != closer.kind {
      faults.append(.wrongCloser(opener, closer, in: source))
      standIn(for: opener, upTo: offset)
    } else {
      readTag(opener, closer, range)
    }
  }

  private mutating func readTag(_ opener: TagMark, _ closer: TagMark, _ range: Range<Int>) {
    let frame = TagFrame(opener, closer, in: source)
    var tag = Tag(
      range: range, element: frame.element, trimsBefore: frame.trimsBefore, trimsAfter: frame.trimsAfter,
      content: .comment, source: source.text(range))
    guard opener.kind != .comment else { return tags.append(tag) }
    if let word = frame.rawWord {
      if word == "endraw" { faults.append(.strayEndRaw(at: range, in: source)) }
      isRaw = word == "raw"
      return tags.append(tag)
    }
    do throws(TagFault) {
      tag.content = try content(opener.kind, frame.inside)
      tags.append(tag)
    } catch {
      faults.append(error)
      standIn(for: opener, upTo: range.upperBound)
    }
  }

  /// A faulty statement still opens or closes its block, lest the other tags of the block be told to be faulty too.
  private mutating func standIn(for opener: TagMark, upTo end: Int) {
    guard opener.kind == .statement else { return }
    // The words of an unclosed tag stand behind its opening mark, as far as it was read.
    let words = end > opener.range.upperBound ? end : min(end + Self.longestHead, source.count)
    let frame = TagFrame(opener, upTo: words, in: source)
    guard let statement = Statement(standingInFor: source.text(frame.inside)) else { return }
    let range = opener.range.lowerBound..<end
    tags.append(
      Tag(
        range: range, element: frame.element, trimsBefore: false, trimsAfter: false,
        content: .statement(statement), source: source.text(range)))
  }

  private mutating func content(_ kind: TagMark.Kind, _ inside: Range<Int>) throws(TagFault) -> Tag.Content {
    var lexer = Lexer(source, in: inside)
    let tokens = try lexer.tokenize()
    guard tokens.count > 1 else { throw .emptyTag(at: inside, in: source) }
    var parser = ExpressionParser(tokens, source: source, filters: filters, macros: macros)
    let content: Tag.Content
    if kind == .statement {
      var statement = StatementParser(parser)
      let parsed = try statement.parse()
      if case .macro(let name, _) = parsed { macros.insert(name) }
      content = .statement(parsed)
    } else {
      let root = try parser.parseTuple()
      try parser.expectEnd()
      let last = tokens[tokens.count - 2].range.upperBound
      content = .output(Expression(root: root, source: source.text(tokens[0].range.lowerBound..<last)))
    }
    if !lexer.fullWidth.isEmpty { faults.append(.fullWidthMarks(lexer.fullWidth, at: inside, in: source)) }
    return content
  }

  /// Goes on to the `endraw` tag, whatever stands before it.
  private mutating func skipRaw() {
    while offset < source.count {
      if let (opener, closer) = shortStatement(at: offset) {
        let frame = TagFrame(opener, closer, in: source)
        if frame.rawWord == "endraw" {
          let range = opener.range.lowerBound..<closer.range.upperBound
          tags.append(
            Tag(
              range: range, element: frame.element, trimsBefore: frame.trimsBefore,
              trimsAfter: frame.trimsAfter,
              content: .comment, source: source.text(range)))
          offset = closer.range.upperBound
          isRaw = false
          return
        }
      }
      offset += 1
    }
  }

  /// A `{% … %}` of no more bytes than `endraw` with its trimmings can need.
  private func shortStatement(at offset: Int) -> (opener: TagMark, closer: TagMark)? {
    guard source.byte(at: offset) == UInt8(ascii: "{"), source.hasPrefix("{%", at: offset),
      let opener = TagMark.opener(at: offset, in: source)
    else {
      return nil
    }
    for place in offset + 2..<min(offset + 64, source.count) where source.byte(at: place) == UInt8(ascii: "%")
    {
      if let closer = TagMark.closer(at: place, in: source) { return (opener, closer) }
    }
    return nil
  }
}
