import Foundation
import Testing

@Suite(.enabled(if: Tool.has("python3"), "python3 is not on this machine"))
struct `Papers for others` {
  private static let samples = [Sample.oldCase, .waterSupply, .compensation, .stairLight]

  @Test(arguments: samples, ["docx", "odt"])
  func `nothing of a petitioner is left in a public dossier`(sample: Sample, format: String) throws {
    let scratch = try Scratch()
    let path = scratch("卷宗.\(format)")
    let (outcome, results) = try Command.results(["assemble", sample.path, "-o", path, "--for", "public"])
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.codes).contains("M109"))
    let data = try PersonalData(of: sample)
    #expect(data.values.count > 3)
    #expect(try data.leaks(in: path) == "")
    // The same search finds them where nothing is masked.
    let open = scratch("内部.\(format)")
    try Command.run(["assemble", sample.path, "-o", open])
    #expect(try data.leaks(in: open) != "")
  }

  @Test(arguments: samples, ["docx", "odt"])
  func `nor in single public documents, nor in their names`(sample: Sample, format: String) throws {
    let scratch = try Scratch()
    let folder = scratch("对外")
    let (outcome, results) = try Command.results(
      ["render", sample.path, "-o", folder, "--as", format, "--for", "public"])
    #expect(outcome.status == 0, "\(outcome.all)")
    let data = try PersonalData(of: sample)
    let files = results.flatMap(\.written)
    #expect(files.allSatisfy { $0.hasSuffix("-对外.\(format)") })
    #expect(files.count > 3 && !files.contains { $0.contains("查办报告") })
    for file in files {
      #expect(try data.leaks(in: file) == "", "\(file)")
      #expect(!data.values.contains { (file as NSString).lastPathComponent.contains($0) })
    }
  }

  @Test func `of several cases each folder is named by the case's number, not by a person`() throws {
    let scratch = try Scratch()
    for (sample, name) in [(Sample.oldCase, "方守拙积案"), (.stairLight, "周明远")] {
      try FileManager.default.copyItem(atPath: sample.path, toPath: scratch(name))
    }
    let arguments = ["render", scratch("方守拙积案"), scratch("周明远"), "--for", "public", "-o"]
    #expect(try Command.run(arguments + [scratch("出")]).status == 0)
    let names = scratch.entries.filter { $0.hasPrefix("出/") }
    #expect(names.contains("出/XF2026-004"))
    #expect(!names.contains { $0.contains("方守拙") || $0.contains("周明远") })
  }

  @Test func `the petitioner sees own data in full, those of others masked, and the main volume alone`()
    throws
  {
    let text = try text(of: .waterSupply, for: "petitioner", "odt")
    #expect(text.contains("邵云岫") && text.contains("990121197809232040"))
    for other in ["温如海", "990121198206153030", "12055540030", "戚玉兰", "顾春生"] {
      #expect(!text.contains(other), "\(other)")
    }
    #expect(text.contains("温某") && !text.contains("核查经过"))
  }

  @Test func `another organ sees who it is, not the whole number nor the state of mind`() throws {
    let text = try text(of: .oldCase, for: "transfer", "docx")
    #expect(text.contains("方守拙") && text.contains("12055530016") && text.contains("核查经过"))
    #expect(!text.contains("990121196608121016") && text.contains("990***********1016"))
    let all = try self.text(of: .oldCase, for: "internal", "docx")
    #expect(all.contains("990121196608121016"))
  }

  @Test func `people with one surname are told apart, and the year of birth stays`() throws {
    let text = try text(of: .waterSupply, for: "public", "docx")
    #expect(text.contains("邵某") && text.contains("温某甲") && !text.contains("邵某甲"))
    let old = try self.text(of: .oldCase, for: "public", "docx")
    #expect(old.contains("1966年**月**日") && old.contains("河湾街道***"))
  }

  @Test func `a masked dossier carries no case file`() throws {
    let scratch = try Scratch()
    for (readers, status) in [("public", 2), ("internal", 0)] as [(String, Int32)] {
      let path = scratch("\(readers).docx")
      try Command.run(["assemble", Sample.oldCase.path, "-o", path, "--for", readers])
      #expect(try Command.run(["check", path]).status == status)
    }
  }

  @Test func `a template may use only the personal fields that its readers may see`() throws {
    let scratch = try Scratch()
    let set = scratch("Templates/国家通用")
    try FileManager.default.createDirectory(atPath: scratch("Templates"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(Place.templates)/国家通用", toPath: set)
    let rules = try contents(of: "\(set)/脱敏.yaml")
    let changed = String(decoding: rules, as: UTF8.self)
      .replacingOccurrences(of: "{级别: 转送, 名: [转送单, 交办函, 派单, 异议函]}", with: "{级别: 转送, 名: [受理登记表]}")
    try Data(changed.utf8).write(to: URL(filePath: "\(set)/脱敏.yaml"))
    let environment = ["DOSSIER_TEMPLATES": scratch("Templates")]
    let (outcome, results) = try Command.results(
      ["template", "check", "\(set)/受理登记表.docx", "--set", "国家通用"], environment: environment)
    let found = results.flatMap(\.findings).filter { $0.code == "M111" }
    #expect(outcome.status == 1 && !found.isEmpty)
    #expect(found.contains { $0.message == "这个表样是「转送」的，不能用个人信息字段「文书.情绪状态」" })
    let (rendered, notes) = try Command.results(
      ["render", Sample.oldCase.path, "-o", scratch("出"), "--only", "受理登记表"], environment: environment)
    #expect(rendered.status == 0)
    #expect(notes.flatMap(\.findings).filter { $0.code == "M111" }.allSatisfy { $0.severity == "warning" })
    #expect(notes.flatMap(\.codes).contains("M111"))
  }

  @Test func `the built-in templates keep to what their readers may see`() throws {
    let folder = "\(Place.templates)/国家通用"
    let forms = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".docx") }
    let (_, results) = try Command.results(
      ["template", "check", "--set", "国家通用"] + forms.map { "\(folder)/\($0)" })
    #expect(!results.flatMap(\.codes).contains("M111"))
  }

  @Test func `a set without rules, and rules without the level, are refused`() throws {
    let scratch = try Scratch()
    let set = scratch("Templates/国家通用")
    try FileManager.default.createDirectory(atPath: scratch("Templates"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(Place.templates)/国家通用", toPath: set)
    let arguments = ["assemble", Sample.oldCase.path, "-o", scratch("卷宗.docx"), "--for", "public"]
    let environment = ["DOSSIER_TEMPLATES": scratch("Templates")]
    let rules = String(decoding: try contents(of: "\(set)/脱敏.yaml"), as: UTF8.self)
    for (text, code) in [
      (nil, "M105"), (rules.replacingOccurrences(of: "- 名: 对外", with: "- 名: 内部"), "M107"),
      (rules.replacingOccurrences(of: "      - 信访人.身份\n", with: "      - 信访人.绰号\n"), "M106"),
    ] as [(String?, String)] {
      let file = URL(filePath: "\(set)/脱敏.yaml")
      if let text {
        try Data(text.utf8).write(to: file)
      } else {
        try FileManager.default.removeItem(at: file)
      }
      let (outcome, results) = try Command.results(arguments, environment: environment)
      #expect(outcome.status == 2 && results.flatMap(\.codes) == [code], "\(outcome.all)")
    }
  }

  /// The text of a dossier for somebody, without tags.
  private func text(of sample: Sample, for readers: String, _ format: String) throws -> String {
    let scratch = try Scratch()
    let path = scratch("卷宗.\(format)")
    let outcome = try Command.run(["assemble", sample.path, "-o", path, "--for", readers])
    try #require(outcome.status == 0, "\(outcome.all)")
    let script = """
      import sys, zipfile, re
      name = "word/document.xml" if sys.argv[1].endswith("docx") else "content.xml"
      print(re.sub(r"<[^>]*>", "", zipfile.ZipFile(sys.argv[1]).read(name).decode("utf-8")))
      """
    return try Tool.python(script, [path]).output
  }
}
