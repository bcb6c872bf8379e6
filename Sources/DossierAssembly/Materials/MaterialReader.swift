internal import DossierCase
internal import DossierConversion
internal import DossierCore
internal import DossierOffice

/// Makes of the files that a case names what its dossier can hold.
///
/// Nothing that is wrong with such a file keeps the dossier from being assembled: the file is listed as enclosed then,
/// and a finding says why.
struct MaterialReader {
  private let file: CaseFile
  private let format: DocumentFormat
  /// Where pages and converted documents lie until the dossier is written.
  private let folder = WorkFolder()
  private var shelf = MaterialShelf()
  /// Documents on their way through LibreOffice: their place on the shelf and the copy that it is given.
  private var conversions: [(index: Int, paper: NamedPaper, copy: String)] = []
  private var toldPlaces = 0

  private init(_ file: CaseFile, _ format: DocumentFormat) {
    self.file = file
    self.format = format
  }

  /// The shelf of a case, with all pages drawn and all documents converted.
  static func shelf(of file: CaseFile, for format: DocumentFormat) -> MaterialShelf {
    var reader = MaterialReader(file, format)
    for paper in NamedPaper.all(of: file) { reader.take(paper) }
    reader.convert()
    if reader.toldPlaces > 0 { reader.shelf.notes.append(.placesLeftOut(reader.toldPlaces)) }
    return reader.shelf
  }

  /// The shelf as it will be if nothing goes wrong: what there is to list, without drawing anything.
  static func listing(of file: CaseFile, for format: DocumentFormat) -> MaterialShelf {
    var shelf = MaterialShelf()
    for paper in NamedPaper.all(of: file) {
      let path = "\(file.folder)/\(paper.file)"
      switch try? FileKind(of: path) {
      case .picture:
        let pictures = (try? ImageCleaner.pictures(in: path)) ?? []
        shelf.entries.append(
          MaterialShelf.Entry(
            paper: paper, content: isPhoto(paper, pictures) ? .photos(pictures) : .pages([])))
      case .pdf: shelf.entries.append(MaterialShelf.Entry(paper: paper, content: .pages([])))
      default:
        if paper.isMaterial { shelf.entries.append(MaterialShelf.Entry(paper: paper, content: .enclosed)) }
      }
    }
    return shelf
  }

  private mutating func take(_ paper: NamedPaper) {
    let path = "\(file.folder)/\(paper.file)"
    guard !CaseFile.leads(paper.file, outOf: file.folder) else { return }
    do throws(DossierError) {
      switch try FileKind(of: path) {
      case .picture: put(try picture(paper, path), of: paper)
      case .pdf: takePDF(paper, path)
      // A document that came back signed on paper is no second copy of the one that was made.
      case .package where paper.isMaterial: try takePackage(paper, path)
      case .oldText where paper.isMaterial: takeForConversion(paper, path)
      case .other where paper.isMaterial && Self.isPlainText(path): takeForConversion(paper, path)
      case .foreignPicture: enclose(paper, .foreignPicture)
      case .locked: enclose(paper, .locked)
      case .empty: enclose(paper, .empty)
      case .package, .oldText, .other: enclose(paper, paper.isMaterial ? .noPages : nil)
      }
    } catch {
      enclose(paper, .unreadable(error))
    }
  }

  private mutating func put(_ content: MaterialShelf.Content, of paper: NamedPaper) {
    shelf.entries.append(MaterialShelf.Entry(paper: paper, content: content))
  }

  private mutating func enclose(_ paper: NamedPaper, _ reason: EnclosureReason?) {
    if let reason {
      shelf.notes.append(reason.diagnostic(at: file.source.location(of: paper.field)))
    }
    if paper.isMaterial { put(.enclosed, of: paper) }
  }

  private static func isPlainText(_ path: String) -> Bool { path.lowercased().hasSuffix(".txt") }
}

// MARK: - Pictures and PDF

extension MaterialReader {
  private mutating func picture(
    _ paper: NamedPaper, _ path: String
  ) throws(DossierError) -> MaterialShelf.Content {
    let pictures = try ImageCleaner.pictures(in: path)
    if pictures.contains(where: \.tellsPlace) { toldPlaces += 1 }
    return Self.isPhoto(paper, pictures) ? .photos(pictures) : .pages(pictures.map { MaterialPage($0) })
  }

  /// Whether pictures of which the case file says nothing else go to the photo pages.
  private static func isPhoto(_ paper: NamedPaper, _ pictures: [PictureFile]) -> Bool {
    (paper.layout ?? (pictures.count == 1 && pictures[0].image.format != .tiff ? .photo : .wholePage))
      == .photo
  }

  private mutating func takePDF(_ paper: NamedPaper, _ path: String) {
    guard let poppler = Poppler.find() else { return enclose(paper, .noPoppler) }
    do throws(EnclosureReason) {
      put(.pages(try PDFPages(poppler, folder).pages(of: path)), of: paper)
    } catch {
      enclose(paper, error)
    }
  }
}

// MARK: - Documents

extension MaterialReader {
  private mutating func takePackage(_ paper: NamedPaper, _ path: String) throws(DossierError) {
    let package = try OfficePackage(path: path)
    // What cannot be joined by itself is found now, where it concerns this material only.
    let alone = try Joiners.joiner(of: package.kind).join(
      [JoinSource(bookmark: "material", title: paper.name, package: package, numbering: .own)], title: "")
    if package.kind == format.kind { return put(.document(package), of: paper) }
    guard let place = folder.path else { return enclose(paper, .noLibreOffice) }
    // LibreOffice is given what the joiner made of it: without references to anything outside.
    let copy = "\(place)/\(conversions.count + 1).\(package.kind == .word ? "docx" : "odt")"
    try alone.package.write(to: copy, overwrite: true)
    conversions.append((shelf.entries.count, paper, copy))
    put(.enclosed, of: paper)
  }

  private mutating func takeForConversion(_ paper: NamedPaper, _ path: String) {
    conversions.append((shelf.entries.count, paper, path))
    put(.enclosed, of: paper)
  }

  /// All that is not in the dossier's format at once.
  private mutating func convert() {
    guard !conversions.isEmpty else { return }
    guard let office = LibreOffice.find(), let place = folder.newFolder() else {
      for conversion in conversions { note(.noLibreOffice, conversion.paper) }
      return
    }
    let results = office.convert(
      conversions.map(\.copy), to: format == .docx ? .docx : .odt, in: place)
    for (conversion, result) in zip(conversions, results) {
      settle(conversion.index, conversion.paper, result)
    }
  }

  private mutating func settle(_ index: Int, _ paper: NamedPaper, _ result: ConversionResult) {
    guard let output = result.output else {
      return note(.notConverted(result.diagnostic), paper)
    }
    do throws(DossierError) {
      // Under the name that people know, for messages.
      let package = try OfficePackage(bytes: FileContents.read(output, limit: 1 << 30), name: paper.file)
      shelf.entries[index] = MaterialShelf.Entry(paper: paper, content: .document(package))
    } catch {
      note(.unreadable(error), paper)
    }
  }

  private mutating func note(_ reason: EnclosureReason, _ paper: NamedPaper) {
    shelf.notes.append(reason.diagnostic(at: file.source.location(of: paper.field)))
  }
}
