/// Hides personal data in running text: values that are known, and what looks like a number of a person.
///
/// Known values are found however they are spaced or written: blanks, hyphens and full-width forms do not count.
public struct TextMask: Sendable {
  private struct Known: Sendable {
    let scalars: [Unicode.Scalar]
    let replacement: String
  }

  /// By the first character, the longest first.
  private var known: [Unicode.Scalar: [Known]] = [:]
  private let patterns: Set<PersonalKind>
  private var kept: Set<String> = []

  /// - Parameters:
  ///   - known: values with what stands for them; those of one character are not looked for.
  ///   - patterns: kinds that are also hidden where they are not known.
  ///   - kept: numbers that stay, as the public telephones of organs.
  public init(known: [(value: String, replacement: String)], patterns: Set<PersonalKind>, kept: [String] = [])
  {
    self.patterns = patterns
    self.kept = Set(kept.map { String(String.UnicodeScalarView(Self.fold($0).map(\.scalar))) })
    for entry in known {
      let scalars = Self.fold(entry.value).map(\.scalar)
      guard scalars.count > 1, let first = scalars.first else { continue }
      self.known[first, default: []].append(Known(scalars: scalars, replacement: entry.replacement))
    }
    for first in self.known.keys { self.known[first]?.sort { $0.scalars.count > $1.scalars.count } }
  }

  /// The text with everything hidden that may not be seen.
  public func masked(_ text: String) -> String {
    guard text.utf8.count > 3 else { return text }
    let scalars = Array(text.unicodeScalars)
    let pieces = pieces(in: scalars)
    guard !pieces.isEmpty else { return text }
    var output = String.UnicodeScalarView()
    var cursor = 0
    for piece in pieces where piece.range.lowerBound >= cursor {
      output.append(contentsOf: scalars[cursor..<piece.range.lowerBound])
      output.append(contentsOf: piece.replacement.unicodeScalars)
      cursor = piece.range.upperBound
    }
    output.append(contentsOf: scalars[cursor...])
    return String(output)
  }
}

extension TextMask {
  /// Known values before patterns, where both begin in one place.
  private func pieces(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, replacement: String)] {
    let found = knownPieces(in: scalars)
    let others = PersonalPatterns.pieces(of: patterns, in: scalars).filter { piece in
      let text = String(String.UnicodeScalarView(scalars[piece.range].compactMap(Self.folded)))
      return !kept.contains(text) && !found.contains { $0.range.overlaps(piece.range) }
    }
    return (found + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func knownPieces(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, replacement: String)] {
    let folded = Self.fold(scalars)
    var pieces: [(range: Range<Int>, replacement: String)] = []
    var place = 0
    while place < folded.count {
      guard
        let match = known[folded[place].scalar]?.first(where: { $0.scalars.stands(in: folded, at: place) })
      else {
        place += 1
        continue
      }
      let last = folded[place + match.scalars.count - 1].index
      pieces.append((folded[place].index..<(last + 1), match.replacement))
      place += match.scalars.count
    }
    return pieces
  }
}

// MARK: - Folding

extension TextMask {
  struct Folded {
    let scalar: Unicode.Scalar
    /// Its place in the text.
    let index: Int
  }

  private static func fold(_ text: String) -> [Folded] { fold(Array(text.unicodeScalars)) }

  private static func fold(_ scalars: [Unicode.Scalar]) -> [Folded] {
    scalars.enumerated().compactMap { index, scalar in
      folded(scalar).map { Folded(scalar: $0, index: index) }
    }
  }

  /// The plain form of a scalar; nil for blanks and hyphens.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    let plain = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    if plain.properties.isWhitespace || plain == "-" || plain == "\u{200B}" || plain == "·" { return nil }
    return (0x41...0x5A).contains(plain.value) ? Unicode.Scalar(plain.value + 0x20) ?? plain : plain
  }
}

extension [Unicode.Scalar] {
  fileprivate func stands(in text: [TextMask.Folded], at start: Int) -> Bool {
    guard start + count <= text.count else { return false }
    for offset in indices where text[start + offset].scalar != self[offset] { return false }
    return true
  }
}
