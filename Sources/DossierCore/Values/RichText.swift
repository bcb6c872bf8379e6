/// Text in pieces that look different: what a value says about its own look, over that of the tag it is printed by.
public struct RichText: Sendable, Hashable {
  /// A piece of text of one look.
  public struct Piece: Sendable, Hashable {
    /// The text; line breaks, tabs, page breaks (U+000C) and new paragraphs (U+0007) in it count as in any value.
    public var text: String
    public var look: Look
    /// The address that the piece leads to, an absolute URL.
    public var link: String?

    public init(_ text: String, look: Look = Look(), link: String? = nil) {
      self.text = text
      self.look = look
      self.link = link
    }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The text without its look.
  public var text: String { pieces.map(\.text).joined() }
}

extension RichText {
  /// What a piece says of its look; what it leaves out is as the tag is formatted.
  public struct Look: Sendable, Hashable {
    public var isBold: Bool?
    public var isItalic: Bool?
    public var underline: Underline?
    public var isStruck: Bool?
    /// RRGGBB, six hexadecimal digits.
    public var color: String?
    /// The colour behind the letters: RRGGBB.
    public var highlight: String?
    /// Points, in steps of a half.
    public var size: Double?
    /// The font's name, for Latin and East-Asian letters alike.
    public var font: String?
    public var position: Position?
    /// The name of a character style of the template.
    public var style: String?

    public init() {}
  }

  /// The lines that both formats have (ISO/IEC 29500-1, 17.18.99; ODF 1.3, part 3, 20.389).
  public enum Underline: String, Sendable, Hashable, CaseIterable {
    case none, single, double, thick, dotted, dash, dotDash, dotDotDash, wave
  }

  public enum Position: Sendable, Hashable {
    case superscript, `subscript`
  }
}
