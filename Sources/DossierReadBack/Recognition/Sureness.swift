public import DossierCore

/// How sure the program is of what it found in a document that it did not make.
public enum Sureness: Int, Sendable, Comparable {
  case unsure, likely, certain

  public static func < (left: Sureness, right: Sureness) -> Bool { left.rawValue < right.rawValue }

  public var wording: Wording {
    switch self {
    case .certain: Wording("肯定", "certain")
    case .likely: Wording("很可能", "likely")
    case .unsure: Wording("不能肯定", "unsure")
    }
  }
}

extension String {
  /// A label or title as labels are compared: without blanks, punctuation and what stands in brackets at the end.
  public var asLabel: String {
    var text = withoutBlanks
    while let last = text.last, "：:，。；*＊＿_".contains(last) { text.removeLast() }
    if text.hasSuffix("）"), let open = text.lastIndex(of: "（"), open != text.startIndex {
      text = String(text[..<open])
    }
    return text
  }

  /// Without the number of a heading: `一、`, `（二）`, `3．`.
  public var withoutNumber: String {
    var rest = Substring(withoutBlanks)
    let figures = "一二三四五六七八九十0123456789０１２３４５６７８９"
    if rest.first == "（" || rest.first == "(" { rest.removeFirst() }
    let count = rest.prefix { figures.contains($0) }.count
    guard count > 0, count < 4 else { return withoutBlanks }
    let tail = rest.dropFirst(count)
    guard let mark = tail.first, "、．.）)".contains(mark) else { return withoutBlanks }
    return String(tail.dropFirst())
  }
}
