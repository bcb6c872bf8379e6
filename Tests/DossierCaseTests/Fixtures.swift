import DossierCase
import DossierCore
import Foundation
import Testing

/// Where the files for the tests are, files made while a test runs, and other people's programs.
enum Fixtures {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  static let fullCase = tests.appending(path: "Fixtures/完整案件").path
  static let templates = tests.appending(path: "../../Templates").standardized.path
  static let samples = tests.appending(path: "../../Samples").standardized.path

  static func nationalSet() throws -> TemplateSet {
    try TemplateSet.load(named: "国家通用", in: templates)
  }

  /// A new folder that is removed after use.
  static func withFolder<T>(_ use: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try use(folder.path)
  }

  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  static func write(_ text: String, to path: String) throws {
    try write(text.utf8, to: path)
  }

  static func text(at path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }
}

/// Python with a module, as a judge from outside.
enum Python {
  static func has(_ module: String) -> Bool {
    (try? run("import \(module)", input: "")) != nil
  }

  /// What a script prints, fed with a text.
  static func run(_ script: String, input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (source, output) = (Pipe(), Pipe())
    process.standardInput = source
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Fed from aside: a full pipe in both directions would stop both programs.
    Thread.detachNewThread {
      try? source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? source.fileHandleForWriting.close()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
    return String(decoding: data, as: UTF8.self)
  }
}

extension Fixtures {
  static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  static func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }
}
