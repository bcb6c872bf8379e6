/// An organ that registers, handles or assigns a matter.
public struct Organ: Sendable, Hashable {
  public let name: String
  public let shortName: String?
  /// The characters that stand for the organ in document numbers.
  public let numberPrefix: String?
  public let creditCode: String?
  public let phone: String?
  public let address: String?
  /// The next higher organ, which hears requests for review.
  public let higherOrgan: String?
  public let head: String?

  init(reading fields: FieldReader) {
    name = fields.text("名称", "机关全称", "full name of the organ")
    shortName = fields.text(ifPresent: "简称", "规范简称", "standard short name")
    numberPrefix = fields.text(ifPresent: "代字", "发文机关代字", "characters in its document numbers")
    creditCode = fields.text(ifPresent: "代码", "统一社会信用代码", "unified social credit code")
    phone = fields.text(ifPresent: "电话", "联系电话", "telephone")
    address = fields.text(ifPresent: "地址", "办公地址", "address")
    higherOrgan = fields.text(ifPresent: "上一级机关", "上一级机关全称（受理复查申请）", "next higher organ, hears reviews")
    head = fields.text(ifPresent: "负责人", "机关负责人", "head of the organ")
    fields.judgeCreditCode("代码", creditCode)
    fields.judgePhone("电话", phone)
  }
}
