import ArgumentParser
import DossierKit

/// `dossier schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      "输出案件文件或 JSON 结果的 JSON Schema", "Print the JSON Schema of case files or of what commands print as JSON")
  )

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case `case`, report, fields, doctor

    /// The shape of what is printed is the same whatever template sets there are.
    var text: String? {
      switch self {
      case .case: nil
      case .report: ReportSchemaText.text
      case .fields: FieldsSchemaText.text
      case .doctor: ExaminationSchemaText.text
      }
    }
  }

  @Option(
    help: help(
      "case：案件文件，编辑器可据此补全；report：各命令的 JSON 结果；fields：template fields 的；doctor：doctor 的",
      "case: case files, so that editors complete keys; report: what commands print as JSON; fields: what template fields prints; doctor: what doctor prints"
    ))
  var of: Subject = .case

  @Option(help: help("模板集", "template set"))
  var set = "国家通用"

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.reporting {
      if let text = of.text { return Console.standard.write(text) }
      let text = try CaseSchemaText.text(set: set, in: workspace.workspace(), language: results.language)
      Console.standard.write(text)
    }
  }
}
