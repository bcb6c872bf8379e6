import ArgumentParser
import DossierChecklist
import DossierCore
import DossierKit

/// Shows reports as text or JSON, each when it comes, and turns them into the exit status.
struct ReportPrinter {
  private let options: OutputOptions
  private var json: ReportJSON.Stream
  private var count = 0
  private var failures = 0
  private var hasObjections = false

  private var language: Language { options.language }

  init(options: OutputOptions) {
    self.options = options
    json = ReportJSON.Stream(language: options.language)
  }

  mutating func tell(_ report: PathReport) {
    switch options.format {
    case .json: Console.standard.write(json.text(of: report))
    case .text: show(report)
    }
    count += 1
    if report.status == .failed { failures += 1 }
    hasObjections =
      hasObjections
      || report.allDiagnostics.contains {
        $0.severity == .error || (options.strict && $0.severity == .warning)
      }
  }

  /// Ends what is printed and throws the exit status where it is not 0.
  func end() throws {
    if options.format == .json { Console.standard.write(json.end) }
    if exitStatus != 0 { throw ExitCode(exitStatus) }
  }

  /// 0 nothing to object, 1 findings, 2 could not be done, 3 a batch of which some could not be done.
  private var exitStatus: Int32 {
    if failures > 0 { return failures < count ? 3 : 2 }
    return hasObjections ? 1 : 0
  }

  private func show(_ report: PathReport) {
    let text = DiagnosticText(language: language, isColourful: Console.standard.isColourful)
    var output = ""
    if report.checklists.isEmpty {
      if report.clocks != nil || report.status != .done, !report.path.isEmpty { output += report.path + "\n" }
      output += ClockText(language: language, openOnly: options.quiet).text(of: report.clocks ?? [])
      for diagnostic in report.diagnosticsToShow { output += text.text(of: diagnostic) }
    } else {
      output += CheckText(text, isBrief: options.quiet).text(of: report)
    }
    if !options.quiet { for path in report.written { output += "\(say("已写出", "written")) \(path)\n" } }
    if !options.quiet, report.status == .done, output.isEmpty {
      output = "\(report.path)：\(say("没有问题", "nothing to object"))\n"
    }
    Console.standard.write(output)
  }
}
