import Foundation
import Testing

/// The pages of files as LibreOffice lays them out, compared point by point.
enum PagePictures {
  static let canBeTaken = OfficeTools.hasPages

  /// Takes the pages of several files in one run of LibreOffice.
  ///
  /// - Returns: for each file, its pages in grey, one byte for a point behind a short head.
  static func pages(of files: [(name: String, bytes: [UInt8])], in folder: URL) throws -> [[[UInt8]]] {
    let out = folder.appendingPathComponent("pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    var paths: [String] = []
    for (name, bytes) in files {
      let file = out.appendingPathComponent(name)
      try Data(bytes).write(to: file)
      paths.append(file.path)
    }
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let (_, said) = try OfficeTools.run(
      "timeout",
      ["400", "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", out.path] + paths,
      in: folder)
    return try paths.enumerated().map { index, path in
      let pdf = (path as NSString).deletingPathExtension + ".pdf"
      try #require(FileManager.default.fileExists(atPath: pdf), "\(files[index].name): \(said)")
      return try pictures(of: pdf, in: folder)
    }
  }

  /// Leaves the files where `DOSSIER_KEEP_PAGES` says, for whoever wants to look at them.
  private static func keep(_ files: [(name: String, bytes: [UInt8])]) throws {
    guard let place = ProcessInfo.processInfo.environment["DOSSIER_KEEP_PAGES"] else { return }
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: "\(place)/\(name)")) }
  }

  private static func pictures(of pdf: String, in folder: URL) throws -> [[UInt8]] {
    let place = folder.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try OfficeTools.run("pdftoppm", ["-r", "40", "-gray", pdf, "\(place.path)/p"], in: folder)
    return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted().map {
      Array(try Data(contentsOf: place.appendingPathComponent($0)))
    }
  }

  /// What the pages of a file say, as LibreOffice lays them out and poppler reads them.
  static func texts(of bytes: [UInt8], ending: String, in folder: URL) throws -> [String] {
    let file = folder.appendingPathComponent("read.\(ending)")
    try Data(bytes).write(to: file)
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    try OfficeTools.run(
      "timeout",
      ["120", "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path, file.path],
      in: folder)
    let (_, text) = try OfficeTools.run("pdftotext", ["-layout", "\(folder.path)/read.pdf", "-"], in: folder)
    return text.split(separator: "\u{0C}").map(String.init)
  }

  /// How many points are of clearly another shade; letters that move by part of a point are not.
  static func differences(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard one.count == other.count else { return max(one.count, other.count) }
    return zip(one, other).count { abs(Int($0) - Int($1)) > 96 }
  }

  /// Says where the pages of the joined file are not those of its documents.
  ///
  /// - Parameter points: how many of a page may differ.
  static func expectSame(
    _ documents: [(name: String, bytes: [UInt8])], joined: [UInt8], ending: String, but points: Int = 0
  ) throws {
    try OfficeTools.withFolder { folder in
      let files =
        documents.map { ("\($0.name).\(ending)", $0.bytes) } + [
          ("合订-\(documents.count)-\(documents[0].name).\(ending)", joined)
        ]
      try keep(files)
      let all = try pages(of: files, in: folder)
      let after = all.last ?? []
      let before = zip(documents, all).flatMap { document, pages in
        pages.enumerated().map { ("\(document.name) page \($0.offset + 1)", $0.element) }
      }
      #expect(before.count == after.count, "\(zip(documents, all).map { "\($0.name) \($1.count)" })")
      for ((place, page), other) in zip(before, after) {
        #expect(differences(page, other) <= points, "\(place)")
      }
    }
  }
}
