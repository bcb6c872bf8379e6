internal import DossierChecklist
internal import DossierCore

/// What is to be done about a case: its findings by document, one action once even where several lists ask for it.
struct ActionPlan {
  struct Group {
    let subject: Subject
    /// Errors first, else in the order in which they were found.
    let actions: [Action]
  }

  /// What has to be mended, errors and warnings; the case first, then papers that are missing, then the documents.
  let groups: [Group]
  /// What is only worth knowing.
  let remarks: [Action]

  init(_ report: PathReport) {
    let findings = report.allDiagnostics
    groups = Self.groups(findings.filter { $0.severity != .note }, report.documents)
    remarks = Self.merged(findings.filter { $0.severity == .note })
  }

  private static func groups(_ findings: [Diagnostic], _ documents: [DocumentLabel?]) -> [Group] {
    var order: [Subject] = []
    var members: [Subject: [Diagnostic]] = [:]
    for finding in findings {
      let subject = Subject(of: finding, documents)
      if members[subject] == nil { order.append(subject) }
      members[subject, default: []].append(finding)
    }
    return order.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map { Group(subject: $0.element, actions: merged(members[$0.element] ?? [])) }
  }

  private static func merged(_ findings: [Diagnostic]) -> [Action] {
    var actions: [Action] = []
    // Only actions at the same place can be one: a case of a thousand findings is not compared pair by pair.
    var places: [Location: [Int]] = [:]
    for finding in findings {
      if let index = places[finding.location]?.first(where: { actions[$0].isMended(as: finding) }) {
        actions[index].take(finding)
      } else {
        places[finding.location, default: []].append(actions.count)
        actions.append(Action(finding))
      }
    }
    return actions.filter { $0.severity == .error } + actions.filter { $0.severity != .error }
  }
}
