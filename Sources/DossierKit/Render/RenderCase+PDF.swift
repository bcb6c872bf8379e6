internal import DossierAssembly
internal import DossierConversion
internal import DossierCore
internal import DossierOffice

/// The documents of a case on their way into a folder.
struct RenderedCase {
  let folder: String
  var report: PathReport
  var documents: [RenderedDocument]
  /// What PDFs are made of.
  var drawn: [RenderedDocument] = []
  /// What the fonts of the drawn documents are judged by.
  var fonts: FontBook?
}

extension RenderCase {
  /// Writes what was rendered; PDFs of all cases are made by one process.
  func finish(_ cases: [RenderedCase]) -> [PathReport] {
    let cases = writesPDF ? withPDFs(cases) : cases
    return cases.map(write)
  }

  private func write(_ rendered: RenderedCase) -> PathReport {
    guard rendered.report.status != .failed else { return rendered.report }
    var report = rendered.report
    do {
      report.written = try OutputFolder(rendered.folder, overwrites: overwrites).write(rendered.documents)
    } catch {
      report.status = .failed
      report.diagnostics += error.diagnostics
    }
    return report
  }

  private func withPDFs(_ cases: [RenderedCase]) -> [RenderedCase] {
    let wanted = cases.filter { $0.report.status != .failed }.flatMap(\.drawn)
    guard !wanted.isEmpty else { return cases }
    let sources = wanted.map {
      LayoutEngine.Source(content: .bytes($0.bytes), ending: ".docx", name: $0.fileName)
    }
    var results: [Result<[UInt8], DossierError>]
    do throws(DossierError) {
      guard let engine = LayoutEngine.find() else { throw DossierError(.noPDF) }
      results = try engine.pdfs(of: sources, isPlainPDF ? .plain : .archival)
    } catch {
      results = sources.map { _ in .failure(error) }
    }
    let installed = InstalledFonts.list()
    return cases.map { settle($0, &results, installed) }
  }

  /// Takes the PDFs of one case from the front of the results; nothing of a case is written where one is missing.
  private func settle(
    _ rendered: RenderedCase, _ results: inout [Result<[UInt8], DossierError>], _ installed: InstalledFonts?
  ) -> RenderedCase {
    guard rendered.report.status != .failed else { return rendered }
    var settled = rendered
    var faults: [Diagnostic] = []
    for document in rendered.drawn where !results.isEmpty {
      switch results.removeFirst() {
      case .success(let bytes):
        settled.documents.append(
          RenderedDocument(fileName: PathName.stem(of: document.fileName) + ".pdf", bytes: bytes))
      case .failure(let error): faults += error.diagnostics.filter { !faults.contains($0) }
      }
    }
    settled.report.diagnostics += faults
    if !faults.isEmpty { settled.report.status = .failed }
    guard faults.isEmpty else { return settled }
    let missing = missingFonts(of: rendered, installed)
    if !missing.isEmpty { settled.report.diagnostics.append(.layoutNotFinal(missing, severity: .warning)) }
    return settled
  }

  private func missingFonts(of rendered: RenderedCase, _ installed: InstalledFonts?) -> MissingFonts {
    guard let book = rendered.fonts else { return MissingFonts() }
    var fonts = FontDemand()
    for document in rendered.drawn {
      if let package = try? OfficePackage(bytes: document.bytes, name: document.fileName) {
        fonts.add(package)
      }
    }
    return fonts.missing(by: book, of: installed)
  }
}
