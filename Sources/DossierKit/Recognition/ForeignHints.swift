internal import DossierCore

/// How findings are mended in papers that have no case file: by what has to be on the paper, or sent after it.
struct ForeignHints: Sendable {
  private var byCode: [String: Wording] = [:]

  /// - Parameter data: `来件改法` of 识别.yaml, by the codes of findings.
  init(_ data: Value) {
    for (code, entry) in data.record?.members ?? [] {
      guard let chinese = entry["说"].text else { continue }
      byCode[code] = Wording(chinese, entry["英文"].text ?? chinese)
    }
  }

  /// The finding with hints that ask nothing of a case file.
  ///
  /// - Parameter kind: the document that it was found in, if it was in one.
  func reworded(_ finding: Diagnostic, in kind: String?) -> Diagnostic {
    var finding = finding
    if let hint = byCode[finding.code.rawValue] {
      finding.hints = [hint]
    } else if finding.hints.contains(where: Self.speaksOfCaseFile) {
      finding.hints = [kind.map(Self.completed) ?? Self.sent]
    }
    return finding
  }

  /// Hints put the keys of case files into corner brackets.
  private static func speaksOfCaseFile(_ hint: Wording) -> Bool {
    hint.chinese.contains("「") || hint.chinese.contains("案件.yaml")
  }

  private static func completed(_ kind: String) -> Wording {
    Wording(
      "请制作单位在《\(kind)》上补写清楚；已经办了的，附证明材料",
      "have the office that made “\(kind)” complete it; where the thing was done, with the papers that prove it"
    )
  }

  private static let sent = Wording("请来件单位补送，或书面说明", "ask the sender for the paper, or for a note in writing")
}
