import ArgumentParser
import DossierKit

/// `dossier doctor`
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("看看这台机器上缺什么", "See what this machine lacks"))

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var results: OutputOptions

  func run() throws {
    let found = (try? workspace.workspace()).map(\.templates)
    let findings = ExamineMachine(templates: found).run()
    Console.standard.write(
      results.format == .json
        ? ExaminationJSON.text(of: findings, language: results.language)
        : ExaminationText.text(of: findings, in: results.language))
    if findings.contains(where: { $0.isNeeded && !$0.isThere }) { throw ExitCode(2) }
  }
}
