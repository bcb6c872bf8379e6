internal import DossierCore
internal import DossierTemplate

extension FilterLibrary {
  /// The filters that conditions of checklists have beside those of templates.
  static let checklists = FilterLibrary.standard
    .adding("文种", .documentsOfKind).adding("汇集", .entriesOfAll).adding("缺项", .blankFields)
    .adding("送达", .proofsOfService).adding("已签", .signaturesInRoles)
    .adding("在任", .signaturesInOffice).adding("同时在任", .leadersAtOnce)
    .adding("日", .day).adding("时", .moment).adding("合计", .sumOfMoney)
    .adding("文号形", .comparableNumber).adding("姓名形", .comparableName).adding("重复", .repeated)
    .adding("大小写不符", .disagreeingSums).adding("大写不通", .unreadableSums)
    .adding("未签", .missingSigners).adding("没签名", .absentSigners)
    .adding("含有", .wordsFound)
}

// MARK: - Documents and fields

extension Filter {
  /// `文书 | 文种("交办函", "转送单")`: the documents of these kinds.
  fileprivate static let documentsOfKind = Filter(isVariadic: true) { arguments in
    let kinds = arguments.positional.compactMap(\.value?.text)
    return { outcome, _, _ throws(EvaluationFault) in
      .value(.list((try outcome.required().list ?? []).holding(kinds, at: Keys.kind)))
    }
  }

  /// `文书 | 文种("处理意见书") | 汇集("答复")`: the entries of this list in all of them.
  fileprivate static let entriesOfAll = Filter(["字段"], required: 1) {
    value, arguments throws(EvaluationFault) in
    let field = RecordKey(try arguments.text("字段") ?? "")
    return .list((value.list ?? []).flatMap { $0[field].list ?? [] })
  }

  /// `["文号", "日期"] | 缺项(本件)`: those of the fields that nobody filled in.
  fileprivate static let blankFields = Filter(["记录"], required: 1) {
    value, arguments throws(EvaluationFault) in
    let record = try arguments.value("记录") ?? .null
    return .list((value.list ?? []).filter { record[$0.text ?? ""].isBlank })
  }

  /// `文书 | 文种("送达回证") | 送达(文书 | 文种("处理意见书"))`: those that prove the service of one of these papers.
  ///
  /// Papers are told by their numbers where both sides give one, else by their names. A text stands for any paper
  /// whose name holds it. A single document may stand before it too.
  fileprivate static let proofsOfService = Filter(isVariadic: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    let wanted = arguments.positional.compactMap(\.value).flatMap { $0.list ?? [$0] }
    let value = try outcome.required()
    let proofs = value.list ?? [value]
    return .value(
      .list(
        proofs.filter {
          ($0[Keys.served].list ?? []).contains { entry in wanted.contains { entry.isServed($0) } }
        }
      ))
  }
}

extension Value {
  /// Whether an entry of `送达文书` means a paper: a document, or a part of its name.
  fileprivate func isServed(_ paper: Value) -> Bool {
    let name = self[Keys.name].text ?? ""
    if let words = paper.text { return name.contains(bytesOf: words) }
    if let mine = self[Keys.number].documentNumber, let other = paper[Keys.number].documentNumber {
      return mine == other
    }
    return [paper[Keys.kind], paper[Keys.title]].contains {
      $0.text.map { !$0.isEmpty && name.contains(bytesOf: $0) } ?? false
    }
  }

  /// The number of a document without blanks and whichever brackets were typed.
  var documentNumber: String? {
    guard let text, !isBlank else { return nil }
    if text.holdsPlainNumber { return text }
    return String(text.filter { !$0.isWhitespace }.map { Self.brackets[$0] ?? $0 })
  }

  private static let brackets: [Character: Character] = [
    "[": "〔", "［": "〔", "(": "〔", "（": "〔", "【": "〔", "]": "〕", "］": "〕", ")": "〕", "）": "〕", "】": "〕",
  ]
}

extension String {
  /// Whether neither blanks nor other brackets than 〔 and 〕 can stand in the text, by its bytes.
  fileprivate var holdsPlainNumber: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var last: UInt8 = 0
      for byte in bytes {
        switch byte {
        case ...0x20, 0x28, 0x29, 0x5B, 0x5D, 0xC2, 0xE1, 0xE2, 0xEF: return false
        // U+3000, 【 and 】 are E3 80 and one of these.
        case 0x80, 0x90, 0x91: if last == 0x80 { return false }
        default: break
        }
        last = byte
      }
      return true
    } ?? false
  }
}

// MARK: - Dates and sums

extension Filter {
  /// `本件.送达时间 | 日`: the day as `2026-03-05`, which can be compared.
  fileprivate static let day = Filter { value, _ throws(EvaluationFault) in
    guard let text = value.text, !value.isBlank else { throw .missing(FieldPath()) }
    if CivilDate(normalised: text) != nil { return value }
    guard let date = CivilMoment(text)?.date ?? CivilDate(text) else {
      throw .unreadable(Wording("日期", "a date"))
    }
    return .text(date.description)
  }

  /// `本件.送达时间 | 时`: the moment as `2026-03-05 15:40`; of a mere day, its beginning.
  fileprivate static let moment = Filter { value, _ throws(EvaluationFault) in
    guard let text = value.text, !value.isBlank else { throw .missing(FieldPath()) }
    if let moment = CivilMoment(text) { return .text(moment.description) }
    guard let date = CivilDate(text) else { throw .unreadable(Wording("时间", "a time")) }
    return .text("\(date) 00:00")
  }

  /// `项.履行 | 合计("金额")`: the sum of a field in 分; what names no sum counts as nothing.
  fileprivate static let sumOfMoney = Filter(["字段"], required: 1) {
    value, arguments throws(EvaluationFault) in
    let field = try arguments.text("字段") ?? ""
    var sum = 0
    for entry in value.list ?? [] {
      let (total, overflow) = sum.addingReportingOverflow(entry[field].amount?.cents ?? 0)
      guard !overflow else { throw .overflow }
      sum = total
    }
    return .integer(sum)
  }
}

extension Value {
  fileprivate var amount: RenminbiAmount? {
    if let text { RenminbiAmount(text) } else { number.flatMap { RenminbiAmount(yuan: $0) } }
  }
}
