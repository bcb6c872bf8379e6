internal import DossierAssembly
internal import DossierConversion
internal import DossierCore
internal import DossierOffice

/// Lays documents out with LibreOffice and turns them into PDF; poppler reads where things came to stand.
///
/// One engine serves a whole command: its LibreOffice keeps its profile, and a batch of documents has one process.
final class LayoutEngine {
  private let office: LibreOffice
  private let poppler: Poppler
  private let folder: TemporaryFolder
  private var batchCount = 0

  /// A document that shall become a PDF.
  struct Source {
    let content: DossierContent
    /// `.docx` or `.odt`.
    let ending: String
    /// For messages.
    let name: String
    /// The entries of the outline; none leave what LibreOffice makes of headings.
    var outline: [PDFFinish.Entry] = []
  }

  /// - Returns: nil where LibreOffice or poppler is not installed, or nothing temporary can be written.
  static func find() -> LayoutEngine? {
    guard let office = LibreOffice.find(), let poppler = Poppler.find(), let folder = TemporaryFolder() else {
      return nil
    }
    return LayoutEngine(office, poppler, folder)
  }

  private init(_ office: LibreOffice, _ poppler: Poppler, _ folder: TemporaryFolder) {
    self.office = office
    self.poppler = poppler
    self.folder = folder
  }

  /// Where the documents of a dossier begin once it is laid out.
  ///
  /// - Throws: P101…P105 where that cannot be done.
  func pages(of source: Source, bookmarks: [String]) throws(DossierError) -> DossierPages {
    let place = try newPlace()
    let pdf = try convert([source], to: .plain, in: place)[0].get()
    guard let count = poppler.pageCount(of: pdf), let destinations = poppler.destinations(of: pdf) else {
      throw DossierError(.notConverted(source.name, .refused))
    }
    return DossierPages(starts: BookmarkName.pages(of: bookmarks, in: destinations), count: count)
  }

  /// Turns documents into PDF, all in one process.
  ///
  /// - Returns: for each document in order its PDF, or why there is none.
  /// - Throws: P107 where nothing temporary can be written.
  func pdfs(
    of sources: [Source], _ profile: ConversionFormat.PDFProfile
  ) throws(DossierError) -> [Result<[UInt8], DossierError>] {
    let place = try newPlace()
    let outputs = try convert(sources, to: profile, in: place)
    return zip(sources, outputs).map { source, output in
      output.flatMap { path in Result { () throws(DossierError) in try finished(path, source) } }
    }
  }

  private func finished(_ path: String, _ source: Source) throws(DossierError) -> [UInt8] {
    var finish = PDFFinish()
    finish.outline = source.outline
    let names = source.outline.isEmpty ? [] : poppler.destinations(of: path).map { Array($0.keys) } ?? []
    // A PDF that another version of LibreOffice writes in its own way is as good without an outline of ours.
    let isFinished = try finish.write(path, destinations: names, to: path + ".finished")
    return try FileContents.read(isFinished ? path + ".finished" : path, limit: 2 << 30)
  }

  private func convert(
    _ sources: [Source], to profile: ConversionFormat.PDFProfile, in place: String
  ) throws(DossierError) -> [Result<String, DossierError>] {
    var files: [String] = []
    for (index, source) in sources.enumerated() {
      let file = "\(place)/\(index + 1)\(source.ending)"
      try source.content.write(to: file, overwrite: true)
      files.append(file)
    }
    return zip(sources, office.convert(files, to: .pdf(profile), in: place)).map { source, result in
      result.outcome.mapError { DossierError(.notConverted(source.name, $0)) }
    }
  }

  private func newPlace() throws(DossierError) -> String {
    batchCount += 1
    guard let place = folder.folder("\(batchCount)") else { throw DossierError(.noTemporaryPlace) }
    return place
  }
}

extension Diagnostic {
  private static let install = Wording(
    "安装 libreoffice-writer 和 poppler-utils；dossier doctor 看装好没有",
    "install libreoffice-writer and poppler-utils; dossier doctor says whether they are there")

  fileprivate static let noTemporaryPlace = Diagnostic(
    "P107", .error,
    Wording("临时文件夹写不了，不能转换", "the temporary folder cannot be written; nothing was converted"),
    hints: [Wording("用 TMPDIR 指向一个能写的文件夹", "let TMPDIR name a folder that can be written")])

  /// P114: nobody can say on which page anything is.
  static let pagesUnknown = Diagnostic(
    "P114", .note,
    Wording(
      "没有 LibreOffice 和 poppler，没有排版：目录的页号在 Word、WPS 里更新域后才有，页数空着，也没有按页数分卷",
      "without LibreOffice and poppler nothing was laid out: the page numbers of the index appear when Word or WPS updates its fields, page counts are blank, and nothing was divided into volumes"
    ),
    hints: [
      install, Wording("不需要页号的，加 --no-layout", "where no page numbers are wanted, add --no-layout"),
    ])

  /// P115: LibreOffice is there and did not lay the dossier out.
  static func notLaidOut(_ reason: Diagnostic?) -> Diagnostic {
    Diagnostic(
      "P115", .warning,
      Wording(
        "没有排成版，页号没有填：\(reason?.message.chinese ?? "原因不明")",
        "the dossier could not be laid out, its page numbers are blank: \(reason?.message.english ?? "no reason was given")"
      ),
      hints: (reason?.hints ?? []) + [
        Wording(
          "目录的页号是域，在 Word、WPS 里全选后按 F9 更新",
          "the page numbers are fields: select all in Word or WPS and press F9")
      ])
  }

  /// P116: lines and pages will break otherwise where the fonts are there.
  static func layoutNotFinal(_ missing: MissingFonts, severity: Severity) -> Diagnostic {
    Diagnostic(
      "P116", severity,
      Wording(
        "版面未定：本机没有字体 \(missing.names.joined(separator: "、"))，换行、换页和页号可能与装有字体的电脑不同",
        "layout not final: this machine lacks the fonts \(missing.names.joined(separator: ", ")); lines, pages and page numbers may differ where they are installed"
      ),
      hints: [
        Wording(
          "把字体文件复制到本机 ~/.local/share/fonts，运行 fc-cache -f，再重新生成",
          "copy the font files to ~/.local/share/fonts here, run fc-cache -f, and make the file again")
      ] + missing.sources)
  }

  /// P121: a PDF was asked for.
  static let noPDF = Diagnostic(
    "P121", .error,
    Wording("没有 LibreOffice 和 poppler，出不了 PDF", "a PDF needs LibreOffice and poppler, which are not here"),
    hints: [
      install,
      Wording(
        "或先写成 .docx、.odt，在 Word、WPS 里另存为 PDF", "or write .docx or .odt, and save it as PDF in Word or WPS"),
    ])
}
