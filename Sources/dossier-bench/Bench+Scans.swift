import DossierAssembly
import DossierCase
import DossierCore
import DossierKit
import DossierOffice
import DossierRender
import Glibc

// A dossier of five hundred pages, three hundred of them scans of 2 MB.
extension Bench {
  /// Assembles it in both formats: time on the clock and in the processor, memory at its greatest, beside a plain copy
  /// of the scans.
  static func assemblingScans(_ templates: String, _ samples: String) throws {
    let folder = "/tmp/dossier-bench-scans-\(getpid())"
    let scanCase = try ScanCase(folder, like: "\(samples)/楼道灯维修", scans: 300, pages: 180)
    defer { scanCase.remove() }
    let set = try TemplateSet.load(named: TemplateSet.standardName, in: templates)
    let copied = try Meter.clock { try scanCase.copyScans() }
    print("逐字节复制 300 个扫描件（\(scanCase.megabytes) MB）  \(Meter.seconds(copied)) 秒")
    for format in DocumentFormat.allCases {
      let text = scanCase.text(for: format)
      let read = CaseReader.read(text: text, file: folder + "/案件.yaml", folder: folder, set: set)
      guard let file = read.case else { continue }
      Meter.resetPeak()
      let before = Meter.processSeconds
      let seconds = try Meter.clock {
        var builder = DossierBuilder(file, set: set, caseText: "", missing: .blank(""))
        try builder.build(format).package.write(to: "\(folder)/卷宗.\(format.rawValue)", overwrite: true)
      }
      print(
        "组卷 \(format.rawValue)（300 页扫描件，180 页来文，\(file.artefacts.count) 份文书）  \(Meter.seconds(seconds)) 秒，"
          + "CPU \(Meter.seconds(Meter.processSeconds - before)) 秒，内存峰值 \(Meter.peakMegabytes) MB")
    }
  }
}

/// A case with many scans, made of nothing.
private struct ScanCase {
  private let folder: String
  private let scans: Int
  private let original: String
  /// The sample's own pictures: signatures, seals, photos.
  private let marks: [String]
  private static let scanSize = 2 << 20

  var megabytes: Int { scans * Self.scanSize >> 20 }

  init(_ folder: String, like sample: String, scans: Int, pages: Int) throws {
    self.folder = folder
    self.scans = scans
    mkdir(folder, 0o700)
    var noise = Self.noise()
    for number in 1...scans { try Self.write(Self.jpeg(number, &noise), to: "\(folder)/\(number).jpg") }
    original = try String(decoding: FileContents.read(sample + "/案件.yaml", limit: 1 << 20), as: UTF8.self)
    mkdir(folder + "/材料", 0o700)
    marks = try Self.names(in: sample + "/材料")
    for name in marks {
      try Self.write(FileContents.read("\(sample)/材料/\(name)", limit: 8 << 20), to: "\(folder)/材料/\(name)")
    }
    for format in DocumentFormat.allCases {
      try Self.letter(format, pages: pages).write(to: "\(folder)/来文.\(format.rawValue)", overwrite: true)
    }
  }

  /// The case file of a dossier in a format: the scans and the letter before what the sample names.
  func text(for format: DocumentFormat) -> String {
    let list =
      (1...scans).map { "  - {名称: 扫描件\($0), 文件: \($0).jpg, 形式: 扫描件}\n" }.joined()
      + "  - {名称: 来文, 文件: 来文.\(format.rawValue)}\n"
    return original.replacing("材料清单:\n", with: "材料清单:\n" + list)
  }

  private static func names(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else { throw BenchError.noFile(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  func copyScans() throws {
    let target = try AtomicFileStream(path: folder + "/copy", overwrite: true)
    for number in 1...scans { try target.write(FileContents.read("\(folder)/\(number).jpg", limit: 8 << 20)) }
    try target.commit()
  }

  func remove() {
    for name in marks { unlink("\(folder)/材料/\(name)") }
    rmdir(folder + "/材料")
    for format in DocumentFormat.allCases {
      unlink("\(folder)/来文.\(format.rawValue)")
      unlink("\(folder)/卷宗.\(format.rawValue)")
    }
    for number in 1...scans { unlink("\(folder)/\(number).jpg") }
    unlink(folder + "/copy")
    rmdir(folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    try AtomicFile.write(bytes, to: path, overwrite: true)
  }

  /// Bytes as a coded picture has them: any but the one that begins a marker.
  private static func noise() -> [UInt8] {
    var state: UInt64 = 1
    return (0..<scanSize).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return min(UInt8(truncatingIfNeeded: state >> 33), 0xFE)
    }
  }

  /// A grey page of A4 at 200 dpi with a camera's data, unlike all others by its first bytes.
  private static func jpeg(_ number: Int, _ noise: inout [UInt8]) -> [UInt8] {
    noise.replaceSubrange(0..<4, with: (0..<4).map { UInt8(number >> ($0 * 7) & 0x7F) })
    let exif = Array("Exif\u{0}\u{0}MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]
    var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    bytes += [0xFF, 0xDB, 0, 67, 0] + [UInt8](repeating: 16, count: 64)
    bytes += [0xFF, 0xC0, 0, 11, 8, 0x09, 0x23, 0x06, 0x76, 1, 1, 0x11, 0]
    for table: UInt8 in [0x00, 0x10] {
      bytes += [0xFF, 0xC4, 0, 21, table, 0, 2] + [UInt8](repeating: 0, count: 14) + [0, 1]
    }
    return bytes + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0] + noise + [0xFF, 0xD9]
  }

  /// A document of another office, a page break before each paragraph but the first.
  private static func letter(_ format: DocumentFormat, pages: Int) throws -> OfficePackage {
    let text = String(repeating: "关于反映事项的调查材料，逐页附后。", count: 20)
    var writer = PackageWriter()
    switch format {
    case .docx:
      let body = (1...pages).map {
        "<w:p><w:pPr>\($0 > 1 ? "<w:pageBreakBefore/>" : "")</w:pPr><w:r><w:t>第\($0)页　\(text)</w:t></w:r></w:p>"
      }.joined()
      let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      let rels = "application/vnd.openxmlformats-package.relationships+xml"
      add(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"\(rels)\"/><Override PartName=\"/word/document.xml\" ContentType=\"\(main)\"/></Types>",
        &writer)
      add(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"\(Relationships.officeTypes)officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        &writer)
      add(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)<w:sectPr/></w:body></w:document>",
        &writer)
    case .odt:
      let body = (1...pages).map { "<text:p text:style-name=\"P\">第\($0)页　\(text)</text:p>" }.joined()
      let type = "application/vnd.oasis.opendocument.text"
      writer.add("mimetype", bytes: Array(type.utf8), stored: true)
      let name = "urn:oasis:names:tc:opendocument:xmlns:"
      add(
        "content.xml",
        "<office:document-content xmlns:office=\"\(name)office:1.0\" xmlns:text=\"\(name)text:1.0\" xmlns:style=\"\(name)style:1.0\" xmlns:fo=\"\(name)xsl-fo-compatible:1.0\" office:version=\"1.3\"><office:automatic-styles><style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties fo:break-before=\"page\"/></style:style></office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>",
        &writer)
      var manifest = Manifest(version: "1.3")
      manifest["/"] = type
      manifest["content.xml"] = "text/xml"
      writer.add(Manifest.partName, bytes: manifest.serialized())
    }
    return try OfficePackage(bytes: writer.finish(), name: "来文")
  }

  private static func add(_ name: String, _ text: String, _ writer: inout PackageWriter) {
    writer.add(name, bytes: Array(text.utf8))
  }
}
