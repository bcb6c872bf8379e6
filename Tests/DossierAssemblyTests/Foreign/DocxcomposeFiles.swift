import Foundation

/// The documents that docxcompose is tested with, as `.ci/setup --with-judges` fetches them; nothing of them is ours to keep.
enum DocxcomposeFiles {
  static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../.venv-docxcompose/docxcompose-1.4.0/tests"
    ).standardizedFileURL.path

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder + "/docs") }

  /// Every document, those that its joins came to among them, as paths.
  static var documents: [String] {
    let names = FileManager.default.subpaths(atPath: folder + "/docs") ?? []
    return names.filter { $0.hasSuffix(".docx") }.sorted().map { "\(folder)/docs/\($0)" }
  }

  /// The documents that its tests join, in their order; what is joined twice stands here once.
  static var joins: [[String]] {
    let tests = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var found: [[String]] = []
    for test in tests.sorted() where test.hasPrefix("test_") && test.hasSuffix(".py") {
      let text = (try? String(contentsOfFile: "\(folder)/\(test)", encoding: .utf8)) ?? ""
      for call in text.matches(of: /ComposedDocument\(([^)]*)\)/) { found.append(names(in: String(call.1))) }
      for call in text.matches(of: /Composer\(Document\(([\s\S]*?)\n\n/) {
        found.append(names(in: String(call.1)))
      }
    }
    var seen: Set<[String]> = []
    return found.filter { $0.count > 1 && seen.insert($0).inserted }
  }

  private static func names(in text: String) -> [String] {
    text.matches(of: /["']([a-z0-9_]+\.docx)["']/).map { String($0.1) }.filter {
      FileManager.default.fileExists(atPath: "\(folder)/docs/\($0)")
    }
  }
}
