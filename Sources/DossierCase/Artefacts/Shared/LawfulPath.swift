/// A statutory path: what to do, before which organ, until when.
public struct LawfulPath: Sendable, Hashable {
  public let path: String
  public let organ: String
  public let limit: String?

  init(reading fields: FieldReader) {
    path = fields.text("途径", "途径，如申请行政复议", "path")
    organ = fields.text("机关", "受理的机关", "organ")
    limit = fields.text(ifPresent: "期限", "期限，如知道之日起六十日内", "limit")
  }
}
