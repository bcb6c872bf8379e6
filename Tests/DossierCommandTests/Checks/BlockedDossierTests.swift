import Foundation
import Testing

@Suite struct `Clauses that block` {
  private static let clause = "乙方自愿放弃诉讼的权利"

  /// The water case with an unlawful clause.
  private func folder(in scratch: Scratch, adding more: String = "") throws -> String {
    try Altered.sample(.waterSupply, in: scratch) { text in
      guard let range = text.range(of: "内容: 配合入户更换立管，施工期间按通知时间留人") else {
        throw Altered.Missing(piece: "配合入户更换立管")
      }
      // A case that names its lists, and this one not among them.
      return (text.replacingCharacters(in: range, with: "内容: \(Self.clause)") + more)
        .replacingOccurrences(of: "模板集: 国家通用\n", with: "模板集: 国家通用\n清单: [六有, 办理质量]\n")
    }
  }

  @Test(arguments: [[], ["--draft"]])
  func `a dossier with an unlawful clause is not assembled, draft or not`(draft: [String]) throws {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(
      ["assemble", try folder(in: scratch), "-o", scratch("卷宗.docx")] + draft)
    #expect(outcome.status == 2)
    let finding = try #require(results.flatMap(\.findings).first { $0.code == "W-1" })
    #expect(finding.message == "第5条写了“放弃诉讼”，要求放弃诉讼、复议或者仲裁的权利")
    #expect(finding.location.line != nil && finding.basis != nil)
    #expect(finding.hints.last == "确有依据要保留的，用 --waive W-1 --reason 理由 豁免，理由随卷保存")
    #expect(!scratch.entries.contains("卷宗.docx"))
  }

  @Test(arguments: ["docx", "odt"])
  func `a waiver with a reason lets it pass, and the dossier keeps it`(format: String) throws {
    let scratch = try Scratch()
    let path = scratch("卷宗.\(format)")
    let arguments = ["assemble", try folder(in: scratch), "-o", path]
    #expect(try Command.run(arguments + ["--waive", "W-1"]).status == 64)
    let (outcome, results) = try Command.results(
      arguments + ["--waive", "w-1", "--reason", "人民法院调解书确认的内容"])
    #expect(outcome.status == 0 && results.flatMap(\.codes) == ["D192"], "\(outcome.all)")
    let (_, read) = try Command.results(["check", path])
    let note = try #require(read.flatMap(\.findings).first { $0.code == "D193" })
    #expect(note.message == "组卷时豁免了 W-1，理由：人民法院调解书确认的内容")
    #expect(read.flatMap(\.codes).contains("W-1"))
  }

  @Test func `a waiver of the case file counts as well`() throws {
    let scratch = try Scratch()
    let waiver = "\n豁免:\n  - {码: W-1, 理由: 人民法院调解书确认, 批准人: 程以宁, 日期: 2026-07-11}\n"
    let (outcome, results) = try Command.results(
      ["assemble", try folder(in: scratch, adding: waiver), "-o", scratch("卷宗.docx")])
    #expect(outcome.status == 0 && results.flatMap(\.codes) == ["D192"], "\(outcome.all)")
  }

  @Test func `single documents are written with a warning`() throws {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(
      ["render", try folder(in: scratch), "-o", scratch("文书"), "--only", "息访协议"])
    #expect(outcome.status == 0)
    #expect(results.flatMap(\.findings).filter { $0.code == "W-1" }.map(\.severity) == ["warning"])
  }

  @Test func `the list is asked even where the case names other lists`() throws {
    let scratch = try Scratch()
    let folder = try folder(in: scratch)
    let (outcome, results) = try Command.results(["check", folder])
    #expect(outcome.status == 1 && results.flatMap(\.codes).contains("W-1"))
    #expect(results.flatMap(\.checklists).map(\.name).contains("协议审查"))
    let (refused, found) = try Command.results(["archive", folder, "-o", scratch("归档")])
    #expect(refused.status != 0 && found.flatMap(\.codes).contains("W-1"))
  }

  @Test(arguments: ["assemble", "archive"])
  func `a code that nothing gives is refused, one that was not found is named and not recorded`(
    command: String
  ) throws {
    let scratch = try Scratch()
    let output = scratch(command == "assemble" ? "卷宗.docx" : "归档")
    let arguments = [command, Sample.oldCase.path, "-o", output, "--reason", "无"]
    let (unknown, refused) = try Command.results(arguments + ["--waive", "W2"])
    #expect(unknown.status == 2 && refused.flatMap(\.codes) == ["D190"], "\(unknown.all)")
    #expect(refused[0].findings[0].hints.first == "是不是 W-2？")
    let (outcome, results) = try Command.results(arguments + ["--waive", "W-2"])
    #expect(outcome.status == 0 && results.flatMap(\.codes).contains("D191"), "\(outcome.all)")
    #expect(!results.flatMap(\.codes).contains("D162") && !results.flatMap(\.codes).contains("D192"))
    guard command == "archive" else { return }
    let bag = try tree(of: try #require(results.flatMap(\.written).first))
    #expect(bag["data/其他/豁免记录.json"] == nil)
  }

  @Test func `photographs before and after that are one file are found`() throws {
    let scratch = try Scratch()
    let folder = try Altered.sample(.waterSupply, in: scratch) { $0 }
    let before = try Command.results(["check", folder]).results
    #expect(!before.flatMap(\.codes).contains("X-6.2"))
    let photo = try contents(of: "\(folder)/材料/加压泵更换前.jpg")
    try Data(photo).write(to: URL(filePath: "\(folder)/材料/加压泵更换后.jpg"))
    let (outcome, results) = try Command.results(["check", folder, "--checklist", "一致性"])
    #expect(outcome.status == 1 && results.flatMap(\.codes) == ["X-6.2"], "\(outcome.all)")
  }
}
