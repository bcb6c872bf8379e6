import Foundation
import Testing

@Suite struct `Case files that cannot be used` {
  private struct Fault: Sendable {
    let name: String
    let code: String
    let message: String
    var hint = ""
    let change: @Sendable (String) -> [UInt8]?

    init(
      _ name: String, _ code: String, _ message: String, hint: String = "",
      _ change: @escaping @Sendable (String) -> [UInt8]?
    ) {
      self.name = name
      self.code = code
      self.message = message
      self.hint = hint
      self.change = change
    }

    init(_ name: String, _ code: String, _ message: String, hint: String = "", _ old: String, _ new: String) {
      self.init(name, code, message, hint: hint) { text in
        text.range(of: old).map { Array(text.replacingCharacters(in: $0, with: new).utf8) }
      }
    }
  }

  private static let table = [
    Fault("没有写完", "C107", "括号没有配对，或括号里缺少逗号") { _ in Array("案件: [未闭合\n  x: : :\n".utf8) },
    Fault("清单", "C111", "文件里没有“键: 值”的内容") { _ in Array("- 1\n- 2\n".utf8) },
    Fault("空", "C104", "文件是空的") { _ in [] },
    Fault("国标编码", "C106", "文件不是 UTF-8 编码（可能是 GB18030 或 UTF-16）") { encoded($0, "gb18030") },
    Fault("引用", "C108", "这里用了 YAML 的引用（*名称），本程序不接受") { _ in Array("a: &a [x]\nb: *a\n".utf8) },
    Fault("嵌套", "C107", "内容嵌套太深") { _ in Array("案件: ".utf8) + [UInt8](repeating: 0x5B, count: 100_000) },
    Fault("两份", "C107", "文件里有用“---”隔开的第二份内容") { Array(($0 + "\n---\n案件: 1\n").utf8) },
    Fault("类型", "C121", "「案件」应填下级各键（每行一个“键: 值”）", "案件:\n", "案件: 一段话\n案件二:\n"),
    Fault("文种", "C126", "「文书第2项.文种」填的不是规定的值", hint: "是不是「转送单」？", "文种: 转送单", "文种: 转送丹"),
    Fault("错键", "C125", "「案件」没有「收到日其」这个键", hint: "是不是「收到日期」？", "收到日期:", "收到日其:"),
    Fault("照片", "C140", "「材料清单第1项.文件」所指的文件不存在", "材料/楼道灯维修前.jpg", "材料/没有.jpg"),
    Fault("日期", "C122", "「案件.信访日期」不是有效的日期", "2026-03-02", "2026-02-30"),
    Fault("制表符", "C107", "这里有不能放在开头的字符（如制表符、@、%、`）", "  编号", "\t编号"),
    Fault("模板集", "C150", "没有所写的模板集", hint: "是不是「国家通用」？", "国家通用", "国家通甬"),
    Fault("路径", "C141", "「材料清单第1项.文件」所指的文件在案件文件夹之外", "材料/楼道灯维修前.jpg", "../../../etc/passwd"),
    Fault("没有文件", "C102", "文件夹里没有「案件.yaml」") { _ in nil },
  ]

  private static func commands(on path: String) -> [[String]] {
    [
      ["render", path, "-o", "结果"], ["assemble", path, "-o", "结果.odt"], ["archive", path, "-o", "结果"],
      ["check", path],
    ]
  }

  private static func encoded(_ text: String, _ name: String) -> [UInt8]? {
    let scratch = try? Scratch()
    guard let scratch, let file = try? scratch.write("a", text) else { return nil }
    let script =
      "import sys; sys.stdout.buffer.write(open(sys.argv[1], encoding='utf-8').read().encode(sys.argv[2]))"
    _ = try? Tool.run(
      "sh", ["-c", "python3 -c \"$1\" \"$2\" \"$3\" > \"$4\"", "-", script, file, name, scratch("b")])
    return try? contents(of: scratch("b"))
  }

  @Test func `each is named with its place, and nothing is written`() throws {
    let scratch = try Scratch()
    for fault in Self.table {
      try FileManager.default.copyItem(atPath: Sample.stairLight.path, toPath: scratch(fault.name))
      let file = scratch("\(fault.name)/案件.yaml")
      let text = String(decoding: try contents(of: file), as: UTF8.self)
      try FileManager.default.removeItem(atPath: file)
      if let bytes = fault.change(text) { try scratch.write("\(fault.name)/案件.yaml", bytes) }
    }
    let before = scratch.entries
    for fault in Self.table {
      for arguments in Self.commands(on: fault.name) {
        let (outcome, results) = try Command.results(arguments, in: scratch.path)
        let findings = results.flatMap(\.findings)
        #expect(outcome.status == 2 && !outcome.wasKilled, "\(arguments) \(outcome.status)")
        #expect(outcome.errors == "")
        let found = findings.first { $0.code == fault.code && $0.message.hasPrefix(fault.message) }
        #expect(found != nil, "\(arguments): \(findings.map { "\($0.code) \($0.message)" })")
        #expect(found?.location.file?.hasPrefix(fault.name) ?? false, "\(arguments)")
        #expect(
          found?.hints.contains { $0.contains(fault.hint) || fault.hint.isEmpty } ?? false, "\(arguments)")
      }
    }
    #expect(scratch.entries == before)
  }

  @Test func `a path where nothing is is told as such`() throws {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(["check", scratch("没有")])
    #expect(outcome.status == 2 && results.flatMap(\.codes) == ["C101"])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read every folder"))
  func `a folder that may not be read is told as such`() throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Sample.stairLight.path, toPath: scratch("案件"))
    chmod(scratch("案件"), 0)
    defer { chmod(scratch("案件"), 0o755) }
    let outcome = try Command.run(["check", scratch("案件")])
    #expect(outcome.status == 2 && !outcome.wasKilled, "\(outcome.all)")
  }
}
