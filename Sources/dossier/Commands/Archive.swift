import ArgumentParser
import DossierKit

/// `dossier archive CASE… -o DIR`
struct Archive: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("把办结的案件归档为 BagIt 包", "Export closed cases as BagIt bags"))

  @Argument(help: help("案件文件夹或案件.yaml", "case folder or its 案件.yaml"))
  var cases: [String]

  @Option(name: [.short, .customLong("output")], help: help("写到哪个文件夹", "folder to write into"))
  var output: String

  @Option(help: help("豁免这条检查，可写多次，须同时写 --reason", "waive this finding; may be repeated, needs --reason"))
  var waive: [String] = []

  @Option(help: help("豁免的理由，记在包里", "why; kept in the bag"))
  var reason: String?

  @Flag(help: help("不排版：不计页号页数，不附 PDF/A", "do not lay out: no page numbers, no PDF/A copies"))
  var noLayout = false

  @Flag(help: help("已有的包也重写", "replace a bag that is there"))
  var force = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func validate() throws {
    if !waive.isEmpty, reason?.isEmpty ?? true {
      throw ValidationError(say("豁免要用 --reason 写明理由", "a waiver needs its reason: --reason"))
    }
  }

  func run() throws {
    try results.finishing {
      var work = ArchiveCase(try workspace.workspace(), program: "dossier \(Version.text)")
      work.waived = waive
      work.reason = reason ?? ""
      work.overwrites = force
      work.laysOut = !noLayout
      return cases.map { work.run($0, into: output) }
    }
  }
}
