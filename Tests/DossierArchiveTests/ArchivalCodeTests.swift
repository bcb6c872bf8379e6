import DossierArchive
import DossierCore
import Testing

@Suite struct ArchivalCodeTests {
  @Test func `codes of a volume and its items are composed`() throws {
    let volume = try ArchivalCode(
      fonds: "J021", category: "ZY·XF", year: 2026, retention: .thirtyYears, volume: 1)
    #expect(volume.description == "J021-ZY·XF·2026·D30-0001")
    #expect(try volume.item(12).description == "J021-ZY·XF·2026·D30-0001-012")
  }

  @Test(arguments: [
    "J021-ZY·XF·2026·D30-0001-001", "J021-ZY·XF·01·2024·Y-0001", "0021-WS·2026·D10-9999-1000",
    "J021-ZY·信访·2026·D30-0001",
  ])
  func `a code is read and written back`(text: String) throws {
    #expect(try ArchivalCode(parsing: text).description == text)
  }

  @Test(arguments: [
    ("", "档号的结构不合规则：全宗号-类别号-案卷号-件号"), ("J021", "档号的结构不合规则：全宗号-类别号-案卷号-件号"),
    ("J21-ZY·XF·2026·D30-0001", "档号的全宗号不合规则：一个字母或数字加三位数字"),
    ("J021-zy·XF·2026·D30-0001", "档号的类别号不合规则：门类两个大写字母，下级用“·”隔开"),
    ("J021-ZY··2026·D30-0001", "档号的类别号不合规则：门类两个大写字母，下级用“·”隔开"),
    ("J021-ZY·XF·26·D30-0001", "档号的年度不合规则：四位数字"), ("J021-ZY·XF·2026·D50-0001", "档号的保管期限代码不合规则：Y、D30 或 D10"),
    ("J021-ZY·XF·2026·D30-1", "档号的案卷号不合规则：四位数字，从0001起"),
    ("J021-ZY·XF·2026·D30-0001-99999999999999999999", "档号的件号不合规则：三位或四位数字，从001起"),
  ])
  func `a wrong code is told which part is wrong`(text: String, message: String) throws {
    let error = try #require(throws: DossierError.self) { try ArchivalCode(parsing: text) }
    #expect(error.diagnostics.map(\.message.chinese) == [message])
    #expect(error.diagnostics.map(\.code) == ["A131"])
  }

  @Test func `signs that look alike are named with the right code`() throws {
    let error = try #require(throws: DossierError.self) {
      try ArchivalCode(parsing: "J021－ZY•XF.2026·D30—0001")
    }
    #expect(error.diagnostics.first?.hints.map(\.chinese) == ["写成 J021-ZY·XF·2026·D30-0001 这样"])
  }

  @Test func `all wrong parts are named at once`() throws {
    let error = try #require(throws: DossierError.self) {
      try ArchivalCode(fonds: "", category: "", year: 1, retention: .permanent, volume: 0, item: 0)
    }
    #expect(error.diagnostics.count == 5)
  }
}
