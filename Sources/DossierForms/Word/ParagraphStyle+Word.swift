extension ParagraphStyle {
  /// The content of `w:pPr`, in the order of the schema.
  func wordParagraphProperties(_ markup: inout Markup) {
    if keepsWithNext { markup.empty("w:keepNext") }
    if startsPage { markup.empty("w:pageBreakBefore") }
    if upperLine != nil || lowerLine != nil {
      markup.element("w:pBdr") { markup in
        upperLine?.word("w:top", &markup)
        lowerLine?.word("w:bottom", &markup)
      }
    }
    if !spacesLatin {
      markup.empty("w:autoSpaceDE", [("w:val", "0")])
      markup.empty("w:autoSpaceDN", [("w:val", "0")])
    }
    if !line.standsOnGrid { markup.empty("w:snapToGrid", [("w:val", "0")]) }
    wordSpacing(&markup)
    wordIndents(&markup)
    markup.empty("w:jc", [("w:val", alignment.word)])
    if let outlineLevel { markup.empty("w:outlineLvl", [("w:val", "\(outlineLevel - 1)")]) }
  }

  /// The content of `w:rPr`.
  func wordRunProperties(_ markup: inout Markup) {
    WordStyles.fonts(font, &markup)
    if let color { markup.empty("w:color", [("w:val", color)]) }
    if letterSpacing != 0 {
      markup.empty("w:spacing", [("w:val", "\(Measure.twips(points: letterSpacing))")])
    }
    markup.empty("w:sz", [("w:val", "\(Measure.halfPoints(size))")])
    markup.empty("w:szCs", [("w:val", "\(Measure.halfPoints(size))")])
  }

  private func wordSpacing(_ markup: inout Markup) {
    let (height, rule) = line.word
    markup.empty(
      "w:spacing",
      [
        ("w:before", "\(Measure.twips(points: before))"), ("w:after", "\(Measure.twips(points: after))"),
        ("w:line", "\(height)"), ("w:lineRule", rule),
      ])
  }

  /// Only the indent of a first line is said in characters too; Word counts other characters in another size.
  private func wordIndents(_ markup: inout Markup) {
    guard firstLineIndent != 0 || leftIndent != 0 || rightIndent != 0 else { return }
    let first = Measure.twips(points: firstLineIndent * size)
    markup.empty(
      "w:ind",
      [
        ("w:left", leftIndent == 0 ? nil : "\(Measure.twips(points: leftIndent * size))"),
        ("w:right", rightIndent == 0 ? nil : "\(Measure.twips(points: rightIndent * size))"),
        ("w:hanging", first < 0 ? "\(-first)" : nil),
        ("w:firstLineChars", first > 0 ? "\(Int(firstLineIndent * 100))" : nil),
        ("w:firstLine", first > 0 ? "\(first)" : nil),
      ])
  }
}

extension ParagraphStyle.Line {
  /// `w:line` and `w:lineRule`.
  fileprivate var word: (height: Int, rule: String) {
    switch self {
    case .pitch: (Measure.twips(points: PageGeometry.linePitch), "exact")
    case .growing: (Measure.twips(points: PageGeometry.linePitch), "atLeast")
    case .natural(let factor): (Int((factor * 240).rounded()), "auto")
    case .exactly(let height): (Measure.twips(points: height), "exact")
    }
  }
}

extension ParagraphStyle.Alignment {
  fileprivate var word: String {
    switch self {
    case .justified: "both"
    case .left: "left"
    case .centre: "center"
    case .right: "right"
    }
  }
}

extension ParagraphStyle.Rule {
  fileprivate func word(_ name: String, _ markup: inout Markup) {
    markup.empty(
      name,
      [
        ("w:val", word), ("w:sz", "\(Int((lineWidth * 8).rounded()))"),
        ("w:space", "\(Int(distance.rounded()))"), ("w:color", color),
      ])
  }

  /// Of a double line Word wants the width of the thick one.
  private var lineWidth: Double {
    switch kind {
    case .single, .dashed: width
    case .thickInside: width / 2
    }
  }

  private var word: String {
    switch kind {
    case .single: "single"
    case .thickInside: "thickThinSmallGap"
    case .dashed: "dashed"
    }
  }
}
