internal import DossierCore
public import DossierTemplate

extension FilterLibrary {
  /// The filters of documents of a case: those of every template, and those that read signatures.
  public static let caseDocuments = FilterLibrary.standard
    .adding("签名", .signature).adding("签署日期", .signingDate).adding("签署意见", .signersOpinion)
}

extension Filter {
  /// `本件.签署 | 签名("包案领导")`: the scan of the signature, else the name, else a blank to sign on.
  fileprivate static let signature = Filter(["角色", "宽", "高"], required: 1, acceptsMissing: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    guard let entry = try entry(in: outcome, arguments), entry["拒签"].isBlank else {
      return .value(.text(blank))
    }
    if let path = entry["扫描"].text, !path.isEmpty {
      let name = entry["姓名"].text ?? ""
      let height = try arguments.number("高") ?? (entry["方式"] == "盖章" ? 38 : 10)
      return .value(
        .picture(
          Picture(
            path: path, width: try arguments.number("宽") ?? (entry["方式"] == "盖章" ? 38 : 28), height: height,
            description: "\(entry["角色"].text ?? "")：\(name)")))
    }
    return .value(entry["姓名"].isBlank ? .text(blank) : entry["姓名"])
  }

  /// `本件.签署 | 签署日期("包案领导")`: `2026年3月5日`, or a blank to date on.
  fileprivate static let signingDate = Filter(["角色"], required: 1, acceptsMissing: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    let text = try entry(in: outcome, arguments)?["日期"].text ?? ""
    return .value(.text(CivilDate(text)?.chinese ?? blankDate))
  }

  /// `本件.签署 | 签署意见("主要领导")`: what the signer wrote, or a blank.
  fileprivate static let signersOpinion = Filter(["角色"], required: 1, acceptsMissing: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    .value(.text(try entry(in: outcome, arguments)?["意见"].text ?? blank))
  }

  private static let blank = "　　　　　　"
  private static let blankDate = "　　　年　　月　　日"

  /// The first entry of the role; nobody signs twice in one role on one paper.
  private static func entry(
    in outcome: Outcome, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value? {
    let role = try arguments.value("角色")
    return outcome.value?.list?.first { $0["角色"] == role }
  }
}
