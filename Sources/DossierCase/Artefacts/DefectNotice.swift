public import DossierCore

/// 补正通知书: what a reviewer found wanting in the file, and until when to mend it.
public struct DefectNotice: BuiltInArtefact, Hashable {
  static let kind = ArtefactKind.defectNotice

  public let addressee: String
  public let defects: [Defect]
  public let dueOn: CivilDate?
  public let contact: ContactPoint

  init(reading fields: FieldReader) {
    addressee = fields.text("主送", "报送单位", "unit that handed the file in")
    defects = fields.list("问题", "问题清单", "the defects") { Defect(reading: $0) }
    dueOn = fields.date("补正期限", "补正期限", "day it must be mended")
    contact = ContactPoint(reading: fields)
  }
}

extension DefectNotice {
  /// One defect.
  public struct Defect: Sendable, Hashable {
    public let document: String
    public let fault: String
    public let basis: String?
    public let demand: String

    init(reading fields: FieldReader) {
      document = fields.text("文书", "文书名称", "document")
      fault = fields.text("问题", "问题", "what is wrong")
      basis = fields.text(ifPresent: "依据", "依据", "basis")
      demand = fields.text("要求", "补正要求", "what is to be done")
    }
  }
}
