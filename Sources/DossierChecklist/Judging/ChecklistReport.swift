public import DossierCore

/// What a checklist says of a case.
public struct ChecklistReport: Sendable {
  public let name: Wording
  public let items: [ItemReport]
  /// Those of all items.
  public let findings: [Diagnostic]

  init(name: Wording, items: [ItemReport]) {
    (self.name, self.items) = (name, items)
    var findings: [Diagnostic] = []
    for index in items.indices { findings += items[index].findings }
    self.findings = findings
  }

  /// Items that are satisfied or not applicable.
  public var settledCount: Int { items.indices.count { items[$0].state.isSettled } }

  /// Items that lack nothing but what is not due yet.
  public var pendingCount: Int { items.indices.count { items[$0].state == .pending } }
}

/// What a checklist says of one of its items.
public struct ItemReport: Sendable {
  public enum State: String, Sendable {
    /// `pending`: what is missing is not due yet.
    case satisfied, pending, deficient, notApplicable

    fileprivate var isSettled: Bool { self == .satisfied || self == .notApplicable }
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
  ///
  /// - Parameter isPending: whether something is missing that is not due yet.
  init(
    number: Int, title: Wording, evidence: [Evidence], findings: [Diagnostic], isPending: Bool = false
  ) {
    let isDeficient = findings.contains { $0.severity != .note }
    self.init(
      number: number, title: title,
      state: isDeficient ? .deficient : isPending ? .pending : .satisfied, evidence: evidence,
      findings: findings, reason: nil)
  }
}

/// A document of the case that counts for items: an object, as one document counts for many.
public final class Evidence: Sendable {
  public let kind: String
  public let number: String?
  public let date: String?
  /// Which document of the case it is, counted from zero.
  public let place: Int

  init(kind: String, number: String?, date: String?, place: Int) {
    (self.kind, self.number, self.date, self.place) = (kind, number, date, place)
  }

  public var path: FieldPath { CaseDocuments.path(of: place) }
}
