extension ParagraphRole {
  /// The look of the paragraphs of this role.
  var style: ParagraphStyle {
    documentHeadStyle ?? documentStyle ?? tableStyle ?? pictureStyle ?? surroundingStyle
  }

  private var documentHeadStyle: ParagraphStyle? {
    switch self {
    case .letterMark: .letterMark
    case .mark: .mark
    case .markNumber: .markNumber
    case .letterNumber:
      ParagraphStyle(
        alignment: .right, before: 14, after: ParagraphStyle.pitch * 2, line: .growing)
    case .title: .documentTitle
    case .titleNumber: ParagraphStyle(alignment: .centre)
    case .addressee: ParagraphStyle(before: ParagraphStyle.pitch)
    default: nil
    }
  }

  private var documentStyle: ParagraphStyle? {
    switch self {
    case .body: ParagraphStyle(firstLineIndent: 2)
    // Some text must stand on the page of the signature.
    case .lastBody: ParagraphStyle(firstLineIndent: 2, keepsWithNext: true)
    case .heading1: ParagraphStyle(font: .hei, firstLineIndent: 2, keepsWithNext: true, outlineLevel: 1)
    case .heading2: ParagraphStyle(font: .kai, firstLineIndent: 2, keepsWithNext: true, outlineLevel: 2)
    case .minutesItem: ParagraphStyle(firstLineIndent: -3, leftIndent: 5, keepsWithNext: true)
    // A long list: LibreOffice keeps nothing together where what is to be kept fills a page.
    case .minutesList: ParagraphStyle(firstLineIndent: -3, leftIndent: 5)
    case .attachment: .attachment
    case .lastAttachment: .lastAttachment
    case .organ: .organ
    case .date: .date
    case .signature: ParagraphStyle(alignment: .left, leftIndent: 2, line: .growing, keepsWithNext: true)
    case .note: ParagraphStyle(firstLineIndent: 2, keepsWithNext: true)
    case .copies: .copies
    case .slipTitle: .slipTitle
    case .annexMark: ParagraphStyle(font: .hei, alignment: .left, keepsWithNext: true, startsPage: true)
    case .annexTitle: .documentTitle
    default: nil
    }
  }

  private var tableStyle: ParagraphStyle? {
    switch self {
    case .formTitle: .formTitle
    case .formNumber: ParagraphStyle(size: 12, alignment: .right, after: 3, line: .exactly(15))
    case .cellLabel: .cell(.centre)
    case .cellHeading: .cell(.centre, font: .hei)
    case .cellValue: .cell(.left)
    case .cellCentred: .cell(.centre)
    case .cellText: .cell(.justified, firstLineIndent: 2, before: 3)
    case .cellSignature: .cell(.right)
    case .smallLabel: .smallCell(.centre)
    case .smallHeading: .smallCell(.centre, font: .hei)
    case .smallValue: .smallCell(.left)
    case .smallCentred: .smallCell(.centre)
    case .smallText: .smallCell(.justified, firstLineIndent: 2, before: 2)
    // As high as the picture of a signature.
    case .smallSignature: .cell(.right, size: 10.5)
    case .formNote: ParagraphStyle(size: 10.5, before: 2, line: .exactly(12))
    case .afterTable: ParagraphStyle(size: 1, line: .exactly(1))
    default: nil
    }
  }

  private var pictureStyle: ParagraphStyle? {
    switch self {
    case .picture:
      ParagraphStyle(
        alignment: .centre, after: 8, line: .natural(1), keepsWithNext: true, startsPage: true)
    case .sitePicture:
      ParagraphStyle(alignment: .centre, before: 12, after: 4, line: .natural(1), keepsWithNext: true)
    case .caption:
      ParagraphStyle(font: .hei, size: 14, alignment: .centre, line: .natural(1.25), keepsWithNext: true)
    case .captionText: ParagraphStyle(size: 14, alignment: .centre, line: .natural(1.25))
    case .coverOrgan: ParagraphStyle(font: .title, size: 26, alignment: .centre, line: .natural(1.2))
    case .coverCategory:
      ParagraphStyle(font: .title, size: 22, alignment: .centre, before: 14, line: .natural(1.2))
    case .coverTitle: ParagraphStyle(font: .title, size: 22, alignment: .centre, line: .natural(1.4))
    default: nil
    }
  }

  private var surroundingStyle: ParagraphStyle {
    switch self {
    case .tag: ParagraphStyle(font: .song, size: 9, color: "7F7F7F", alignment: .left, line: .natural(1))
    case .pageHeader: .pageHeader
    case .pageNumberRight: .pageNumber(.right)
    case .pageNumberLeft: .pageNumber(.left)
    case .formPageNumberRight: .formPageNumber(.right)
    case .formPageNumberLeft: .formPageNumber(.left)
    default: .letterFootLine
    }
  }
}
