/// A table of fixed columns.
public struct FormTable: Sendable, Hashable {
  /// The widths of the columns in millimetres.
  public var columns: [Double]
  public var rows: [Row]
  /// Whether lines are drawn.
  public var isRuled: Bool

  /// The whole width in millimetres.
  var width: Double { columns.reduce(0, +) }

  /// One row.
  public struct Row: Sendable, Hashable {
    public var cells: [Cell]
    /// The least height in millimetres.
    public var height: Double
    /// Whether the row is repeated on the top of each page.
    public var isHeading: Bool
    /// Whether the row may go on on the next page.
    public var mayBreak: Bool
  }

  /// One cell and the columns and rows it covers.
  public struct Cell: Sendable, Hashable {
    public var kind: CellKind
    public var columnSpan: Int
    public var rowSpan: Int
    public var paragraphs: [FormParagraph]
  }

  /// What a cell is for; it decides on style and place of its text.
  public enum CellKind: String, Sendable, CaseIterable {
    case label = "标"
    case value = "值"
    case centred = "中"
    case text = "文"
    case heading = "头"

    var isTopAligned: Bool { self == .text }

    /// The role of a paragraph of which the description says nothing.
    var role: ParagraphRole {
      switch self {
      case .label: .cellLabel
      case .value: .cellValue
      case .centred: .cellCentred
      case .text: .cellText
      case .heading: .cellHeading
      }
    }
  }
}
