import ArgumentParser
import DossierKit

/// `dossier schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      "输出案件文件或结果的 JSON Schema", "Print the JSON Schema of case files or of reports"))

  enum Subject: String, ExpressibleByArgument, CaseIterable { case `case`, report }

  @Option(
    help: help(
      "case：案件文件，编辑器可据此补全；report：各命令的 JSON 结果",
      "case: case files, so that editors complete keys; report: what commands print as JSON"))
  var of: Subject = .case

  @Option(help: help("模板集", "template set"))
  var set = "国家通用"

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.reporting {
      // The shape of reports is the same whatever template sets there are.
      guard of == .case else { return Console.standard.write(ReportSchemaText.text) }
      let text = try CaseSchemaText.text(set: set, in: workspace.workspace(), language: results.language)
      Console.standard.write(text)
    }
  }
}
