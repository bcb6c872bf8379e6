import DossierCore
import Testing

@Suite struct AmountWordsTests {
  @Test(arguments: [
    ("壹仟肆佰零玖元伍角", 140_950), ("陆仟零柒元壹角肆分", 600_714), ("壹仟陆佰捌拾元零叁角贰分", 168_032),
    ("壹仟陆佰捌拾元叁角贰分", 168_032), ("壹拾万柒仟元零伍角叁分", 10_700_053), ("壹拾万零柒仟元伍角叁分", 10_700_053),
    ("壹万陆仟肆佰零玖元零贰分", 1_640_902), ("叁佰贰拾伍元零肆分", 32_504), ("人民币陆万柒仟柒佰捌拾捌元整", 6_778_800),
    ("壹佰万圆正", 100_000_000), ("伍角", 50), ("人民币 叁仟元 整", 300_000), ("壹万亿零伍元整", 100_000_000_000_500),
  ])
  func `official words are read`(words: String, cents: Int) {
    #expect(RenminbiAmount(words: words)?.cents == cents)
  }

  @Test func `what is written is read again`() {
    for cents in [1, 10, 101, 1_010, 100_100, 1_000_001, 67_788_00, 10_203_040_506, 999_999_999_999_999] {
      let amount = RenminbiAmount(cents: cents)
      #expect(amount.flatMap { RenminbiAmount(words: $0.capitals)?.cents } == cents)
    }
  }

  @Test(arguments: [
    "", "元", "整", "拾元整", "叁仟零拾元整", "壹佰壹仟元整", "壹贰元整", "壹元贰", "壹元零", "壹元分", "亿元整", "一千元整",
    String(repeating: "玖亿", count: 1000) + "元", String(repeating: "零", count: 100_000) + "元整",
  ])
  func `words that name no sum are refused`(words: String) {
    #expect(RenminbiAmount(words: words) == nil)
  }
}
