import DossierCore
import DossierKit

/// What was found on this machine as lines: a mark, what it is, what was found; below it what to do.
enum ExaminationText {
  static func text(of findings: [Examination], in language: Language) -> String {
    findings.map { lines(of: $0, language) }.joined()
  }

  private static func lines(of finding: Examination, _ language: Language) -> String {
    let mark = finding.isThere ? "✓" : finding.isNeeded ? "✗" : "－"
    let wanted = finding.isThere || finding.isNeeded ? Wording("", "") : Wording("（可选）", " (optional)")
    let line =
      "\(mark) \(finding.title.text(in: language))\(wanted.text(in: language))  \(finding.detail.text(in: language))\n"
    let label = Wording("办法", "mend").text(in: language)
    return line + (finding.hint.map { "    \(label)  \($0.text(in: language))\n" } ?? "")
  }
}
