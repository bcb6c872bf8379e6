import Foundation
import Testing

/// The command as people and scripts run it: on one day, with the template sets of the package.
enum Command {
  static let today = "2026-11-21"

  /// - Parameter laysOut: whether dossiers and bags are laid out, which takes seconds: only where that is what is tested.
  @discardableResult
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil,
    laysOut: Bool = false
  ) throws -> Outcome {
    let arguments =
      arguments + (["assemble", "archive"].contains(arguments.first) && !laysOut ? ["--no-layout"] : [])
    let settings = ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": today, "DOSSIER_LANG": "zh"]
    return try Tool.run(
      Place.command, arguments, environment: settings.merging(environment) { $1 }, in: folder)
  }

  /// Runs the command with `--format json`.
  static func results(
    _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil,
    laysOut: Bool = false
  ) throws -> (outcome: Outcome, results: [Result]) {
    let outcome = try run(
      arguments + ["--format", "json"], environment: environment, in: folder, laysOut: laysOut)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    try #require(report.schema == 1)
    return (outcome, report.results)
  }

  /// The documented shape of every report.
  struct Report: Decodable {
    let schema: Int
    let results: [Result]
  }

  struct Result: Decodable {
    let path: String
    let status: String
    let findings: [Finding]
    let checklists: [List]
    let written: [String]

    var codes: [String] { findings.map(\.code) }
  }

  struct Finding: Decodable, Hashable {
    let code: String
    let severity: String
    let message: String
    let location: Spot
    let basis: String?
    let hints: [String]
  }

  struct Spot: Decodable, Hashable {
    let file: String?
    let line: Int?
    let column: Int?
    let field: String?
    let story: String?
    let quote: String?
  }

  struct List: Decodable {
    let name: String
    let items: [Item]
  }

  struct Item: Decodable {
    let number: Int
    let title: String
    let state: String
    let evidence: [String]
    let findings: [String]
  }
}
