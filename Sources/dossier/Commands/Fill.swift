import ArgumentParser
import DossierKit
import DossierRender

/// `dossier fill TEMPLATE --data FILE -o OUT`, or `--into FILE.zip` for a list of records.
struct Fill: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("用 JSON 或 YAML 数据填写任一模板", "Fill any template with JSON or YAML data"))

  @Argument(help: help("模板（.docx 或 .odt）", "template (.docx or .odt)"))
  var template: String

  @Option(help: help("数据文件（.json 或 .yaml）", "data file (.json or .yaml)"))
  var data: String

  @Option(
    name: [.short, .customLong("output")],
    help: help("写成哪个文件；数据是列表时写进哪个文件夹（以 / 结尾）", "file to write; for a list of records, a folder (ending in /)")
  )
  var output: String?

  @Option(help: help("数据是列表时，全部写进哪个压缩包", "archive to write all documents of a list of records into"))
  var into: String?

  @Option(help: help("数据是列表时每份的文件名，如 '{{ 编号 }}'", "names of the documents of a list, like '{{ 编号 }}'"))
  var name: String?

  @Flag(help: help("数据是列表时快速生成，文件稍大", "make the documents of a list faster and somewhat larger"))
  var fast = false

  @Option(help: help("没有值的标签：error 报错，blank 留空格，keep 原样", "tags without a value: error, blank, keep"))
  var missing: Missing = .error

  @Option(help: help("留空格时写什么", "what to write for a blank"))
  var blankText = "＿＿＿＿"

  @Flag(help: help("已有的文件也重写", "overwrite a file that is there"))
  var force = false

  @OptionGroup var results: OutputOptions

  enum Missing: String, ExpressibleByArgument, CaseIterable { case error, blank, keep }

  func validate() throws {
    guard (output == nil) == (into == nil) else { return }
    throw ValidationError(
      say("用 -o 或 --into 写明写到哪里，只用一个", "say where to write with -o or --into, one of them"))
  }

  func run() throws {
    try results.finishing {
      if let into { return [list.run(template, data: data, to: .archive(into))] }
      let output = output ?? ""
      if isFolder(output) { return [list.run(template, data: data, to: .folder(output))] }
      var work = FillTemplate()
      work.missing = policy
      work.overwrites = force
      return [work.run(template, data: data, to: output)]
    }
  }

  private var list: FillList {
    var work = FillList()
    work.missing = policy
    work.overwrites = force
    work.name = name
    work.isFast = fast
    return work
  }

  private func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || Interface.isFolder(path)
  }

  private var policy: MissingPolicy {
    switch missing {
    case .error: .error
    case .blank: .blank(blankText)
    case .keep: .keep
    }
  }
}
