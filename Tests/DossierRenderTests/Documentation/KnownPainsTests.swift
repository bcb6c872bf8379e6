import Foundation
import Testing

@Suite struct KnownPainsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `every test that the page names is there`() throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "Sources/DossierRender/DossierRender.docc/KnownPains.md"),
      encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
    let tests = try Self.tests()
    #expect(rows.count > 20)
    for row in rows {
      let shown = row.split(separator: "|")[1].split(separator: "`", omittingEmptySubsequences: false)
      let names = shown.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      #expect(!names.isEmpty, "\(row)")
      for name in names { #expect(tests.contains("func `\(name)`"), "\(name)") }
    }
  }

  private static func tests() throws -> String {
    let folder = root.appending(path: "Tests")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
  }
}
