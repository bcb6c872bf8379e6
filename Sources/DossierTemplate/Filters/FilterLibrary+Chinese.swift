import DossierCore

extension FilterLibrary {
  static let chineseFilters: [String: Filter] = [
    "日期": Filter { value, _ throws(EvaluationFault) in
      if let hidden = hiddenDate(value) { return .text(hidden) }
      return .text(try date(value).chinese)
    },
    "日期8": Filter { value, _ throws(EvaluationFault) in .text(try date(value).catalogue) },
    "时刻": Filter { value, _ throws(EvaluationFault) in
      guard let moment = CivilMoment(try text(value)) else { throw unreadableMoment }
      return .text(moment.chinese)
    },
    "大写": Filter { value, _ throws(EvaluationFault) in
      guard let amount = try amount(value) else { throw unreadableAmount }
      return .text(amount.capitals)
    },
    "金额": Filter { value, _ throws(EvaluationFault) in .text(try figures(value)) },
    "中文数字": Filter { value, arguments throws(EvaluationFault) in
      switch value {
      case .integer(let number): return .text(ChineseNumeral.text(number))
      case .text(let text) where Int(text) != nil: return .text(ChineseNumeral.text(Int(text) ?? 0))
      case .null: throw .missing(FieldPath())
      default: throw Filter.wrongType(value, arguments)
      }
    },
    "脱敏": Filter(["种类"], required: 1) { value, arguments throws(EvaluationFault) in
      .text(try masked(try text(value), arguments))
    },
    "空白": Filter(["内容"], acceptsMissing: true) { outcome, arguments, scope throws(EvaluationFault) in
      if let value = outcome.value, !value.isBlank { return outcome }
      return .value(.text(try blank(arguments, &scope)))
    },
    "图片": Filter(["宽", "高", "说明"]) { value, arguments throws(EvaluationFault) in
      .picture(try picture(value, arguments))
    },
  ]

  /// The text of a value that must have been filled in.
  private static func text(_ value: Value) throws(EvaluationFault) -> String {
    if value.isBlank { throw .missing(FieldPath()) }
    return try value.printed()
  }
}

// MARK: - Dates

extension FilterLibrary {
  private static func date(_ value: Value) throws(EvaluationFault) -> CivilDate {
    let text = try text(value)
    guard let date = CivilDate(text) ?? CivilMoment(text)?.date else { throw unreadableDate }
    return date
  }

  /// A date of which only the year is shown, `1966-**-**`, as `1966年**月**日`; one that is not shown at all stays as it is.
  private static func hiddenDate(_ value: Value) -> String? {
    guard let text = value.text, text.hasSuffix("*") || text.hasSuffix("＊") else { return nil }
    guard text.hasSuffix("-**-**") else { return text }
    return text.dropLast(6) + "年**月**日"
  }

  private static var unreadableDate: EvaluationFault {
    .unreadable(Wording("日期", "a date"), hints: [Wording("日期请写成 2026-03-05", "write dates as 2026-03-05")])
  }

  private static var unreadableMoment: EvaluationFault {
    .unreadable(
      Wording("日期加时刻", "a date with a time"),
      hints: [Wording("时刻请写成 2026-03-05 15:40", "write times as 2026-03-05 15:40")])
  }
}

// MARK: - Sums of money

extension FilterLibrary {
  private static func amount(_ value: Value) throws(EvaluationFault) -> RenminbiAmount? {
    switch value {
    case .text(let text) where !value.isBlank: RenminbiAmount(text)
    case .integer, .decimal: value.number.flatMap { RenminbiAmount(yuan: $0) }
    case .null, .text: throw .missing(FieldPath())
    default: nil
    }
  }

  /// Figures with grouping marks; unlike words, they can also show nought and what is owed.
  private static func figures(_ value: Value) throws(EvaluationFault) -> String {
    if let amount = try amount(value) { return amount.figures }
    let number = value.number ?? value.text.flatMap { Double($0.filter { !",，¥￥元 ".contains($0) }) }
    guard let number, number.isFinite, number <= 0 else { throw unreadableAmount }
    if number > -0.005 { return "0.00" }
    guard let owed = RenminbiAmount(yuan: -number) else { throw unreadableAmount }
    return "-" + owed.figures
  }

  private static var unreadableAmount: EvaluationFault {
    .unreadable(
      Wording("可以书写的金额", "a sum of money that can be written"),
      hints: [
        Wording(
          "金额请写成 67788.00，最多两位小数；大写金额须大于零",
          "write sums as 67788.00, with at most two decimals; sums in words must be above zero")
      ])
  }
}

// MARK: - Masking, blanks, pictures

extension FilterLibrary {
  private static func masked(_ text: String, _ arguments: FilterArguments) throws(EvaluationFault) -> String {
    switch try arguments.text("种类") {
    case "姓名": return Masking.name(text)
    case "证件": return Masking.identityNumber(text)
    case "电话": return Masking.phone(text)
    case "地址": return Masking.address(text)
    case "账号": return Masking.account(text)
    default:
      throw arguments.bad("种类", Wording("姓名、证件、电话、地址或账号", "姓名, 证件, 电话, 地址 or 账号"))
    }
  }

  /// Four full-width lines to write on, so many as a number says, or the given text.
  private static func blank(_ arguments: FilterArguments, _ scope: inout Scope) throws(EvaluationFault)
    -> String
  {
    switch try arguments.value("内容") {
    case .text(let text)?: return text
    case .integer(let count)?: return try Arithmetic.repeated("＿", max(0, count), in: &scope)
    case nil: return "＿＿＿＿"
    default: throw arguments.bad("内容", Wording("文字或个数", "a text or a number"))
    }
  }

  static func picture(_ value: Value, _ arguments: FilterArguments) throws(EvaluationFault) -> Picture {
    var picture: Picture
    switch value {
    case .picture(let given): picture = given
    case .text(let path) where !value.isBlank: picture = Picture(path: path)
    case .null, .text: throw .missing(FieldPath())
    default:
      guard let given = try Picture(value) ?? encoded(value) else { throw Filter.wrongType(value, arguments) }
      picture = given
    }
    picture.width = try length("宽", arguments) ?? picture.width
    picture.height = try length("高", arguments) ?? picture.height
    picture.description = try arguments.text("说明") ?? picture.description
    return picture
  }

  /// Bytes in base64 and what they are (`image/png`), as relatorio's users have them.
  private static func encoded(_ value: Value) -> Picture? {
    guard let parts = value.list, parts.count == 2, let bytes = parts[0].text, let kind = parts[1].text,
      kind.hasPrefix("image/")
    else { return nil }
    return Picture(path: "data:\(kind);base64,\(bytes)")
  }

  /// Millimetres that fit on a sheet.
  private static func length(_ name: String, _ arguments: FilterArguments) throws(EvaluationFault) -> Double?
  {
    guard let length = try arguments.number(name) else { return nil }
    guard length > 0, length <= 1000 else {
      throw arguments.bad(name, Wording("1 至 1000 毫米", "1 to 1000 millimetres"))
    }
    return length
  }
}
