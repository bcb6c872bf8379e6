public import DossierCore

extension ArchivalCode: CustomStringConvertible {
  /// `J021-ZY·XF·2026·D30-0001-001`.
  public var description: String {
    let category = (classes + [String(year), retention.code]).joined(separator: String(Self.dot))
    let parts = [fonds, category, Self.padded(volume, to: 4)] + (item.map { [Self.padded($0, to: 3)] } ?? [])
    return parts.joined(separator: "-")
  }

  /// Reads a code as it is written.
  ///
  /// Throws `A131` for each part that does not follow the standard. Signs that look like `·` and `-` are named in a hint
  /// with the code as it should be.
  public init(parsing text: String) throws(DossierError) {
    let mended = Self.mended(text)
    guard mended == text else { throw DossierError(Part.separator.diagnostic(hint: mended)) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let middle = parts.count > 1 ? parts[1].split(separator: Self.dot, omittingEmptySubsequences: false) : []
    guard (3...4).contains(parts.count), middle.count >= 3 else { throw DossierError(Part.whole.diagnostic) }
    guard let retention = RetentionPeriod.allCases.first(where: { $0.code == middle[middle.count - 1] })
    else {
      throw DossierError(Part.retention.diagnostic)
    }
    self = try ArchivalCode(
      fonds: parts[0], category: middle.dropLast(2).joined(separator: String(Self.dot)),
      year: Self.number(middle[middle.count - 2], width: 4), retention: retention,
      volume: Self.number(parts[2][...], width: 4),
      item: parts.count == 4 ? Self.number(parts[3][...], width: 3) : nil)
  }

  /// Zero, which no part may be, where the text is no number of at least so many digits.
  private static func number(_ digits: Substring, width: Int) -> Int {
    guard digits.count >= width, digits.count <= 4, digits.allSatisfy(isDigit) else { return 0 }
    return Int(digits) ?? 0
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func mended(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "\u{2022}", "\u{30FB}", "\u{FF65}", "\u{2027}", "\u{22C5}", ".", "\u{FF0E}": dot
        case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FF0D}", "\u{2500}": "-"
        default: character
        }
      })
  }
}

extension ArchivalCode {
  /// The parts, as messages name them.
  enum Part {
    case whole, fonds, category, year, retention, volume, item, separator

    var diagnostic: Diagnostic { diagnostic(hint: "J021-ZY·XF·2026·D30-0001-001") }

    func diagnostic(hint code: String) -> Diagnostic {
      let (name, rule) = wordings
      return Diagnostic(
        "A131", .error,
        Wording(
          "档号的\(name.chinese)不合规则：\(rule.chinese)",
          "\(name.english) of the archival code is wrong: \(rule.english)"),
        basis: Wording("DA/T 13-2022《档号编制规则》", "DA/T 13-2022"),
        hints: [Wording("写成 \(code) 这样", "write it as \(code)")])
    }

    private var wordings: (name: Wording, rule: Wording) {
      switch self {
      case .whole:
        (Wording("结构", "the structure"), Wording("全宗号-类别号-案卷号-件号", "fonds-category-volume-item"))
      case .fonds:
        (Wording("全宗号", "the fonds"), Wording("一个字母或数字加三位数字", "a letter or digit and three digits"))
      case .category:
        (
          Wording("类别号", "the category"),
          Wording("门类两个大写字母，下级用“·”隔开", "two capital letters, classes below divided by ·")
        )
      case .year: (Wording("年度", "the year"), Wording("四位数字", "four digits"))
      case .retention: (Wording("保管期限代码", "the retention"), Wording("Y、D30 或 D10", "Y, D30 or D10"))
      case .volume: (Wording("案卷号", "the volume number"), Wording("四位数字，从0001起", "four digits from 0001"))
      case .item:
        (Wording("件号", "the item number"), Wording("三位或四位数字，从001起", "three or four digits from 001"))
      case .separator: (Wording("间隔符", "the separators"), Wording("只用“-”和“·”", "only - and · are used"))
      }
    }
  }
}
