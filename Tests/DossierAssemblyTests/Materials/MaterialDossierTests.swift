import DossierCase
import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite struct `Materials in a dossier` {
  private typealias Material = MaterialCase.Material

  @Test(arguments: DocumentFormat.allCases)
  func `pictures go from the disk into the dossier without what they tell beside`(_ format: DocumentFormat)
    throws
  {
    let dossier = try MaterialCase([
      Material(name: "a.png", bytes: Specimen.png(10), lines: ["形式: 照片", "说明: 拍摄说明"]),
      Material(name: "b.png", bytes: Specimen.png(20), lines: ["形式: 扫描件"]),
      Material(name: "c.png", bytes: Specimen.png(30), lines: ["版面: 整页", "形式: 照片"]),
    ])
    let (package, notes) = try dossier.build(format)
    #expect(notes.filter { $0.severity != .note && $0.code.rawValue.hasPrefix("E") }.isEmpty, "\(notes)")
    let onDisk = package.partNames.filter { package.file($0) != nil }
    #expect(onDisk.count == 3)
    let path = try dossier.written(format).path
    let reader = try PackageReader(path: path)
    for part in onDisk {
      #expect(reader.entry(part)?.method == 0, "stored, for pictures are packed already")
      let bytes = try reader.bytes(of: part)
      #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRET"))
      #expect(bytes.count > 10_000)
    }
  }

  @Test(arguments: DocumentFormat.allCases)
  func `the same case gives the same bytes`(_ format: DocumentFormat) throws {
    let dossier = try MaterialCase([
      Material(name: "a.png", bytes: Specimen.png(10)),
      Material(name: "b.pdf", bytes: Specimen.pdf),
    ])
    let first = try Data(contentsOf: URL(fileURLWithPath: dossier.written(format).path))
    let second = try Data(contentsOf: URL(fileURLWithPath: dossier.written(format).path))
    #expect(first == second)
  }

  @Test func `one file shown twice is stored once`() throws {
    let dossier = try MaterialCase([
      Material(name: "a.png", bytes: Specimen.png(10), lines: ["版面: 整页"]),
      Material(name: "b.png", bytes: Specimen.png(10), lines: ["版面: 整页"]),
      Material(name: "c.png", bytes: Specimen.png(10), lines: ["版面: 照片"]),
    ])
    for format in DocumentFormat.allCases {
      let package = try dossier.build(format).package
      #expect(package.partNames.filter { package.file($0) != nil }.count == 1)
    }
  }

  @Test
  func `photos are one line of the index where the first of them stands, every other material has its own`()
    throws
  {
    let dossier = try MaterialCase([
      Material(name: "a.png", bytes: Specimen.png(10), lines: ["形式: 复印件"]),
      Material(name: "b.png", bytes: Specimen.png(20)),
      Material(name: "c.mp3", bytes: Array("ID3 sound".utf8)),
      Material(name: "d.png", bytes: Specimen.png(40), lines: ["形式: 照片"]),
      Material(name: "e.png", bytes: Specimen.png(50), lines: ["形式: 原件"]),
    ])
    let shelf = MaterialReader.shelf(of: dossier.file, for: .docx)
    let plan = DossierPlan(dossier.file, set: dossier.set, shelf: shelf)
    let rows = plan.record["目录"]?.list?.compactMap(\.record) ?? []
    #expect(rows.map { $0["题名"]?.text } == ["第1件", "照片（2张）", "第3件", "第5件"])
    #expect(rows.map { $0["备注"]?.text } == ["1页", nil, "电子文件另附", "1页"])
    #expect(plan.items.map(\.kind) == ["卷宗封面", "卷内目录", "材料", "照片页", "材料", "备考表"])
    #expect(plan.items.map(\.numbering) == [.own, .own, .starting(at: 1), .continued, .continued, .own])
    #expect(shelf.notes.map(\.code) == ["D171"])
  }

  @Test func `what cannot become pages is listed, and a finding at its line says why`() throws {
    let cut = Array(Specimen.png(10).prefix(300))
    let dossier = try MaterialCase([
      Material(name: "a.jpg", bytes: Specimen.heic), Material(name: "b.jpg", bytes: cut),
      Material(name: "c.pdf", bytes: Specimen.lockedPDF),
      Material(name: "d.pdf", bytes: Array(Specimen.pdf.prefix(80))),
      Material(name: "e.png", bytes: []), Material(name: "f.docx", bytes: Array("PK no package".utf8)),
    ])
    let shelf = MaterialReader.shelf(of: dossier.file, for: .odt)
    let hasPoppler = OfficeTools.path(of: "pdftoppm") != nil
    let pdf: [DiagnosticCode] = hasPoppler ? ["E103", "E104"] : ["E105", "E105"]
    #expect(shelf.notes.map(\.code) == ["E101", "E102"] + pdf + ["E110", "E102"])
    #expect(
      shelf.notes.allSatisfy { $0.severity == .warning && $0.location.line != nil && !$0.hints.isEmpty })
    #expect(shelf.entries.count == 6)
    for entry in shelf.entries {
      guard case .enclosed = entry.content else {
        Issue.record("\(entry.paper.file) is not enclosed")
        continue
      }
    }
    #expect(try dossier.build(.docx).package.partNames.allSatisfy { !$0.contains("media") })
  }

  @Test func `a document of the dossier's format is joined as it is`() throws {
    let sample = WordSample("<w:p><w:r><w:t>外单位来函</w:t></w:r></w:p>")
    let dossier = try MaterialCase([Material(name: "来函.docx", bytes: sample.bytes())])
    let (package, notes) = try dossier.build(.docx)
    #expect(try package.xml("word/document.xml").root.text.contains("外单位来函"))
    #expect(notes.allSatisfy { $0.severity == .note })
  }

  @Test func `text behind a page fits on it however long it is`() {
    for count in [0, 1, 500, 5_000, 50_000, 500_000] {
      let text = HiddenText(String(repeating: "信访事项 word ", count: count / 9), on: .portraitA4)
      #expect((2...12).contains(text.size))
      let perLine = 180 / (Double(text.size) / 2 * 25.4 / 72)
      let length = text.text.reduce(0) { $0 + ($1.isASCII ? 0.6 : 1) }
      let height = (length / perLine + 1) * Double(text.lineHeight) / 20 * 25.4 / 72
      #expect(height < 297 - 30, "\(count) characters take \(height) mm")
    }
    #expect(HiddenText("一行\n接一行 and\nwords", on: .portraitA4).text == "一行接一行 and words")
  }

  @Test(arguments: [
    (1_000, 1_400, nil, 210.0), (1_400, 1_000, nil, 297), (3_508, 4_961, 300, 297), (4_961, 3_508, 300, 420),
  ])
  func `pages are A4 or A3, upright or lying, as the picture is`(
    _ width: Int, _ height: Int, _ resolution: Int?, _ paper: Double
  ) throws {
    let folder = try Folder()
    let path = try folder.file("a.png", Specimen.png(9, width: width / 20, height: height / 20))
    let picture = try #require(try ImageCleaner.pictures(in: path).first)
    let page = MaterialPage(picture, resolution: resolution.map { Double($0) / 20 })
    #expect(page.paper.width == paper)
    #expect(page.left >= 5.9 && page.top >= 11.9 && page.left + page.width <= page.paper.width - 5.9)
    #expect(abs(page.width / page.height - Double(width / 20) / Double(height / 20)) < 0.001)
  }
}
