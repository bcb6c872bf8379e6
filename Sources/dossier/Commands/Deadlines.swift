import ArgumentParser
import DossierKit

/// `dossier deadlines CASE…`
struct Deadlines: ManyPaths {
  static let configuration = CommandConfiguration(
    abstract: say(
      "列出案件的各项期限：从哪天起算、到哪天、办了没有", "List the time limits of a case: from when, until when, whether met"))

  @Argument(help: help("案件文件夹、案件.yaml 或组好的卷宗", "case folder, its 案件.yaml, or an assembled dossier"))
  var cases: [PathList]

  @Option(help: help("另按这份办理规范计算，可写多次", "also by this profile; may be repeated"))
  var profile: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.telling { tell in
      var work = ReadDeadlines(try workspace.workspace())
      work.profiles = profile
      work.run(cases.paths, tell)
    }
  }
}
