import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite(.serialized) struct `Materials before other programs` {
  private static let hasPillow = (try? python("import PIL"))?.code == 0

  private static func python(
    _ script: String, _ arguments: [String] = []
  ) throws -> (code: Int32, output: String) {
    try Tools.run("python3", ["-c", script] + arguments)
  }

  /// One picture stored in each of the eight ways, red at its upper left corner and blue at the lower right one.
  private static let drawing = """
    import sys
    from PIL import Image, ImageDraw
    base = Image.new('RGB', (600, 400), 'white')
    draw = ImageDraw.Draw(base)
    draw.rectangle((0, 0, 150, 100), fill='red'); draw.rectangle((450, 300, 600, 400), fill='blue')
    T = Image.Transpose
    stored = {1: None, 2: T.FLIP_LEFT_RIGHT, 3: T.ROTATE_180, 4: T.FLIP_TOP_BOTTOM, 5: T.TRANSPOSE, 6: T.ROTATE_90, 7: T.TRANSVERSE, 8: T.ROTATE_270}
    for number, way in stored.items():
      exif = Image.Exif(); exif[0x112] = number
      (base if way is None else base.transpose(way)).save(f'{sys.argv[1]}/{number}.jpg', exif=exif, quality=95)
    """

  /// For each page: whether the first coloured point is red, the last one blue, and the picture wider than high.
  private static let looking = """
    import sys
    from PIL import Image
    for path in sys.argv[1:]:
      image = Image.open(path).convert('RGB')
      red = [(x, y) for y in range(image.height) for x in range(image.width) if image.getpixel((x, y))[0] > 180 > 80 > image.getpixel((x, y))[2]]
      blue = [(x, y) for y in range(image.height) for x in range(image.width) if image.getpixel((x, y))[2] > 180 > 80 > image.getpixel((x, y))[0]]
      if not red or not blue: print('none'); continue
      left, top = min(x for x, y in red), min(y for x, y in red)
      right, bottom = max(x for x, y in blue), max(y for x, y in blue)
      wide = 1.4 < (right - left) / max(1, bottom - top) < 1.6
      print('upright' if left < right and top < bottom and wide else 'WRONG', image.width > image.height)
    """

  @Test(
    .enabled(if: hasPillow && OfficeTools.hasPages, "Pillow, LibreOffice or pdftoppm is not installed"),
    arguments: DocumentFormat.allCases)
  func `photos and scans stand upright whichever of the eight ways they are stored`(_ format: DocumentFormat)
    throws
  {
    let pictures = try Folder()
    #expect(try Self.python(Self.drawing, [pictures.path]).code == 0)
    let materials = try (1...16).map { index in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(pictures.path)/\((index - 1) % 8 + 1).jpg"))
      return MaterialCase.Material(
        name: "\(index).jpg", bytes: Array(bytes), lines: [index > 8 ? "版面: 整页" : "版面: 照片"])
    }
    let dossier = try MaterialCase(materials)
    let pages = try Self.pages(of: dossier.written(format).path, in: dossier.folder)
    let lines = try Self.python(Self.looking, pages).output.split(separator: "\n")
    #expect(lines.filter { $0 == "upright False" }.count == 8, "photo pages: \(lines)")
    #expect(lines.filter { $0 == "upright True" }.count == 8, "whole pages: \(lines)")
  }

  private static func pages(of path: String, in folder: Folder) throws -> [String] {
    let pdf = try Tools.convert(path, to: "pdf", in: folder)
    try Tools.run("pdftoppm", ["-r", "30", "-png", pdf, pdf + "-page"])
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/converted")
    return names.filter { $0.hasSuffix(".png") }.sorted().map { "\(folder.path)/converted/\($0)" }
  }

  @Test(
    .enabled(if: OfficeTools.hasPages, "LibreOffice or pdftoppm is not installed"),
    arguments: DocumentFormat.allCases)
  func `pages of a PDF keep their size, and their text is found without being seen`(_ format: DocumentFormat)
    throws
  {
    let dossier = try MaterialCase([MaterialCase.Material(name: "a.pdf", bytes: Specimen.pdf)])
    let (path, notes) = try dossier.written(format)
    #expect(!notes.contains { $0.code.rawValue.hasPrefix("E") }, "\(notes)")
    let pdf = try Tools.convert(path, to: "pdf", in: dossier.folder)
    let sizes = try Tools.run("pdfinfo", ["-f", "1", "-l", "9", pdf]).output
    let lines = sizes.split(separator: "\n").filter { $0.hasPrefix("Page ") && $0.contains("size") }
    #expect(lines.filter { $0.contains("1190") && $0.contains("841") }.count == 1, "\(sizes)")
    #expect(lines.count == 5, "cover, index, two pages, note sheet: \(sizes)")
    let text = try Tools.run("pdftotext", [pdf, "-"]).output
    #expect(text.contains("Searchable words 20260301") && text.contains("Wide page of the second sheet"))
    // The same page without its text is drawn to the same points.
    try Tools.run("pdftoppm", ["-r", "60", "-f", "3", "-l", "3", "-gray", pdf, pdf + "-with"])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.file(like: pdf + "-with")))
    let shown = MaterialReader.shelf(of: dossier.file, for: format).entries[0]
    guard case .pages(let pages) = shown.content else {
      Issue.record("no pages")
      return
    }
    let bare = pages.map { MaterialPage($0.picture, resolution: 150) }
    let alone = try PageDocument.package(of: bare, titled: "a", format)
    let other = try dossier.folder.file("bare.\(format.rawValue)", [])
    try alone.write(to: other, overwrite: true)
    let barePDF = try Tools.convert(other, to: "pdf", in: dossier.folder)
    try Tools.run("pdftoppm", ["-r", "60", "-f", "1", "-l", "1", "-gray", barePDF, barePDF + "-bare"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: Self.file(like: barePDF + "-bare"))) == bytes)
  }

  private static func file(like stem: String) throws -> String {
    let url = URL(fileURLWithPath: stem)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
    let name = try #require(names.first { $0.hasPrefix(url.lastPathComponent) })
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  @Test(
    .enabled(if: OfficeTools.hasOffice, "LibreOffice is not installed"), arguments: DocumentFormat.allCases)
  func `documents of other formats come in through LibreOffice`(_ format: DocumentFormat) throws {
    let word = WordSample("<w:p><w:r><w:t>外单位来函</w:t></w:r></w:p>").bytes()
    let dossier = try MaterialCase([
      MaterialCase.Material(name: "来函.docx", bytes: word),
      MaterialCase.Material(name: "a.rtf", bytes: Array("{\\rtf1\\ansi Rich text body\\par}".utf8)),
      MaterialCase.Material(name: "b.txt", bytes: Array("文本材料".utf8)),
    ])
    let (package, notes) = try dossier.build(format)
    #expect(!notes.contains { $0.code.rawValue.hasPrefix("E") }, "\(notes)")
    let part = format == .docx ? "word/document.xml" : "content.xml"
    // A mark may part the words of the last page.
    let text = String(decoding: try package.bytes(of: part), as: UTF8.self).replacing(/<[^>]*>/, with: "")
    for words in ["外单位来函", "Rich text body", "文本材料"] { #expect(text.contains(words)) }
  }
}
