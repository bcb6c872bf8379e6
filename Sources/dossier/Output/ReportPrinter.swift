import ArgumentParser
import DossierChecklist
import DossierCore
import DossierKit

/// Shows reports as text or JSON and turns them into the exit status.
struct ReportPrinter {
  let options: OutputOptions

  private var language: Language { options.language }

  /// Prints the reports and throws the exit status where it is not 0.
  func finish(_ reports: [PathReport]) throws {
    switch options.format {
    case .json: Console.standard.write(ReportJSON.text(of: reports, language: language) + "\n")
    case .text: for report in reports { show(report) }
    }
    let status = exitStatus(of: reports)
    if status != 0 { throw ExitCode(status) }
  }

  /// 0 nothing to object, 1 findings, 2 could not be done, 3 a batch of which some could not be done.
  func exitStatus(of reports: [PathReport]) -> Int32 {
    let failed = reports.count { $0.status == .failed }
    if failed > 0 { return failed < reports.count ? 3 : 2 }
    let objections = reports.contains { report in
      report.allDiagnostics.contains { $0.severity == .error || (options.strict && $0.severity == .warning) }
    }
    return objections ? 1 : 0
  }

  private func show(_ report: PathReport) {
    let text = DiagnosticText(language: language, isColourful: Console.standard.isColourful)
    var output = ""
    let hasMuchToSay = !report.checklists.isEmpty || report.clocks != nil || report.status != .done
    if hasMuchToSay, !report.path.isEmpty { output += report.path + "\n" }
    for checklist in report.checklists {
      output += ChecklistText(text, deficientOnly: options.quiet).text(of: checklist)
    }
    output += ClockText(language: language, openOnly: options.quiet).text(of: report.clocks ?? [])
    for diagnostic in report.diagnosticsToShow { output += text.text(of: diagnostic) }
    if !options.quiet { for path in report.written { output += "\(say("已写出", "written")) \(path)\n" } }
    if !options.quiet, report.status == .done, output.isEmpty {
      output = "\(report.path)：\(say("没有问题", "nothing to object"))\n"
    }
    Console.standard.write(output)
  }
}
