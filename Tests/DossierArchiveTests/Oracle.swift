import Foundation

/// Other people's programs that judge what we write.
enum Oracle {
  static let python = find("python3")
  static let xmllint = find("xmllint")
  static let hasBagit = python != nil && (try? run(python, ["-c", "import bagit"]).status) == 0

  static func run(_ program: String?, _ arguments: [String], input: String = "") throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program ?? "/nonexistent")
    process.arguments = arguments
    let (output, entry) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = output
    process.standardInput = entry
    try process.run()
    entry.fileHandleForWriting.write(Data(input.utf8))
    try entry.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static func find(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
