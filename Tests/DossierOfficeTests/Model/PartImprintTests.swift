import DossierCore
import DossierOffice
import Testing

@Suite struct `Imprints of parts` {
  @Test func `are the same for the same bytes and others for others`() throws {
    let first = try OfficePackage(bytes: Fixture.docx, name: "a.docx")
    var second = try OfficePackage(bytes: Fixture.docx, name: "b.docx")
    let part = "word/document.xml"
    #expect(first.imprint(of: part) != nil && first.imprint(of: part) == second.imprint(of: part))
    var bytes = try second.bytes(of: part)
    bytes.append(UInt8(ascii: "\n"))
    second[part] = bytes
    #expect(first.imprint(of: part) != second.imprint(of: part))
    var third = second
    third[part] = bytes
    #expect(second.imprint(of: part) == third.imprint(of: part))
    #expect(first.imprint(of: "nothing") == nil)
  }
}
