import DossierCase
import Foundation
import Testing

/// The page of the catalogue against the catalogue.
@Suite struct CatalogueTests {
  private struct Row {
    let id: String
    let kind: String
    let type: String
    let form: String
    let remark: String
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let rows: [Row]

  init() throws {
    let page = Self.root.appending(path: "Sources/DossierCase/DossierCase.docc/Catalogue.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    rows = lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| 编号") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(id: cells[0], kind: cells[1], type: cells[2], form: cells[3], remark: cells[4])
    }
  }

  @Test func `every kind stands in the table, and every kind of the table is built in`() {
    let named = Set(rows.map(\.kind).filter { $0 != "—" })
    #expect(named == Set(ArtefactKind.builtIn.map(\.rawValue)))
  }

  @Test func `every document and ledger of the field is named, once built or left out with a reason`() {
    let ids = Set(rows.map(\.id))
    for number in 1...52 { #expect(ids.contains(String(format: "D-%02d", number))) }
    for number in 1...6 { #expect(ids.contains(String(format: "L-%02d", number))) }
    for row in rows where row.kind == "—" { #expect(!row.remark.isEmpty, "\(row.id)") }
  }

  @Test func `the table names the type that reads the kind`() throws {
    let (full, _, _) = CaseReader.read(Fixtures.fullCase, templates: Fixtures.templates)
    let types = try #require(full).artefacts.map { ($0.kind.rawValue, "``\(type(of: $0.content))``") }
    let byKind = Dictionary(types, uniquingKeysWith: { first, _ in first })
    for row in rows where row.kind != "—" { #expect(byKind[row.kind] == row.type, "\(row.kind)") }
  }

  @Test func `the form of each row has its files, and the set gives it a place in the volume`() throws {
    let set = try Fixtures.nationalSet()
    for row in rows where row.kind != "—" {
      for ending in ["docx", "odt"] {
        let path = "\(Fixtures.templates)/国家通用/\(row.form).\(ending)"
        #expect(FileManager.default.fileExists(atPath: path), "\(row.form).\(ending)")
      }
      let rule = try #require(set.rule(for: ArtefactKind(rawValue: row.kind)))
      #expect(rule.template == row.form && rule.part != nil && rule.order != nil && rule.retention != nil)
    }
  }

  @Test(arguments: ["信访指南", "信访台账", "代办清单", "统计表", "领导接访下访报送表", "进展报告"])
  func `a form about an office reads its own document only`(name: String) throws {
    let form = "\(Fixtures.templates)/国家通用/版式/\(name).yaml"
    let text = try String(contentsOfFile: form, encoding: .utf8)
    for key in ["案件.", "信访人.", "诉求清单", "人数", "机关."] {
      let tags = text.matches(of: /\{[{%][^}]*[%}]\}/).map { String($0.0) }
      #expect(!tags.contains { $0.contains(" \(key)") }, "\(name) \(key)")
    }
  }
}
