import ArgumentParser
import DossierKit

/// `dossier read-back CASE [FILE…]`
struct ReadBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-back",
    abstract: say(
      "看文书生成以后改了什么，可以写回案件.yaml", "Show what was changed in the documents of a case, and take it into 案件.yaml")
  )

  @Argument(help: help("案件文件夹或案件.yaml", "case folder or its 案件.yaml"))
  var path: String

  @Argument(
    help: help(
      "改过的文书或卷宗，不写就看案件的「文书」文件夹",
      "documents or dossiers that came back; those of the case's folder 文书 if left out"))
  var files: [String] = []

  @Flag(
    help: help(
      "把改过的值写回案件.yaml，原文件留作 .bak", "write changed values into 案件.yaml; the file as it was is kept as .bak"))
  var take = false

  @Flag(help: help("消息里显示值", "show values in messages"))
  var showValues = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.finishing {
      var work = ReadBackCase(try workspace.workspace())
      work.takes = take
      work.showsValues = showValues
      return [work.run(path, files: files)]
    }
  }
}
