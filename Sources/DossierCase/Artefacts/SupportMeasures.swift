public import DossierCore

/// 稳控措施: the lawful support measures now in force, or why none is needed.
public struct SupportMeasures: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.supportMeasures

  public let areNotNeeded: Bool?
  public let reason: String?
  public let measures: [Measure]
  public let responsible: String?

  init(reading fields: FieldReader) {
    areNotNeeded = fields.bool(ifPresent: "无需采取", "是否无需采取措施", "whether none is needed")
    reason = fields.text(ifPresent: "理由", "无需采取的理由", "why")
    measures = fields.list(ifPresent: "措施", "各项措施", "measures") { Measure(reading: $0) }
    responsible = fields.text(ifPresent: "责任人", "责任人", "responsible person")
  }
}

extension SupportMeasures {
  /// One measure.
  public struct Measure: Sendable, Hashable {
    public let kind: MeasureKind?
    public let content: String
    public let responsible: String?
    public let frequency: String?
    public let from: CivilDate?
    public let until: CivilDate?

    init(reading fields: FieldReader) {
      kind = fields.choice("类别", "措施类别", "kind")
      content = fields.text("内容", "内容", "what is done")
      responsible = fields.text(ifPresent: "责任人", "责任人", "responsible person")
      frequency = fields.text(ifPresent: "频次", "频次", "how often")
      from = fields.date(ifPresent: "起", "起始日期", "first day")
      until = fields.date(ifPresent: "止", "终止日期", "last day")
    }
  }
}
