import ArgumentParser
import DossierKit

/// `dossier template check|fields FILE…`
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("检查模板、列出模板的字段", "Check templates and list their fields"),
    subcommands: [CheckTemplates.self, Fields.self])

  struct CheckTemplates: ManyPaths {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: say("一次指出模板里的全部错误", "Name every fault of templates at once"))

    @Argument(help: help("模板（.docx 或 .odt）", "templates (.docx or .odt)"))
    var files: [PathList]

    @Option(help: help("按这个模板集的字段核对", "check the fields against this template set"))
    var set: String?

    @Flag(help: help("按案件文件的字段核对（模板集国家通用）", "check the fields against case files (of the set 国家通用)"))
    var caseSchema = false

    @Option(help: help("用这份数据（.json 或 .yaml）试填", "try the templates with these data (.json or .yaml)"))
    var data: String?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var results: OutputOptions

    func validate() throws {
      guard data == nil || (set == nil && !caseSchema) else {
        throw ValidationError(
          say("「--data」不能与「--set」「--case-schema」同用", "--data cannot go with --set or --case-schema"))
      }
    }

    func run() throws {
      try results.finishing {
        let name = set ?? (caseSchema ? InspectTemplate.standardSet : nil)
        let work = try InspectTemplate(
          set: name, in: name == nil ? nil : workspace.workspace(), data: data)
        return files.paths.map(work.check)
      }
    }
  }

  struct Fields: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("列出模板用到的字段", "List the fields that templates read"))

    @Argument(help: help("模板（.docx 或 .odt）", "template (.docx or .odt)"))
    var file: String

    @OptionGroup var results: OutputOptions

    func run() throws {
      let listing = InspectTemplate.fields(of: file)
      guard let fields = listing.fields else { return try results.finishing { [listing.report] } }
      Console.standard.write(
        results.format == .json
          ? FieldsJSON.text(of: fields) : FieldsText.text(of: fields, in: results.language))
    }
  }
}
