import DossierConversion
import Foundation
import Testing

@Suite struct PDFFinishTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A PDF as LibreOffice puts one together, with a table of where its objects stand.
  private func sample(time: String = "20261121122716Z'") -> [UInt8] {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R\n/Dests 5 0 R\n/Outlines 7 0 R\n/Lang(en-US)\n/Metadata 6 0 R>>",
      "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>",
      "<</dossier5F001[3 0 R/XYZ 0 100 0]/dossier5F002[4 0 R/XYZ 0 100 0]>>",
      "<</Type/Metadata/Subtype/XML/Length 45>>\nstream\n<xmp:CreateDate>\(time)</xmp:CreateDate>\nendstream",
      "<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>",
      "<</Title(Old)/Parent 7 0 R/Dest[3 0 R/XYZ 0 100 0]>>",
      "<</Creator(Writer)/CreationDate(D:\(time))>>",
    ]
    var text = "%PDF-1.6\n%äöü\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n\n"
    }
    let start = text.utf8.count
    let trailer = "trailer\n<</Size \(objects.count + 1)/Root 1 0 R\n/Info 9 0 R\n/ID [ <00> <00> ]>>\n"
    return Array((text + table + trailer + "startxref\n\(start)\n%%EOF\n").utf8)
  }

  private func finish(_ bytes: [UInt8], _ outline: [PDFFinish.Entry] = []) throws -> Data? {
    let source = "\(scratch.path)/甲.pdf"
    let target = "\(scratch.path)/乙.pdf"
    try? FileManager.default.removeItem(atPath: target)
    try Data(bytes).write(to: URL(fileURLWithPath: source))
    var finish = PDFFinish()
    finish.outline = outline
    let isDone = try finish.write(source, destinations: ["dossier5F001", "dossier5F002"], to: target)
    #expect(isDone == FileManager.default.fileExists(atPath: target))
    return isDone ? try Data(contentsOf: URL(fileURLWithPath: target)) : nil
  }

  private let entries = [
    PDFFinish.Entry(title: "卷宗封面", bookmark: "dossier_001"),
    PDFFinish.Entry(title: "不在文件里", bookmark: "dossier_009"),
    PDFFinish.Entry(title: "𠮷", bookmark: "dossier_002"),
  ]

  @Test func `the outline, the language and the identifier are written, the time is not`() throws {
    let bytes = try #require(try finish(sample(), entries))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/Lang(zh-CN)") && !text.contains("en-US"))
    #expect(text.contains("/Title<FEFF53775B975C019762>/Parent 10 0 R/Next 12 0 R/Dest/dossier5F001"))
    #expect(text.contains("/Title<FEFFD842DFB7>/Parent 10 0 R/Prev 11 0 R/Dest/dossier5F002"))
    #expect(text.contains("/Outlines 10 0 R") && !text.contains("/Outlines 7 0 R"))
    #expect(!text.contains("2026112112"))
    #expect(text.contains("/Creator(Writer)"))
  }

  @Test func `two files that differ in their time alone become the same`() throws {
    let one = try finish(sample(), entries)
    #expect(try one != nil && finish(sample(time: "20270101000000Z'"), entries) == one)
    #expect(try finish(sample(), []) != one)
  }

  @Test(.enabled(if: Poppler.find() != nil, "needs poppler-utils"))
  func `poppler reads the finished file without a complaint`() throws {
    _ = try finish(sample(), entries)
    let info = try #require(ChildProcess.path(of: "pdfinfo"))
    let output = try #require(ChildProcess.run(info, ["-dests", "\(scratch.path)/乙.pdf"], seconds: 20))
    #expect(!output.contains("Error"))
    let poppler = try #require(Poppler.find())
    #expect(poppler.pageCount(of: "\(scratch.path)/乙.pdf") == 2)
    #expect(
      BookmarkName.pages(
        of: ["dossier_001", "dossier_002", "dossier_003"],
        in: try #require(poppler.destinations(of: "\(scratch.path)/乙.pdf"))) == [
          "dossier_001": 1, "dossier_002": 2,
        ])
  }

  @Test func `a file of another make is left alone`() throws {
    #expect(try finish(Array("%PDF-1.7\nstartxref\n9\n%%EOF".utf8)) == nil)
    #expect(try finish([]) == nil)
    #expect(try finish(Array(sample().dropLast(40))) == nil)
  }

  @Test func `no damage to a file ends the program`() throws {
    let whole = sample()
    var random = SystemRandomNumberGenerator()
    for turn in 0..<1_500 {
      var bytes = whole
      for _ in 0...(turn % 4) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch turn % 3 {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[index] = UInt8(ascii: "9")
        default: bytes.removeSubrange(index..<min(bytes.count, index + 7))
        }
      }
      _ = try finish(bytes, entries)
    }
  }
}
