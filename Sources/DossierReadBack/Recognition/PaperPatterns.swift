public import DossierCore

/// What official papers say by their form alone: the number below the title, the date at the end.
public struct PaperPatterns {
  /// `青信转〔2026〕31号`.
  public private(set) var number: (text: String, place: DocumentPlace)?
  /// The date that stands alone in a line near the end, as `2026-03-05`.
  public private(set) var date: (text: String, place: DocumentPlace)?

  /// Whom the paper is addressed to: a short line of its own that ends with a colon.
  public private(set) var addressee: (text: String, place: DocumentPlace)?

  /// Who issued it: the line above the date.
  public private(set) var issuer: (text: String, place: DocumentPlace)?

  public init(_ paper: Paper) {
    let lines = paper.lines.filter { $0.place.story == .body && !$0.text.withoutBlanks.isEmpty }
    // A number in a table is that of another document, as in receipts, unless a label says otherwise.
    for line in lines.prefix(15) where line.cell == nil {
      if let text = Self.number(of: line) {
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
    let ending = Array(lines.suffix(12))
    for (index, line) in ending.enumerated().reversed() where line.cell == nil {
      let text = line.text.withoutBlanks
      guard text.count <= 12, let day = SignatureFinder.dates(in: text).first else { continue }
      date = (day, line.place)
      if index > 0, ending[index - 1].cell == nil { issuer = Self.issuer(ending[index - 1]) }
      break
    }
  }

  static func isNumber(_ line: Paper.Line) -> Bool { number(of: line) != nil }

  /// The number of a document, where a line holds little more.
  private static func number(of line: Paper.Line) -> String? {
    let whole = line.text.withoutBlanks
    guard whole.count <= 28, whole.hasSuffix("号") || whole.hasSuffix("号）") else { return nil }
    return number(in: whole)
  }

  /// Organs end in few words.
  private static func issuer(_ line: Paper.Line) -> (text: String, place: DocumentPlace)? {
    let text = line.text.withoutBlanks
    let endings = ["政府", "委员会", "局", "办公室", "办事处", "中心", "站", "所", "院", "公司", "社区", "党委", "支部"]
    return (3...30).contains(text.count) && endings.contains(where: text.hasSuffix) ? (text, line.place) : nil
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
