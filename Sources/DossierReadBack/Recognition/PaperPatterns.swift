public import DossierCore

/// What official papers say by their form alone: the number below the title, the date at the end.
public struct PaperPatterns {
  /// `青信转〔2026〕31号`.
  public private(set) var number: (text: String, place: DocumentPlace)?
  /// The date that stands alone in a line near the end, as `2026-03-05`.
  public private(set) var date: (text: String, place: DocumentPlace)?

  /// Whom the paper is addressed to: a short line of its own that ends with a colon.
  public private(set) var addressee: (text: String, place: DocumentPlace)?

  public init(_ paper: Paper) {
    let lines = paper.lines.filter { $0.place.story == .body && !$0.text.withoutBlanks.isEmpty }
    for line in lines.prefix(15) {
      let whole = line.text.withoutBlanks
      if whole.count <= 28, whole.hasSuffix("号") || whole.hasSuffix("号）"),
        let text = Self.number(in: line.text.withoutBlanks)
      {
        number = (text, line.place)
        break
      }
    }
    for line in lines.prefix(12) where line.cell == nil {
      let text = line.text.withoutBlanks
      guard text.count <= 30, text.hasSuffix("：") || text.hasSuffix(":"), !text.dropLast().contains("：")
      else { continue }
      addressee = (String(text.dropLast()), line.place)
      break
    }
    for line in lines.suffix(12).reversed() where line.cell == nil {
      let text = line.text.withoutBlanks
      guard text.count <= 12, let day = SignatureFinder.dates(in: text).first else { continue }
      date = (day, line.place)
      break
    }
  }

  /// The words up to `号`, with a year in square or round brackets in them.
  private static func number(in text: String) -> String? {
    guard let open = text.firstIndex(where: { "〔［[（(【".contains($0) }),
      let end = text[open...].firstIndex(of: "号"),
      text[open..<end].count <= 14
    else { return nil }
    let year = text[text.index(after: open)...].prefix { $0.isNumber }
    guard year.count == 4 else { return nil }
    let rest = text[text.index(open, offsetBy: 5)..<end]
    guard let close = rest.first, "〕］]）)】".contains(close), rest.dropFirst().contains(where: \.isNumber)
    else {
      return nil
    }
    let head = text[..<open].split { !$0.isLetter }.last ?? ""
    return head.isEmpty || head.count > 12 ? nil : "\(head)〔\(year)〕\(rest.dropFirst().filter { $0 != "第" })号"
  }
}
