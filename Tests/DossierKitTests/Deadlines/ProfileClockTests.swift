import DossierCase
import DossierCore
import Testing

@testable import DossierKit

@Suite struct ProfileClockTests {
  private func profile(_ limits: String) -> String {
    "办理规范: 本局\n来源: 本局规定\n期限:\n" + limits
  }

  private static let contact = """
      - {编号: B-1, 名称: 联系, 起算: 转送单.回执.收到时间, 天数: 24, 单位: 小时, 履行: 首次联系记录.联系时间, 依据: 规定}

    """

  @Test(arguments: [
    ("2026-03-03 10:40", Clock.State.met), ("2026-03-03 10:41", .metLate), ("2026-03-03", .met),
  ])
  func `hours are counted to the minute, and by the day where the minute is not known`(
    contacted: String, state: Clock.State
  ) throws {
    var facts = try CaseFacts(CaseFacts.lamp)
    facts.add("首次联系记录", ["联系时间": .text(contacted)])
    let clock = try #require(try facts.clock("B-1", profiles: [profile(Self.contact)]))
    #expect(clock.due?.moment?.description == "2026-03-03 10:40")
    #expect(clock.state == state && clock.isOwnTarget)
  }

  @Test func `an office's own target that was missed says that it is no limit of the law`() throws {
    let clock = try #require(try CaseFacts(CaseFacts.lamp).clock("B-1", profiles: [profile(Self.contact)]))
    #expect(clock.finding?.code == "D182" && clock.state == .overdue)
    #expect(clock.finding?.hints.first?.chinese.contains("不是法定期限") == true)
  }

  @Test func `a stricter limit takes the place of the statutory one of the same id`() throws {
    let stricter = profile(
      "  - {编号: L5, 名称: 办结, 起算: 案件.受理日期, 天数: 30, 单位: 日, 顺延: true, 履行: 处理意见书.日期, 依据: 本局}\n")
    let clocks = try CaseFacts(CaseFacts.house).clocks(profiles: [stricter]).filter { $0.id == "L5" }
    #expect(clocks.map { $0.due?.lawful.description } == ["2026-05-18"])
    #expect(clocks.first?.state == .metLate && clocks.first?.layer.chinese == "办理规范「本局」")
  }

  @Test func `working days, calendar days and months stand side by side`() throws {
    let several = profile(
      """
        - {编号: B-1, 名称: 甲, 起算: 案件.收到日期, 天数: 15, 单位: 工作日, 依据: 本局}
        - {编号: B-2, 名称: 乙, 起算: 案件.收到日期, 天数: 7, 单位: 日, 依据: 本局}
        - {编号: B-3, 名称: 丙, 起算: 案件.收到日期, 天数: 6, 单位: 月, 依据: 本局}
        - {编号: B-4, 名称: 丁, 起算: 案件.收到日期, 天数: 0, 单位: 日, 依据: 本局}

      """)
    let clocks = try CaseFacts(CaseFacts.lamp).clocks(profiles: [several]).filter(\.isOwnTarget)
    #expect(
      clocks.map { $0.due?.lawful.description } == ["2026-03-23", "2026-03-09", "2026-09-02", "2026-03-02"])
  }

  @Test func `an expression that cannot be read is said with its place`() throws {
    let broken = profile("  - {编号: B-1, 名称: 甲, 适用: 人数 >, 起算: 案件.收到日期, 天数: 1, 单位: 日, 依据: 本局}\n")
    let error = #expect(throws: DossierError.self) {
      try CaseFacts(CaseFacts.lamp).clocks(profiles: [broken])
    }
    #expect(error?.diagnostics.map(\.location.line) == [4])
    #expect(error?.diagnostics.map(\.location.file) == ["规范.yaml"])
  }

  @Test func `every profile of the national set can be read with its expressions`() throws {
    let set = try CaseFacts.set()
    #expect(
      set.profileNames == ["区级疏导化解方案", "局机关实施方案", "接待计划", "沥海街道2020", "积案化解", "简易办理2016"])
    for name in set.profileNames {
      let profile = try set.profile(named: name)
      let book = try LimitBook(set: set, profiles: [profile])
      #expect(book.entries.count == set.limits.count + profile.limits.count)
      #expect(profile.name.chinese == name)
    }
  }

  /// A field that no case file has would silently never start a clock.
  @Test func `every field that a limit names is a field of the case file`() throws {
    let set = try CaseFacts.set()
    let profiles = try set.profileNames.map { try set.profile(named: $0) }
    let definitions = Set((set.limitDefinitions + profiles.flatMap(\.definitions)).map(\.name))
    let schema = FieldKind.record(CaseSchema(set: set).contextRules(for: nil))
    for rule in set.limits + profiles.flatMap(\.limits) {
      for path in rule.start + rule.proof {
        guard case .key(let head) = path.steps.first, !definitions.contains(head) else { continue }
        #expect(schema.kind(at: path) != nil, "\(rule.id) \(path)")
      }
    }
  }
}
