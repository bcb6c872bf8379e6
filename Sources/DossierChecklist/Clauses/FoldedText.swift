internal import DossierCore

/// A text as patterns see it: without blanks, line breaks and quotation marks, full-width forms as half-width ones.
///
/// So `放 弃　“诉讼”` and `放弃诉讼` are the same words.
struct FoldedText: Sendable {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = text.unicodeScalars.compactMap(Self.folded)
  }

  var string: String { Self.string(scalars[...]) }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The scalar in its plain form; nil where it does not count.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Most of a text by far; the tables of Unicode are slow to ask.
    if (0x4E00...0x9FFF).contains(scalar.value) { return scalar }
    // Full-width letters, digits and marks stand as far from their half-width ones as ！ from !.
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let plain = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    if plain.properties.isWhitespace || ignored.contains(plain) { return nil }
    return (0x41...0x5A).contains(plain.value) ? Unicode.Scalar(plain.value + 0x20) ?? plain : plain
  }

  private static let ignored: Set<Unicode.Scalar> = [
    "“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}",
  ]
}

// MARK: - Sentences

extension FoldedText {
  /// What ends a sentence; a gap of a pattern never reaches over it.
  static let sentenceEnds: Set<Unicode.Scalar> = ["。", ";", "!", "?"]
  /// What parts the pieces of a sentence. An enumeration comma (、) does not.
  static let pieceEnds: Set<Unicode.Scalar> = sentenceEnds.union([",", ":"])

  /// The stretch around a range up to the nearest ends on both sides.
  func stretch(around range: Range<Int>, endedBy ends: Set<Unicode.Scalar>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !ends.contains(scalars[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < scalars.count, !ends.contains(scalars[end]) { end += 1 }
    return start..<end
  }
}
