public import DossierCore
internal import DossierTemplate

/// A checklist of an office, read from its template set: what a complete file has, item by item.
///
/// The rules are data. An item names the papers that count as evidence and the tests that each must pass; a test is a
/// condition in the tag language over the facts of the case.
public struct Checklist: Sendable {
  public let name: Wording
  /// Where the list comes from.
  public let source: String
  public let items: [Item]

  public struct Item: Sendable {
    public let number: Int
    public let title: Wording
    public let basis: Wording
    /// Whether a case may declare the item not applicable, with a reason.
    public let mayBeWaived: Bool
    /// Kinds of documents that count as evidence.
    public let evidence: [String]
    public let tests: [Test]
  }

  /// One condition, and what to say where it does not hold.
  public struct Test: Sendable {
    public let code: DiagnosticCode
    public let severity: Diagnostic.Severity
    /// Runs once for each document of this kind, bound to `本件`; once for the case where nil.
    let kind: String?
    /// Runs once for each entry of this list, bound to `项` and `序号`; below `本件` where a kind is given.
    let list: FieldPath?
    /// Runs only where this holds.
    let premise: Expression?
    let condition: Expression
    /// Where the finding points: a path that may begin with `本件` or `项`.
    let place: FieldPath?
    public let message: Wording
    public let hint: Wording
    /// Overrides the item's basis.
    public let basis: Wording?
  }
}
