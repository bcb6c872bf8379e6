public import DossierCore

/// 现场核实记录: what was found on the spot, with photos.
public struct SiteInspectionRecord: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.siteInspectionRecord

  public let inspectedAt: CivilMoment?
  public let place: String
  public let inspectors: [Participant]
  public let present: [String]
  public let findings: String
  public let conclusion: String?
  public let measures: String?
  public let photos: [Photo]

  init(reading fields: FieldReader) {
    inspectedAt = fields.moment("核实时间", "核实的日期和时刻", "when")
    place = fields.text("核实地点", "核实地点", "where")
    inspectors = fields.list("核实人员", "核实人员", "who inspected") { Participant(reading: $0) }
    present = fields.texts(ifPresent: "在场人员", "在场人员", "who else was present")
    findings = fields.text("核实情况", "核实的情况", "findings")
    conclusion = fields.text(ifPresent: "初步结论", "初步结论", "first conclusion")
    measures = fields.text(ifPresent: "处理措施", "处理措施", "what is done")
    photos = fields.list(ifPresent: "照片", "材料清单中的照片", "photos of the list of materials") {
      Photo(reading: $0)
    }
  }
}

extension SiteInspectionRecord {
  /// A photo of 材料清单, and what it shows.
  public struct Photo: Sendable, Hashable {
    public let name: String
    public let stage: PhotoStage?
    public let note: String?

    init(reading fields: FieldReader) {
      name = fields.text("名称", "材料清单中的名称", "its name in the list of materials")
      fields.judgePhoto("名称", name)
      stage = fields.choice(ifPresent: "时段", "处理前、处理后", "before or after")
      note = fields.text(ifPresent: "说明", "说明", "note")
    }
  }
}
