import ArgumentParser
import DossierKit

/// `dossier check PATH…`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("按六有等清单核对案件或卷宗", "Judge cases and dossiers by the six haves and other checklists"))

  @Argument(
    help: help(
      "案件文件夹、案件.yaml 或组好的卷宗（.docx、.odt）", "case folder, 案件.yaml, or an assembled dossier (.docx, .odt)"))
  var paths: [String]

  @Option(help: help("只按这份清单核对，可写多次", "only this checklist; may be repeated"))
  var checklist: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.telling { tell in
      var work = CheckCase(try workspace.workspace())
      work.checklists = checklist
      work.run(paths, tell)
    }
  }
}
