import DossierOffice
import Testing

@Suite struct RelationshipsTests {
  @Test(
    arguments: [
      ("media/a.png", "word/media/a.png"), ("/word/a.xml", "word/a.xml"),
      ("../docProps/a.xml", "docProps/a.xml"),
      ("./a.xml#x", "word/a.xml"), ("../../../a", nil), ("", nil), ("/", nil), ("NULL", "word/NULL"),
    ] as [(String, String?)])
  func `targets are resolved from the source's folder`(_ target: String, _ expected: String?) {
    let relationships = Relationships(source: "word/document.xml")
    #expect(relationships.partName(of: Relationship(id: "a", type: "x/image", target: target)) == expected)
  }

  @Test func `a relationships part is written and read again`() throws {
    var relationships = Relationships(source: "word/document.xml")
    #expect(relationships.add("image", target: "media/图 1&2.png") == "rId1")
    relationships.items.append(
      Relationship(id: "rId3", type: "http://x/hyperlink", target: "h", isExternal: true))
    #expect(relationships.add("header", target: "header1.xml") == "rId2")
    #expect(relationships.add("header", target: "header2.xml") == "rId4")
    let again = try Relationships(parsing: relationships.serialized(), source: "word/document.xml")
    #expect(again == relationships)
    #expect(again.all("header").map(\.id) == ["rId2", "rId4"] && again["rId3"]?.isExternal == true)
    #expect(Relationships.partName(for: "word/document.xml") == "word/_rels/document.xml.rels")
    #expect(Relationships.partName(for: "") == "_rels/.rels")
  }

  @Test func `content types are found by part and by extension, whatever the case`() throws {
    var types = try ContentTypes(parsing: Array(Fixture.contentTypes.utf8))
    #expect(types["/WORD/Document.xml"]?.hasSuffix("document.main+xml") == true)
    #expect(types["word/other.XML"] == "application/xml" && types["a.png"] == nil && types["a"] == nil)
    types.addDefault("PNG", type: "image/png")
    types["word/other.xml"] = "text/other"
    let again = try ContentTypes(parsing: types.serialized())
    #expect(again == types && again["a.png"] == "image/png" && again["/word/other.xml"] == "text/other")
  }

  @Test func `targets with escapes find the part that has none`() throws {
    var package = try OfficePackage(bytes: Fixture.docx, name: "a.docx")
    package.set("word/media/图 1.png", bytes: [1])
    let relationships = Relationships(source: "word/document.xml")
    let escaped = Relationship(id: "a", type: "x/image", target: "media/%E5%9B%BE%201.png")
    #expect(package.part(of: escaped, in: relationships) == "word/media/图 1.png")
    let lost = Relationship(id: "a", type: "x/image", target: "NULL")
    #expect(package.part(of: lost, in: relationships) == nil)
  }
}
