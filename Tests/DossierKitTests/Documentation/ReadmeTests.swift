import DossierTemplate
import Foundation
import Testing

/// What the README says of filters, commands and scripts, held against the sources.
@Suite struct ReadmeTests {
  private let lines: [String]

  init() throws {
    let text = try String(contentsOfFile: Repository.path + "/README.md", encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `every filter stands in the table with its example`() {
    #expect(FilterLibrary.reference.count > 40)
    for filter in FilterLibrary.reference {
      let row = lines.first { $0.hasPrefix("| `\(filter.name)` |") } ?? ""
      // A bar would end the cell of a table.
      let example = filter.example.replacing("|", with: "\\|")
      #expect(row.contains("`\(example)`"), "\(filter.name)")
    }
  }

  @Test func `every command stands in the table`() throws {
    let folder = Repository.path + "/Sources/dossier/Commands"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 5)
    for file in files {
      // An aspect, `Template+Check.swift`, belongs to the command before its sign.
      let command = file.prefix { $0.isLetter }.lowercased()
      let starts = ["| `dossier \(command) ", "| `dossier \(command)`"]
      // `ReadBack.swift` is `read-back`.
      let isThere = lines.contains { line in
        let line = line.replacing("-", with: "")
        return starts.contains { line.hasPrefix($0) }
      }
      #expect(isThere, "\(command)")
    }
  }

  @Test(arguments: [("## Run", "bash .ci/demo"), ("## Test", "bash .ci/test")])
  func `a section holds one fenced command, whose script is there`(heading: String, command: String) {
    #expect(lines.filter { $0 == heading }.count == 1)
    let section = lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("## ") }
    #expect(section.filter { $0.hasPrefix("```") }.count == 2)
    let fenced = section.drop { !$0.hasPrefix("```") }.dropFirst().prefix { !$0.hasPrefix("```") }
    #expect(Array(fenced) == [command])
    let script = command.split(separator: " ").last ?? ""
    #expect(FileManager.default.isReadableFile(atPath: "\(Repository.path)/\(script)"))
  }
}
