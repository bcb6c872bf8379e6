import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

@Suite struct LibraryPageTests {
  @Test(arguments: Format.allCases)
  func `the code on the library's page renders one document for each resident`(format: Format) throws {
    let documents = try Self.fill(Sheet("{{ name }}：").bytes(format), for: ["周明远", "吴静"])
    #expect(try documents.map { try Reading.lines(of: $0, format) } == [["周明远："], ["吴静："]])
  }

  @Test func `the code on the library's page is the code of this test`() throws {
    let shown = try #require(Page("DossierTemplate.md").blocks.first { $0.kind == "swift" })
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let indented = shown.lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    #expect(source.contains(indented))
  }

  private static func fill(_ file: [UInt8], for residents: [String]) throws -> [[UInt8]] {
    var documents: [[UInt8]] = []
    var warnings: [Diagnostic] = []
    let package = try OfficePackage(bytes: file, name: "notice.docx")
    let template = try CompiledTemplate(package, name: "notice.docx")

    var renderer = Renderer(template)
    for resident in residents {
      let (bytes, notes) = try renderer.render(["name": .text(resident)])
      documents.append(bytes)
      warnings += notes
    }
    #expect(warnings == [])
    return documents
  }
}
