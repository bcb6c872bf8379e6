import ArgumentParser
import DossierKit

/// `dossier merge A B C… -o OUT`
struct Merge: ManyPaths {
  static let configuration = CommandConfiguration(
    abstract: say("把几个同格式的文档合成一个，版面各自不变", "Join documents of one format into one, each keeping its layout"))

  @Argument(
    help: help("要合并的文档（全是 .docx 或全是 .odt），按先后", "documents to join (all .docx or all .odt), in order"))
  var paths: [PathList]

  @Option(
    name: [.short, .customLong("output")], help: help("写成哪个文件（.docx 或 .odt）", "file to write (.docx or .odt)")
  )
  var output: String

  @Option(help: help("合成后的标题（默认用输出文件名）", "title of the joined file (the output's name by default)"))
  var title: String?

  @Flag(help: help("页码连续编，不各自重新开始", "number pages through instead of as each document says"))
  var continuePages = false

  @Flag(help: help("接受所有修订（默认原样保留修订痕迹）", "accept all tracked changes (kept as they are by default)"))
  var acceptChanges = false

  @Flag(help: help("已有的文件也重写", "overwrite a file that is there"))
  var force = false

  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.finishing {
      var work = MergeDocuments()
      work.overwrites = force
      work.title = title
      work.continuesPages = continuePages
      work.acceptsChanges = acceptChanges
      return [work.run(paths.paths, to: output)]
    }
  }
}
