import DossierCore
import DossierOffice
import Testing

@Suite struct OfficePackageTests {
  private func open(_ bytes: [UInt8]) -> [String] {
    codes { _ = try OfficePackage(bytes: bytes, name: "a.docx") }
  }

  private func word(_ changes: [String: String?], type: String? = nil) -> [UInt8] {
    var parts = Fixture.documentParts
    for (name, text) in changes {
      parts.removeAll { $0.0 == name }
      if let text { parts.append((name, text)) }
    }
    if let type {
      let main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      parts = parts.map { ($0.0, $0.1.replacing(main, with: type)) }
    }
    return Fixture.package(parts)
  }

  @Test func `a DOCX and an ODT are told apart by their contents`() throws {
    let word = try OfficePackage(bytes: Fixture.docx, name: "a.odt")
    #expect(word.kind == .word && word.mainPart == "word/document.xml" && !word.isTemplate && !word.hasMacros)
    let text = try OfficePackage(bytes: Fixture.odt, name: "a.docx")
    #expect(text.kind == .text && text.mainPart == "content.xml" && !text.isTemplate)
    #expect(try word.xml("word/document.xml").root.text == "信访事项 ")
  }

  @Test func `what nobody changed is copied unchanged`() throws {
    var package = try OfficePackage(bytes: Fixture.docx, name: "a.docx")
    let before = try PackageReader(bytes: Fixture.docx, name: "a").compressed("word/document.xml")
    package.add("word/media/image1.png", bytes: [1, 2, 3], type: "image/png")
    let written = package.written()
    #expect(written == package.written())
    let after = try PackageReader(bytes: written, name: "b")
    #expect(
      after.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/media/image1.png",
      ])
    #expect(try after.compressed("word/document.xml") == before)
    let again = try OfficePackage(reading: after)
    #expect(again.contentTypes?["word/media/image1.png"] == "image/png")
    #expect(again["word/media/image1.png"] == [1, 2, 3])
  }

  @Test func `an ODT is written with its mimetype first and a true manifest`() throws {
    var package = try OfficePackage(bytes: Fixture.odt, name: "a.odt")
    package.add("Pictures/1.png", bytes: [1], type: "image/png")
    package.set("styles.xml", bytes: Array("<a/>".utf8))
    package.remove("content.xml")
    package.set("content.xml", xml: try Fixture.parse(Fixture.content))
    let reader = try PackageReader(bytes: package.written(), name: "b.odt")
    #expect(reader.entries.first?.name == "mimetype" && reader.entries.first?.method == 0)
    let manifest = try Manifest(parsing: try reader.bytes(of: Manifest.partName))
    #expect(manifest.entries.map(\.path) == ["/", "content.xml", "Pictures/1.png", "styles.xml"])
    #expect(manifest["Pictures/1.png"] == "image/png" && manifest["styles.xml"] == "text/xml")
    package.remove("Pictures/1.png")
    let smaller = try OfficePackage(bytes: package.written(), name: "c.odt")
    #expect(smaller.manifest?["Pictures/1.png"] == nil && !smaller.contains("Pictures/1.png"))
  }

  @Test func `removed parts leave the content types`() throws {
    var package = try OfficePackage(bytes: Fixture.docx, name: "a.docx")
    package.add("word/x.xml", bytes: Array("<a/>".utf8), type: "application/x+xml")
    package.remove("word/x.xml")
    #expect(
      try OfficePackage(bytes: package.written(), name: "b").contentTypes?["word/x.xml"] == "application/xml")
  }

  @Test func `templates are read and become documents`() throws {
    let dotx = word(
      [:], type: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")
    var package = try OfficePackage(bytes: dotx, name: "a.dotx")
    #expect(package.isTemplate)
    package.makeDocument()
    #expect(try OfficePackage(bytes: package.written(), name: "a.docx").isTemplate == false)

    var writer = PackageWriter()
    let type = "application/vnd.oasis.opendocument.text-template"
    writer.add("mimetype", bytes: Array(type.utf8), stored: true)
    writer.add("content.xml", bytes: Array(Fixture.content.utf8))
    writer.add(Manifest.partName, bytes: Array(Fixture.manifest.utf8))
    var ott = try OfficePackage(bytes: writer.finish(), name: "a.ott")
    #expect(ott.isTemplate)
    ott.makeDocument()
    let written = ott.written()
    #expect(!(try OfficePackage(bytes: written, name: "a.odt")).isTemplate)
    #expect(Array(written[38..<77]) == Array("application/vnd.oasis.opendocument.text".utf8))
  }

  @Test func `Strict files are read`() throws {
    let strict = Fixture.document.replacing(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      with: "http://purl.oclc.org/ooxml/wordprocessingml/main")
    let relationships = Fixture.relationships.replacing(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    let package = try OfficePackage(
      bytes: word(["word/document.xml": strict, "_rels/.rels": relationships]), name: "a.docx")
    #expect(try package.xml(package.mainPart).root.name == "w:document")
  }

  @Test func `a forgotten or unusual content type does not matter`() throws {
    #expect(open(word([:], type: "application/xml")) == [])
    #expect(open(word([:], type: "application/vnd.ms-word.document.macroEnabled.main+xml")) == [])
  }

  @Test func `parts that must be there are missed`() {
    #expect(open(word(["word/document.xml": nil])) == ["O137"])
    #expect(open(word(["[Content_Types].xml": nil])) == ["O115"])
    #expect(open(word(["_rels/.rels": nil])) == ["O115"])
    #expect(open(word(["_rels/.rels": "<a/>"])) == ["O151"])
    #expect(open(word(["[Content_Types].xml": "<Types"])) == ["O121"])
    #expect(open(Fixture.package([("a.txt", "x")])) == ["O138"])
    #expect(open(PackageWriter().finish()) == ["O138"])
  }

  @Test func `files of other kinds are named`() {
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    func stream(_ name: String) -> [UInt8] {
      let text = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      return ole + text + [UInt8](repeating: 0, count: 512 - text.count)
    }
    #expect(open(stream("WordDocument")) == ["O131"])
    #expect(open(stream("WordDocument") + Fixture.docx) == ["O131"])
    #expect(open(stream("Workbook")) == ["O131"])
    #expect(open(stream("EncryptedPackage")) == ["O139"])
    #expect(
      open(word([:], type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")) == [
        "O132"
      ])
    #expect(
      open(
        word([:], type: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"))
        == ["O132"])
    #expect(open(Fixture.package([("OFD.xml", "<a/>")])) == ["O132"])
    #expect(open(Array("%PDF-1.7".utf8)) == ["O133"])
    #expect(open(Array("{\\rtf1".utf8)) == ["O134"])
    #expect(open(Array("<html><body/></html>".utf8)) == ["O134"])
    #expect(open(Array("<?xml version='1.0'?><office:document/>".utf8)) == ["O134"])
    #expect(open(Array("信访事项".utf8)) == ["O135"])
    #expect(open([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == ["O135"])
    #expect(open([]) == ["O135"])
  }

  @Test func `an ODT with a password is named`() {
    var writer = PackageWriter()
    writer.add("mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8), stored: true)
    writer.add("content.xml", bytes: [1, 2, 3])
    let manifest = Fixture.manifest.replacing(
      "\"text/xml\"/>", with: "\"text/xml\"><manifest:encryption-data/></manifest:file-entry>")
    writer.add(Manifest.partName, bytes: Array(manifest.utf8))
    #expect(open(writer.finish()) == ["O139"])
  }

  @Test func `an error names file, part and mend`() throws {
    let bytes = word(["word/document.xml": "<w:document>"])
    let package = try OfficePackage(bytes: bytes, name: "模板.docx")
    let error = try #require(throws: DossierError.self) { try package.xml("word/document.xml") }
    let diagnostic = try #require(error.diagnostics.first)
    #expect(error.diagnostics.count == 1 && diagnostic.location.file == "模板.docx")
    #expect(diagnostic.message.chinese.contains("word/document.xml"))
    #expect(diagnostic.hints.first?.chinese.contains("WPS") == true)
  }

  @Test func `active content is named`() throws {
    let outside = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="http://x/image" Target="http://example.com/a.png" TargetMode="External"/>\
      <Relationship Id="b" Type="http://x/hyperlink" Target="http://example.com/" TargetMode="External"/>\
      <Relationship Id="c" Type="http://x/aFChunk" Target="a.html"/></Relationships>
      """
    let bytes = word([
      "word/vbaProject.bin": "x", "word/embeddings/oleObject1.bin": "x", "_xmlsignatures/origin.sigs": "",
      "word/_rels/document.xml.rels": outside,
    ])
    let found = try OfficePackage(bytes: bytes, name: "a.docm").activeContent().map(\.code.rawValue)
    #expect(found == ["O141", "O142", "O145", "O143", "O144"])
    #expect(try OfficePackage(bytes: Fixture.docx, name: "a").activeContent().isEmpty)
  }

  @Test(.enabled(if: Oracle.has("soffice"), "LibreOffice is not installed"))
  func `LibreOffice opens what is written`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in [("w.docx", Fixture.docx), ("t.odt", Fixture.odt)] {
      var package = try OfficePackage(bytes: bytes, name: name)
      package.set(package.mainPart, xml: try package.xml(package.mainPart))
      let path = try folder.file(name, package.written())
      let result = try Oracle.run(
        "timeout",
        [
          "60", "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
          "--convert-to",
          "txt:Text (encoded):UTF8", "--outdir", folder.path, path,
        ])
      let text = try contents(of: folder.path + "/" + name.prefix(2) + "txt")
      #expect(String(decoding: text, as: UTF8.self).contains("信访事项"), "\(result.output)")
    }
  }
}
