import ArgumentParser
import DossierCore
import DossierKit

/// `dossier check PATH…`
struct Check: ManyPaths {
  static let configuration = CommandConfiguration(
    abstract: say("按六有等清单核对案件或卷宗", "Judge cases and dossiers by the six haves and other checklists"))

  @Argument(
    help: help(
      "案件文件夹、案件.yaml 或组好的卷宗（.docx、.odt）", "case folder, 案件.yaml, or an assembled dossier (.docx, .odt)"))
  var paths: [PathList]

  @Option(help: help("只按这份清单核对，可写多次", "only this checklist; may be repeated"))
  var checklist: [String] = []

  @Option(
    help: help(
      "写出补正通知书（.docx 或 .odt）；几件案件写一个文件夹（以 / 结尾）",
      "write the correction notice (.docx, .odt); for several cases a folder, ending in /"))
  var notice: String?

  @Option(help: help("补正期限，如 2026-03-05", "day by which to correct, as 2026-03-05"))
  var due: String?

  @Flag(help: help("已有的通知书也重写", "overwrite a notice that is there"))
  var force = false

  @Option(name: .customLong("for"), help: Readership.help)
  var readership = Readership.internal

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.telling { tell in
      var work = CheckCase(try workspace.workspace())
      work.checklists = checklist
      guard let notice else { return work.run(paths.paths, tell) }
      var writing = WriteNotice(work)
      writing.dueOn = try dueDay()
      writing.audience = readership.audience
      writing.overwrites = force
      writing.run(paths.paths, to: notice, tell)
    }
  }

  private func dueDay() throws -> CivilDate? {
    guard let due else { return nil }
    guard let date = CivilDate(due) else {
      throw ValidationError(say("「--due」要写成 2026-03-05 的样子", "write --due like 2026-03-05"))
    }
    return date
  }
}
