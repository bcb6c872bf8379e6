import ArgumentParser
import DossierCase
import DossierKit

/// `dossier assemble CASE -o FILE`
struct Assemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      "组卷：封面、目录、文书、照片、备考表合成一个文件",
      "Assemble the dossier: cover, index, documents, photos and note sheet in one file"))

  @Argument(help: help("案件文件夹或案件.yaml", "case folder or its 案件.yaml"))
  var path: String

  @Option(
    name: [.short, .customLong("output")],
    help: help("写成哪个文件（.docx、.odt 或 .pdf）", "file to write (.docx, .odt or .pdf)")
  )
  var output: String

  @Option(help: help("只组正卷或副卷（默认按模板集）", "only 正卷 (main) or 副卷 (annex); as the template set says by default"))
  var part: Part?

  @Flag(help: help("不排版：页号留作域，不分卷", "do not lay out: page numbers stay fields, nothing is divided"))
  var noLayout = false

  @Flag(help: help("PDF 写成普通 PDF（默认 PDF/A-2b）", "an ordinary PDF and not PDF/A-2b"))
  var plainPdf = false

  @Flag(help: help("已有的文件也重写", "overwrite a file that is there"))
  var force = false

  @Flag(help: help("草稿：还没有的内容留空，手写补上", "draft: leave blank what is not there yet, to be written by hand"))
  var draft = false

  @Option(
    help: help(
      "豁免这条不让组卷的检查，可写多次，须同时写 --reason", "waive this finding that blocks; may be repeated, needs --reason"))
  var waive: [String] = []

  @Option(help: help("豁免的理由，记在卷宗里", "why; kept in the dossier"))
  var reason: String?

  @Option(name: .customLong("for"), help: Readership.help)
  var readership = Readership.internal

  enum Part: String, ExpressibleByArgument, CaseIterable { case 正卷, 副卷 }

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func validate() throws {
    if !waive.isEmpty, reason?.isEmpty ?? true {
      throw ValidationError(say("豁免要用 --reason 写明理由", "a waiver needs its reason: --reason"))
    }
  }

  func run() throws {
    try results.finishing {
      var work = AssembleDossier(try workspace.workspace())
      work.overwrites = force
      work.isDraft = draft
      work.audience = readership.audience
      work.waived = waive
      work.reason = reason ?? ""
      work.part = part.flatMap { VolumePart(rawValue: $0.rawValue) }
      work.laysOut = !noLayout
      work.isPlainPDF = plainPdf
      return [work.run(path, to: output)]
    }
  }
}
