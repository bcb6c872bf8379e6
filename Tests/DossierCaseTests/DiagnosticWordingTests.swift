import DossierCase
import DossierCore
import Testing

/// One row for each thing that can be wrong with a field: what is changed in the small case, and what is said.
struct WordingRow: Sendable, CustomTestStringConvertible {
  let from: String
  let to: String
  let expected: [String]

  var testDescription: String { expected.first ?? to }
}

@Suite struct DiagnosticWordingTests {
  static let rows: [WordingRow] = [
    .init(
      from: "  编号: XF2026-017\n", to: "",
      expected: ["2:1 C120 「案件」缺少必填的「编号」 | 在「案件」下写一行“编号: …”，要填的是文字"]),
    .init(
      from: "XF2026-017", to: "",
      expected: ["3:3 C120 「案件」缺少必填的「编号」 | 在「案件」下写一行“编号: …”，要填的是文字"]),
    .init(
      from: "诉求清单:\n  - {请求: 修好楼道灯, 事实: 三楼灯不亮, 理由: 影响出行}", to: "诉求清单: []",
      expected: ["14:1 C120 文件缺少必填的「诉求清单」 | 在文件下写一行“诉求清单: …”，要填的是列表（每项以“- ”开头）"]),
    .init(
      from: "XF2026-017", to: "[1, 2]",
      expected: ["3:3 C121 「案件.编号」应填文字 | 在冒号后空一格，直接写文字"]),
    .init(
      from: "途径: 6", to: "途径: 六", expected: ["7:7 C121 「案件.途径」应填整数 | 只写数字，不写单位"]),
    .init(
      from: "途径: 6", to: "途径: 6\n  越级: 也许",
      expected: ["8:7 C121 「案件.越级」应填是或否 | 填“是”或“否”"]),
    .init(
      from: "信访人: {姓名: 周明远, 住址: 青禾县云溪镇竹溪路 8 号, 电话: 12012345678, 证件号码: 990101199010011013}",
      to: "信访人: 周明远",
      expected: ["13:6 C121 「信访人」应填下级各键（每行一个“键: 值”） | 另起一行，缩进两格，每行写一个“键: 值”"]),
    .init(
      from: "  - {请求: 修好楼道灯, 事实: 三楼灯不亮, 理由: 影响出行}", to: "  - 修好楼道灯",
      expected: ["15:5 C121 「诉求清单」第1项应是下级各键（每行一个“键: 值”） | 另起一行，缩进两格，每行写一个“键: 值”"]),
    .init(
      from: "  - {请求: 修好楼道灯, 事实: 三楼灯不亮, 理由: 影响出行}", to: "  请求: 修好楼道灯",
      expected: [
        "14:1 C121 「诉求清单」应填列表（每项以“- ”开头） | 另起一行，每项前写“- ”（减号加空格）"
      ]),
    .init(
      from: "收到日期: 2026-03-02", to: "收到日期: 2026-02-30",
      expected: ["8:9 C122 「案件.收到日期」不是有效的日期 | 写成 2026-03-05 的样子，并核对该月有没有这一天"]),
    .init(
      from: "途径: 6", to: "途径: 6\n  目得: 求决",
      expected: ["8:3 C125 「案件」没有「目得」这个键 | 是不是「目的」？"]),
    .init(
      from: "途径: 6", to: "途径: 6\n  备忘录: 无",
      expected: ["8:3 C125 「案件」没有「备忘录」这个键 | 删去这一行，或改用规定的键（dossier schema 列出全部键）"]),
    .init(
      from: "形式: 来访", to: "形式: 网上信仿",
      expected: [
        "6:7 C126 「案件.形式」填的不是规定的值 | 是不是「网上信访」？ | "
          + "只能填：来信、来电、来访、网上信访、上级交办、上级转送、12345热线、领导接访、领导下访、代办"
      ]),
    .init(
      from: "途径: 6", to: "途径: 7", expected: ["7:7 C127 「案件.途径」超出范围 | 填 1–6 的整数"]),
    .init(
      from: "途径: 6", to: "途径: 6\n  次数: 99999999999999999999",
      expected: ["8:7 C121 「案件.次数」应填整数 | 只写数字，不写单位"]),
    .init(
      from: "证件号码: 990101199010011013", to: "证件号码: 99010119901001101X",
      expected: ["13:58 C132 「信访人.证件号码」的校验码不对，可能抄错了 | 对照证件逐位核对"]),
    .init(
      from: "证件号码: 990101199010011013", to: "证件号码: 99010119860229004X",
      expected: ["13:58 C131 「信访人.证件号码」里的出生日期不存在 | 对照证件核对第 7 至 14 位"]),
    .init(
      from: "证件号码: 990101199010011013", to: "证件类型: 居民身份证, 证件号码: 990101901001101",
      expected: ["13:71 C130 「信访人.证件号码」不是 18 位居民身份证号 | 15 位旧号请换成 18 位新号"]),
    .init(
      from: "证件号码: 990101199010011013", to: "证件类型: 居民身份证, 证件号码: 12",
      expected: ["13:71 C130 「信访人.证件号码」不是 18 位居民身份证号 | 居民身份证号应为 18 位：17 位数字加一位数字或 X"]),
    .init(
      from: "登记机关: {名称: 青禾县云溪镇人民政府}", to: "登记机关: {名称: 镇政府, 代码: 123}",
      expected: [
        "11:23 C133 「机关.登记机关.代码」不是 18 位统一社会信用代码 | 应为 18 位数字和大写字母，不含 I、O、S、V、Z"
      ]),
    .init(
      from: "登记机关: {名称: 青禾县云溪镇人民政府}", to: "登记机关: {名称: 镇政府, 代码: 91990101MA00000X1X}",
      expected: ["11:23 C134 「机关.登记机关.代码」的校验码不对，可能抄错了 | 对照登记证书逐位核对"]),
    .init(
      from: "格式: 1", to: "格式: 2",
      expected: ["1:5 C112 文件的格式比本程序新（本程序读到格式 1） | 升级本程序，或把「格式」改回 1"]),
    .init(
      from: "证件号码: 990101199010011013}", to: "证件类型: 护照, 证件号码: E12}", expected: []),
  ]

  @Test(arguments: rows) func `a fault of a field is said in pinned words`(row: WordingRow) throws {
    try #require(Samples.small.contains(row.from))
    #expect(
      Samples.read(Samples.small.replacing(row.from, with: row.to)).diagnostics.map(\.line) == row.expected)
  }

  static let documents: [(String, [String])] = [
    (
      "- {文号: 1}",
      ["17:5 C120 「文书第1项」缺少必填的「文种」 | 在「文书第1项」下写一行“文种: …”，要填的是规定的几项之一"]
    ),
    (
      "- {文种: 转送单子, 甲: 乙}",
      [
        "17:10 C126 「文书第1项.文种」填的不是规定的值 | 是不是「转送单」？ | 可填的共 54 个，dossier schema 列出全部"
      ]
    ),
    (
      "- {文种: 办结签, 办理结果: 好, 签署: [{角色: 承办, 姓名: 甲}, {角色: 值班领导, 姓名: 乙}]}",
      [
        "17:34 C126 「文书第1项.签署第1项.角色」填的不是规定的值 | 是不是「承办人」？ | 可填的共 33 个，dossier schema 列出全部"
      ]
    ),
    (
      "- {文种: 受理登记表, 登记时间: 2026-03-02, 首接人员: 李青}",
      ["17:23 C124 「文书第1项.登记时间」只有日期，没有时刻 | 在日期后空一格补上时刻，如 2026-03-05 15:40"]
    ),
    (
      "- {文种: 受理登记表, 登记时间: 2026-03-02 25:00, 首接人员: 李青}",
      ["17:23 C123 「文书第1项.登记时间」不是有效的日期和时刻 | 写成 2026-03-05 15:40 的样子"]
    ),
    (
      "- {文种: 接访安排表, 时间: 2026-03-02 09:00, 人员: [[]]}",
      ["17:44 C121 「文书第1项.人员」第1项应是文字 | 在冒号后空一格，直接写文字"]
    ),
    (
      "- {文种: 稳控措施, 措施: [{类别: 盯防, 内容: 甲}]}",
      [
        "17:26 C126 「文书第1项.措施第1项.类别」填的不是规定的值 | 只能填：疏导沟通、政策解释、心理服务、法律援助、帮扶救助、"
          + "定期走访回访、联系人"
      ]
    ),
  ]

  @Test(arguments: documents) func `a fault of a document is said in pinned words`(
    text: String, expected: [String]
  ) {
    #expect(Samples.read(Samples.with(documents: text)).diagnostics.map(\.line) == expected)
  }

  @Test func `a sum that is none and a claim that is not there are reported`() {
    let text = Samples.with(
      documents: """
        - 文种: 查办报告
          处理意见落实情况: [{诉求: 2, 决定: 修, 状态: 已落实}]
        - 文种: 息访协议
          条款: [{义务方: 甲方, 内容: 补偿, 金额: 一百元}]
        """)
    let lines = Samples.read(text).diagnostics.filter { ["C128", "C129"].contains($0.code) }.map(\.line)
    #expect(
      lines == [
        "18:21 C129 「文书第1项.处理意见落实情况第1项.诉求」所指的诉求不存在 | 「诉求清单」共 1 项，从 1 数起",
        "20:32 C128 「文书第2项.条款第1项.金额」不是有效的金额 | 写成大于零、至多两位小数的数，如 67788 或 67,788.00",
      ])
  }

  @Test func `all faults come at once, sorted by line, with the file's name`() {
    let text = Samples.small.replacing("途径: 6", with: "途径: 9").replacing("编号: XF2026-017", with: "编号:")
      .replacing("理由: 影响出行", with: "理由: ''")
    let diagnostics = Samples.read(text).diagnostics
    #expect(diagnostics.map(\.location.line) == [3, 7, 15])
    #expect(diagnostics.allSatisfy { $0.location.file == "案件.yaml" && $0.location.field != nil })
  }

  @Test func `no message shows what a person filled in`() {
    let secret = "绝密内容"
    let text = Samples.small.replacing("来访", with: secret).replacing("2026-03-02", with: secret)
      .replacing("途径: 6", with: "途径: \(secret)").replacing("990101199010011013", with: "99010119901001101X")
    let said = Samples.read(text).diagnostics.map { diagnostic in
      diagnostic.line + diagnostic.message.english + diagnostic.hints.map(\.english).joined()
    }
    #expect(said.count == 4)
    #expect(said.allSatisfy { !$0.contains(secret) && !$0.contains("9901") })
  }

  @Test func `every diagnostic has words in both languages and a hint`() {
    for row in Self.rows {
      for diagnostic in Samples.read(Samples.small.replacing(row.from, with: row.to)).diagnostics {
        #expect(!diagnostic.hints.isEmpty)
        #expect(diagnostic.message.english != diagnostic.message.chinese)
        #expect(!diagnostic.message.chinese.hasSuffix("。"))
      }
    }
  }
}
