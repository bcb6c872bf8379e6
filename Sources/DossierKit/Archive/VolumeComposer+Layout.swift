internal import DossierAssembly
internal import DossierCase
internal import DossierConversion
internal import DossierCore
internal import DossierOffice

/// What is known of a volume's pages, and its copies as PDF/A; nothing where it is not laid out.
struct VolumeLayout {
  /// For each format the pages of the dossier.
  var pages: [DocumentFormat: DossierPages] = [:]
  /// By the number in the contents index.
  var places: [Int: (first: Int, count: Int)] = [:]
  /// The number of pages that bear numbers.
  var pageCount: Int?
  /// The dossier as PDF/A, and each document by its number.
  var dossier: [UInt8]?
  var copies: [Int: [UInt8]] = [:]
  var notes: [Diagnostic] = []
}

extension VolumeComposer {
  /// Lays the dossier out and copies it and its documents as PDF/A.
  ///
  /// A wrong page number in a catalogue is worse than none: where LibreOffice or fonts are missing, nothing is counted
  /// and nothing copied, and a note says why.
  ///
  /// - Throws: ``DossierError`` with the faults of documents.
  func laidOut() throws(DossierError) -> VolumeLayout {
    var layout = VolumeLayout()
    guard let engine = LayoutEngine.find() else {
      layout.notes = [.notCounted(.pagesUnknown)]
      return layout
    }
    var builder = DossierBuilder(opened.file, set: opened.set, caseText: try opened.text())
    let missing = try missingFonts(&builder)
    guard missing.isEmpty else {
      layout.notes = [.notCounted(.layoutNotFinal(missing, severity: .note))]
      return layout
    }
    do {
      for format in DocumentFormat.allCases { layout.pages[format] = try pages(&builder, format, engine) }
      try copy(&builder, engine, into: &layout)
    } catch {
      layout = VolumeLayout()
      layout.notes = [.notCounted(error.diagnostics.first ?? .pagesUnknown)]
    }
    return layout
  }

  private func missingFonts(_ builder: inout DossierBuilder) throws(DossierError) -> MissingFonts {
    var fonts = FontDemand()
    fonts.add(try builder.build(.docx).package)
    return fonts.missing(by: try FontBook(opened.set))
  }

  private func pages(
    _ builder: inout DossierBuilder, _ format: DocumentFormat, _ engine: LayoutEngine
  ) throws(DossierError) -> DossierPages {
    let source = LayoutEngine.Source(
      content: .package(try builder.build(format).package), ending: ".\(format.rawValue)", name: opened.path)
    return try engine.pages(of: source, bookmarks: try builder.bookmarks(format))
  }

  /// The dossier and its documents, all made by one process.
  private func copy(
    _ builder: inout DossierBuilder, _ engine: LayoutEngine, into layout: inout VolumeLayout
  ) throws(DossierError) {
    guard let pages = layout.pages[.docx] else { return }
    layout.places = try builder.places(.docx, laidOut: pages)
    layout.pageCount = layout.places.values.map { $0.first + $0.count - 1 }.max()
    var sources: [LayoutEngine.Source] = []
    builder.marksValues = false
    for volume in try builder.volumes(.docx, laidOut: pages, limit: .max).volumes {
      sources.append(
        LayoutEngine.Source(
          content: .package(volume.package), ending: ".docx", name: "卷宗.pdf",
          outline: volume.outline.map { PDFFinish.Entry(title: $0.title, bookmark: $0.bookmark) }))
    }
    var renderer = CaseRenderer(opened.file, set: opened.set)
    renderer.marksValues = false
    for document in documents {
      sources.append(
        LayoutEngine.Source(
          content: .bytes(try renderer.render(document, .docx)), ending: ".docx",
          name: document.artefact.kind.rawValue))
    }
    let results = try engine.pdfs(of: sources, .archival)
    for (index, result) in results.enumerated() {
      let bytes = try result.get()
      if index == 0 { layout.dossier = bytes } else { layout.copies[documents[index - 1].position] = bytes }
    }
  }
}

extension Diagnostic {
  /// P131: the package is whole without page numbers and copies.
  fileprivate static func notCounted(_ reason: Diagnostic) -> Diagnostic {
    Diagnostic(
      "P131", .note,
      Wording(
        "包里没有页号、页数和 PDF/A 副本：\(reason.message.chinese)",
        "the package has no page numbers, page counts and PDF/A copies: \(reason.message.english)"),
      hints: reason.hints + [
        Wording(
          "装好以后，或者换一台装有 LibreOffice 和公文字体的机器，加 --force 重新归档；不需要的，加 --no-layout",
          "then, or on another machine that has LibreOffice and the fonts, archive again with --force; --no-layout where they are not wanted"
        )
      ])
  }
}
