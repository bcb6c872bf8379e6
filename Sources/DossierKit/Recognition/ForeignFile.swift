internal import DossierAssembly
internal import DossierConversion
internal import DossierCore
internal import DossierOffice
internal import DossierReadBack

/// A file of a folder that holds no case of ours.
struct ForeignFile {
  enum Content {
    case paper(Paper)
    /// A picture or PDF, which can only be looked at.
    case picture
    /// A format that has to be converted first.
    case legacy
    case unreadable([Diagnostic])
  }

  let path: String
  let content: Content

  init(path: String) {
    self.init(path: path, content: Self.content(of: path))
  }

  /// A file that was opened already.
  init(path: String, package: OfficePackage) {
    self.init(path: path, content: Self.content(of: path) { () throws(DossierError) in package })
  }

  private init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  var name: String { PathName.stem(of: path) }

  private static func content(of path: String) -> Content {
    let ending = ending(of: path)
    if pictures.contains(ending) { return .picture }
    if legacy.contains(ending) { return .legacy }
    return content(of: path) { () throws(DossierError) in try OfficePackage.lookingInto(path) }
  }

  private static func content(
    of path: String, _ open: () throws(DossierError) -> OfficePackage
  ) -> Content {
    do throws(DossierError) {
      return .paper(try Paper(open()))
    } catch {
      return .unreadable(error.within(file: path).diagnostics)
    }
  }

  /// Reads files; those of old formats by way of LibreOffice, one process for all, where it is installed.
  static func all(_ paths: [String]) -> [ForeignFile] {
    let old = paths.filter { convertible.contains(ending(of: $0)) }
    guard !old.isEmpty, let office = LibreOffice.find(), let folder = TemporaryFolder() else {
      return paths.map { ForeignFile(path: $0) }
    }
    let results = office.convert(old, to: .docx, in: folder.path)
    let converted = Dictionary(zip(old, results)) { first, _ in first }
    return paths.map { path in
      guard let result = converted[path] else { return ForeignFile(path: path) }
      guard let output = result.output else {
        return ForeignFile(path: path, content: .unreadable(result.diagnostic.map { [$0] } ?? []))
      }
      return ForeignFile(path: path, content: content(of: output).moved(to: path))
    }
  }

  private static func ending(of path: String) -> String {
    path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// Old formats that LibreOffice makes a document of.
  private static let convertible: Set<String> = ["doc", "wps", "rtf"]

  private static let pictures: Set<String> = [
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "pdf", "ofd",
  ]
  private static let legacy: Set<String> = ["doc", "wps", "rtf", "xls", "xlsx", "et", "txt"]
  private static let papers: Set<String> = ["docx", "docm", "odt"]

  static func isLegacy(_ name: String) -> Bool { convertible.contains(ending(of: name)) }
  static func isPaper(_ name: String) -> Bool { papers.contains(ending(of: name)) }

  /// Whether a file of this name may belong to a case.
  static func isOfInterest(_ name: String) -> Bool {
    guard !name.hasPrefix("."), !name.hasPrefix("~$"), let dot = name.lastIndex(of: ".") else { return false }
    let ending = name[name.index(after: dot)...].lowercased()
    return pictures.contains(ending) || legacy.contains(ending) || papers.contains(ending)
  }
}

extension ForeignFile.Content {
  /// The same content, what is wrong with it said of the file that it was made from.
  fileprivate func moved(to path: String) -> Self {
    guard case .unreadable(let diagnostics) = self else { return self }
    return .unreadable(
      diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.location.file = path
        return diagnostic
      })
  }
}
