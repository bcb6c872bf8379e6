import ArgumentParser
import DossierCore
import DossierKit

/// How results are shown; every command has these.
struct OutputOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }
  enum Tongue: String, ExpressibleByArgument, CaseIterable { case zh, en }

  @Option(help: help("结果的格式", "format of results"))
  var format: Format = .text

  @Option(help: help("语言", "language"))
  var lang: Tongue = Interface.language == .english ? .en : .zh

  @Flag(name: [.short, .long], help: help("只说结果，不说过程", "results only"))
  var quiet = false

  @Flag(help: help("警告也算问题（退出状态 1）", "warnings count as findings (exit status 1)"))
  var strict = false

  var language: Language { lang == .en ? .english : .chinese }

  /// Does the work and shows its reports; what kept it from being done at all is shown the same way.
  func finishing(_ work: () throws -> [PathReport]) throws {
    try telling { tell in try work().forEach(tell) }
  }

  /// Does work that has many reports and shows each when it comes.
  func telling(_ work: (_ tell: (PathReport) -> Void) throws -> Void) throws {
    var printer = ReportPrinter(options: self)
    do {
      try work { printer.tell($0) }
    } catch let error as DossierError {
      printer.tell(PathReport(path: "", status: .failed, diagnostics: error.diagnostics))
    }
    try printer.end()
  }

  /// Does something that has no report unless it cannot be done.
  func reporting(_ work: () throws -> Void) throws {
    do { try work() } catch let error as DossierError {
      try finishing { throw error }
    }
  }
}

/// Where template sets are, and what day it is.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: help("模板集所在的文件夹（也可用环境变量 DOSSIER_TEMPLATES）", "folder of the template sets (or DOSSIER_TEMPLATES)"))
  var templates: String?

  @Option(help: help("按哪一天判断期限（默认今天）", "the day to judge time limits by (today by default)"))
  var today: String?

  /// - Throws: ``DossierError`` where no template sets are to be found.
  func workspace() throws -> Workspace {
    let folder = try TemplateFolder.find(
      named: templates ?? Interface.environment("DOSSIER_TEMPLATES"))
    return Workspace(templates: folder, today: try day())
  }

  private func day() throws -> CivilDate {
    guard let text = today ?? Interface.environment("DOSSIER_TODAY") else { return try Clock.today() }
    guard let date = CivilDate(text) else {
      throw ValidationError(say("「--today」要写成 2026-03-05 的样子", "write --today like 2026-03-05"))
    }
    return date
  }
}
