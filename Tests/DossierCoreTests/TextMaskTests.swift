import DossierCore
import Testing

@Suite struct TextMaskTests {
  private let mask = TextMask(
    known: [("方守拙", "方某"), ("周明", "周某"), ("农机巷2幢304室", "***"), ("12055530016", "120****0016")],
    patterns: Set(PersonalKind.allCases), kept: ["12088010001"])

  @Test func `known values are hidden wherever they stand`() {
    #expect(mask.masked("关于方守拙信访积案的函，抄送方守拙") == "关于方某信访积案的函，抄送方某")
    #expect(mask.masked("住河湾街道农机巷2幢304室。") == "住河湾街道***。")
  }

  @Test(arguments: ["方 守 拙", "方　守拙", "方守\n拙"])
  func `blanks within a name hide nothing`(text: String) {
    #expect(mask.masked("信访人\(text)反映") == "信访人方某反映")
  }

  @Test(arguments: ["12055530016", "120 5553 0016", "120-5553-0016", "１２０５５５３００１６"])
  func `a number is found however it is grouped`(text: String) {
    #expect(mask.masked("电话\(text)。") == "电话120****0016。")
  }

  @Test func `numbers that are not known are told by their form`() {
    #expect(mask.masked("身份证990101199010011013号") == "身份证990***********1013号")
    #expect(mask.masked("手机 13800001234") == "手机 138****1234")
    #expect(
      mask.masked("卡号6222 0200 0000 0000 007") == "卡号***************0007"
        || mask.masked("卡号4111111111111111") == "卡号************1111")
    #expect(mask.masked("信箱 li.si@example.org 来信") == "信箱 l***@example.org 来信")
    #expect(mask.masked("车牌浙A12345停放") == "车牌浙A***45停放")
    #expect(mask.masked("翠湖花园2幢3单元602室龙头") == "翠湖花园***龙头")
  }

  @Test func `what is public or only looks like a number stays`() {
    for text in [
      "凭受理编号拨打12088010001查询", "青信访登〔2026〕4号", "11990121010001007Y", "36户居民，2026年3月5日，67,788.00元",
      "青政函〔2005〕31号第三条",
      "档号0215-ZY·XF·2026·D30-0009", "2幢、3幢四层至六层", "方", "",
    ] { #expect(mask.masked(text) == text) }
  }

  @Test func `the longer of two known values counts`() {
    let mask = TextMask(known: [("周明", "周某1"), ("周明远", "周某2")], patterns: [])
    #expect(mask.masked("周明远与周明") == "周某2与周某1")
  }

  @Test func `values of each kind`() {
    #expect(PersonalKind.name.masked("欧阳修文") == "欧阳某" && PersonalKind.name.masked("李 雷") == "李某")
    #expect(PersonalKind.address.masked("云川省青禾县河湾街道农机巷家属院2幢304室") == "云川省青禾县河湾街道***")
    #expect(PersonalKind.address.masked("明川市青云小区3幢") == "明川市***")
    #expect(PersonalKind.address.masked("青禾县云溪镇和平村8号") == "青禾县云溪镇***")
    #expect(Masking.hiddenPart(ofAddress: "云川省青禾县河湾街道农机巷2幢304室") == "农机巷2幢304室")
    #expect(PersonalKind.date.masked("1966-08-12") == "1966-**-**" && PersonalKind.date.masked("不详") == "＊＊＊")
    #expect(PersonalKind.email.masked("@") == "*" && PersonalKind.plate.masked("浙A") == "**")
    for kind in PersonalKind.allCases { _ = kind.masked("") }
  }

  @Test func `long texts of digits and blanks are read through`() {
    let text = String(repeating: "123 456-", count: 20_000)
    _ = mask.masked(text)
    _ = mask.masked(String(repeating: "1号", count: 20_000))
    #expect(mask.masked(String(repeating: "方", count: 50_000)).count == 50_000)
  }
}
