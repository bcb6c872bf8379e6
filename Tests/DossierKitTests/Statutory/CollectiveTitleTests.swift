import DossierCore
import Testing

@Suite struct CollectiveTitleTests {
  @Test func `a matter of collective property is no collective petition`() throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.标题", "关于白鹭村集体鱼塘租金的信访事项")
    #expect(try facts.findings("法定要件").map(\.code.rawValue) == [])
  }

  @Test(arguments: ["集体信访", "集体来访", "集体访"]) func `a title that says so is`(words: String) throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.set("案件.标题", .text("关于楼道灯的\(words)事项"))
    #expect(try facts.findings("法定要件").map(\.code.rawValue) == ["S-7.3"])
  }
}
