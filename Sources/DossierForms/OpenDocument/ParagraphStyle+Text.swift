extension ParagraphStyle {
  var textSize: Markup.Attributes {
    ["fo:font-size", "style:font-size-asian", "style:font-size-complex"]
      .map { ($0, Measure.points(size)) }
  }

  var textColorAndSpacing: Markup.Attributes {
    [
      ("fo:color", color.map { "#\($0)" }),
      ("fo:letter-spacing", letterSpacing == 0 ? nil : Measure.points(letterSpacing)),
    ]
  }

  var textParagraphAttributes: Markup.Attributes {
    [
      ("fo:text-align", alignment.text), ("style:justify-single-word", "false"),
      ("fo:text-indent", Measure.points(firstLineIndent * size)),
      ("fo:margin-left", Measure.points(leftIndent * size)),
      ("fo:margin-right", Measure.points(rightIndent * size)),
      ("fo:margin-top", Measure.points(before)), ("fo:margin-bottom", Measure.points(after)),
      ("fo:keep-with-next", keepsWithNext ? "always" : nil),
      ("fo:break-before", startsPage ? "page" : nil),
      ("style:text-autospace", spacesLatin ? nil : "none"),
    ] + line.text + borders
  }

  private var borders: Markup.Attributes {
    guard upperLine != nil || lowerLine != nil else { return [] }
    return [("fo:border-left", "none"), ("fo:border-right", "none")]
      + border("top", upperLine) + border("bottom", lowerLine)
  }

  private func border(_ side: String, _ rule: Rule?) -> Markup.Attributes {
    guard let rule else { return [("fo:border-\(side)", "none")] }
    return [
      ("fo:border-\(side)", "\(Measure.points(rule.width)) \(rule.kind.text) #\(rule.color)"),
      ("style:border-line-width-\(side)", rule.lineWidths),
      ("fo:padding-\(side)", Measure.points(rule.distance)),
    ]
  }
}

extension ParagraphStyle.Rule {
  /// Inner line, gap, outer line.
  fileprivate var lineWidths: String? {
    switch kind {
    case .single, .dashed: nil
    case .thickInside:
      "\(Measure.points(width / 2)) \(Measure.points(width / 4)) \(Measure.points(width / 4))"
    }
  }
}

extension ParagraphStyle.Rule.Kind {
  fileprivate var text: String {
    switch self {
    case .single: "solid"
    case .thickInside: "double"
    case .dashed: "dashed"
    }
  }
}

extension ParagraphStyle.Line {
  fileprivate var text: Markup.Attributes {
    switch self {
    case .pitch: [("fo:line-height", Measure.points(PageGeometry.linePitch))]
    case .growing: [("style:line-height-at-least", Measure.points(PageGeometry.linePitch))]
    case .natural(let factor): [("fo:line-height", "\(Int((factor * 100).rounded()))%")]
    case .exactly(let height): [("fo:line-height", Measure.points(height))]
    }
  }
}

extension ParagraphStyle.Alignment {
  fileprivate var text: String {
    switch self {
    case .justified: "justify"
    case .left: "start"
    case .centre: "center"
    case .right: "end"
    }
  }
}
