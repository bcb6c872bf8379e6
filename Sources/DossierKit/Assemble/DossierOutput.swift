internal import DossierAssembly
internal import DossierCase
internal import DossierCore

/// The file that a dossier shall be written to: its format, and the names of further files where it has parts or
/// volumes of its own.
struct DossierOutput {
  /// The format in which the dossier is built.
  let format: DocumentFormat
  let isPDF: Bool
  private let stem: String
  private let ending: String

  /// - Throws: D151 where the name's ending is that of no format.
  init(_ path: String) throws(DossierError) {
    let lower = path.lowercased()
    if lower.hasSuffix(".pdf") {
      format = .docx
      isPDF = true
    } else if let format = DocumentFormat(fileName: path) {
      self.format = format
      isPDF = false
    } else {
      let endings = DocumentFormat.allCases.map { "." + $0.rawValue } + [".pdf"]
      throw DossierError(.wrongEnding(path, wanted: endings.joined(separator: " / ")))
    }
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    stem = String(path[..<dot])
    ending = String(path[dot...])
  }

  /// `卷宗-副卷-2.docx`: the part is said where there are several, the volume where there are several.
  func path(part: VolumePart?, volume: Int, of count: Int) -> String {
    stem + (part.map { "-" + $0.rawValue } ?? "") + (count > 1 ? "-\(volume)" : "") + ending
  }
}
