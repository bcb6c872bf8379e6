/// The text of a page as it stands behind the page's picture: small enough to fit, in one paragraph.
struct HiddenText {
  let text: String
  /// Half points.
  let size: Int

  /// - Parameter paper: the sheet on which the text has to find room.
  init(_ text: String, on paper: PaperSize) {
    let joined = Self.joined(text)
    let length = joined.reduce(0) { $0 + Self.width(of: $1) }
    let size = (Self.sizes.first { Self.lines(length, $0, paper) <= Self.room($0, paper) }) ?? 2
    self.size = size
    guard Self.lines(length, size, paper) > Self.room(size, paper) else {
      self.text = joined
      return
    }
    // What no page of print holds: the beginning can still be found.
    var left = Self.room(size, paper) * Self.lineWidth(size, paper)
    self.text = String(
      joined.prefix {
        left -= Self.width(of: $0)
        return left > 0
      })
  }

  /// Twentieths of a point from line to line.
  var lineHeight: Int { size * 12 }

  private static let sizes = [12, 10, 8, 6, 5, 4, 3, 2]

  /// Millimetres on each side of the text.
  static let margin = 15.0

  private static func lineWidth(_ size: Int, _ paper: PaperSize) -> Double {
    (paper.width - 2 * margin) / (Double(size) / 2 * 25.4 / 72)
  }

  private static func lines(_ length: Double, _ size: Int, _ paper: PaperSize) -> Double {
    length / lineWidth(size, paper) + 1
  }

  private static func room(_ size: Int, _ paper: PaperSize) -> Double {
    (paper.height - 2 * margin) * 0.8 / (Double(size) * 0.6 * 25.4 / 72)
  }

  /// In widths of a Chinese character; words that do not break at the line's end take a little more.
  private static func width(of character: Character) -> Double { character.isASCII ? 0.65 : 1 }

  /// Lines in one: a phrase that a line's end divides is found all the same.
  private static func joined(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = result.last, let first = word.first, last.isASCII || first.isASCII { result += " " }
      result += word
    }
    return result
  }
}

extension String {
  /// The text with the marks of XML escaped and without what no XML may hold.
  var inMarkup: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
