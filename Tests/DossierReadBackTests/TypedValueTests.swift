import DossierCase
import Testing

@testable import DossierReadBack

/// What people type into documents, as case files say it.
struct TypedValueTests {
  static let readable: [(text: String, filters: [String], kind: FieldKind, value: String)] = [
    ("2026年3月5日", ["日期"], .date, "2026-03-05"),
    ("2026 年 3 月 5 日", ["日期"], .date, "2026-03-05"),
    ("二〇二六年三月十五日", ["日期"], .date, "2026-03-15"),
    ("20260305", ["日期8"], .date, "2026-03-05"),
    ("2026年3月5日15时40分", ["时刻"], .moment, "2026-03-05 15:40"),
    ("2026年3月5日15：40", ["时刻"], .moment, "2026-03-05 15:40"),
    ("67,788.00", ["金额"], .amount, "67788"),
    ("人民币67,788.50元", ["金额"], .amount, "67788.50"),
    ("陆万柒仟柒佰捌拾捌元整", ["大写"], .amount, "67788"),
    ("二十三", ["中文数字"], .integer(0...100), "23"),
    ("＿＿王某＿＿", ["空白"], .text, "王某"),
    ("上门", [], .choice(["电话", "上门"]), "上门"),
  ]

  @Test(arguments: readable)
  func `A text in the form of the document becomes a value of the case file`(
    _ item: (text: String, filters: [String], kind: FieldKind, value: String)
  ) throws {
    #expect(try TypedValue.caseText(item.text, through: item.filters, kind: item.kind) == item.value)
  }

  static let refused: [(text: String, filters: [String], kind: FieldKind, refusal: TypedValue.Refusal)] = [
    ("王**", ["脱敏"], .text, .filter("脱敏")),
    ("＿＿＿＿", ["空白"], .text, .blank),
    ("2026年2月30日", ["日期"], .date, .notA(.date)),
    ("近日", ["日期"], .date, .notA(.date)),
    ("上们", [], .choice(["电话", "上门"]), .notA(.choice(["电话", "上门"]))),
    ("二百", ["中文数字"], .integer(0...100), .notA(.integer(0...100))),
    ("甲、乙", [], .list(.text), .notScalar),
  ]

  @Test(arguments: refused)
  func `A text that cannot be read back is refused with the reason`(
    _ item: (text: String, filters: [String], kind: FieldKind, refusal: TypedValue.Refusal)
  ) {
    #expect(throws: item.refusal) {
      try TypedValue.caseText(item.text, through: item.filters, kind: item.kind)
    }
  }
}
