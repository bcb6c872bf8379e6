import DossierCase
import DossierChecklist
import DossierCore
import Foundation
import Testing

@testable import DossierKit

/// The table of findings, held against the checklists, the samples and the tests that it names.
@Suite struct FindingsPageTests {
  /// A row: code, what it says, the sample that raises it, the test that pins it.
  private struct Row {
    let code: String
    let sample: String
    let test: String

    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[0].wholeMatch(of: /[A-Z]+-[0-9.]+/) != nil else { return nil }
      (code, sample, test) = (cells[0], cells[2], cells[3])
    }
  }

  private let rows: [Row]
  private let workspace: Workspace

  init() throws {
    let path = Repository.path + "/Sources/DossierKit/DossierKit.docc/Findings.md"
    rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap(Row.init)
    workspace = Workspace(templates: Repository.templates, today: try day("2026-11-20"))
  }

  /// The folders of cases among the samples.
  private static let cases: [String] = {
    let folder = "\(Repository.path)/Samples"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/案件.yaml") }
  }()

  @Test func `every code of every checklist has one row`() {
    let codes = CodePages(workspace).codes.map(\.rawValue).filter { $0.contains("-") }
    #expect(codes.count > 150 && codes.sorted() == rows.map(\.code).sorted())
  }

  @Test func `every code is raised by the sample that the table names, by all checklists together`() throws {
    let set = try workspace.library.set(named: "国家通用")
    let lists = ChecklistStore.all(of: set, in: workspace.library)
    #expect(lists.lists.count == 8 && lists.faults.isEmpty)
    var check = CheckCase(workspace)
    check.checklists = lists.lists.map(\.name.chinese)
    for sample in Set(rows.map(\.sample)) {
      let report = check.run("\(Repository.path)/Samples/\(sample)")
      let raised = Set(report.checklists.flatMap(\.findings).map(\.code.rawValue))
      let missing = rows.filter { $0.sample == sample && !raised.contains($0.code) }.map(\.code)
      #expect(missing.isEmpty, "\(sample)")
      // Errors of checklists alone are findings too, and a case file that cannot be read would be a failure.
      #expect(report.status == .findings, "\(sample)")
    }
  }

  @Test func `every row names a test that knows the code`() throws {
    for row in rows {
      let text = try String(contentsOfFile: "\(Repository.path)/Tests/\(row.test)", encoding: .utf8)
      #expect(text.contains("\"\(row.code)\"") || text.contains("\"\(row.code) "), "\(row.code)")
    }
  }

  @Test func `there are a dozen cases, described, and they use every kind of document`() throws {
    #expect(Self.cases.count >= 12)
    let guide = try String(contentsOfFile: "\(Repository.path)/Samples/说明.md", encoding: .utf8)
    let set = try workspace.library.set(named: "国家通用")
    var kinds: Set<String> = []
    for name in Self.cases {
      #expect(guide.contains("\n## \(name)\n"), "\(name)")
      let read = CaseReader.read("\(Repository.path)/Samples/\(name)", set: set)
      let documents = try #require(read.case, "\(name)").facts["文书"].list ?? []
      kinds.formUnion(documents.compactMap { $0["文种"].text })
    }
    let unused = set.kinds.map(\.kind.rawValue).filter { !kinds.contains($0) }
    #expect(unused.isEmpty && set.kinds.count == 53)
  }
}
