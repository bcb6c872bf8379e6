import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct ChineseFilterTests {
  private static let data: Value = [
    "签收": ["时间": "2026-03-05 15:40", "人": "周明远"], "金额": 67788.5, "文字金额": "67,788.00", "欠款": -12.5, "零": 0,
    "空": "  ", "无": nil, "证件": "990101199001011234", "电话": "12000001234",
  ]

  @Test(arguments: [
    ("签收.时间 | 日期", "2026年3月5日"), ("签收.时间 | 日期8", "20260305"), ("签收.时间 | 时刻", "2026年3月5日15时40分"),
    ("金额 | 大写", "陆万柒仟柒佰捌拾捌元伍角整"), ("文字金额 | 大写", "陆万柒仟柒佰捌拾捌元整"), ("文字金额 | 金额", "67,788.00"),
    ("欠款 | 金额", "-12.50"), ("零 | 金额", "0.00"), ("7 | 中文数字", "七"), ("\"12\" | 中文数字", "十二"),
    ("证件 | 脱敏(\"证件\")", "990***********1234"), ("电话 | 脱敏(种类=\"电话\")", "120****1234"),
    ("空 | 空白", "＿＿＿＿"), ("无 | 空白(\"无\")", "无"), ("签收.电话 | 空白(2)", "＿＿"), ("签收.人 | 空白", "周明远"),
    ("零 | 空白", "0"), ("无 | default(\"缺\")", "缺"), ("签收.地址.门牌 | 空白(内容=\"略\")", "略"),
  ])
  func `filters write what documents write`(source: String, expected: String) throws {
    #expect(try printed(source, Self.data) == expected)
  }

  @Test(arguments: [
    ("签收.人 | 日期", "T136"), ("金额 | 日期", "T136"), ("签收.人 | 大写", "T136"), ("零 | 大写", "T136"),
    ("签收.人 | 金额", "T136"), ("\"1.234\" | 大写", "T136"), ("电话 | 脱敏(\"车牌\")", "T137"),
    ("\"a.png\" | 图片(宽=-1)", "T137"), ("\"a.png\" | 图片(宽=\"大\")", "T137"), ("\"a.png\" | 图片", "T132"),
    ("[1] | 中文数字", "T132"), ("签收 | 日期", "T136"), ("空 | 日期", "T131"), ("无 | 大写", "T131"),
    ("签收.电话 | 脱敏(\"电话\")", "T131"),
  ])
  func `what cannot be written is a fault`(source: String, code: String) throws {
    #expect(evaluationFault(source, Self.data)?.code.rawValue == code)
  }

  @Test func `a filter that finds nothing filled in names the field`() {
    #expect(evaluationFault("空 | 日期", Self.data) == .missing("空"))
    #expect(evaluationFault("签收.空格 | 日期", Self.data) == .missing("签收.空格"))
  }
}
