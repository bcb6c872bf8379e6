import ArgumentParser
import DossierKit

/// `dossier new FOLDER`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("建一个案件文件夹，里面有待填的案件.yaml", "Make a case folder with a 案件.yaml to fill in"))

  @Argument(help: help("新文件夹", "the new folder"))
  var folder: String

  @Option(help: help("模板集", "template set"))
  var set = "国家通用"

  @Option(help: help("信访形式：来信、来访、来电、网上信访……", "channel: 来信, 来访, 来电, 网上信访 …"))
  var kind = "来访"

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.finishing { [NewCase(try workspace.workspace()).run(folder, set: set, channel: kind)] }
  }
}
