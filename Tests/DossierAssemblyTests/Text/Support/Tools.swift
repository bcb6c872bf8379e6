import Foundation
import Testing

/// Other people's programs, asked what they think of our files.
enum Tools {
  static let schema = "../shared/schemas/odf/odf1.3/OpenDocument-v1.3-schema.rng"
  static let manifestSchema = "../shared/schemas/odf/odf1.3/OpenDocument-v1.3-manifest-schema.rng"

  static func has(_ tool: String) -> Bool { path(of: tool) != nil }
  static var hasSchema: Bool { has("xmllint") && FileManager.default.fileExists(atPath: schema) }
  static var hasODFPy: Bool { (try? run("python3", ["-c", "import odf.opendocument"]).code == 0) ?? false }
  static var drawsPages: Bool { has("soffice") && has("pdftoppm") }

  private static func path(of tool: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(tool)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  @discardableResult
  static func run(_ tool: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
    guard let path = path(of: tool) else { return (127, "no \(tool)") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// Opens a file in LibreOffice and saves it in another format; the path of what came of it.
  static func convert(_ path: String, to format: String, in folder: Folder) throws -> String {
    let output = "\(folder.path)/converted"
    let result = try run(
      "timeout",
      [
        "120", "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        format,
        "--outdir", output, path,
      ])
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let made = "\(output)/\(name).\(format)"
    try #require(FileManager.default.fileExists(atPath: made), "\(result.output)")
    return made
  }

  /// The pages of a document as pictures.
  static func pages(of path: String, in folder: Folder) throws -> [Data] {
    let pdf = try convert(path, to: "pdf", in: folder)
    let stem = pdf + "-page"
    try run("pdftoppm", ["-r", "50", pdf, stem])
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/converted")
    let name = URL(fileURLWithPath: stem).lastPathComponent
    return try files.filter { $0.hasPrefix(name) }.sorted().map {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/converted/\($0)"))
    }
  }
}

/// A folder for one test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }
}

func contents(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
