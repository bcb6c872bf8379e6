import Foundation

/// LibreOffice and poppler, which show what is printed.
enum Office {
  static var isHere: Bool {
    ["/usr/bin/soffice", "/usr/bin/pdftotext"].allSatisfy(FileManager.default.isExecutableFile)
  }

  static let absence: String = "LibreOffice or pdftotext is not here"

  /// Converts files to PDF in one run, beside the files.
  ///
  /// - Returns: what the program said where it failed.
  static func print(_ files: [String], in folder: String) throws -> String {
    let profile = "-env:UserInstallation=file://\(folder)/profile"
    let outcome = try run(
      "timeout",
      ["560", "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder] + files)
    return outcome.status == 0 ? "" : "\(outcome.status) \(outcome.output.suffix(400))"
  }

  /// The texts of the pages of a PDF without white space, which offices put differently.
  static func pages(_ pdf: String) throws -> [String] {
    let text = try run("pdftotext", ["-raw", pdf, "-"]).output
    return text.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
      .map { page in page.filter { !$0.isWhitespace && $0 != "\u{FEFF}" } }
  }

  /// Runs a program and returns what it printed.
  static func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
