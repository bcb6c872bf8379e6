import ArgumentParser
import DossierKit

/// `dossier schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      "输出案件文件的 JSON Schema，编辑器可据此补全", "Print the JSON Schema of case files, for editors to complete keys"))

  @Option(help: help("模板集", "template set"))
  var set = "国家通用"

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.reporting {
      let text = try CaseSchemaText.text(set: set, in: workspace.workspace(), language: results.language)
      Console.standard.write(text)
    }
  }
}
