internal import DossierOffice

/// The columns of a table in which cells repeat: how many there are is known only when it is rendered.
struct Grid: Sendable {
  enum Columns: Sendable {
    /// Widths in twentieths of a point, for `w:gridCol`.
    case word([Int])
    /// The markup of each column without its end, for `table:table-column`.
    case odf([[UInt8]])
  }

  let columns: Columns
  /// The markup that the template has for them.
  let original: [UInt8]

  var count: Int {
    switch columns {
    case .word(let widths): widths.count
    case .odf(let columns): columns.count
    }
  }

  /// More columns than any program shows.
  static let greatestCount = 1024

  /// The markup for a number of columns that take the same width together.
  func markup(for count: Int) -> [UInt8] {
    guard count != self.count, count > 0, self.count > 0 else { return original }
    switch columns {
    case .word(let widths):
      return Self.fitted(widths, to: count).flatMap { Array("<w:gridCol w:w=\"\($0)\"/>".utf8) }
    case .odf(let columns):
      return (0..<count).flatMap { columns[min($0, columns.count - 1)] + Array("/>".utf8) }
    }
  }

  /// The first columns keep their proportions, new ones are as wide as the average.
  private static func fitted(_ widths: [Int], to count: Int) -> [Int] {
    let total = widths.reduce(0, +)
    let average = total / widths.count
    let wished = (0..<count).map { max(1, $0 < widths.count ? widths[$0] : average) }
    let sum = max(1, wished.reduce(0, +))
    return wished.map { max(1, $0 * max(total, 1) / sum) }
  }
}

extension Grid {
  /// The columns as the children of a table say them; nil where they do not stand there plainly.
  init?(of table: XMLElement) {
    if let grid = table.first("w:tblGrid") {
      let widths = grid.all("w:gridCol").map { min(max($0["w:w"].flatMap { Int($0) } ?? 0, 0), 1_000_000) }
      guard !widths.isEmpty, widths.count <= Self.greatestCount else { return nil }
      self.init(columns: .word(widths), original: grid.children.markup)
    } else {
      let elements = table.all("table:table-column")
      let columns = elements.flatMap { element in
        Array(repeating: element.bareColumn, count: min(element.columnCount, Self.greatestCount))
      }
      guard !columns.isEmpty, columns.count <= Self.greatestCount else { return nil }
      self.init(columns: .odf(columns), original: elements.map { .element($0) }.markup)
    }
  }
}

extension XMLElement {
  fileprivate var columnCount: Int { self["table:number-columns-repeated"].flatMap { Int($0) } ?? 1 }

  fileprivate var bareColumn: [UInt8] {
    let bare = XMLElement(name, attributes.filter { $0.name != "table:number-columns-repeated" })
    var bytes: [UInt8] = []
    bare.appendEmptyTag(to: &bytes)
    return Array(bytes.dropLast(2))
  }
}

extension [XMLNode] {
  fileprivate var markup: [UInt8] {
    var bytes: [UInt8] = []
    for node in self { node.append(to: &bytes) }
    return bytes
  }
}
