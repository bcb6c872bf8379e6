/// The kinds of page a form can be printed on; the margins follow GB/T 9704-2012 and GB/T 9705-2008.
public enum PageKind: String, Sendable, CaseIterable {
  /// A table form on A4 upright with a wide binding edge.
  case form = "表格"
  /// An official document: 22 lines of 28 characters, page number `— 1 —`.
  case document = "公文"
  /// The letter format: red mark 30 mm from the paper's edge, red double lines on the first page.
  case letter = "信函"
  /// Minutes: the red mark stands in the text, the rest is as in an official document.
  case minutes = "纪要"
  /// A table on A4 lying on its side.
  case landscape = "横向表"
  /// The index of a volume: wider than other forms, because its columns hold whole numbers and titles.
  case index = "目录"
  /// The cover of a volume.
  case cover = "封面"

  /// Paper and margins.
  var geometry: PageGeometry {
    switch self {
    case .form: PageGeometry(width: 210, height: 297, top: 18, left: 25, right: 20, bottom: 18)
    case .index: PageGeometry(width: 210, height: 297, top: 18, left: 25, right: 12, bottom: 18)
    case .document, .minutes: .officialDocument
    case .letter: .letter
    case .landscape: PageGeometry(width: 297, height: 210, top: 25, left: 15, right: 15, bottom: 20)
    case .cover: PageGeometry(width: 210, height: 297, top: 30, left: 28, right: 25, bottom: 25)
    }
  }

  /// The paragraphs of `— 1 —` on odd and on even pages.
  var numberRoles: (odd: ParagraphRole, even: ParagraphRole) {
    isOfficialDocument
      ? (.pageNumberRight, .pageNumberLeft) : (.formPageNumberRight, .formPageNumberLeft)
  }

  /// Whether lines and characters stand on the grid of 22 × 28.
  var isOfficialDocument: Bool {
    switch self {
    case .document, .letter, .minutes: true
    case .form, .landscape, .index, .cover: false
    }
  }
}
