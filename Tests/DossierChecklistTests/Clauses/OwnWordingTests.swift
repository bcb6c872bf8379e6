import DossierChecklist
import DossierCore
import Testing

/// An office looks for wordings of its own: all of it is data.
@Suite struct OwnWordingTests {
  private func list(_ test: String, texts: String = "文字: {答复文字: {处理意见书: [答复.意见]}}") throws -> Checklist {
    try Lists.reading(
      "清单: 本县用语\n\(texts)\n定义: {客气话: [敬请, 望予]}\n项:\n  - 号: 1\n    名: 用语\n    查:\n      - \(test)\n")
  }

  private func findings(_ test: String, saying opinion: String) throws -> [String] {
    var specimen = try Specimen("企业改制欠缴社保积案")
    specimen.set("处理意见书.答复[0].意见", .text(opinion))
    return specimen.report(try list(test)).findings.map(\.message.chinese)
  }

  @Test func `alternatives, gaps and what may be left out`() throws {
    let test = "{码: Q-1, 文字: 答复文字, 说法: ['(不|无法)(能|)…(受理|答复)'], 说: '{{ 条名 }}：{{ 原文 }}'}"
    #expect(try findings(test, saying: "本机关不能就此答复") == ["答复第1项·意见：不能…答复"])
    #expect(try findings(test, saying: "本机关无法受理") == ["答复第1项·意见：无法受理"])
    #expect(try findings(test, saying: "本机关予以受理并答复") == [])
  }

  @Test func `a name of a list stands for its words; an exception after the words begins with a gap`() throws
  {
    let test = "{码: Q-1, 文字: 答复文字, 说法: [客气话], 除外: […谅解], 句内除外: [转告], 说: '有{{ 原文 }}'}"
    #expect(try findings(test, saying: "望予支持") == ["有望予"])
    #expect(try findings(test, saying: "敬请谅解") == [])
    #expect(try findings(test, saying: "谅解之余，敬请支持") == ["有敬请"])
    #expect(try findings(test, saying: "望予支持，并转告他人") == [])
    #expect(try findings(test, saying: "望予支持。请转告他人") == ["有望予"])
  }

  @Test func `conditions can be asked of each text as well`() throws {
    let test = "{码: Q-1, 文字: 答复文字, 条件: '文 | length < 6', 位置: 文, 说: 太长}"
    #expect(try findings(test, saying: "予以支持") == ["太长", "太长"])
  }

  @Test func `all texts of all documents`() throws {
    let test = "{码: Q-1, 文字: 处处, 说法: [十全十美], 说: '{{ 本件.文种 }}{{ 条名 }}'}"
    var specimen = try Specimen("企业改制欠缴社保积案")
    specimen.set("办结签.办理结果", "十全十美")
    specimen.set("核查报告.查明事实[1].事实", "十全十美")
    let list = try list(test, texts: "文字: {处处: {全部: 全部}}")
    #expect(specimen.report(list).findings.map(\.message.chinese) == ["核查报告查明事实第2项·事实", "办结签办理结果"])
  }

  @Test func `a group may hold only the texts with one of some words`() throws {
    let test = "{码: Q-1, 文字: 处处, 条件: 'false', 说: '{{ 本件.文种 }}{{ 条名 }}'}"
    let texts = "文字: {处处: {全部: 全部, 只看含: [绝无此词, 十全, ab]}}"
    var specimen = try Specimen("企业改制欠缴社保积案")
    #expect(specimen.report(try list(test, texts: texts)).findings.isEmpty)
    specimen.set("办结签.办理结果", "说是十全十美")
    specimen.set("核查报告.查明事实[1].事实", "x十，ab")
    specimen.set("核查报告.查明事实[0].事实", "十二全")
    let found = specimen.report(try list(test, texts: texts)).findings.map(\.message.chinese)
    #expect(found == ["核查报告查明事实第2项·事实", "办结签办理结果"])
  }

  @Test(arguments: ["甲", "[]", "{甲: 乙}"])
  func `words that a group is limited to are a list`(words: String) {
    let error = #expect(throws: DossierError.self) {
      try list(
        "{码: Q-1, 文字: 处处, 条件: 'false', 说: 甲}", texts: "文字: {处处: {全部: 全部, 只看含: \(words)}}")
    }
    #expect(error?.diagnostics.isEmpty == false)
    #expect(error?.diagnostics.allSatisfy { $0.location.line == 2 } == true)
  }

  @Test(arguments: ["放弃…", "(甲|乙", "放弃…(甲|(乙|丙))", "(甲|)乙", "", "甲)"])
  func `a pattern that cannot be read is refused with its place`(pattern: String) {
    let error = #expect(throws: DossierError.self) {
      try list("{码: Q-1, 文字: 答复文字, 说法: ['\(pattern)'], 说: 甲}")
    }
    #expect(error?.diagnostics.map(\.code) == ["M115"])
    #expect(error?.diagnostics.first?.location.line == 8)
  }

  @Test func `texts that nobody defined, and wordings without texts`() {
    let unknown = #expect(throws: DossierError.self) { try list("{码: Q-1, 文字: 答复, 说法: [甲], 说: 甲}") }
    #expect(unknown?.diagnostics.map(\.code) == ["M116"])
    let without = #expect(throws: DossierError.self) { try list("{码: Q-1, 说法: [甲], 说: 甲}") }
    #expect(without?.diagnostics.map(\.code) == ["M117"])
    let wrong = #expect(throws: DossierError.self) {
      try list("{码: Q-1, 条件: 文书, 说: 甲}", texts: "文字: {甲: {处理意见书: 意见}, 乙: 处理意见书}")
    }
    #expect(wrong?.diagnostics.map(\.code) == ["L111", "L111"])
  }

  @Test func `long texts without an end are read through`() throws {
    let test = "{码: Q-1, 文字: 答复文字, 说法: ['不…(甲|乙)…(丙|丁)…戊'], 说: 甲}"
    #expect(try findings(test, saying: String(repeating: "不甲丙", count: 2_000)) == [])
  }
}
