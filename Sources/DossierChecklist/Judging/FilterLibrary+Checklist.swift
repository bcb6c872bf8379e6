internal import DossierCore
internal import DossierTemplate

extension FilterLibrary {
  /// The filters that conditions of checklists have beside those of templates.
  static let checklists = FilterLibrary.standard
    .adding("文种", .documentsOfKind).adding("已签", .signaturesInRoles).adding("缺项", .blankFields)
    .adding("送达", .proofsOfService).adding("日", .day).adding("时", .moment)
}

extension Filter {
  /// `文书 | 文种("送达回证")`: the documents of a kind.
  fileprivate static let documentsOfKind = Filter(["文种"], required: 1) { value, arguments throws(EvaluationFault) in
    let kind = try arguments.value("文种")
    return .list((value.list ?? []).filter { $0["文种"] == kind })
  }

  /// `本件.签署 | 已签("包案领导")`: the signatures in one of the roles that bear a name and a date and were not refused.
  fileprivate static let signaturesInRoles = Filter(isVariadic: true, acceptsMissing: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    let roles = arguments.positional.compactMap(\.value)
    let signatures = outcome.value?.list ?? []
    return .value(
      .list(
        signatures.filter {
          roles.contains($0["角色"]) && !$0["姓名"].isBlank && !$0["日期"].isBlank && $0["拒签"].isBlank
        }))
  }

  /// `文书 | 文种("送达回证") | 送达("处理意见书")`: those that prove the service of a paper whose name holds the words.
  fileprivate static let proofsOfService = Filter(["名称"], required: 1) { value, arguments throws(EvaluationFault) in
    let name = try arguments.text("名称") ?? ""
    return .list(
      (value.list ?? []).filter { proof in
        (proof["送达文书"].list ?? []).contains { $0["名称"].text?.contains(name) == true }
      })
  }

  /// `["文号", "日期"] | 缺项(本件)`: those of the fields that nobody filled in.
  fileprivate static let blankFields = Filter(["记录"], required: 1) { value, arguments throws(EvaluationFault) in
    let record = try arguments.value("记录") ?? .null
    return .list((value.list ?? []).filter { record[$0.text ?? ""].isBlank })
  }

  /// `本件.送达时间 | 日`: the day as `2026-03-05`, which can be compared.
  fileprivate static let day = Filter { value, _ throws(EvaluationFault) in
    guard let text = value.text, !value.isBlank else { throw .missing(FieldPath()) }
    guard let date = CivilMoment(text)?.date ?? CivilDate(text) else { throw .unreadable(Wording("日期", "a date")) }
    return .text(date.description)
  }

  /// `本件.送达时间 | 时`: the moment as `2026-03-05 15:40`; of a mere day, its beginning.
  fileprivate static let moment = Filter { value, _ throws(EvaluationFault) in
    guard let text = value.text, !value.isBlank else { throw .missing(FieldPath()) }
    if let moment = CivilMoment(text) { return .text(moment.description) }
    guard let date = CivilDate(text) else { throw .unreadable(Wording("时间", "a time")) }
    return .text("\(date) 00:00")
  }
}
