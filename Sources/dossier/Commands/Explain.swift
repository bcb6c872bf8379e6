import ArgumentParser
import DossierKit

/// `dossier explain CODE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("说明一个代码：什么意思，怎么改", "Explain a code: what it means and how to mend it"))

  @Argument(
    help: help("代码，如 F-6、H-2.1、R201；不写则列出全部", "a code such as F-6, H-2.1, R201; all of them if left out"))
  var code: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.reporting {
      // Only the codes of checklists need template sets.
      let pages = CodePages(try? workspace.workspace())
      let text =
        try code.map { try pages.page(of: $0, in: results.language) } ?? pages.index(in: results.language)
      Console.standard.write(text)
    }
  }
}
