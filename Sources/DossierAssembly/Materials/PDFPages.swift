internal import DossierConversion
internal import DossierCore
internal import DossierOffice

/// Draws the pages of a PDF and takes their text.
struct PDFPages {
  private let poppler: Poppler
  private let work: WorkFolder

  init(_ poppler: Poppler, _ work: WorkFolder) {
    self.poppler = poppler
    self.work = work
  }

  /// Enough to read small print, and as much as offices scan with.
  private static let resolution = 150
  /// The most pages of one file; more would fill five volumes.
  static let greatestCount = 1_000
  /// Pixels of a page; what is larger is drawn more coarsely.
  private static let greatestPage = 40_000_000.0
  /// The size from which it is tried whether a page takes less room as JPEG: scans do, print does not.
  private static let largePage = 300 << 10

  /// - Throws: why there are no pages.
  func pages(of pdf: String) throws(EnclosureReason) -> [MaterialPage] {
    guard let sizes = poppler.pageSizes(of: pdf), !sizes.isEmpty else {
      throw Self.isLocked(pdf) ? .lockedPDF : .brokenPDF
    }
    guard sizes.count <= Self.greatestCount else { throw .longPDF(sizes.count) }
    let resolution = Self.resolution(for: sizes)
    guard let folder = work.newFolder(), let drawn = try? poppler.pages(of: pdf, dpi: resolution, in: folder)
    else { throw .brokenPDF }
    var pages: [MaterialPage] = []
    for (index, path) in drawn.enumerated() {
      guard let picture = try? picture(path, pdf, index + 1, resolution) else { throw .brokenPDF }
      let text = poppler.text(of: pdf, page: index + 1) ?? ""
      pages.append(MaterialPage(picture, resolution: Double(resolution), text: text))
    }
    return pages
  }

  private static func resolution(for sizes: [PageSize]) -> Int {
    let largest = sizes.map { $0.width / 72 * ($0.height / 72) }.max() ?? 1
    guard largest.isFinite, largest > 0 else { return resolution }
    return max(10, min(resolution, Int((greatestPage / largest).squareRoot().rounded(.down))))
  }

  /// The page as PNG, or as JPEG where that is smaller.
  private func picture(
    _ path: String, _ pdf: String, _ page: Int, _ resolution: Int
  ) throws(DossierError) -> PictureFile? {
    let plain = try ImageCleaner.pictures(in: path, keeper: work).first
    guard let plain, plain.part.size > Self.largePage, let folder = work.newFolder() else { return plain }
    let other = try poppler.pages(of: pdf, dpi: resolution, in: folder, as: .jpeg, range: page...page).first
    guard let other, let packed = try ImageCleaner.pictures(in: other, keeper: work).first else {
      return plain
    }
    return packed.part.size < plain.part.size ? packed : plain
  }

  /// Whether the file says that it is encrypted, at its end or at its beginning.
  private static func isLocked(_ pdf: String) -> Bool {
    guard let part = try? FilePart(path: pdf) else { return false }
    let window = 64 << 10
    var slices = [FilePart.Slice.file(offset: max(0, part.size - window), count: min(window, part.size))]
    slices.append(.file(offset: 0, count: min(window, part.size)))
    guard let bytes = try? FilePart(path: pdf, slices: slices).bytes() else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("/Encrypt")
  }
}
