import DossierOffice

struct TextSheet {
  let sheet: Sheet

  private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"
  private static let namespaces = """
    xmlns:office="\(oasis):office:1.0" xmlns:style="\(oasis):style:1.0" xmlns:text="\(oasis):text:1.0" \
    xmlns:table="\(oasis):table:1.0" xmlns:fo="\(oasis):xsl-fo-compatible:1.0" xmlns:draw="\(oasis):drawing:1.0" \
    xmlns:svg="\(oasis):svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"
    """
  private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

  private var mediaType: String {
    "application/vnd.oasis.opendocument.text" + (sheet.isTemplate ? "-template" : "")
  }

  func bytes() -> [UInt8] {
    var writer = PackageWriter()
    writer.add("mimetype", mediaType)
    writer.add("content.xml", content)
    writer.add("styles.xml", styles)
    writer.add("meta.xml", meta)
    writer.add("META-INF/manifest.xml", manifest)
    return writer.finish()
  }

  private var content: String {
    let looks = """
      <style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>\
      <style:style style:name="italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>\
      <style:style style:name="underlined" style:family="text"><style:text-properties \
      style:text-underline-style="solid"/></style:style>
      """
    let note =
      sheet.footnote.isEmpty
      ? ""
      : """
      <text:p>注<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation>\
      <text:note-body>\(markup(sheet.footnote))</text:note-body></text:note></text:p>
      """
    return Self.declaration + """
      <office:document-content \(Self.namespaces)><office:automatic-styles>\(looks)</office:automatic-styles>\
      <office:body><office:text>\(markup(sheet.body))\(note)</office:text></office:body></office:document-content>
      """
  }

  private var styles: String {
    let header = sheet.header.isEmpty ? "" : "<style:header>\(markup(sheet.header))</style:header>"
    let footer = sheet.footer.isEmpty ? "" : "<style:footer>\(markup(sheet.footer))</style:footer>"
    return Self.declaration + """
      <office:document-styles \(Self.namespaces)><office:automatic-styles><style:page-layout \
      style:name="页"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="页">\(header)\(footer)</style:master-page></office:master-styles></office:document-styles>
      """
  }

  private var meta: String {
    Self.declaration + """
      <office:document-meta \(Self.namespaces) xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>\
      <dc:title>\(sheet.title.escaped)</dc:title></office:meta></office:document-meta>
      """
  }

  private var manifest: String {
    let files = ["content.xml", "styles.xml", "meta.xml"].map {
      #"<manifest:file-entry manifest:full-path="\#($0)" manifest:media-type="text/xml"/>"#
    }
    return Self.declaration + """
      <manifest:manifest xmlns:manifest="\(Self.oasis):manifest:1.0" manifest:version="1.3"><manifest:file-entry \
      manifest:full-path="/" manifest:version="1.3" manifest:media-type="\(mediaType)"/>\(files.joined())\
      </manifest:manifest>
      """
  }
}

extension TextSheet {
  private func markup(_ blocks: [Node]) -> String { blocks.map(markup).joined() }

  private func markup(_ node: Node) -> String {
    switch node {
    case .paragraph(let runs): return "<text:p>\(runs.map(markup).joined())</text:p>"
    case .table(let rows): return table(rows)
    case .list(let items):
      return
        "<text:list>\(items.map { "<text:list-item>\(markup($0))</text:list-item>" }.joined())</text:list>"
    case .box(let blocks):
      return """
        <text:p><draw:frame draw:name="框" text:anchor-type="as-char" svg:width="70mm" svg:height="20mm">\
        <draw:text-box>\(markup(blocks))</draw:text-box></draw:frame></text:p>
        """
    case .section(let blocks): return #"<text:section text:name="节">\#(markup(blocks))</text:section>"#
    case .raw(_, let odf): return odf
    }
  }

  private func table(_ rows: [[[Node]]]) -> String {
    let columns = #"<table:table-column table:number-columns-repeated="\#(rows.map(\.count).max() ?? 1)"/>"#
    let lines = rows.map { row in
      "<table:table-row>\(row.map { "<table:table-cell>\(markup($0))</table:table-cell>" }.joined())</table:table-row>"
    }
    return "<table:table>\(columns)\(lines.joined())</table:table>"
  }

  private func markup(_ run: Run) -> String {
    switch run {
    case .text(let text, .plain): return spaced(text)
    case .text(let text, let look):
      return #"<text:span text:style-name="\#(look)">\#(spaced(text))</text:span>"#
    case .raw(_, let odf): return odf
    }
  }

  /// Blanks that would collapse, as elements.
  private func spaced(_ text: String) -> String {
    text.escaped.replacing("  ", with: " <text:s/>")
  }
}
