internal import DossierAssembly
internal import DossierCore
internal import DossierOffice
internal import DossierReadBack
internal import DossierRender

/// A document of a case that came back: a file, or part of a dossier.
struct ReturnedDocument {
  let file: String
  let format: DocumentFormat
  let paper: Paper
  /// Which document of the case it is, by the bookmarks round its values; nil where they are all gone.
  let label: String?
  /// What it is called where the file holds several.
  let kind: String?
  /// Whether it is a part of a dossier, whose headers are not told apart.
  var isPart: Bool { kind != nil }

  /// Reads a file: one document, or each document of a dossier.
  ///
  /// - Throws: ``DossierError`` where the file is no document.
  static func all(in path: String) throws(DossierError) -> [ReturnedDocument] {
    let package = try OfficePackage(path: path)
    let format: DocumentFormat = package.kind == .word ? .docx : .odt
    let manifest = try Joiners.inspector(of: package.kind).manifest(of: package)
    do throws(DossierError) {
      guard let manifest else {
        let paper = try Paper(package)
        return [ReturnedDocument(file: path, format: format, paper: paper, label: paper.label, kind: nil)]
      }
      let paper = try Paper(package, sections: manifest.documents.map(\.bookmark))
      return manifest.documents.map { document in
        let section = paper.section(document.bookmark)
        return ReturnedDocument(
          file: path, format: format, paper: section, label: section.label, kind: document.kind)
      }
    } catch { throw error.within(file: path) }
  }
}

extension Paper {
  /// The document that most bookmarks name.
  var label: String? {
    var counts: [String: Int] = [:]
    for value in marked { counts[value.mark.document, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The paper without headers and footers.
  var body: Paper { filtered { $0.place.story == .body } }
}
