import DossierOffice

struct WordSheet {
  let sheet: Sheet

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"
    """
  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private var stories: [(name: String, element: String, blocks: [Node])] {
    [("header1", "hdr", sheet.header), ("footer1", "ftr", sheet.footer)].filter { !$0.2.isEmpty }
  }

  func bytes() -> [UInt8] {
    var writer = PackageWriter()
    writer.add("[Content_Types].xml", contentTypes)
    writer.add(
      "_rels/.rels",
      relationships([
        ("rId1", "\(Self.office)/officeDocument", "word/document.xml"),
        (
          "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"
        ),
      ]))
    writer.add("docProps/core.xml", properties)
    writer.add("word/document.xml", document)
    writer.add("word/_rels/document.xml.rels", relationships(documentRelationships))
    writer.add("word/styles.xml", Self.declaration + "<w:styles \(Self.namespaces)/>")
    for (name, element, blocks) in stories {
      writer.add(
        "word/\(name).xml",
        Self.declaration + "<w:\(element) \(Self.namespaces)>\(markup(blocks))</w:\(element)>")
    }
    if !sheet.footnote.isEmpty { writer.add("word/footnotes.xml", footnotes) }
    return writer.finish()
  }

  private var document: String {
    let references = stories.map {
      #"<w:\#($0.name.dropLast())Reference w:type="default" r:id="\#($0.name)"/>"#
    }
    let note =
      sheet.footnote.isEmpty
      ? "" : #"<w:p><w:r><w:t>注</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
    return Self.declaration
      + "<w:document \(Self.namespaces)><w:body>\(markup(sheet.body))\(note)<w:sectPr>\(references.joined())</w:sectPr></w:body></w:document>"
  }

  private var footnotes: String {
    Self.declaration
      + #"<w:footnotes \#(Self.namespaces)><w:footnote w:id="1">\#(markup(sheet.footnote))</w:footnote></w:footnotes>"#
  }

  private var properties: String {
    Self.declaration + """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(sheet.title.escaped)</dc:title></cp:coreProperties>
      """
  }

  private var contentTypes: String {
    var overrides = [
      ("word/document.xml", "\(Self.types).\(sheet.isTemplate ? "template" : "document").main+xml"),
      ("word/styles.xml", "\(Self.types).styles+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    overrides += stories.map { ("word/\($0.name).xml", "\(Self.types).\($0.name.dropLast())+xml") }
    if !sheet.footnote.isEmpty { overrides.append(("word/footnotes.xml", "\(Self.types).footnotes+xml")) }
    return Self.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
      ContentType="application/xml"/>\
      \(overrides.map { #"<Override PartName="/\#($0.0)" ContentType="\#($0.1)"/>"# }.joined())</Types>
      """
  }

  private var documentRelationships: [(String, String, String)] {
    [("rId1", "\(Self.office)/styles", "styles.xml")]
      + stories.map { ($0.name, "\(Self.office)/\($0.name.dropLast())", "\($0.name).xml") }
      + (sheet.footnote.isEmpty ? [] : [("rId2", "\(Self.office)/footnotes", "footnotes.xml")])
  }

  private func relationships(_ items: [(id: String, type: String, target: String)]) -> String {
    let list = items.map { #"<Relationship Id="\#($0.id)" Type="\#($0.type)" Target="\#($0.target)"/>"# }
    return Self.declaration
      + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(list.joined())</Relationships>"#
  }
}

extension WordSheet {
  private func markup(_ blocks: [Node]) -> String { blocks.map(markup).joined() }

  private func markup(_ node: Node) -> String {
    switch node {
    case .paragraph(let runs): return "<w:p>\(runs.map(markup).joined())</w:p>"
    case .table(let rows): return table(rows)
    // Word has no element around an item.
    case .list(let items): return items.map(markup).joined()
    case .box(let blocks):
      return """
        <w:p><w:r><w:pict><v:shape id="框" style="width:200pt;height:60pt"><v:textbox><w:txbxContent>\(markup(blocks))\
        </w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
        """
    case .section(let blocks): return "<w:sdt><w:sdtContent>\(markup(blocks))</w:sdtContent></w:sdt>"
    case .raw(let word, _): return word
    }
  }

  private func table(_ rows: [[[Node]]]) -> String {
    let columns = String(repeating: #"<w:gridCol w:w="2000"/>"#, count: rows.map(\.count).max() ?? 0)
    let lines = rows.map { row in
      "<w:tr>\(row.map { #"<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>\#(markup($0))</w:tc>"# }.joined())</w:tr>"
    }
    return
      #"<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>\#(columns)</w:tblGrid>\#(lines.joined())</w:tbl>"#
  }

  private func markup(_ run: Run) -> String {
    switch run {
    case .text(let text, let look):
      let properties: String =
        switch look {
        case .plain: ""
        case .bold: "<w:rPr><w:b/></w:rPr>"
        case .italic: "<w:rPr><w:i/></w:rPr>"
        case .underlined: #"<w:rPr><w:u w:val="single"/></w:rPr>"#
        }
      return #"<w:r>\#(properties)<w:t xml:space="preserve">\#(text.escaped)</w:t></w:r>"#
    case .raw(let word, _): return word
    }
  }
}
