import DossierCase
import DossierCore
import Testing

@Suite struct HostileFileTests {
  static let texts: [(String, String)] = [
    ("", "C104 文件是空的 | 用 dossier new 新建案件可得到带说明的「案件.yaml」"),
    (" \n\t\n", "C104 文件是空的 | 用 dossier new 新建案件可得到带说明的「案件.yaml」"),
    ("# 只有注释\n", "C104 文件是空的 | 用 dossier new 新建案件可得到带说明的「案件.yaml」"),
    ("案件：\n", "1:1 C111 文件里没有“键: 值”的内容 | 每行写一个“键: 值”，冒号用半角，后面空一格"),
    ("- 甲\n", "1:1 C111 文件里没有“键: 值”的内容 | 每行写一个“键: 值”，冒号用半角，后面空一格"),
    (
      "案件:\n  编号: 甲: 乙\n",
      "2:8 C107 这一行多了一个冒号，或上一行没有写完 | 写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号"
    ),
    (
      "案件: 甲\n编号\n标题: 乙\n",
      "3:1 C107 这里缺少冒号 | 写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号"
    ),
    (
      "案件: 甲\n编号：乙\n标题: 丙\n",
      "3:1 C107 这里缺少冒号 | 写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号 | "
        + "冒号要用半角“:”，后面空一格，不能用全角“：”"
    ),
    (
      "案件:\n\t编号: 甲\n",
      "2:1 C107 这里有不能放在开头的字符（如制表符、@、%、`） | 写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号 | "
        + "缩进要用空格，不能用制表符（Tab）"
    ),
    (
      "案件:\n    编号: 甲\n  标题: 乙\n",
      "3:3 C107 这一行的缩进和上下行对不上 | 写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号"
    ),
    ("案件: \"甲\n", "2:1 C107 引号没有配对 | 补上缺的括号、引号或逗号"),
    ("案件: {编号: 甲\n机关: 乙\n", "2:3 C107 括号没有配对，或括号里缺少逗号 | 补上缺的括号、引号或逗号"),
    ("案件: \"\\q\"\n", "1:6 C107 双引号里的反斜杠写法不对 | 改用单引号，或把反斜杠写成两个"),
    ("案件: 甲\u{1}乙\n", "1:6 C107 文件里有看不见的控制字符 | 删去该处字符后重新输入"),
    ("案件: *甲\n", "1:6 C107 以 *、& 或 ! 开头的内容被当成了 YAML 记号 | 写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号"),
    ("案件: &甲 乙\n机关: *甲\n", "2:5 C108 这里用了 YAML 的引用（*名称），本程序不接受 | 把被引用的内容直接写在这里"),
    ("格式: 1\n---\n格式: 1\n", "2:1 C107 文件里有用“---”隔开的第二份内容 | 一个文件只写一个案件，删去“---”及其后内容"),
    ("格式: 1\n案件: {}\n格式: 1\n", "1:1 C109 同一处重复写了「格式」 | 只留一个；多项内容用列表（每项前写“- ”）"),
    ("? [甲]\n: 乙\n", "1:3 C107 键必须是文字，这里是列表或括号 | 写成“键: 值”的样子"),
  ]

  @Test(arguments: texts) func `broken text is one diagnostic in plain words, with its place`(
    text: String, expected: String
  ) {
    let (found, diagnostics) = Samples.read(text)
    #expect(found == nil)
    #expect(diagnostics.map(\.line) == [expected])
    #expect(diagnostics.allSatisfy { $0.location.file == "案件.yaml" })
  }

  @Test func `aliases that stand for billions of nodes are refused at once`() {
    var text = "a0: &a0 [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]\n"
    for level in 1...20 {
      text +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
        + "]\n"
    }
    #expect(Samples.read(text).diagnostics.map(\.code) == ["C108"])
    #expect(Samples.read("x: &x 1\n? {a: *x}\n: 1\n").diagnostics.map(\.code) == ["C108"])
  }

  @Test func `an ampersand and an asterisk in prose are no alias`() {
    let text = Samples.small.replacing("三楼灯不亮", with: "\"A & B *甲* &x\"")
    #expect(Samples.read(text).diagnostics.isEmpty)
  }

  @Test(arguments: [65, 500, 999, 5000, 100_000]) func `deep nesting is refused, not crashed on`(depth: Int) {
    let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let block = String(repeating: "- ", count: depth) + "甲"
    for text in ["甲: \(flow)", "甲:\n\(block)", String(repeating: "[", count: depth)] {
      let diagnostics = Samples.read(text).diagnostics
      #expect(diagnostics.count == 1 && ["C107", "C110"].contains(diagnostics.first?.code))
    }
  }

  @Test func `depth within the limit is read`() {
    let text = "甲: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(Samples.read(text).case != nil)
  }

  @Test func `too many items are refused`() {
    let text = "甲:\n" + String(repeating: "- 1\n", count: 200_001)
    #expect(
      Samples.read(text).diagnostics.map(\.line) == ["C110 文件内容超过 200000 项 | 一个文件只写一个案件；台账请分开"])
    #expect(Samples.read(String(repeating: "[", count: 2_000_000)).diagnostics.map(\.code) == ["C110"])
  }

  @Test func `no cut and no changed byte of a case file crashes the reader`() {
    let bytes = Array(Samples.small.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      _ = Samples.read(String(decoding: bytes[..<length], as: UTF8.self))
    }
    for position in stride(from: 0, to: bytes.count, by: 11) {
      for byte in [UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"), 0, UInt8(ascii: "\n")] {
        var changed = bytes
        changed[position] = byte
        _ = Samples.read(String(decoding: changed, as: UTF8.self))
      }
    }
  }

  @Test func `numbers, dates and sums of absurd size are reported, not trapped on`() {
    for word in [
      "9223372036854775807", "-9223372036854775808", "1e400", "0x7fffffffffffffff", "99999-99-99", ".inf",
    ] {
      let text = Samples.small.replacing("2026-03-02", with: word).replacing("途径: 6", with: "途径: \(word)")
      #expect(Samples.read(text).diagnostics.count == 2)
    }
  }
}

@Suite struct CasePathTests {
  private func diagnostics(_ path: String) -> [String] {
    CaseReader.read(path, set: Samples.set).diagnostics.map(\.line)
  }

  @Test func `a file or folder that is not there is said so`() throws {
    try Fixtures.withFolder { folder in
      #expect(diagnostics(folder + "/无") == ["C101 没有这个文件或文件夹 | 核对路径；新建案件用 dossier new"])
      #expect(
        diagnostics(folder) == ["C102 文件夹里没有「案件.yaml」 | 指向装有「案件.yaml」的文件夹；新建案件用 dossier new"])
      #expect(diagnostics("/dev/zero") == ["C103 读不出这个文件或文件夹 | 核对读取权限，并确认它是普通文件"])
    }
  }

  @Test func `bytes that are no UTF-8 are refused with the place and the mend`() throws {
    try Fixtures.withFolder { folder in
      // 案件 in GB18030.
      try Fixtures.write(
        Array("格式: 1\n".utf8) + [0xB0, 0xB8, 0xBC, 0xFE, 0x3A, 0x0A], to: folder + "/案件.yaml")
      #expect(
        diagnostics(folder) == [
          "2:1 C106 文件不是 UTF-8 编码（可能是 GB18030 或 UTF-16） | 在编辑器中选“另存为”，编码选 UTF-8（请另存为 UTF-8）"
        ])
    }
  }

  @Test func `a file over the limit is refused unread`() throws {
    try Fixtures.withFolder { folder in
      try Fixtures.write([UInt8](repeating: 0x20, count: 20 << 20 + 1), to: folder + "/案件.yaml")
      #expect(
        diagnostics(folder) == ["C105 文件超过 20 MB | 案件文件只写事实；扫描件和照片放进「材料」文件夹"])
    }
  }

  @Test func `a byte order mark and Windows line ends do no harm, nor does a file named alone`() throws {
    try Fixtures.withFolder { folder in
      let text = Samples.small.replacing("\n", with: "\r\n")
      try Fixtures.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: folder + "/案件.yaml")
      #expect(diagnostics(folder + "/") == [])
      #expect(diagnostics(folder + "/案件.yaml") == [])
      let file = CaseReader.read(folder + "/案件.yaml", set: Samples.set).case
      #expect(file?.folder == folder)
      #expect(file?.matter.title == "关于楼道灯不亮的信访事项")
    }
  }

  @Test func `a folder with a JSON file is a case too`() throws {
    try Fixtures.withFolder { folder in
      try Fixtures.write(#"{"案件": {"编号": "甲"}}"#, to: folder + "/案件.json")
      #expect(CaseReader.read(folder, set: Samples.set).case?.matter.number == "甲")
    }
  }

  @Test func `named files must be there, inside the folder, and files`() throws {
    try Fixtures.withFolder { folder in
      let text =
        Samples.small + """
          材料清单:
            - {名称: 一, 文件: 材料/有.jpg}
            - {名称: 二, 文件: 材料/无.jpg}
            - {名称: 三, 文件: ../外.jpg}
            - {名称: 四, 文件: /etc/hostname}
            - {名称: 五, 文件: 材料/链.jpg}
            - {名称: 六, 文件: 材料}
            - {名称: 七, 文件: '材料\\有.jpg'}
            - {名称: 八, 文件: 'C:\\有.jpg'}
          文书:
            - {文种: 办结签, 办理结果: 好, 文件: 文书/无.pdf, 签署: [{角色: 承办人, 姓名: 甲, 扫描: 无.png}]}

          """
      try Fixtures.write(text, to: folder + "/案件.yaml")
      try Fixtures.makeFolder(folder + "/材料")
      try Fixtures.write("x", to: folder + "/材料/有.jpg")
      try Fixtures.link(folder + "/材料/链.jpg", to: "/etc/passwd")
      let absent = "所指的文件不存在 | 核对文件名和扩展名，把文件放进案件文件夹，或删去这一行"
      let outside = "所指的文件在案件文件夹之外 | 把文件复制到「材料」或「文书」文件夹，写成“材料/…”"
      #expect(
        diagnostics(folder) == [
          "18:17 C140 「材料清单第2项.文件」" + absent,
          "19:17 C141 「材料清单第3项.文件」" + outside,
          "20:17 C141 「材料清单第4项.文件」" + outside,
          "21:17 C141 「材料清单第5项.文件」" + outside,
          "22:17 C142 「材料清单第6项.文件」所指的不是文件 | 写到具体的文件，不能是文件夹",
          "23:17 C143 「材料清单第7项.文件」的路径用了反斜杠 | 改用“/”，如 材料/照片.jpg",
          "24:17 C141 「材料清单第8项.文件」" + outside,
          "26:28 C140 「文书第1项.文件」" + absent,
          "26:64 C140 「文书第1项.签署第1项.扫描」" + absent,
        ])
    }
  }

  @Test func `a template set that is not there is answered with those found`() throws {
    try Fixtures.withFolder { folder in
      let path = folder + "/案件.yaml"
      try Fixtures.write(Samples.small.replacing("格式: 1", with: "格式: 1\n模板集: 国家通川"), to: path)
      let result = CaseReader.read(path, templates: Fixtures.templates)
      #expect(result.set == nil)
      #expect(
        result.diagnostics.map(\.line) == ["2:6 C150 没有所写的模板集 | 是不是「国家通用」？ | 现有模板集：国家通用"])
    }
  }
}
