import DossierOffice

/// The parts that a document needs beside the one that is being tried.
enum Skeleton {
  static func parts(of kind: OfficePackage.Kind) -> [(name: String, text: String)] {
    kind == .word ? word : text
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let word = [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="\(package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/>\
      <Override PartName="/word/header1.xml" ContentType="\(types).header+xml"/>\
      <Override PartName="/word/footnotes.xml" ContentType="\(types).footnotes+xml"/></Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """
    ),
    ("word/document.xml", "<w:document xmlns:w=\"\(main)\"><w:body/></w:document>"),
    (
      "word/_rels/document.xml.rels",
      """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="header1" Type="\(office)/header" \
      Target="header1.xml"/><Relationship Id="rId2" Type="\(office)/footnotes" Target="footnotes.xml"/>\
      </Relationships>
      """
    ),
    ("word/header1.xml", "<w:hdr xmlns:w=\"\(main)\"><w:p/></w:hdr>"),
    ("word/footnotes.xml", "<w:footnotes xmlns:w=\"\(main)\"/>"),
  ]

  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"
  private static let mediaType = "application/vnd.oasis.opendocument.text"

  private static let text = [
    ("mimetype", mediaType),
    (
      "content.xml",
      """
      <office:document-content xmlns:office="\(oasis):office:1.0" office:version="1.3"><office:body><office:text/>\
      </office:body></office:document-content>
      """
    ),
    (
      "META-INF/manifest.xml",
      """
      <manifest:manifest xmlns:manifest="\(oasis):manifest:1.0" manifest:version="1.3"><manifest:file-entry \
      manifest:full-path="/" manifest:media-type="\(mediaType)"/><manifest:file-entry \
      manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
      """
    ),
  ]
}
