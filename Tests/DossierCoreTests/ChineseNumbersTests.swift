import DossierCore
import Testing

@Suite struct ChineseNumbersTests {
  /// The examples of the official rules, and places where zeros meet the group marks.
  @Test(arguments: [
    ("1409.50", "壹仟肆佰零玖元伍角整"), ("6007.14", "陆仟零柒元壹角肆分"), ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
    ("107000.53", "壹拾万柒仟元伍角叁分"), ("16409.02", "壹万陆仟肆佰零玖元零贰分"), ("325.04", "叁佰贰拾伍元零肆分"),
    ("67788", "陆万柒仟柒佰捌拾捌元整"), ("10", "壹拾元整"), ("0.05", "伍分"), ("0.50", "伍角整"),
    ("10001", "壹万零壹元整"), ("100000000", "壹亿元整"), ("100010000", "壹亿零壹万元整"),
    ("1000000000000", "壹万亿元整"), ("20050", "贰万零伍拾元整"), ("¥67,788.00元", "陆万柒仟柒佰捌拾捌元整"),
  ])
  func `sums in words follow the rules for vouchers`(sum: String, words: String) {
    #expect(RenminbiAmount(sum)?.capitals == words)
  }

  @Test(arguments: ["0", "-5", "1.234", "", "一百", "1.2.3", "99999999999999", "1.", "１２"])
  func `sums that no agreement may carry are refused`(sum: String) {
    #expect(RenminbiAmount(sum) == nil)
  }

  @Test func `figures have groups of three and two decimals`() {
    #expect(RenminbiAmount("1234567.5")?.figures == "1,234,567.50")
    #expect(RenminbiAmount("7")?.figures == "7.00")
    #expect(RenminbiAmount(yuan: 0.1 + 0.2)?.figures == "0.30")
    #expect(RenminbiAmount(yuan: .nan) == nil)
  }

  @Test(arguments: [
    (0, "零"), (3, "三"), (10, "十"), (11, "十一"), (20, "二十"), (105, "一百零五"), (110, "一百一十"), (2026, "二千零二十六"),
    (10_000, "10000"), (-1, "-1"),
  ])
  func `numerals are those of headings`(number: Int, numeral: String) {
    #expect(ChineseNumeral.text(number) == numeral)
  }

  @Test func `masking keeps what the office needs to tell people apart`() {
    #expect(Masking.name("周明远") == "周**")
    #expect(Masking.name("李雷") == "李*")
    #expect(Masking.name("欧阳修文") == "欧阳**")
    #expect(Masking.name("欧阳") == "欧*")
    #expect(Masking.identityNumber("990101199010011013") == "990***********1013")
    #expect(Masking.phone("12000001234") == "120****1234")
    #expect(Masking.account("123") == "***")
    #expect(Masking.address("云川省青禾县云溪镇和平路8号") == "云川省青禾县云溪镇***")
  }
}
