import Foundation
import Testing

/// `.wps` is what Kingsoft Writer calls the compound file that Word calls `.doc`.
@Suite(.enabled(if: Tool.has("soffice"), "LibreOffice is not on this machine"))
struct `Files of Kingsoft Writer` {
  /// A paper of the samples as LibreOffice saves it for Word 97, under the other name.
  private func paper(in scratch: Scratch, as name: String) throws -> String {
    let source = "\(Place.samples)/村级来件/4办理情况报告.docx"
    let complaint = try Conversions.convert(
      [source], to: "doc", into: scratch("旧"), profile: scratch("profile"))
    try #require(complaint == "", "\(complaint)")
    let bytes = try contents(of: scratch("旧/4办理情况报告.doc"))
    try #require(bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]))
    return try scratch.write(name, bytes)
  }

  @Test func `are recognised among papers of other offices, and alone`() throws {
    let scratch = try Scratch()
    let path = try paper(in: scratch, as: "来件/办理情况.wps")
    for checked in [path, scratch("来件")] {
      let (outcome, results) = try Command.results(["check", checked])
      #expect(outcome.status == 1)
      let note = results.flatMap(\.findings).first { $0.code == "B131" }
      #expect(note?.message.contains("《查办报告》") == true && note?.location.file == path, "\(outcome.all)")
    }
  }

  @Test(arguments: ["docx", "odt"])
  func `become pages of a dossier as materials`(format: String) throws {
    let scratch = try Scratch()
    let materials = "材料清单:\n"
    let folder = try Altered.sample(
      .stairLight, in: scratch, replacing: materials,
      with: materials + "  - {名称: 村里的办理情况, 文件: 材料/办理情况.wps, 来源: 调查取得}\n")
    _ = try paper(in: scratch, as: "案件/材料/办理情况.wps")
    let (outcome, results) = try Command.results(["assemble", folder, "-o", scratch("卷宗.\(format)")])
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(!results.flatMap(\.findings).contains { $0.code.hasPrefix("E") })
    let part = format == "docx" ? "word/document.xml" : "content.xml"
    let text = try Tool.run("unzip", ["-p", scratch("卷宗.\(format)"), part]).output
    #expect(text.replacing(/<[^>]*>/, with: "").contains("办理情况报告"))
  }

  @Test func `cannot be joined or filled, and that says how to mend it`() throws {
    let scratch = try Scratch()
    let path = try paper(in: scratch, as: "办理情况.wps")
    let data = try scratch.write("数据.json", "{}")
    for arguments in [
      ["merge", path, path, "-o", scratch("合.docx")],
      ["fill", path, "--data", data, "-o", scratch("填.docx")],
    ] {
      let (outcome, results) = try Command.results(arguments)
      #expect(outcome.status == 2)
      let finding = results.flatMap(\.findings).first
      #expect(finding?.code == "O131" && finding?.hints.joined().contains("另存为 .docx") == true)
    }
  }
}
