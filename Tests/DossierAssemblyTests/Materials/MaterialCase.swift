import DossierAssembly
import DossierCase
import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// A case without documents and with the materials that a test needs. All of it is invented.
final class MaterialCase {
  struct Material {
    let name: String
    let bytes: [UInt8]
    var lines: [String] = []
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardizedFileURL.path

  let folder: Folder
  let set: TemplateSet
  let file: CaseFile
  private let text: String

  init(_ materials: [Material]) throws {
    folder = try Folder()
    set = try TemplateSet.load(named: TemplateSet.standardName, in: Self.root + "/Templates")
    let sample = try String(contentsOfFile: Self.root + "/Samples/楼道灯维修/案件.yaml", encoding: .utf8)
    let head = try #require(sample.components(separatedBy: "材料清单:").first)
    let list = materials.enumerated().map { index, material in
      (["  - 名称: 第\(index + 1)件", "    文件: \(material.name)"] + material.lines.map { "    " + $0 })
        .joined(separator: "\n")
    }
    text = head + "材料清单:\n" + list.joined(separator: "\n") + "\n"
    for material in materials { _ = try folder.file(material.name, material.bytes) }
    let read = CaseReader.read(text: text, file: "案件.yaml", folder: folder.path, set: set)
    file = try #require(read.case, "\(read.diagnostics)")
  }

  func builder() -> DossierBuilder { DossierBuilder(file, set: set, caseText: text, missing: .blank("")) }

  func build(_ format: DocumentFormat) throws -> (package: OfficePackage, notes: [Diagnostic]) {
    var builder = builder()
    return try builder.build(format)
  }

  /// The dossier as a file of the folder.
  func written(_ format: DocumentFormat) throws -> (path: String, notes: [Diagnostic]) {
    let (package, notes) = try build(format)
    let path = "\(folder.path)/卷宗.\(format.rawValue)"
    try package.write(to: path, overwrite: true)
    return (path, notes)
  }
}

/// Pictures and files that need no other program to be made.
enum Specimen {
  /// A grey PNG, larger than what is held in memory anyway.
  static func png(_ grey: UInt8, width: Int = 90, height: Int = 120) -> [UInt8] {
    func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      let body = Array(name.utf8) + data
      return big(data.count) + body + big(Int(Deflater.crc32(body)))
    }
    let rows = [UInt8]((0..<height).flatMap { _ in [0] + [UInt8](repeating: grey, count: width) })
    let length = UInt16(rows.count)
    var sums = (1, 0)
    for byte in rows {
      sums.0 = (sums.0 + Int(byte)) % 65_521
      sums.1 = (sums.1 + sums.0) % 65_521
    }
    let stored =
      [1, UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8)] + rows
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(width) + big(height) + [8, 0, 0, 0, 0])
      + chunk("tEXt", Array("Author\u{0}SECRET".utf8))
      + chunk("IDAT", [0x78, 0x01] + stored + big(sums.1 << 16 | sums.0)) + chunk("IEND", [])
  }

  /// A PDF of an upright A4 page and a lying A3 page, each with a line of text.
  static var pdf: [UInt8] {
    let texts = ["Searchable words 20260301", "Wide page of the second sheet"]
    let streams = texts.map { "BT /F1 24 Tf 72 700 Td (\($0)) Tj ET" }
    let objects =
      ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>"]
      + [("595 842", 5), ("1191 842", 6)].map { size, content in
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(size)]/Contents \(content) 0 R/Resources<</Font<</F1 7 0 R>>>>>>"
      } + streams.map { "<</Length \($0.utf8.count)>>stream\n\($0)\nendstream" }
      + ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let place = file.utf8.count
    let lines = offsets.map { String(String($0 + 10_000_000_000).dropFirst()) + " 00000 n \n" }
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + lines.joined()
    file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(place)\n%%EOF\n"
    return Array(file.utf8)
  }

  static var lockedPDF: [UInt8] {
    Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<</Encrypt 9 0 R/Root 1 0 R>>\n%%EOF".utf8)
  }

  static var heic: [UInt8] { [0, 0, 0, 24] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 99) }
}
