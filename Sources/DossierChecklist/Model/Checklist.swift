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
  /// Names that stand for expressions, worked out at most once a case; a later one may use those before it. Other
  /// expressions hold their meaning, sentences the names.
  let definitions: [Definition]
  /// Names that stand for values; expressions hold the values themselves, sentences the names.
  let constants: Record
  /// By whose numbers its expressions remember what their parts came to.
  let parts: SharedParts
  public let items: [Item]
  /// Whether a test uses `期限`, the clocks of the case, which the caller then puts among the facts.
  public internal(set) var usesClocks = false

  struct Definition: Sendable {
    let name: String
    let meaning: Expression
  }
}

extension Checklist {
  /// The word that stands for every kind of document.
  static let everyKind: RecordKey = "全部"
  /// The name of the numbers of those items that do not apply.
  static let settledItems = "不适用项"
  /// The names that stand for something else each time a test is run.
  static let changingNames: Set<String> = ["本件", "序号", "项", "文", "条名", "英文条名", "原文"]

  /// Whether one of its tests keeps a case from being assembled.
  public var isBlocking: Bool { items.contains { $0.tests.contains(where: \.isBlocking) } }

  /// The codes of the tests that keep a case from being assembled.
  public var blockingCodes: Set<DiagnosticCode> {
    Set(items.flatMap(\.tests).filter(\.isBlocking).map(\.code))
  }

  public final class Item: Sendable {
    public let number: Int
    public let title: Wording
    public let basis: Wording
    /// Whether, or in which cases, a case may declare the item not applicable, with a reason.
    let waiver: Waiver
    /// The cases that the item does not concern, without anybody's declaring it.
    let exemption: Exemption?
    /// Kinds of documents that count as evidence.
    let evidence: [RecordKey]
    public let tests: [Test]

    init(
      number: Int, title: Wording, basis: Wording, waiver: Waiver, exemption: Exemption?,
      evidence: [RecordKey], tests: [Test]
    ) {
      (self.number, self.title, self.basis) = (number, title, basis)
      (self.waiver, self.exemption) = (waiver, exemption)
      (self.evidence, self.tests) = (evidence, tests)
    }
  }

  enum Waiver: Sendable {
    case never, always
    case when(Expression)
  }

  struct Exemption: Sendable {
    let condition: Expression
    let reason: String
  }

  /// What a test is run on.
  struct Subject: Sendable {
    /// Runs once for each document of these kinds, bound to `本件`; once for the case where there is none.
    let kinds: [RecordKey]
    /// Runs for the latest document of each kind only.
    let isLatestOnly: Bool
    /// Runs once for each text of this group, bound to `文`; messages know its name as `条名` and `英文条名`.
    let textGroup: TextGroup?
    /// Runs once for each entry of this list, bound to `项` and `序号`; below `本件` where a kind is given.
    let list: FieldPath?
    /// The keys of the list's path, where it has only keys.
    private let listKeys: [RecordKey]
    /// Whether it runs for documents of all kinds: without kinds, a test of texts is for all that its group names.
    let isEveryDocument: Bool

    init(kinds: [RecordKey], isLatestOnly: Bool, textGroup: TextGroup?, list: FieldPath?) {
      (self.kinds, self.isLatestOnly, self.textGroup, self.list) = (kinds, isLatestOnly, textGroup, list)
      listKeys = (list?.steps ?? []).compactMap { step in
        if case .key(let key) = step { RecordKey(key) } else { nil }
      }
      isEveryDocument = kinds.isEmpty || kinds.contains(Checklist.everyKind)
    }

    /// The entries of the list in a document, or in the case.
    func entries(in whole: Value) -> [Value] {
      guard let list else { return [] }
      let value = listKeys.count == list.steps.count ? listKeys.reduce(whole) { $0[$1] } : whole[list]
      return value.list ?? []
    }

    /// Whether it may run more than once.
    var isRepeated: Bool { isDocument || list != nil }
    /// Whether it runs for documents, not for the case.
    var isDocument: Bool { !kinds.isEmpty || textGroup != nil }
  }

  /// One condition, and what to say where it does not hold.
  public final class Test: Sendable {
    public let code: DiagnosticCode
    public let severity: Diagnostic.Severity
    /// Whether a case with this finding may not be assembled or archived, unless it is waived with a reason.
    public let isBlocking: Bool
    let subject: Subject
    /// What a text of the subject may not say; messages know the words found as `原文`.
    let clauseRule: ClauseRule?
    /// Of the premise, what is the same for all turns: where it does not hold, none needs to be run.
    let casePremise: Expression?
    /// Runs only where this holds.
    let premise: Expression?
    let condition: Expression
    /// Where this holds, what is missing is not due yet: the finding is a note, and the item still open.
    let earliness: Expression?
    /// Where the finding points: a path that may begin with `本件`, `项` or a kind of document, its latest.
    let place: FieldPath?
    public let message: Wording
    public let hint: Wording
    /// Overrides the item's basis.
    public let basis: Wording?
    /// The definitions that its sentences print.
    let definitions: [NamedExpression]

    init(
      code: DiagnosticCode, severity: Diagnostic.Severity, isBlocking: Bool, subject: Subject,
      casePremise: Expression?, premise: Expression?, condition: Expression, clauseRule: ClauseRule?,
      earliness: Expression?,
      place: FieldPath?, message: Wording, hint: Wording, basis: Wording?,
      definitions: [NamedExpression]
    ) {
      (self.code, self.severity, self.isBlocking) = (code, severity, isBlocking)
      self.subject = subject
      (self.casePremise, self.premise, self.condition) = (casePremise, premise, condition)
      self.clauseRule = clauseRule
      self.earliness = earliness
      (self.place, self.message, self.hint, self.basis) = (place, message, hint, basis)
      self.definitions = definitions
    }
  }
}
