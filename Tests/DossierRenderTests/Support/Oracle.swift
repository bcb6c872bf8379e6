import DossierCore
import Foundation

/// Other people's programs, asked what they think of our files.
enum Oracle {
  static func has(_ tool: String) -> Bool { path(of: tool) != nil }

  static func path(of tool: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(tool)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func hasPython(_ module: String) -> Bool {
    (try? run("python3", ["-c", "import \(module)"]).code) == 0
  }

  /// Runs a program; its exit code and what it printed.
  static func run(
    _ tool: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (code: Int32, output: String, complaints: String) {
    guard let path = path(of: tool) else { return (127, "", "\(tool) is not here") }
    let folder = try TemporaryFolder()
    let complaints = URL(filePath: try folder.write("err", []))
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: complaints), as: UTF8.self)
    return (process.terminationStatus, String(decoding: data, as: UTF8.self), text)
  }

  /// The schemas of both formats, which stand beside the package on the machines where it is made.
  static let schemas = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/schemas").path

  static var hasSchemas: Bool { has("xmllint") && FileManager.default.fileExists(atPath: schemas) }
}

/// A folder for one test, gone afterwards.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "render-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }
}

extension Value {
  /// The value as JSON for other programs, members in their order.
  var json: String {
    switch self {
    case .null, .picture, .pageReference: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value): String(value)
    case .text(let value): Self.quoted(value)
    case .list(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
    case .record(let record):
      "{" + record.members.map { "\(Self.quoted($0.key)):\($0.value.json)" }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let data = (try? JSONSerialization.data(withJSONObject: text, options: .fragmentsAllowed)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
