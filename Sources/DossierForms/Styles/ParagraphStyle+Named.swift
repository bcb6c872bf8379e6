extension ParagraphStyle {
  static let red = "FF0000"
  static let pitch = PageGeometry.linePitch

  /// 4 mm, the distance of the red line from what stands above it.
  private static let ruleDistance = 11.3
  /// The red double lines are 170 mm wide: 8 mm and 6 mm more than the text area, in characters of 30 pt and 1 pt.
  private static let letterOverhang = (left: 22.7, right: 17.0)

  /// GB/T 9704-2012, 10.1: a double line, thick above thin, 4 mm below the mark.
  static let letterMark = ParagraphStyle(
    font: .title, size: 30, color: red, alignment: .centre,
    leftIndent: -letterOverhang.left / 30, rightIndent: -letterOverhang.right / 30, line: .natural(1),
    lowerLine: Rule(kind: .thickInside, color: red, width: 3, distance: ruleDistance))

  /// 20 mm above the lower edge: a double line, thin above thick.
  static let letterFootLine = ParagraphStyle(
    size: 1, leftIndent: -letterOverhang.left, rightIndent: -letterOverhang.right, before: 38,
    line: .exactly(1),
    upperLine: Rule(kind: .thickInside, color: red, width: 3, distance: 0))

  /// GB/T 9704-2012, 7.2.4: the upper edge of the mark 35 mm below that of the text area.
  static let mark = ParagraphStyle(
    font: .title, size: 26, color: red, alignment: .centre, before: 94, line: .natural(1))

  /// Two lines below the mark, the red line 4 mm below.
  static let markNumber = ParagraphStyle(
    alignment: .centre, before: pitch, after: pitch * 2, line: .natural(1),
    lowerLine: Rule(kind: .single, color: red, width: 1.5, distance: ruleDistance))

  static let documentTitle = ParagraphStyle(
    font: .title, size: 22, alignment: .centre, line: .exactly(34), keepsWithNext: true)

  /// One name a line, turn-over lines below the name.
  static let attachment = ParagraphStyle(firstLineIndent: -4.5, leftIndent: 6.5)

  /// The last of them stand on the page of the signature; a long list as a whole would not fit there.
  static let lastAttachment = {
    var style = attachment
    style.keepsWithNext = true
    return style
  }()

  /// A date of ten characters, as 2026年3月15日, ends four characters before the edge when it is centred behind this.
  static let signatureIndent = 12.2

  /// The name is centred above the date.
  static let organ = ParagraphStyle(
    alignment: .centre, leftIndent: signatureIndent, before: pitch * 2, keepsWithNext: true)

  static let date = ParagraphStyle(alignment: .centre, leftIndent: signatureIndent, keepsWithNext: true)

  /// GB/T 9704-2012, 7.4.2: size 四号, one character in on both sides, between lines of 0.35 mm.
  static let copies = ParagraphStyle(
    size: 14, firstLineIndent: -3, leftIndent: 4, rightIndent: 1, before: pitch, line: .natural(1.2),
    upperLine: Rule(kind: .single, color: "000000", width: 1, distance: 3),
    lowerLine: Rule(kind: .single, color: "000000", width: 1, distance: 3))

  /// The dashed line on which the receipt is cut off, and the word below it.
  static let slipTitle = ParagraphStyle(
    font: .hei, alignment: .centre, before: 14, line: .natural(1.2), keepsWithNext: true,
    upperLine: Rule(kind: .dashed, color: "000000", width: 0.75, distance: 8))

  static let formTitle = ParagraphStyle(
    font: .title, size: 22, alignment: .centre, after: 3, line: .exactly(30), keepsWithNext: true,
    outlineLevel: 1)

  static let pageHeader = ParagraphStyle(
    size: 12, alignment: .centre, line: .natural(1),
    lowerLine: Rule(kind: .single, color: "000000", width: 0.5, distance: 1))

  /// A paragraph in a cell, of size 小四 unless said otherwise; the columns are as wide as a date without gaps.
  static func cell(
    _ alignment: Alignment, font: FormFont = .body, size: Double = 12, firstLineIndent: Double = 0,
    before: Double = 0
  ) -> ParagraphStyle {
    ParagraphStyle(
      font: font, size: size, alignment: alignment, firstLineIndent: firstLineIndent, before: before,
      line: .natural(1.1), spacesLatin: false)
  }

  /// A text of size 五号 in a cell. The faces that stand in for missing ones differ in height by a third; a line of
  /// its own height keeps a full form on its page whatever the face.
  static func smallCell(
    _ alignment: Alignment, font: FormFont = .body, firstLineIndent: Double = 0, before: Double = 0
  ) -> ParagraphStyle {
    var style = cell(alignment, font: font, size: 10.5, firstLineIndent: firstLineIndent, before: before)
    style.line = .exactly(13)
    return style
  }

  /// The page number of a table form, in a margin of 20 mm.
  static func formPageNumber(_ side: Alignment) -> ParagraphStyle {
    var style = pageNumber(side)
    style.before = 2
    style.after = 0
    return style
  }

  /// GB/T 9704-2012, 7.5: 四号 Song, one character from the outer edge, the dash 7 mm below the text area. The space
  /// before counts in OpenDocument, whose footer hangs from the text; the space after in Word, whose footer stands
  /// 20 mm above the paper's edge.
  static func pageNumber(_ side: Alignment) -> ParagraphStyle {
    ParagraphStyle(
      font: .song, size: 14, alignment: side,
      leftIndent: side == .left ? 1 : 0, rightIndent: side == .right ? 1 : 0, before: 11,
      after: 12.8, line: .natural(1))
  }
}
