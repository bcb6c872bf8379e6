internal import DossierCore

/// A plan as lines: for each document what to do, with code and place; below it what is wrong and by which rule.
struct ActionPlanText {
  private let diagnostics: DiagnosticText

  init(_ diagnostics: DiagnosticText) {
    self.diagnostics = diagnostics
  }

  func text(of plan: ActionPlan) -> String {
    var output = plan.groups.isEmpty ? "" : diagnostics.word("下一步", "To do") + "\n"
    for group in plan.groups {
      output += "  \(group.subject.title.text(in: diagnostics.language))\n"
      output += group.actions.map { text(of: $0, in: group.subject) }.joined()
    }
    guard !plan.remarks.isEmpty else { return output }
    output += diagnostics.word("供参考", "Worth knowing") + "\n"
    return output + plan.remarks.map { text(of: $0, in: .matter) }.joined()
  }

  private func text(of action: ActionPlan.Action, in subject: ActionPlan.Subject) -> String {
    let codes = action.codes.map(\.rawValue).joined(separator: " ")
    // Where nothing can be advised, the sentence itself stands in its place.
    let title = action.hints.first ?? action.messages.first
    let head = [
      diagnostics.label(of: action.severity), codes, title.map(said) ?? "",
      diagnostics.spot(of: action.location).map { "（\($0)）" } ?? "",
    ]
    var lines = ["    " + head.filter { !$0.isEmpty }.joined(separator: "  ")]
    // A paper that is missing has no place of its own.
    let isMissing = if case .missing = subject { true } else { false }
    let inside = isMissing ? "" : diagnostics.inside(action.location).map { "  ［\($0)］" } ?? ""
    let messages = action.hints.isEmpty ? Array(action.messages.dropFirst()) : action.messages
    for (index, message) in messages.enumerated() {
      lines.append(line("问题", "what", said(message) + (index == 0 ? inside : "")))
    }
    for basis in action.bases { lines.append(line("依据", "basis", said(basis))) }
    for hint in action.hints.dropFirst() { lines.append(line("办法", "mend", said(hint))) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func said(_ wording: Wording) -> String { wording.text(in: diagnostics.language) }

  private func line(_ chinese: String, _ english: String, _ text: String) -> String {
    "      \(diagnostics.word(chinese, english))  \(text)"
  }
}
