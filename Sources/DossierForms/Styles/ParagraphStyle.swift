/// The look of a paragraph, independent of the file format. Lengths are points, indents are characters.
struct ParagraphStyle: Sendable, Hashable {
  var font: FormFont = .body
  var size: Double = 16
  var color: String?
  var alignment: Alignment = .justified
  /// In characters; negative for a hanging indent.
  var firstLineIndent: Double = 0
  var leftIndent: Double = 0
  var rightIndent: Double = 0
  var before: Double = 0
  var after: Double = 0
  var line: Line = .pitch
  var keepsWithNext = false
  var startsPage = false
  /// Whether a gap stands between Chinese characters and Latin letters or digits.
  var spacesLatin = true
  var upperLine: Rule?
  var lowerLine: Rule?
  /// 1 for the highest level of the outline.
  var outlineLevel: Int?

  /// Between characters, in points. 28 characters of 16 points are 448 points, the line has 442.2: each a quarter of
  /// a point closer makes them fit, in Word, WPS and LibreOffice alike. (A grid of characters says the same, but
  /// LibreOffice sets a character into every second place of one that is narrower than its characters.)
  var letterSpacing: Double { line.standsOnGrid && size == 16 ? -0.25 : 0 }

  enum Alignment: Sendable, Hashable {
    case justified, left, centre, right
  }

  /// The height of a line.
  enum Line: Sendable, Hashable {
    /// One of 22 lines of a page.
    case pitch
    /// As the pitch, but growing with a picture.
    case growing
    /// As the face wants it, times a factor.
    case natural(Double)
    case exactly(Double)

    var standsOnGrid: Bool {
      switch self {
      case .pitch, .growing: true
      case .natural, .exactly: false
      }
    }
  }

  /// A line above or below a paragraph.
  struct Rule: Sendable, Hashable {
    var kind: Kind
    var color: String
    /// The whole thickness in points.
    var width: Double
    /// The distance from the text, in points.
    var distance: Double

    enum Kind: Sendable, Hashable {
      case single, dashed
      /// A double line, the thick one next to the text.
      case thickInside
    }
  }
}
