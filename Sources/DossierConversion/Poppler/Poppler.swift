public import DossierCore
internal import Glibc

/// Poppler's programs, which look into PDF files: `pdfinfo`, `pdftoppm`, `pdftotext`.
public struct Poppler: Sendable {
  /// How long one page may take.
  public var secondsPerPage = 30

  private let info: String
  private let pictures: String
  private let text: String

  /// Poppler as the search path has it; nil where one of the programs is not installed.
  public static func find() -> Poppler? {
    guard let info = ChildProcess.path(of: "pdfinfo"), let pictures = ChildProcess.path(of: "pdftoppm"),
      let text = ChildProcess.path(of: "pdftotext")
    else { return nil }
    return Poppler(info: info, pictures: pictures, text: text)
  }

  private init(info: String, pictures: String, text: String) {
    self.info = info
    self.pictures = pictures
    self.text = text
  }
}

// MARK: - Looking into a file

extension Poppler {
  /// The number of pages; nil where the file is no PDF, broken, or opens with a password only.
  public func pageCount(of pdf: String) -> Int? {
    description(of: pdf).flatMap { Self.value("Pages", in: $0) }.flatMap { Int($0) }
  }

  /// What the file's pages measure, turned as they are shown; nil where the file cannot be read.
  public func pageSizes(of pdf: String) -> [PageSize]? {
    guard let count = pageCount(of: pdf), (1...Self.pageLimit).contains(count) else { return nil }
    let output = ChildProcess.run(
      info, ["-f", "1", "-l", "\(count)", Self.argument(pdf)], seconds: secondsPerPage)
    return output.map(PageSize.all)
  }

  /// The pages on which the named destinations of a file stand, counted from one; nil where it cannot be read.
  public func destinations(of pdf: String) -> [String: Int]? {
    let output = ChildProcess.run(info, ["-dests", Self.argument(pdf)], seconds: secondsPerPage * 2)
    return output.map(Self.destinations)
  }

  /// The text of a page, counted from one, in the order of its lines; nil where the file cannot be read.
  public func text(of pdf: String, page: Int) -> String? {
    ChildProcess.run(
      text, ["-enc", "UTF-8", "-f", "\(page)", "-l", "\(page)", Self.argument(pdf), "-"],
      seconds: secondsPerPage)
  }

  private func description(of pdf: String) -> String? {
    ChildProcess.run(info, [Self.argument(pdf)], seconds: secondsPerPage)
  }

  /// More than any volume has; a broken file may claim any number.
  private static let pageLimit = 20_000

  /// A path that cannot be taken for an option.
  private static func argument(_ path: String) -> String { path.hasPrefix("-") ? "./\(path)" : path }

  /// `Pages:           12`
  static func value(_ name: String, in output: String) -> String? {
    for line in output.split(separator: "\n") where line.hasPrefix("\(name):") {
      return line.dropFirst(name.count + 1).drop { $0 == " " }.description
    }
    return nil
  }

  /// `  12 [ XYZ   56  785 null      ] "dossier_003"`, below a line of headings.
  static func destinations(in output: String) -> [String: Int] {
    var pages: [String: Int] = [:]
    for line in output.split(separator: "\n") {
      guard let page = line.split(separator: " ").first.flatMap({ Int($0) }),
        let start = line.firstIndex(of: "\""), let end = line.lastIndex(of: "\""), start < end
      else { continue }
      pages[String(line[line.index(after: start)..<end])] = page
    }
    return pages
  }
}

// MARK: - Pictures of pages

extension Poppler {
  /// How a page is kept as a picture.
  public enum PictureFormat: String, Sendable, CaseIterable {
    case png
    case jpeg

    fileprivate var ending: String { self == .png ? "png" : "jpg" }
  }

  /// Draws the pages of a file.
  ///
  /// - Parameters:
  ///   - dpi: dots to the inch, from 10 to 600.
  ///   - folder: where the pictures go; it must be there and hold no others.
  ///   - range: which pages, counted from one; all where nil.
  ///   - isGrey: whether without colours.
  /// - Returns: the paths of the pictures in the order of the pages.
  /// - Throws: P106 where the file cannot be read or drawn.
  public func pages(
    of pdf: String, dpi: Int, in folder: String, as format: PictureFormat = .png,
    range: ClosedRange<Int>? = nil, isGrey: Bool = false
  ) throws(DossierError) -> [String] {
    guard let count = pageCount(of: pdf), (1...Self.pageLimit).contains(count) else {
      throw DossierError(.noPages(pdf))
    }
    let range = (range ?? 1...count).clamped(to: 1...count)
    let options = [
      "-r", "\(min(600, max(10, dpi)))", "-\(format.rawValue)", "-f", "\(range.lowerBound)", "-l",
      "\(range.upperBound)",
    ]
    let before = Set(TemporaryFolder.names(in: folder))
    let ending = ChildProcess.outcome(
      of: pictures, options + (isGrey ? ["-gray"] : []) + [Self.argument(pdf), "\(folder)/page"],
      seconds: secondsPerPage
    ) { ConversionBatch.byteCount(in: folder) }.ending
    // Numbers are filled up with zeros to one length, so names sort as pages do.
    let names = TemporaryFolder.names(in: folder).filter {
      !before.contains($0) && $0.hasSuffix(format.ending)
    }
    guard ending == .exited(0), names.count == range.count else { throw DossierError(.noPages(pdf)) }
    return names.sorted().map { "\(folder)/\($0)" }
  }
}

extension Diagnostic {
  fileprivate static func noPages(_ pdf: String) -> Diagnostic {
    Diagnostic(
      "P106", .error, Wording("PDF 读不出，画不成页", "the PDF cannot be read, its pages cannot be drawn"),
      at: Location(file: pdf),
      hints: [
        Wording(
          "在 PDF 阅读器里打开看看；有密码的先去掉密码，坏了的重新扫描或另存",
          "open it in a PDF reader; take a password off, scan or save a damaged file anew")
      ])
  }
}
