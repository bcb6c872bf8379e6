/// Somebody who takes part: a verifier, a member of a team, a side of a hearing.
public struct Participant: Sendable, Hashable {
  public let name: String
  public let unit: String?
  public let post: String?

  init(reading fields: FieldReader) {
    name = fields.text("姓名", "姓名", "name")
    unit = fields.text(ifPresent: "单位", "单位", "unit")
    post = fields.text(ifPresent: "职务", "职务", "post")
  }
}
