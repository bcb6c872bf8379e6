import DossierCore
import Testing

/// Something unlawful brought into a lawful case, and what must be found then.
struct StatutoryDefect: Sendable, CustomTestStringConvertible {
  let code: String
  var sample = CaseFacts.house
  /// Where the finding points; may begin with a kind of document.
  let place: FieldPath
  let chinese: String
  var severity = Diagnostic.Severity.error
  /// What goes with it.
  var also: [String] = []
  var today = "2026-11-20"
  /// Makes the case one that the test concerns, lawfully.
  var lawful: @Sendable (inout CaseFacts) -> Void = { _ in }
  let change: @Sendable (inout CaseFacts) -> Void

  var testDescription: String { code }

  /// The lawful case that the defect is brought into.
  func lawfulFacts() throws -> CaseFacts {
    var facts = try CaseFacts(sample)
    lawful(&facts)
    return facts
  }

  func faultyFacts() throws -> CaseFacts {
    var facts = try lawfulFacts()
    change(&facts)
    return facts
  }
}
