internal import DossierRender

/// A line as it was written, as a pattern: constant text with values in between.
struct LineTemplate {
  private enum Piece {
    case constant([Unicode.Scalar])
    case value(FieldPlace)
  }

  private var pieces: [Piece] = []

  /// Nil where the line shows no value, or one that began in another line or goes on in the next.
  init?(_ line: Paper.Line) {
    guard !line.spans.isEmpty, line.spans.allSatisfy({ $0.begins && $0.ends }) else { return nil }
    let scalars = Array(line.text.unicodeScalars)
    var position = 0
    for span in line.spans {
      guard span.range.lowerBound >= position else { return nil }
      if span.range.lowerBound > position {
        pieces.append(.constant(Array(scalars[position..<span.range.lowerBound])))
      }
      pieces.append(.value(span.mark.place))
      position = span.range.upperBound
    }
    if position < scalars.count { pieces.append(.constant(Array(scalars[position...]))) }
  }

  /// The texts that stand in the places of the values where the constant text is the same; nil where it is not, or where
  /// two values adjoin.
  func values(in text: String) -> [FieldPlace: String]? {
    var rest = Array(text.unicodeScalars)[...]
    var found: [FieldPlace: String] = [:]
    var open: FieldPlace?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .value(let place):
        guard open == nil else { return nil }
        open = place
      case .constant(let constant):
        let isLast = index == pieces.count - 1
        guard let range = Self.range(of: constant, in: rest, atEnd: isLast, anchored: open == nil) else {
          return nil
        }
        if let place = open { found[place] = String(rest[..<range.lowerBound]) }
        open = nil
        rest = rest[range.upperBound...]
      }
    }
    if let place = open {
      found[place] = String(rest)
    } else if !rest.isEmpty {
      return nil
    }
    return found
  }

  private static func range(
    of constant: [Unicode.Scalar], in rest: ArraySlice<Unicode.Scalar>, atEnd: Bool, anchored: Bool
  ) -> Range<Int>? {
    guard constant.count <= rest.count else { return nil }
    if atEnd {
      let start = rest.endIndex - constant.count
      guard Array(rest[start...]) == constant, !anchored || start == rest.startIndex else { return nil }
      return start..<rest.endIndex
    }
    let last = anchored ? rest.startIndex : rest.endIndex - constant.count
    for start in rest.startIndex...last where rest[start] == constant[0] {
      if rest[start..<(start + constant.count)].elementsEqual(constant) {
        return start..<(start + constant.count)
      }
    }
    return nil
  }
}
