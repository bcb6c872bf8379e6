/// The text of a paragraph, cut into what becomes a run each: plain text, one tag, a new line.
struct InlineText: Sendable, Hashable {
  var pieces: [Piece]

  struct Piece: Sendable, Hashable {
    var kind: Kind
    var isEmphasised: Bool
  }

  enum Kind: Sendable, Hashable {
    case text(String)
    case tag(String)
    case lineBreak
  }

  /// Cuts the text at tags, `**` and `\n`. A tag without an end is plain text.
  init(_ source: String) {
    var cutter = Cutter()
    cutter.cut(source[...])
    pieces = cutter.pieces
  }

  private struct Cutter {
    var pieces: [Piece] = []
    var plain = ""
    var isEmphasised = false

    mutating func cut(_ source: Substring) {
      var rest = source
      while let first = rest.first {
        if let tag = Self.tag(at: rest) {
          append(.tag(String(tag)))
          rest = rest[tag.endIndex...]
        } else if rest.hasPrefix("**") {
          flush()
          isEmphasised.toggle()
          rest = rest.dropFirst(2)
        } else if first == "\n" {
          append(.lineBreak)
          rest = rest.dropFirst()
        } else {
          plain.append(first)
          rest = rest.dropFirst()
        }
      }
      flush()
    }

    private mutating func append(_ kind: Kind) {
      flush()
      pieces.append(Piece(kind: kind, isEmphasised: isEmphasised))
    }

    private mutating func flush() {
      guard !plain.isEmpty else { return }
      pieces.append(Piece(kind: .text(plain), isEmphasised: isEmphasised))
      plain = ""
    }

    private static let marks = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")]

    private static func tag(at text: Substring) -> Substring? {
      guard let (_, end) = marks.first(where: { text.hasPrefix($0.0) }) else { return nil }
      var rest = text.dropFirst(2)
      while !rest.isEmpty {
        if rest.hasPrefix(end) { return text[..<rest.index(rest.startIndex, offsetBy: 2)] }
        rest = rest.dropFirst()
      }
      return nil
    }
  }
}
