/// Writes a table for spreadsheets: UTF-8 with BOM, CR LF, quoting after RFC 4180.
///
/// A cell that a spreadsheet would take for a formula, because its first character (blanks apart) is `=`, `+`, `-`, `@` or
/// one of these full-width, or because it starts with a tab or a line break, gets an apostrophe before it. To read the
/// value back, drop an apostrophe that stands before one of these.
struct CSVWriter {
  private(set) var text = "\u{FEFF}"

  mutating func row(_ cells: [String]) {
    text += cells.map { Self.quoted(Self.defused($0)) }.joined(separator: ",") + "\r\n"
  }

  private static func defused(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard let first = scalars.first else { return cell }
    let startsOdd = first == "\t" || first == "\r" || first == "\n"
    let visible = scalars.first { !$0.properties.isWhitespace }
    let startsFormula = visible.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return startsOdd || startsFormula ? "'" + cell : cell
  }

  private static func quoted(_ cell: String) -> String {
    // A CR LF is one Character, so the scalars are looked at.
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return cell }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append("\"") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
