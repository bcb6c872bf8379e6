public import DossierCore

/// How a limit is extended: approved before it ends, not by more than so many days, and told with the reason.
public struct ExtensionRule: Sendable, Hashable {
  /// The kind of document that approves it.
  public let approval: ArtefactKind
  /// The capacities of which one must sign the approval.
  public let approvers: [String]
  /// The kind of document that tells the petitioner.
  public let notice: ArtefactKind
  /// The most days by which it may be longer.
  public let most: Int

  init(reading fields: FieldReader) {
    approval = ArtefactKind(rawValue: fields.text("批准", "批准延长的文种", "kind of document that approves"))
    approvers = fields.texts("批准人", "由谁批准（角色）", "capacities that approve")
    notice = ArtefactKind(rawValue: fields.text("告知", "告知信访人的文种", "kind of document that tells"))
    most = fields.integer("最长", in: 1...10_000, "最多延长几日", "most days") ?? 0
  }
}

/// Spans of days that a limit leaves out, as the time of a hearing.
public struct ExclusionRule: Sendable, Hashable {
  /// The kind of document that records a span.
  public let kind: ArtefactKind
  /// The names of the fields, in a document of the kind, with the first day; the first that is filled in counts.
  public let first: [String]
  /// The same for the last day; the first day alone where none is filled in.
  public let last: [String]
  /// Where a document says how many days do not count; the greater number is taken.
  public let stated: FieldPath?

  init(reading fields: FieldReader) {
    kind = ArtefactKind(rawValue: fields.text("文种", "记载这段时间的文种", "kind of document"))
    first = fields.texts("起", "第一天的字段", "fields of the first day")
    last = fields.texts(ifPresent: "止", "最后一天的字段", "fields of the last day")
    stated = fields.text(ifPresent: "写明", "写明不计入天数的字段", "field that says how many days do not count")
      .map { FieldPath($0) }
  }
}
