import Foundation
import Testing

/// Texts that are pinned in files beside the tests.
enum Golden {
  /// Compares a text with the file of a name; with `DOSSIER_WRITE_GOLDENS` set, writes the file instead.
  static func expect(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let path = "\(Place.goldens)/\(name)"
    if ProcessInfo.processInfo.environment["DOSSIER_WRITE_GOLDENS"] != nil {
      try FileManager.default.createDirectory(atPath: Place.goldens, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
      return
    }
    let pinned = try String(decoding: contents(of: path), as: UTF8.self)
    let lines = zip(text.split(separator: "\n"), pinned.split(separator: "\n"))
    let difference = lines.first { $0 != $1 }.map { "\($0) | \($1)" } ?? "one is longer"
    #expect(text == pinned, "\(name): \(difference)", sourceLocation: location)
  }
}
