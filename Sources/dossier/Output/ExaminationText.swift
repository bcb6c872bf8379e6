import DossierCore
import DossierKit

/// What was found on this machine as lines: a mark, what it is, what was found; below it what to do.
enum ExaminationText {
  static func text(of findings: [Examination], in language: Language) -> String {
    findings.indices.map { index in
      let hint = findings[index].hint
      // What several findings in a row advise is said once, below the last of them.
      let isRepeated = index + 1 < findings.count && findings[index + 1].hint == hint
      return line(of: findings[index], language) + (isRepeated ? "" : advice(hint, language))
    }
    .joined()
  }

  private static func line(of finding: Examination, _ language: Language) -> String {
    let mark = finding.isThere ? "✓" : finding.isNeeded ? "✗" : "－"
    let optional = Wording("（可选）", " (optional)").text(in: language)
    let title = finding.title.text(in: language) + (finding.isThere || finding.isNeeded ? "" : optional)
    return "\(mark) \(title)  \(finding.detail.text(in: language))\n"
  }

  private static func advice(_ hint: Wording?, _ language: Language) -> String {
    guard let hint else { return "" }
    return "    \(Wording("办法", "mend").text(in: language))  \(hint.text(in: language))\n"
  }
}
