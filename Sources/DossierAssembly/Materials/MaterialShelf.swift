internal import DossierCase
internal import DossierCore
internal import DossierOffice

/// What the files that a case names come to in its dossier, in the order of the case file.
struct MaterialShelf {
  enum Content {
    /// Pictures for the photo pages.
    case photos([PictureFile])
    /// Pages of the dossier; none where they were only counted on.
    case pages([MaterialPage])
    /// A document that is joined as it is.
    case document(OfficePackage)
    /// Not in the dossier: listed only.
    case enclosed
  }

  struct Entry {
    let paper: NamedPaper
    let content: Content
  }

  var entries: [Entry] = []
  /// What could not become pages, and what was left out of copies.
  var notes: [Diagnostic] = []
}

/// A file that a case names as evidence: a material, or a signed document that came back as a scan.
struct NamedPaper {
  let name: String
  /// Relative to the case folder.
  let file: String
  let note: String?
  let date: CivilDate?
  let field: FieldPath
  /// How it shall stand in the dossier; nil where its kind decides.
  let layout: MaterialLayout?
  let isMaterial: Bool

  /// Signed documents first, as they belong to the documents before.
  static func all(of file: CaseFile) -> [NamedPaper] {
    let signed = file.artefacts.compactMap { artefact in
      artefact.file.map {
        NamedPaper(
          name: "\(artefact.kind.rawValue)（签署件）", file: $0, note: artefact.number, date: artefact.date,
          field: artefact.path.appending("文件"), layout: .wholePage, isMaterial: false)
      }
    }
    let materials = file.materials.enumerated().compactMap { index, material in
      material.file.map {
        NamedPaper(
          name: material.name, file: $0, note: material.note, date: material.date,
          field: FieldPath("材料清单").appending(index).appending("文件"), layout: Self.layout(of: material),
          isMaterial: true)
      }
    }
    return signed + materials
  }

  /// Scans and copies are pages; only what is called a photo, or nothing, goes to the photo pages.
  private static func layout(of material: Material) -> MaterialLayout? {
    if let layout = material.layout { return layout }
    switch material.form {
    case .photo: return .photo
    case .scan, .copy, .original: return .wholePage
    case nil: return nil
    }
  }
}
