import ArgumentParser
import DossierAssembly
import DossierKit

/// `dossier render CASE… -o DIR`
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("把案件的每份文书写成一个文件", "Write each document of a case as a file of its own"))

  @Argument(help: help("案件文件夹或案件.yaml", "case folder or its 案件.yaml"))
  var cases: [String]

  @Option(name: [.short, .customLong("output")], help: help("写到哪个文件夹", "folder to write into"))
  var output: String

  @Option(help: help("只写这种文书，可写多次", "only documents of this kind; may be repeated"))
  var only: [String] = []

  @Option(name: .customLong("as"), help: help("格式，可写多次", "format; may be repeated"))
  var formats: [Format] = [.docx]

  @Flag(help: help("PDF 写成普通 PDF（默认 PDF/A-2b）", "ordinary PDF and not PDF/A-2b"))
  var plainPdf = false

  @Flag(help: help("改过的文件也重写", "also overwrite files that were changed by hand"))
  var force = false

  @Flag(help: help("草稿：还没有的内容留空，手写补上", "draft: leave blank what is not there yet, to be written by hand"))
  var draft = false

  @Option(name: .customLong("for"), help: Readership.help)
  var readership = Readership.internal

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case docx, odt, pdf }

  func run() throws {
    try results.finishing {
      var work = RenderCase(try workspace.workspace())
      work.formats = formats.compactMap { DocumentFormat(rawValue: $0.rawValue) }
      work.writesPDF = formats.contains(.pdf)
      work.isPlainPDF = plainPdf
      work.kinds = only
      work.overwrites = force
      work.isDraft = draft
      work.audience = readership.audience
      return work.run(cases, into: output)
    }
  }
}
