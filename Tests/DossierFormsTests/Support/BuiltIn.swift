import Foundation

@testable import DossierForms

/// The built-in set as it stands in the package folder.
enum BuiltIn {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let folder = root.appending(path: "Templates/国家通用").path

  private static let read = Result { try FormSet(readingFrom: folder).forms }

  static func forms() throws -> [FormDescription] { try read.get() }

  static func form(_ name: String) throws -> FormDescription? { try forms().first { $0.name == name } }

  /// The names of the descriptions, so that each is a case of its own in a test.
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/版式"))?
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted() ?? []
}

/// The schemas of both formats, which stand beside the package on the machines where it is made.
enum Schemas {
  static let folder = BuiltIn.root.deletingLastPathComponent().appending(path: "shared/schemas").path

  static var areHere: Bool {
    FileManager.default.fileExists(atPath: folder) && FileManager.default.isExecutableFile(atPath: xmllint)
  }

  private static let xmllint = "/usr/bin/xmllint"

  /// What `xmllint` objects to in the texts; empty where all of them validate.
  static func complaints(_ texts: [(name: String, text: String)], _ arguments: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "forms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.map { item in
      let file = folder.appending(path: item.name.replacing("/", with: "-"))
      try Data(item.text.utf8).write(to: file)
      return file.path
    }
    let process = Process()
    process.executableURL = URL(filePath: xmllint)
    process.arguments = ["--noout", "--nonet"] + arguments + files
    process.environment = ["XML_CATALOG_FILES": "\(self.folder)/ooxml/catalog.xml"]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0
      ? ""
      : output.split(separator: "\n")
        .filter { !$0.hasSuffix(" validates") }.joined(separator: "\n")
  }
}
