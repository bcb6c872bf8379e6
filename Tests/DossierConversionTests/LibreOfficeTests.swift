import DossierConversion
import Foundation
import Testing

@Suite struct LibreOfficeTests {
  private static let isThere = LibreOffice.find() != nil && Poppler.find() != nil

  /// A flat ODT of a paragraph; one with a link to a picture is what LibreOffice would fetch.
  private static func flat(_ text: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" \
    office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>\
    <text:p><text:bookmark text:name="dossier_001"/>\(text)</text:p></office:text></office:body></office:document>
    """
  }

  @Test(.enabled(if: isThere, "needs LibreOffice and poppler-utils"))
  func `a batch becomes PDF, PDF/A, DOCX and ODT`() throws {
    let scratch = try Scratch()
    let office = try #require(LibreOffice.find())
    let poppler = try #require(Poppler.find())
    let files = [
      try scratch.file("甲.fodt", Self.flat("甲文")), try scratch.file("乙.fodt", Self.flat("乙文")),
    ]
    for (format, name) in [(ConversionFormat.pdf, "pdf"), (.pdf(.archival), "pdfa")] {
      let outputs = office.convert(files, to: format, in: try scratch.folder(name)).compactMap(\.output)
      #expect(outputs.map { poppler.text(of: $0, page: 1)?.prefix(2) } == ["甲文", "乙文"])
      #expect(outputs.map { poppler.destinations(of: $0) } == [["dossier5F001": 1], ["dossier5F001": 1]])
      let bytes = try Data(contentsOf: URL(fileURLWithPath: try #require(outputs.first)))
      #expect((bytes.range(of: Data("<pdfaid:part>2</pdfaid:part>".utf8)) != nil) == (name == "pdfa"))
    }
    for format in [ConversionFormat.docx, .odt] {
      let results = office.convert(files, to: format, in: try scratch.folder(format.ending))
      #expect(results.compactMap(\.output).count == 2)
    }
  }
}
