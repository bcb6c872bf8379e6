import Foundation
import Testing

@Suite struct `Templates and dossiers that cannot be read` {
  /// Every file with the code and the first words of its message.
  private static let table: [(file: String, code: String, words: String)] = [
    ("none.docx", "O101", "文件不存在"),
    ("text.docx", "O135", "这是纯文本或未知格式的文件"),
    ("empty.docx", "O135", "这是空文件"),
    ("cut.docx", "O103", "文件不完整"),
    ("locked.docx", "O104", "已加密"),
    ("old.doc", "O131", "这是旧格式（OLE2）的文件"),
    ("renamed.docx", "O131", "这是旧格式（OLE2）的文件"),
    ("old.wps", "O131", "这是旧格式（OLE2）的文件"),
    ("no-body.docx", "O137", "缺少正文部件"),
    ("no-types.docx", "O115", "缺少部件 [Content_Types].xml"),
    ("broken.docx", "O121", "部件 word/document.xml 不是合格的 XML"),
    ("doctype.docx", "O122", "部件 word/document.xml 含有 DOCTYPE 声明"),
    ("above.docx", "O108", "部件名 ../../etc/x 指向包外或不合法"),
    ("swollen.docx", "O111", "部件 word/document.xml 超过 100 MB"),
    ("other.docx", "O138", "是 ZIP 压缩包，但不是文字文档"),
    ("folder.docx", "O101", "不是普通文件"),
  ]

  @Test(.enabled(if: Tool.has("python3"), "python3, which makes the files, is not on this machine"))
  func `each is refused with its own words, and nothing is written`() throws {
    let scratch = try Scratch()
    try Faulty.packages(from: "\(Place.templates)/国家通用/转送单.docx", into: scratch.path)
    try scratch.write("text.docx", "这不是文档，只是一段文字。")
    try scratch.write("empty.docx", "")
    for name in ["old.doc", "renamed.docx", "old.wps"] { try scratch.write(name, Faulty.compound) }
    try FileManager.default.createDirectory(atPath: scratch("folder.docx"), withIntermediateDirectories: true)
    try lock("\(Place.templates)/国家通用/转送单.docx", as: scratch("locked.docx"))
    try scratch.write("数据.json", "{}")
    let before = scratch.entries
    for (file, code, words) in Self.table where file != "locked.docx" || Tool.has("zip") {
      try expectFault(["fill", file, "--data", "数据.json", "-o", "结果.docx"], code, words, in: scratch)
      try expectFault(["template", "check", file], code, words, in: scratch)
      // Old formats are looked for as cases; a body is read only where the package carries a case.
      guard file.hasSuffix(".docx"), !["broken.docx", "doctype.docx"].contains(file) else { continue }
      try expectFault(["check", file], code, words, in: scratch)
    }
    #expect(scratch.entries == before)
  }

  private func expectFault(_ arguments: [String], _ code: String, _ words: String, in scratch: Scratch) throws
  {
    let (outcome, results) = try Command.results(arguments, in: scratch.path)
    let findings = results.flatMap(\.findings)
    #expect(outcome.status == 2 && !outcome.wasKilled, "\(arguments)")
    #expect(findings.map(\.code) == [code], "\(arguments): \(findings.map(\.message))")
    #expect(findings.first?.message.contains(words) ?? false, "\(arguments): \(findings.map(\.message))")
    #expect(findings.first?.hints.isEmpty == false, "\(arguments)")
    #expect(outcome.errors == "")
  }

  /// Packs a template again with a password: only Info-ZIP does that.
  private func lock(_ template: String, as path: String) throws {
    guard Tool.has("zip"), Tool.has("unzip") else { return }
    let scratch = try Scratch()
    try Tool.run("unzip", ["-q", template, "-d", scratch.path])
    try Tool.run("zip", ["-q", "-r", "-P", "geheim", path, "."], in: scratch.path)
  }
}
