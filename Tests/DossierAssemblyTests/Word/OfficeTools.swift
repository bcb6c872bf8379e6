import Foundation

/// Other people's programs, by which the joined files are judged.
enum OfficeTools {
  static let hasOffice = path(of: "soffice") != nil
  static let hasPages = hasOffice && path(of: "pdftoppm") != nil
  static let hasSchemas = path(of: "xmllint") != nil && FileManager.default.fileExists(atPath: schema)

  /// The schemas stand beside the working copy where they are installed.
  static let schema =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../../shared/schemas/ooxml/all-wml.xsd"
    ).standardizedFileURL.path

  static func path(of tool: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(tool)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A new empty folder, gone after the work.
  static func withFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("join-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }

  /// Runs a tool; answers its exit status and what it said on either channel.
  @discardableResult static func run(_ tool: String, _ arguments: [String], in folder: URL) throws -> (
    Int32, String
  ) {
    let output = folder.appendingPathComponent("output-\(UUID().uuidString).txt")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(of: tool) ?? tool)
    process.arguments = arguments
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return (process.terminationStatus, (try? String(contentsOf: output, encoding: .utf8)) ?? "")
  }

  /// Has LibreOffice read a file and save it; answers the bytes of the new file.
  static func converted(_ bytes: [UInt8], to format: String, ending: String, in folder: URL) throws -> [UInt8]
  {
    let source = folder.appendingPathComponent("in.docx")
    try Data(bytes).write(to: source)
    let out = folder.appendingPathComponent("out")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let command = [
      "120", "soffice", profile, "--headless", "--convert-to", format, "--outdir", out.path, source.path,
    ]
    try run("timeout", command, in: folder)
    return Array(try Data(contentsOf: out.appendingPathComponent("in." + ending)))
  }

  /// The pages as LibreOffice lays them out, each as a picture.
  static func pages(of bytes: [UInt8], in folder: URL) throws -> [Data] {
    let work = folder.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let pdf = work.appendingPathComponent("pages.pdf")
    try Data(try converted(bytes, to: "pdf", ending: "pdf", in: work)).write(to: pdf)
    try run("pdftoppm", ["-r", "50", pdf.path, work.appendingPathComponent("page").path], in: work)
    let names = try FileManager.default.contentsOfDirectory(atPath: work.path).filter { $0.hasSuffix(".ppm") }
    return try names.sorted().map { try Data(contentsOf: work.appendingPathComponent($0)) }
  }
}
