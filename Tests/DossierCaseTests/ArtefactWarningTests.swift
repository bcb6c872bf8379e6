import DossierCase
import DossierCore
import Testing

/// What a document of the catalogue is warned of, and what it is not.
@Suite struct ArtefactWarningTests {
  private func lines(_ documents: String) -> [String] {
    Samples.read(Samples.with(documents: documents)).diagnostics.map(\.line)
  }

  private static let oddNumber =
    " C171 「文书第1项.文号」的发文字号写法不合规范 | 年份用六角括号〔〕，序号不加“第”、不编虚位，如 云政信〔2026〕7号"

  @Test(arguments: [
    "云政信[2026]7号", "云政信【2026】7号", "云政信（2026）7号", "云政信(2026)第7号", "云政信〔2026〕007号", "云政信〔2026〕第7号",
  ])
  func `a number that the standard writes otherwise is warned of`(number: String) {
    let found = lines("- {文种: 办结签, 文号: \"\(number)\", 办理结果: 已修好}")
    #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix(Self.oddNumber) }, "\(found)")
  }

  @Test(arguments: [
    "云政信〔2026〕7号", "〔2026〕12号", "云政信〔2026〕7号之一", "信访局登记第7号", "云政信〔2026〕", "[2026]", "（2026）", "〔2026〕10号", "",
  ])
  func `a number as it should be, or of another kind, is not`(number: String) {
    #expect(lines("- {文种: 办结签, 文号: \"\(number)\", 办理结果: 已修好}") == [])
  }

  @Test func `law firms and companies number as they like`() {
    let statement =
      "- {文种: 企业情况说明, 文号: \"（2026）惠字第3号\", 日期: 2026-03-05, 主送: 甲, 企业名称: 乙, 情况说明: 丙, 解决方案: [{内容: 丁}]}"
    #expect(lines(statement) == [])
  }

  @Test func `a photo is found in the list of materials by its name`() {
    let record = { (name: String) in
      "- {文种: 现场核实记录, 核实时间: 2026-03-03 09:00, 核实地点: 路口, 核实人员: [{姓名: 陈松}], 核实情况: 属实, 照片: [{名称: \(name)}]}"
    }
    let materials = "材料清单:\n  - {名称: 路口照片}\n"
    let read = { (name: String) in
      Samples.read(Samples.with(documents: record(name)) + materials).diagnostics.map(\.code.rawValue)
    }
    #expect(read("路口照片") == [])
    #expect(read("路口") == ["C172"])
  }

  @Test func `an interview wants two`() {
    let record = { (askers: String) in
      "- {文种: 调查笔录, 调查时间: 2026-03-05 09:00, 调查地点: 甲, 调查人: [\(askers)], 记录人: 乙, 被调查人: {姓名: 丙}, "
        + "告知事项: 已告知, 问答: [{问: 一, 答: 二}], 核对方式: 本人阅看}"
    }
    #expect(lines(record("{姓名: 陈松}, {姓名: 李青}")) == [])
    #expect(
      lines(record("{姓名: 陈松}")).map { $0.drop { $0 != "C" } } == [
        "C173 「文书第1项.调查人」只有一人 | 调查笔录由二人以上进行；另一人也列入"
      ])
  }

  @Test func `the stage of a progress report says what must be in it`() {
    let report = { (stage: String) in self.lines("- {文种: 进展报告, 日期: 2026-07-08, 主送: 甲, 阶段: \(stage)}") }
    let missing = { (stage: String) in
      report(stage).compactMap { $0.firstMatch(of: /缺少必填的「(\w+)」/).map { String($0.1) } }
    }
    #expect(missing("部署") == ["部署情况"])
    #expect(missing("进展") == ["排查情况", "包案情况"])
    #expect(missing("化解") == ["化解情况", "存在问题"])
    #expect(missing("总结") == ["建议和经验"])
  }
}
