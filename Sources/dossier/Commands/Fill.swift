import ArgumentParser
import DossierKit
import DossierRender

/// `dossier fill TEMPLATE --data FILE -o OUT`
struct Fill: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("用 JSON 或 YAML 数据填写任一模板", "Fill any template with JSON or YAML data"))

  @Argument(help: help("模板（.docx 或 .odt）", "template (.docx or .odt)"))
  var template: String

  @Option(help: help("数据文件（.json 或 .yaml）", "data file (.json or .yaml)"))
  var data: String

  @Option(name: [.short, .customLong("output")], help: help("写成哪个文件", "file to write"))
  var output: String

  @Option(help: help("没有值的标签：error 报错，blank 留空格，keep 原样", "tags without a value: error, blank, keep"))
  var missing: Missing = .error

  @Option(help: help("留空格时写什么", "what to write for a blank"))
  var blankText = "＿＿＿＿"

  @Flag(help: help("已有的文件也重写", "overwrite a file that is there"))
  var force = false

  @OptionGroup var results: OutputOptions

  enum Missing: String, ExpressibleByArgument, CaseIterable { case error, blank, keep }

  func run() throws {
    try results.finishing {
      var work = FillTemplate()
      work.missing = policy
      work.overwrites = force
      return [work.run(template, data: data, to: output)]
    }
  }

  private var policy: MissingPolicy {
    switch missing {
    case .error: .error
    case .blank: .blank(blankText)
    case .keep: .keep
    }
  }
}
