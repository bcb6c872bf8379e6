import Foundation
import Testing

@Suite struct `The page about joining` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `names tests that are there`() throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "Sources/DossierAssembly/DossierAssembly.docc/Joining.md"),
      encoding: .utf8)
    let names = page.matches(of: /\| `([0-9]+ [^`]+)` \|/).map { String($0.1) }
    let tests = try Self.tests()
    #expect(names.count == 15)
    for name in names { #expect(tests.contains("func `\(name)`"), "\(name)") }
  }

  private static func tests() throws -> String {
    let folder = root.appending(path: "Tests/DossierAssemblyTests/Pains").path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
  }
}
