import DossierCore
import DossierOffice

/// A small DOCX put together from markup.
struct WordSample {
  var body = ""
  var section = "<w:sectPr/>"
  var documentAttributes = ""
  /// What stands before the body.
  var background = ""
  /// Relationships of the main part: id, kind, target, and whether it is outside.
  var links: [(id: String, kind: String, target: String, isExternal: Bool)] = []
  /// Parts under `word/`: name, the last words of the type (nil: by extension), content.
  var parts: [(name: String, type: String?, content: [UInt8])] = []
  /// Relationships of other parts, by their names under `word/`.
  var otherLinks: [String: [(id: String, kind: String, target: String, isExternal: Bool)]] = [:]
  var name = "甲.docx"

  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    """

  init(_ body: String = "", section: String = "<w:sectPr/>") {
    self.body = body
    self.section = section
  }

  static func paragraph(_ text: String, style: String? = nil, list: Int? = nil) -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let list = list.map { "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
    let properties = style.isEmpty && list.isEmpty ? "" : "<w:pPr>\(style)\(list)</w:pPr>"
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  static func section(
    width: Int = 11906, height: Int = 16838, margin: Int = 1440, header: String? = nil, footer: String? = nil,
    extra: String = ""
  ) -> String {
    let turned = width > height ? " w:orient=\"landscape\"" : ""
    let header = header.map { "<w:headerReference w:type=\"default\" r:id=\"\($0)\"/>" } ?? ""
    let footer = footer.map { "<w:footerReference w:type=\"default\" r:id=\"\($0)\"/>" } ?? ""
    return """
      <w:sectPr>\(header)\(footer)<w:pgSz w:w="\(width)" w:h="\(height)"\(turned)/>\
      <w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(margin)" w:left="\(margin)" w:header="700" \
      w:footer="700" w:gutter="0"/>\(extra)</w:sectPr>
      """
  }

  static func picture(_ link: String, id: Int = 1) -> String {
    """
    <w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="\(id)" name="图\(id)"/>\
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
    <pic:nvPicPr><pic:cNvPr id="\(id)" name="图"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
    <a:blip r:embed="\(link)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
    <a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
    </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
    """
  }

  /// A picture of two by two points in one colour.
  static func png(_ shade: UInt8, _ other: UInt8 = 0) -> [UInt8] {
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      let body = Array(name.utf8) + data
      return big(UInt32(data.count)) + body + big(Deflater.crc32(body))
    }
    func big(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }
    let row: [UInt8] = [0, shade, other, 90, shade, other, 90]
    let raw = row + row
    var a: UInt32 = 1
    var b: UInt32 = 0
    for byte in raw {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    let length = UInt8(raw.count)
    let stream: [UInt8] = [0x78, 0x01, 1, length, 0, ~length, 0xFF] + raw + big(b << 16 | a)
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(2) + big(2) + [8, 2, 0, 0, 0])
      + chunk("IDAT", stream) + chunk("IEND", [])
  }

  /// Adds a part with a relationship from the main part.
  mutating func add(_ id: String, _ kind: String, _ name: String, type: String? = nil, _ content: [UInt8]) {
    links.append((id, kind, name, false))
    parts.append((name, type, content))
  }

  mutating func add(_ id: String, _ kind: String, _ name: String, root: String, _ content: String) {
    let xml = "<\(root) \(Self.namespaces)>\(content)</\(root)>"
    add(id, kind, name, type: kind, Array(xml.utf8))
  }

  mutating func addHeader(_ id: String, _ text: String, kind: String = "header", name: String? = nil) {
    let name = name ?? "\(kind)\(id).xml"
    add(id, kind, name, root: kind == "header" ? "w:hdr" : "w:ftr", Self.paragraph(text))
  }

  mutating func addStyles(_ content: String) {
    add("rIdStyles", "styles", "styles.xml", root: "w:styles", content)
  }

  mutating func addSettings(_ content: String) {
    add("rIdSettings", "settings", "settings.xml", root: "w:settings", content)
  }

  /// A list that counts 1. 2. 3. under number 1 (and a second under number 2).
  mutating func addLists() {
    func abstract(_ id: Int) -> String {
      """
      <w:abstractNum w:abstractNumId="\(id)"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
      <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr>\
      <w:ind w:left="420" w:hanging="420"/></w:pPr></w:lvl></w:abstractNum>
      """
    }
    func number(_ id: Int) -> String {
      "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id - 1)\"/></w:num>"
    }
    let content = abstract(0) + abstract(1) + number(1) + number(2)
    add("rIdNumbering", "numbering", "numbering.xml", root: "w:numbering", content)
  }

  func bytes() -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var types =
      #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    types += #"<Default Extension="xml" ContentType="application/xml"/>"#
    types += #"<Default Extension="png" ContentType="image/png"/>"#
    types += #"<Override PartName="/word/document.xml" ContentType="\#(word)document.main+xml"/>"#
    for part in parts {
      guard let type = part.type else { continue }
      let whole = type.contains("/") ? type : word + type + "+xml"
      types += #"<Override PartName="/word/\#(part.name)" ContentType="\#(whole)"/>"#
    }
    func relationships(_ items: [(id: String, kind: String, target: String, isExternal: Bool)]) -> String {
      let content = items.map { item in
        let mode = item.isExternal ? #" TargetMode="External""# : ""
        return
          #"<Relationship Id="\#(item.id)" Type="\#(office)\#(item.kind)" Target="\#(item.target)"\#(mode)/>"#
      }
      let address = "http://schemas.openxmlformats.org/package/2006/relationships"
      return "\(head)<Relationships xmlns=\"\(address)\">\(content.joined())</Relationships>"
    }
    var writer = PackageWriter()
    let address = "http://schemas.openxmlformats.org/package/2006/content-types"
    writer.add(
      "[Content_Types].xml", bytes: Array("\(head)<Types xmlns=\"\(address)\">\(types)</Types>".utf8))
    writer.add(
      "_rels/.rels",
      bytes: Array(relationships([("rId1", "officeDocument", "word/document.xml", false)]).utf8))
    let document =
      "\(head)<w:document \(Self.namespaces)\(documentAttributes)>\(background)<w:body>\(body)\(section)</w:body></w:document>"
    writer.add("word/document.xml", bytes: Array(document.utf8))
    writer.add("word/_rels/document.xml.rels", bytes: Array(relationships(links).utf8))
    for part in parts { writer.add("word/" + part.name, bytes: part.content) }
    for (part, items) in otherLinks.sorted(by: { $0.key < $1.key }) {
      writer.add("word/_rels/\(part).rels", bytes: Array(relationships(items).utf8))
    }
    return writer.finish()
  }

  func package() throws -> OfficePackage { try OfficePackage(bytes: bytes(), name: name) }
}
