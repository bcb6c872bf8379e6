internal import DossierAssembly
internal import DossierCase
internal import DossierConversion
internal import DossierCore
internal import DossierOffice

extension AssembleDossier {
  /// The files of a dossier, not yet written: one for each part and volume.
  ///
  /// - Throws: ``DossierError`` with the faults of its documents; P121 where a PDF is wanted and cannot be made.
  func files(
    _ output: DossierOutput, _ builder: inout DossierBuilder, _ opened: OpenCase, _ report: inout PathReport
  ) throws(DossierError) -> [(path: String, content: DossierContent)] {
    let engine = laysOut || output.isPDF ? LayoutEngine.find() : nil
    if engine == nil, output.isPDF { throw DossierError(.noPDF) }
    if engine == nil, laysOut { report.diagnostics.append(.pagesUnknown) }
    var files: [(path: String, content: DossierContent)] = []
    var fonts = FontDemand()
    let parts = parts(of: opened)
    for part in parts {
      builder.part = part
      let pages = try engine.flatMap { engine throws(DossierError) in
        try self.pages(output, &builder, engine, &report)
      }
      let built = try builder.volumes(
        output.format, laidOut: pages, limit: opened.set.forms.pageLimit)
      report.diagnostics += opened.unsaid(built.notes)
      if engine != nil { for volume in built.volumes { fonts.add(volume.package) } }
      let names = built.volumes.map {
        output.path(part: parts.count > 1 ? part : nil, volume: $0.number, of: $0.count)
      }
      files += zip(names, try contents(of: built.volumes, output, engine)).map { ($0, $1) }
    }
    if engine != nil {
      report.diagnostics += layoutNotes(fonts.missing(by: try FontBook(opened.set)), output)
    }
    return files
  }

  /// The parts that are dossiers of their own; nil stands for all in one.
  private func parts(of opened: OpenCase) -> [VolumePart?] {
    if let part { return [part] }
    guard opened.set.forms.isDivided else { return [nil] }
    let present = Set(opened.file.artefacts.map { opened.set.rule(for: $0.kind)?.part ?? .main })
    return present.count > 1 ? VolumePart.allCases.map { $0 } : [nil]
  }

  /// Where the documents begin once the dossier is laid out; a PDF has to be laid out, any other file may go without.
  private func pages(
    _ output: DossierOutput, _ builder: inout DossierBuilder, _ engine: LayoutEngine,
    _ report: inout PathReport
  ) throws(DossierError) -> DossierPages? {
    let package = try builder.build(output.format).package
    let source = LayoutEngine.Source(
      content: .package(package), ending: ".\(output.format.rawValue)", name: report.path)
    do {
      return try engine.pages(of: source, bookmarks: try builder.bookmarks(output.format))
    } catch {
      guard !output.isPDF else { throw error }
      report.diagnostics.append(.notLaidOut(error.diagnostics.first))
      return nil
    }
  }

  private func contents(
    of volumes: [DossierVolume], _ output: DossierOutput, _ engine: LayoutEngine?
  ) throws(DossierError) -> [DossierContent] {
    guard output.isPDF, let engine else { return volumes.map { .package($0.package) } }
    let sources = volumes.map { volume in
      LayoutEngine.Source(
        content: .package(volume.package), ending: ".\(output.format.rawValue)",
        name: output.path(part: nil, volume: volume.number, of: volume.count),
        outline: volume.outline.map { PDFFinish.Entry(title: $0.title, bookmark: $0.bookmark) })
    }
    var files: [DossierContent] = []
    for result in try engine.pdfs(of: sources, isPlainPDF ? .plain : .archival) {
      files.append(.bytes(try result.get()))
    }
    return files
  }

  private func layoutNotes(_ missing: MissingFonts, _ output: DossierOutput) -> [Diagnostic] {
    missing.isEmpty ? [] : [.layoutNotFinal(missing, severity: output.isPDF ? .warning : .note)]
  }
}
