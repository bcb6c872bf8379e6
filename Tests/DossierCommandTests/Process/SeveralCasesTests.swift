import Foundation
import Testing

@Suite struct `Several cases in one run` {
  @Test func `each is rendered into a folder of its own`() throws {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(
      ["render", Sample.stairLight.path, Sample.oldCase.path + "/案件.yaml", "-o", scratch("文书")])
    #expect(outcome.status == 0 && results.count == 2)
    let products = try Products.shared.get()
    for sample in [Sample.stairLight, .oldCase] {
      let names = try tree(of: scratch("文书/\(sample.rawValue)")).keys.filter { $0.hasSuffix(".docx") }
        .sorted()
      #expect(names == products.documents[sample]?.filter { $0.hasSuffix(".docx") })
    }
  }

  @Test func `cases whose folders have the same name are not mixed`() throws {
    let scratch = try Scratch()
    for (sample, parent) in [(Sample.stairLight, "甲"), (.oldCase, "乙")] {
      try scratch.write("\(parent)/说明.txt", "")
      try FileManager.default.copyItem(atPath: sample.path, toPath: scratch("\(parent)/案件"))
    }
    let (outcome, results) = try Command.results(
      ["render", "甲/案件", "乙/案件", "-o", "文书"], in: scratch.path)
    #expect(outcome.status == 3 && results.flatMap(\.codes) == ["D114"], "\(outcome.all)")
    #expect(results[1].findings[0].message == "文件夹名与前面的 甲/案件 相同，两案的文书会混在一起，没有生成")
    let names = try tree(of: scratch("文书/案件")).keys.filter { $0.hasSuffix(".docx") }.sorted()
    #expect(names == (try Products.shared.get().documents[.stairLight]?.filter { $0.hasSuffix(".docx") }))
  }

  @Test func `hundreds of paths are told in their order, whatever stands between them`() throws {
    func row(_ name: String, _ count: Int) -> [String] { (1...count).map { "无此案件/\(name)\($0)" } }
    let rows = [row("甲", 300), row("乙", 9), row("丙", 1), ["无此 案件", "", "无此案件/丁"]]
    let arguments =
      ["check"] + rows[0] + ["--quiet"] + rows[1] + ["--checklist", "六有"] + rows[2] + ["--strict", "--"]
      + rows[3]
    let (outcome, results) = try Command.results(arguments.filter { $0 != "--" })
    #expect(outcome.status == 2)
    #expect(results.map(\.path) == rows.flatMap { $0 })
    let behindMark = try Command.run(["deadlines", "--lang", "en"] + rows[0] + ["--", "-甲", "-乙"])
    #expect(behindMark.status == 2)
    #expect(behindMark.all.contains("-乙"))
  }

  @Test func `a word too many is still told by itself`() throws {
    let outcome = try Command.run(["fill"] + (1...30).map { "多余\($0)" })
    #expect(outcome.status == 64)
    #expect(!outcome.all.contains("\0"))
  }

  @Test func `a name that is not UTF-8 is refused instead of repaired`() throws {
    let scratch = try Scratch()
    let script =
      "mkdir \"$(printf '\\310\\375')\"; \"$0\" render \"$1\" -o \"$(printf '\\310\\375')/a\"; echo $?; ls -b"
    let outcome = try Tool.run(
      "bash", ["-c", script, Place.command, Sample.stairLight.path],
      environment: ["DOSSIER_TEMPLATES": Place.templates, "LC_ALL": "C"], in: scratch.path)
    #expect(outcome.output == "64\n\\310\\375\n", "\(outcome.all)")
    #expect(outcome.errors.contains("参数不是 UTF-8"))
  }

  @Test func `three runs at once on one folder leave it as one would`() async throws {
    let scratch = try Scratch()
    try await withThrowingTaskGroup { group in
      for _ in 0..<3 {
        group.addTask {
          try Command.run(["render", Sample.stairLight.path, "-o", scratch("文书")]).status
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    let original = try tree(of: "\(Products.shared.get().folder)/楼道灯维修")
    let found = try tree(of: scratch("文书"))
    for (name, bytes) in found where name.hasSuffix(".docx") { #expect(bytes == original[name], "\(name)") }
    #expect(
      found.keys.filter { $0.hasSuffix(".docx") }.count * 2
        == original.keys.filter { !$0.hasPrefix(".") }.count)
    #expect(!scratch.entries.contains { $0.hasSuffix(".tmp") })
  }
}
