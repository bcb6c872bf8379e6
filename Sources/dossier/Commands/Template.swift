import ArgumentParser
import DossierKit

/// `dossier template check|fields FILE…`
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("检查模板、列出模板的字段", "Check templates and list their fields"),
    subcommands: [CheckTemplates.self, Fields.self])

  struct CheckTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: say("一次指出模板里的全部错误", "Name every fault of templates at once"))

    @Argument(help: help("模板（.docx 或 .odt）", "templates (.docx or .odt)"))
    var files: [String]

    @Option(help: help("按这个模板集的字段核对", "check the fields against this template set"))
    var set: String?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var results: OutputOptions

    func run() throws {
      try results.finishing {
        let work = try InspectTemplate(set: set, in: set == nil ? nil : workspace.workspace())
        return files.map(work.check)
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
