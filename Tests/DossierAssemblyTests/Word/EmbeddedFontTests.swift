import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite struct `Fonts that documents carry in themselves` {
  private static let key = "{1DB5A7E2-0C3F-4B6D-9A8E-5F7C21D0B943}"
  private static let otherKey = "{0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0}"

  /// A document that says its font is carried.
  private static func word(_ font: [UInt8], key: String = key, name: String = "自带体", isSubset: Bool = false)
    -> WordSample
  {
    let run =
      #"<w:p><w:r><w:rPr><w:rFonts w:ascii="\#(name)" w:hAnsi="\#(name)" w:eastAsia="\#(name)"/></w:rPr><w:t>Dossier</w:t></w:r></w:p>"#
    var sample = WordSample(run, section: WordSample.section())
    sample.add(
      "t", "fontTable", "fontTable.xml", root: "w:fonts",
      #"<w:font w:name="\#(name)"><w:charset w:val="86"/><w:embedRegular r:id="rId1" w:fontKey="\#(key)"/></w:font>"#
    )
    sample.otherLinks["fontTable.xml"] = [("rId1", "font", "fonts/font1.odttf", false)]
    sample.parts.append(("fonts/font1.odttf", EmbeddedFont.type, EmbeddedFont.plain(font, key: key)))
    sample.addSettings("<w:embedTrueTypeFonts/>" + (isSubset ? "<w:saveSubsetFonts/>" : ""))
    return sample
  }

  private static func join(_ samples: [WordSample]) throws -> JoinedFile {
    try JoinedFile(
      WordJoiner().join(
        samples.enumerated().map {
          JoinSource(bookmark: "d\($0)", title: "文\($0)", package: try $1.package(), numbering: .own)
        }, title: "合订"))
  }

  /// The carried fonts as they are, by the names that the table gives them.
  private static func fonts(of joined: JoinedFile) throws -> [String: [UInt8]] {
    let links = try joined.package.relationships(of: "word/fontTable.xml")
    var fonts: [String: [UInt8]] = [:]
    for font in try joined.root("word/fontTable.xml").all("w:font") {
      guard let embedded = font.first("w:embedRegular"), let item = embedded["r:id"].flatMap({ links[$0] }),
        let part = joined.package.part(of: item, in: links), let bytes = joined.package[part]
      else { continue }
      fonts[font["w:name"] ?? ""] = EmbeddedFont.plain(bytes, key: embedded["w:fontKey"] ?? "")
    }
    return fonts
  }

  @Test func `come along, and the file goes on to carry them`() throws {
    let font = (0..<200).map { UInt8($0) }
    let joined = try Self.join([WordSample(WordSample.paragraph("一")), Self.word(font, isSubset: true)])
    #expect(try Self.fonts(of: joined) == ["自带体": font])
    #expect(joined.notes.isEmpty)
    let settings = try joined.root("word/settings.xml").elements.map(\.name)
    #expect(settings.filter { $0.hasSuffix("Fonts") } == ["w:embedTrueTypeFonts", "w:saveSubsetFonts"])
    let part = try #require(joined.package.partNames.first { $0.hasSuffix(".odttf") })
    #expect(joined.package.contentTypes?[part] == EmbeddedFont.type)
  }

  @Test func `are stored once where documents carry the same one under keys of their own`() throws {
    let font = (0..<200).map { UInt8($0) }
    let joined = try Self.join([Self.word(font), Self.word(font, key: Self.otherKey)])
    #expect(joined.package.partNames.count { $0.hasSuffix(".odttf") } == 1)
    #expect(try Self.fonts(of: joined) == ["自带体": font])
    #expect(joined.notes.isEmpty)
  }

  @Test func `that differ under one name are named, and the larger one stays`() throws {
    let small = (0..<100).map { UInt8($0) }
    let large = (0..<200).map { UInt8($0) }
    let joined = try Self.join([Self.word(small), Self.word(large), Self.word(large, name: "另一体")])
    #expect(try Self.fonts(of: joined) == ["自带体": large, "另一体": large])
    #expect(joined.notes.map(\.code.rawValue) == ["J126"])
    #expect(joined.notes.first?.message.chinese.hasPrefix("「文1」") ?? false)
  }

  @Test func `that the file has lost are named`() throws {
    var sample = Self.word([1, 2, 3])
    sample.parts.removeAll { $0.name == "fonts/font1.odttf" }
    let joined = try Self.join([sample])
    #expect(joined.notes.map(\.code.rawValue) == ["J113"])
    #expect(try joined.root("word/fontTable.xml").descendants(named: "w:embedRegular").isEmpty)
  }

  /// An OpenDocument text that carries a font.
  private static func text(_ font: [UInt8], name: String = "自带体") -> SampleText {
    SampleText(
      body: #"<text:p><text:span text:style-name="T1">Dossier</text:span></text:p>"#,
      fonts: #"<style:font-face style:name="\#(name)" svg:font-family="\#(name)"><svg:font-face-src>"#
        + #"<svg:font-face-uri xlink:href="Fonts/font1.ttf" xlink:type="simple"><svg:font-face-format svg:string="truetype"/>"#
        + "</svg:font-face-uri></svg:font-face-src></style:font-face>",
      contentStyles:
        #"<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="\#(name)"/></style:style>"#,
      parts: [("Fonts/font1.ttf", font)])
  }

  @Test func `come along in OpenDocument texts, shared where equal and named where not`() throws {
    let result = try joined([SampleText(), Self.text([1, 2, 3]), Self.text([1, 2, 3])], .own)
    #expect(result.package.partNames.count { $0.hasPrefix("Fonts/") } == 1)
    #expect(result.notes.isEmpty)
    let settings = try result.root("settings.xml").descendants(named: "config:config-item")
    #expect(settings.first { $0["config:name"] == "EmbedFonts" }?.text == "true")
    let differing = try joined([Self.text([1, 2, 3]), Self.text([4, 5, 6])], .own)
    #expect(differing.notes.map(\.code.rawValue) == ["J229"])
    #expect(differing.package.partNames.count { $0.hasPrefix("Fonts/") } == 2)
  }

  /// A font that no machine has: one of the installed under another name of the same length.
  private static func ownFont(in folder: URL) throws -> [UInt8]? {
    let (status, file) = try OfficeTools.run(
      "fc-match", ["-f", "%{file}", "Liberation Sans:style=Regular"], in: folder)
    guard status == 0, file.contains("Liberation"), let data = FileManager.default.contents(atPath: file)
    else {
      return nil
    }
    var bytes = Array(data)
    let old = Array("Liberation".utf8)
    let wide: [UInt8] = old.flatMap { letter -> [UInt8] in [0, letter] }
    for pattern in [old, wide] {
      let new: [UInt8] = pattern.map { $0 == UInt8(ascii: "L") ? UInt8(ascii: "H") : $0 }
      for range in bytes.ranges(of: pattern) { bytes.replaceSubrange(range, with: new) }
    }
    return bytes
  }

  @Test(
    .enabled(if: OfficeTools.hasPages, "LibreOffice (soffice) or poppler is not installed"),
    arguments: ["docx", "odt"])
  func `are what LibreOffice shows the text in`(format: String) throws {
    try OfficeTools.withFolder { folder in
      // Nothing to judge with where that font is not installed.
      guard let font = try Self.ownFont(in: folder) else { return }
      let name = "Hiberation Sans"
      let bytes =
        format == "docx"
        ? try Self.join([WordSample(WordSample.paragraph("一")), Self.word(font, name: name)]).package
          .written()
        : try joined([SampleText(), Self.text(font, name: name)], .own).package.written()
      let pdf = try OfficeTools.converted(bytes, to: "pdf", ending: "pdf", in: folder)
      let file = folder.appendingPathComponent("fonts.pdf")
      try Data(pdf).write(to: file)
      let (_, fonts) = try OfficeTools.run("pdffonts", [file.path], in: folder)
      #expect(fonts.contains("Hiberation"), "\(fonts)")
    }
  }
}
