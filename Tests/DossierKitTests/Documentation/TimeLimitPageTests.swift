import DossierCase
import Foundation
import Testing

/// The page on time limits, held against the data that it describes.
@Suite struct TimeLimitPageTests {
  private let page: String

  init() throws {
    let path = Repository.path + "/Sources/DossierKit/DossierKit.docc/TimeLimits.md"
    page = try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `every statutory limit stands in the table with its length`() throws {
    let set = try CaseFacts.set()
    for rule in set.limits {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| \(rule.id) |") } ?? ""
      let unit = rule.unit.map { $0 == .workingDays ? " 个工作日" : " 日" } ?? ""
      #expect(row.contains("| \(rule.length)\(unit)"), "\(rule.id)")
    }
  }

  @Test func `every profile stands in the table with its limits`() throws {
    let set = try CaseFacts.set()
    for name in set.profileNames {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| \(name) |") } ?? ""
      for rule in try set.profile(named: name).limits { #expect(row.contains(rule.id), "\(name) \(rule.id)") }
      #expect(!row.isEmpty, "\(name)")
    }
  }

  @Test func `the example of a profile can be read`() throws {
    let parts = page.components(separatedBy: "```")
    let example = try #require(parts.first { $0.hasPrefix("yaml\n办理规范") })
    let profile = try CaseFacts.set().profile(text: String(example.dropFirst(5)), file: "本局.yaml")
    #expect(profile.limits.map(\.id) == ["B-1", "L5"])
    #expect(profile.required.count == 1 && profile.checklistFiles == ["本局要求.yaml"])
  }
}
