internal import DossierAssembly
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
    self.path = path
    content = Self.content(of: path)
  }

  var name: String { PathName.stem(of: path) }

  private static func content(of path: String) -> Content {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if pictures.contains(ending) { return .picture }
    if legacy.contains(ending) { return .legacy }
    do throws(DossierError) {
      return .paper(try Paper(OfficePackage(path: path)))
    } catch {
      return .unreadable(error.within(file: path).diagnostics)
    }
  }

  private static let pictures: Set<String> = [
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "pdf", "ofd",
  ]
  private static let legacy: Set<String> = ["doc", "wps", "rtf", "xls", "xlsx", "et", "txt"]
  private static let papers: Set<String> = ["docx", "docm", "odt"]

  /// Whether a file of this name may belong to a case.
  static func isOfInterest(_ name: String) -> Bool {
    guard !name.hasPrefix("."), !name.hasPrefix("~$"), let dot = name.lastIndex(of: ".") else { return false }
    let ending = name[name.index(after: dot)...].lowercased()
    return pictures.contains(ending) || legacy.contains(ending) || papers.contains(ending)
  }
}
