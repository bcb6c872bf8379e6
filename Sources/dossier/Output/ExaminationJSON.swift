import DossierCore
import DossierKit

/// What was found on this machine as JSON: `{"schema": 1, "findings": [{"title", "there", "needed", "detail", "hint"}]}`.
enum ExaminationJSON {
  static func text(of findings: [Examination], language: Language) -> String {
    ReportJSON.encode(Listing(schema: 1, findings: findings.map { Finding($0, language: language) })) + "\n"
  }

  private struct Listing: Encodable {
    let schema: Int
    let findings: [Finding]
  }

  private struct Finding: Encodable {
    let title: String
    let there: Bool
    let needed: Bool
    let detail: String
    let hint: String?

    init(_ finding: Examination, language: Language) {
      title = finding.title.text(in: language)
      there = finding.isThere
      needed = finding.isNeeded
      detail = finding.detail.text(in: language)
      hint = finding.hint?.text(in: language)
    }
  }
}
