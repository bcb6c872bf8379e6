import DossierCase
import DossierCore
import Testing

/// What the readers of fields keep for nobody but those who made a mistake.
@Suite struct UnknownKeyTests {
  private func read(_ text: String) throws -> [Diagnostic] {
    CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: try Fixtures.nationalSet()).diagnostics
  }

  @Test func `an unknown key is told from what its own document asks for, deep inside too`() throws {
    let text = """
      案件:
        编号: 一
      文书:
        - 文种: 送达回证
          送达方工: 直接送达
          签署:
            - {角色: 送达人, 姓明: 张三}
      """
    let found = try read(text).filter { $0.code == "C125" }
    #expect(found.map(\.location.field?.description) == ["文书[0].送达方工", "文书[0].签署[0].姓明"])
    #expect(found.map { $0.hints.first?.chinese } == ["是不是「送达方式」？", "是不是「姓名」？"])
  }

  @Test func `a record of more than 64 keys is judged to its end`() throws {
    let many = (0..<80).map { "  甲\($0): 一\n" }.joined()
    let found = try read("案件:\n" + many + "  编号: 二\n  标题: 三\n")
    #expect(found.count { $0.code == "C125" && $0.location.field?.steps.first == .key("案件") } == 80)
    #expect(!found.contains { $0.location.field == "案件.标题" })
  }
}
