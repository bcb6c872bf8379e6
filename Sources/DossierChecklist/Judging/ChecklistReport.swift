public import DossierCore

/// What a checklist says of a case.
public struct ChecklistReport: Sendable {
  public let name: Wording
  public let items: [ItemReport]

  public var findings: [Diagnostic] { items.flatMap(\.findings) }

  /// Items that are satisfied or not applicable.
  public var settledCount: Int { items.count { $0.state != .deficient } }
}

/// What a checklist says of one of its items.
public struct ItemReport: Sendable {
  public enum State: String, Sendable {
    case satisfied, deficient, notApplicable
  }

  public let number: Int
  public let title: Wording
  public let state: State
  /// The papers that were found.
  public let evidence: [Evidence]
  public let findings: [Diagnostic]
  /// Why the item does not apply.
  public let reason: String?
}

extension ItemReport {
  /// The report on an item that applies: deficient by errors and warnings, not by notes.
  init(number: Int, title: Wording, evidence: [Evidence], findings: [Diagnostic]) {
    let isDeficient = findings.contains { $0.severity != .note }
    self.init(
      number: number, title: title, state: isDeficient ? .deficient : .satisfied, evidence: evidence,
      findings: findings, reason: nil)
  }
}

/// A document of the case that counts for an item.
public struct Evidence: Sendable, Hashable {
  public let kind: String
  public let number: String?
  public let date: String?
  public let path: FieldPath
}
