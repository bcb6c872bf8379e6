/// Whom to call; its keys stand beside those of the document.
public struct ContactPoint: Sendable, Hashable {
  public let name: String?
  public let phone: String?

  init(reading fields: FieldReader) {
    name = fields.text(ifPresent: "联系人", "联系人", "contact person")
    phone = fields.text(ifPresent: "联系电话", "联系电话", "telephone")
  }
}
