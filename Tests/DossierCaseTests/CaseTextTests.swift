import DossierCase
import DossierCore
import Testing

/// A case file in which single values are changed.
struct CaseTextTests {
  private static let source = """
    # 虚构的案件
    案件:
      编号: XF2026-017        # 编号后面的注释
      标题: "关于“楼道灯”的事项: 一"
      备注: '旧''注'
      日期: 2026-03-05
      次数: 3
      空: # 还没有
      流: {甲: 一, 乙: 二}
    文书:
      - 文种: 转送单
        摘要: |
          第一行
          第二行

        文号: 青信转〔2026〕1号
      # 第二份
      - 文种: 送达回证
        长: 这一句写成了
          两行
    表: [甲, 乙]

    """

  static let changes: [(path: FieldPath, value: String, old: String, new: String)] = [
    ("案件.编号", "XF2026-018", "编号: XF2026-017        #", "编号: XF2026-018        #"),
    ("案件.标题", "关于\"楼道\"", "标题: \"关于“楼道灯”的事项: 一\"", "标题: \"关于\\\"楼道\\\"\""),
    ("案件.备注", "新'注", "备注: '旧''注'", "备注: '新''注'"),
    ("案件.日期", "2026-04-01", "日期: 2026-03-05", "日期: 2026-04-01"),
    ("案件.空", "有了", "空: # 还没有", "空: 有了 # 还没有"),
    ("案件.流.甲", "三", "{甲: 一, 乙: 二}", "{甲: 三, 乙: 二}"),
    ("案件.流.甲", "三,四", "{甲: 一, 乙: 二}", "{甲: \"三,四\", 乙: 二}"),
    ("文书[0].摘要", "只有一行", "      第一行\n      第二行\n", "      只有一行\n"),
    ("文书[0].文号", "a: b", "文号: 青信转〔2026〕1号", "文号: \"a: b\""),
    ("文书[1].长", "短了", "长: 这一句写成了\n      两行\n", "长: 短了\n"),
    ("表[1]", "丙", "[甲, 乙]", "[甲, 丙]"),
  ]

  @Test(arguments: changes)
  func `One value is another and everything else stays byte for byte`(
    _ change: (path: FieldPath, value: String, old: String, new: String)
  ) throws {
    var text = try CaseText(Self.source)
    _ = try text.set(change.path, to: change.value, isText: true)
    #expect(text.text == Self.source.replacing(change.old, with: change.new))
  }

  @Test func `A new key stands in a line of its own behind its neighbour`() throws {
    var text = try CaseText(Self.source)
    let change = try text.set("文书[0].联系人", to: "王某", isText: true)
    #expect(change.isNew && change.line == 17)
    #expect(
      text.text
        == Self.source.replacing(
          "    文号: 青信转〔2026〕1号\n", with: "    文号: 青信转〔2026〕1号\n    联系人: 王某\n"))
  }

  @Test func `Text that looks like a number is quoted where the field holds text`() throws {
    var text = try CaseText(Self.source)
    _ = try text.set("案件.编号", to: "12088010001", isText: true)
    #expect(text.text.contains("编号: \"12088010001\"        #"))
    _ = try text.set("案件.次数", to: "4", isText: false)
    #expect(text.text.contains("次数: 4\n"))
  }

  @Test func `Line ends and a byte order mark stay`() throws {
    let source = "\u{FEFF}" + Self.source.replacing("\n", with: "\r\n")
    var text = try CaseText(source)
    _ = try text.set("案件.编号", to: "乙", isText: true)
    _ = try text.set("文书[0].摘要", to: "甲\n乙", isText: true)
    _ = try text.set("文书[1].新", to: "丙", isText: true)
    let expected = source.replacing("XF2026-017", with: "乙").replacing("第一行", with: "甲").replacing(
      "第二行", with: "乙"
    )
    .replacing("文种: 送达回证\r\n", with: "文种: 送达回证\r\n    新: 丙\r\n")
    #expect(text.text == expected)
  }

  @Test func `What cannot be held in the file is refused and nothing changes`() throws {
    var text = try CaseText(Self.source)
    #expect(throws: CaseText.Fault.noParent) { try text.set("文书[7].文号", to: "甲", isText: true) }
    #expect(throws: CaseText.Fault.noParent) { try text.set("文书[0].回执.收件人", to: "甲", isText: true) }
    #expect(throws: CaseText.Fault.notScalar) { try text.set("案件.流", to: "甲", isText: true) }
    #expect(text.text == Self.source)
    #expect(throws: CaseText.Fault.unreadable) { _ = try CaseText("甲: [") }
  }
}
