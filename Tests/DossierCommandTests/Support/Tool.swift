import Foundation
import Testing

/// A program of other people, or ours, run as a process of its own.
enum Tool {
  static func has(_ name: String) -> Bool { path(of: name) != nil }

  static func hasPython(_ module: String) -> Bool {
    (try? python("import \(module)", []).status == 0) ?? false
  }

  static func path(of name: String) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs a program to its end.
  ///
  /// Outputs go to files: a pipe that nobody empties would hold the program up.
  @discardableResult
  static func run(
    _ name: String, _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(filePath: try #require(path(of: name), "\(name) is not on this machine"))
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let output = try scratch.handle("output")
    let errors = try scratch.handle("errors")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try scratch.text("output"), errors: try scratch.text("errors"))
  }

  /// Runs a Python script given as text.
  @discardableResult
  static func python(_ script: String, _ arguments: [String], in folder: String? = nil) throws -> Outcome {
    try run("python3", ["-c", script] + arguments, environment: ["PYTHONUTF8": "1"], in: folder)
  }
}

/// What a process left behind.
struct Outcome {
  let status: Int32
  let wasKilled: Bool
  let output: String
  let errors: String

  var all: String { output + errors }
}
