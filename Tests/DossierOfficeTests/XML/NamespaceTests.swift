import DossierCore
import DossierOffice
import Testing

@Suite struct NamespaceTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  private func read(_ text: String) throws -> String {
    String(decoding: try Fixture.parse(text).root.serialized(), as: UTF8.self)
  }

  @Test(arguments: [word, strict]) func `any prefix becomes the usual one`(_ address: String) throws {
    #expect(
      try read("<x:p xmlns:x='\(address)' x:val='1' val='2'><x:r/></x:p>")
        == "<w:p xmlns:w=\"\(address)\" w:val=\"1\" val=\"2\"><w:r/></w:p>")
    #expect(
      try read("<p xmlns='\(address)'><r a='1'/></p>") == "<w:p xmlns:w=\"\(address)\"><w:r a=\"1\"/></w:p>")
  }

  @Test func `vocabularies without prefix lose the one they have`() throws {
    let address = "http://schemas.openxmlformats.org/package/2006/content-types"
    #expect(
      try read("<ct:Types xmlns:ct='\(address)'><ct:Default/></ct:Types>")
        == "<Types xmlns=\"\(address)\"><Default/></Types>")
  }

  @Test func `a usual prefix for something else makes room`() throws {
    #expect(
      try read("<w:a xmlns:w='urn:x' xmlns:q='\(Self.word)'><q:p w:b=''/></w:a>")
        == "<_w:a xmlns:_w=\"urn:x\" xmlns:w=\"\(Self.word)\"><w:p _w:b=\"\"/></_w:a>")
  }

  @Test func `both forms of OOXML in one part are one vocabulary`() throws {
    #expect(
      try read("<a:p xmlns:a='\(Self.word)' xmlns:b='\(Self.strict)' a:v='1' b:v='2'><b:altChunk/></a:p>")
        == "<w:p xmlns:w=\"\(Self.word)\" w:v=\"1\"><w:altChunk/></w:p>")
  }

  @Test func `a prefix bound anew further down keeps its meaning`() throws {
    #expect(
      try read("<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2'/><p:c/></p:a>")
        == "<p:a xmlns:p=\"urn:1\"><p:b xmlns:p=\"urn:2\"/><p:c/></p:a>")
    #expect(
      try read("<a xmlns='urn:1'><b xmlns=''><c/></b><d/></a>")
        == "<a xmlns=\"urn:1\"><b xmlns=\"\"><c/></b><d/></a>")
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    #expect(
      try read("<t:Types xmlns:t='\(types)' xmlns='urn:1'><a><t:Default/><b/></a></t:Types>")
        == "<Types xmlns=\"\(types)\"><a xmlns=\"urn:1\"><Default xmlns=\"\(types)\"/><b/></a></Types>")
  }

  @Test func `prefixes in values follow`() throws {
    let mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    let w14 = "http://schemas.microsoft.com/office/word/2010/wordml"
    #expect(
      try read(
        "<z:a xmlns:z='\(mc)' xmlns:y='\(w14)' xmlns:q='urn:q' z:Ignorable='y q none' z:ProcessContent='y:b q:*'>"
          + "<z:Choice Requires='y'/></z:a>")
        == "<mc:a xmlns:mc=\"\(mc)\" xmlns:w14=\"\(w14)\" xmlns:q=\"urn:q\" mc:Ignorable=\"w14 q none\" "
        + "mc:ProcessContent=\"w14:b q:*\"><mc:Choice Requires=\"w14\"/></mc:a>")
    let xsi = "http://www.w3.org/2001/XMLSchema-instance"
    #expect(
      try read("<a xmlns:i='\(xsi)' xmlns:t='http://purl.org/dc/terms/' i:type='t:W3CDTF'/>")
        == "<a xmlns:xsi=\"\(xsi)\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xsi:type=\"dcterms:W3CDTF\"/>"
    )
  }

  @Test func `xml space and language are kept`() throws {
    #expect(
      try read("<a xml:space='preserve' xml:lang='zh'> </a>")
        == "<a xml:space=\"preserve\" xml:lang=\"zh\"> </a>")
  }
}
