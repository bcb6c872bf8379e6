public import DossierCore

/// An opinion of which a later document speaks.
public struct EarlierOpinion: Sendable, Hashable {
  public let organ: String
  public let number: String
  public let date: CivilDate?
  public let receivedOn: CivilDate?

  init(reading fields: FieldReader) {
    organ = fields.text("机关", "作出意见的机关", "organ that made it")
    number = fields.text("文号", "文号", "number")
    date = fields.date(ifPresent: "日期", "作出日期", "day it was made")
    receivedOn = fields.date(ifPresent: "收到日期", "信访人收到的日期", "day the petitioner received it")
  }
}
