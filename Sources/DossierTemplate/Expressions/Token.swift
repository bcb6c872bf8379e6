/// A word, number, text or mark of an expression.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    case name(String)
    case text(String)
    case integer(Int)
    case decimal(Double)
    case mark(Mark)
    case end
  }

  /// Punctuation and operators.
  enum Mark: String, Sendable, CaseIterable {
    case dot = "."
    case comma = ","
    case colon = ":"
    case pipe = "|"
    case tilde = "~"
    case plus = "+"
    case minus = "-"
    case star = "*"
    case doubleStar = "**"
    case slash = "/"
    case doubleSlash = "//"
    case percent = "%"
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case assign = "="
    case openRound = "("
    case closeRound = ")"
    case openSquare = "["
    case closeSquare = "]"
    case openCurly = "{"
    case closeCurly = "}"
  }

  var kind: Kind
  /// In UTF-8 offsets of the text that was read.
  var range: Range<Int>
}
