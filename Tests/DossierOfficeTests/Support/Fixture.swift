import DossierCore
import DossierOffice

/// Small files to try things on.
enum Fixture {
  static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
  static let relationships = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
  static let document = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
    <w:p><w:r><w:t xml:space="preserve">信访事项 </w:t></w:r></w:p></w:body></w:document>
    """

  static let documentParts: [(String, String)] = [
    ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships), ("word/document.xml", document),
  ]

  static let manifest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
    <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
    manifest:media-type="application/vnd.oasis.opendocument.text"/>\
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
    """
  static let content = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">\
    <office:body><office:text><text:p>信访事项</text:p></office:text></office:body></office:document-content>
    """

  static func package(_ parts: [(String, String)]) -> [UInt8] {
    var writer = PackageWriter()
    for (name, text) in parts { writer.add(name, bytes: Array(text.utf8)) }
    return writer.finish()
  }

  static var docx: [UInt8] { package(documentParts) }

  static var odt: [UInt8] {
    var writer = PackageWriter()
    writer.add("mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8), stored: true)
    writer.add("content.xml", bytes: Array(content.utf8))
    writer.add("META-INF/manifest.xml", bytes: Array(manifest.utf8))
    return writer.finish()
  }

  static func parse(_ text: String) throws -> XMLDocument {
    try XMLDocument.parse(Array(text.utf8), part: "part.xml")
  }
}

/// The codes of the error that an action throws, none where it throws none.
func codes(_ action: () throws -> Void) -> [String] {
  do {
    try action()
    return []
  } catch let error as DossierError {
    return error.diagnostics.map(\.code.rawValue)
  } catch {
    return ["?"]
  }
}
