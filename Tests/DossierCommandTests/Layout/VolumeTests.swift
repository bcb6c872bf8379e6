import Foundation
import Testing

@Suite(.enabled(if: LaidOut.isPossible, "LibreOffice, poppler or pypdf is not on this machine"))
struct `Volumes and parts of a dossier` {
  /// The template sets with a manifest that says something else of dossiers.
  private func templates(_ settings: String, in scratch: Scratch) throws -> String {
    let folder = scratch("模板")
    try FileManager.default.copyItem(atPath: Place.templates, toPath: folder)
    let manifest = "\(folder)/国家通用/模板集.yaml"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    let changed = text.replacing("每卷页数: 200, 分正副卷: false", with: settings)
    try #require(changed != text)
    try changed.write(toFile: manifest, atomically: false, encoding: .utf8)
    return folder
  }

  @Test func `a dossier of more pages than a volume may have is divided between documents`() throws {
    let scratch = try Scratch()
    let folder = try templates("每卷页数: 15", in: scratch)
    let (outcome, results) = try Command.results(
      ["assemble", LaidOut.sample.path, "-o", scratch("卷.pdf"), "--templates", folder], laysOut: true)
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.codes).contains("P112"))
    let written = results.flatMap(\.written)
    #expect(written.map { ($0 as NSString).lastPathComponent } == (1...written.count).map { "卷-\($0).pdf" })
    let whole = try PDFFacts(of: try LaidOut.shared.get().pdf)
    let volumes = try written.map { try PDFFacts(of: $0) }
    #expect(volumes.count >= 3)
    #expect(volumes.flatMap { $0.documents.map(\.title) } == whole.documents.map(\.title))
    for (index, volume) in volumes.enumerated() {
      let pages = try #require(volume.outline.last).page - (try #require(volume.documents.first)).page
      #expect(pages <= 15)
      #expect(volume.number(of: try #require(volume.documents.first).page) == 1)
      #expect(volume.outline.prefix(2).map(\.title) == ["卷宗封面", "卷内目录"])
      #expect(volume.pages[0].solid.contains("共\(volumes.count)卷第\(index + 1)卷"))
      #expect(volume.pages[0].solid.contains("\(volume.documents.count)件"))
      #expect(try #require(volume.pages.last).solid.contains("本卷为第\(index + 1)卷"))
    }
  }

  @Test func `a document longer than a volume has one of its own, and the volumes of a DOCX can be checked`()
    throws
  {
    let scratch = try Scratch()
    let folder = try templates("每卷页数: 10", in: scratch)
    let copy = try caseWithLongFacts(in: scratch)
    let (outcome, results) = try Command.results(
      ["assemble", copy, "-o", scratch("卷.docx"), "--templates", folder], laysOut: true)
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.codes).contains("P113"))
    for path in results.flatMap(\.written) {
      let check = try Command.results(["check", path, "--templates", folder])
      #expect(Set(check.results.flatMap(\.codes)).isDisjoint(with: ["D141", "D142", "D143"]))
    }
  }

  /// A case whose facts run over many pages.
  private func caseWithLongFacts(in scratch: Scratch) throws -> String {
    let copy = scratch("案件")
    try FileManager.default.copyItem(atPath: Sample.stairLight.path, toPath: copy)
    let file = "\(copy)/案件.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let long = String(repeating: "经现场查看，楼道灯确已损坏，应由物业服务企业更换。", count: 1_400)
    let line = try #require(text.firstMatch(of: /\n( +事实: ).*/))
    try text.replacing(line.0, with: "\n\(line.1)\(long)").write(
      toFile: file, atomically: false, encoding: .utf8)
    return copy
  }

  @Test func `a part is a dossier of its own, and a set can ask for both`() throws {
    let scratch = try Scratch()
    let main = try Command.results(
      ["assemble", LaidOut.sample.path, "-o", scratch("正.pdf"), "--part", "正卷"], laysOut: true)
    #expect(main.outcome.status == 0, "\(main.outcome.all)")
    let facts = try PDFFacts(of: scratch("正.pdf"))
    #expect(facts.pages[0].solid.contains("正卷共1卷第1卷"))
    #expect(!facts.outline.contains { $0.title.contains("核查报告") })
    #expect(facts.number(of: try #require(facts.documents.first).page) == 1)
    let folder = try templates("分正副卷: true", in: scratch)
    let both = try Command.results(
      ["assemble", LaidOut.sample.path, "-o", scratch("卷.docx"), "--templates", folder])
    #expect(
      both.results.flatMap(\.written).map { ($0 as NSString).lastPathComponent } == [
        "卷-正卷.docx", "卷-副卷.docx",
      ])
    let annex = try Tool.run("unzip", ["-p", scratch("卷-副卷.docx"), "word/document.xml"]).output
    #expect(annex.contains("核查报告") && !annex.contains("送　达　回　证"))
  }

  @Test func `a part for which the case has nothing is refused`() throws {
    let scratch = try Scratch()
    let copy = scratch("案件")
    try Command.run(["new", copy, "--kind", "来访"])
    let outcome = try Command.results(
      ["assemble", copy, "-o", scratch("副.docx"), "--part", "副卷", "--draft"])
    #expect(outcome.outcome.status == 2)
    #expect(outcome.results.flatMap(\.codes).contains("P111"))
  }
}
