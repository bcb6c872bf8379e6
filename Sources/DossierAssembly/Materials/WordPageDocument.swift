internal import DossierCore
internal import DossierOffice

/// Pages of pictures as DOCX.
enum WordPageDocument {
  static func package(of pages: [MaterialPage], titled title: String) throws(DossierError) -> OfficePackage {
    var writer = PackageWriter(level: 1)
    writer.add(ContentTypes.partName, bytes: Array(contentTypes(pages).utf8))
    writer.add("_rels/.rels", bytes: Array(relationships(["officeDocument": "word/document.xml"]).utf8))
    writer.add("word/document.xml", bytes: Array(document(pages, title).utf8))
    writer.add("word/_rels/document.xml.rels", bytes: Array(links(pages).utf8))
    writer.add("word/settings.xml", bytes: Array(settings.utf8))
    writer.add("word/header1.xml", bytes: Array(header(jc: "right").utf8))
    writer.add("word/header2.xml", bytes: Array(header(jc: "left").utf8))
    var package = try OfficePackage(bytes: writer.finish(), name: title)
    for (index, page) in pages.enumerated() { package.set(part(index, page), file: page.picture.part) }
    return package
  }

  private static func part(_ index: Int, _ page: MaterialPage) -> String {
    "word/media/image\(index + 1).\(page.picture.image.format.fileExtension)"
  }
}

// MARK: - Package

extension WordPageDocument {
  private static let base = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private static func contentTypes(_ pages: [MaterialPage]) -> String {
    let formats = Set(pages.map(\.picture.image.format)).sorted { $0.rawValue < $1.rawValue }
    let pictures = formats.map {
      "<Default Extension=\"\($0.fileExtension)\" ContentType=\"\($0.mediaType)\"/>"
    }
    let parts = [
      "document": "document.main", "settings": "settings", "header1": "header", "header2": "header",
    ]
    let overrides = parts.sorted { $0.key < $1.key }.map {
      "<Override PartName=\"/word/\($0.key).xml\" ContentType=\"\(base)\($0.value)+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(pictures.joined())\(overrides.joined())</Types>
      """
  }

  private static func relationships(_ targets: KeyValuePairs<String, String>) -> String {
    let items = targets.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Relationships.officeTypes)\(item.key)\" Target=\"\(item.value)\"/>"
    }
    return listing(items)
  }

  private static func listing(_ items: [String]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items.joined())</Relationships>"
  }

  private static func links(_ pages: [MaterialPage]) -> String {
    let fixed = [("settings", "settings.xml"), ("header", "header1.xml"), ("header", "header2.xml")]
    let pictures = pages.enumerated().map { ("image", part($0, $1).dropFirst("word/".count)) }
    let all = fixed.map { ($0.0, $0.1[...]) } + pictures
    return listing(
      all.enumerated().map { index, item in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Relationships.officeTypes)\(item.0)\" Target=\"\(item.1)\"/>"
      })
  }

  private static let name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static let settings = """
    <w:settings xmlns:w="\(name)"><w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
    """

  private static func header(jc: String) -> String {
    let run = { (content: String) in
      "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\" w:cs=\"宋体\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>\(content)</w:r>"
    }
    return """
      <w:hdr xmlns:w="\(name)"><w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" \
      w:line="240" w:lineRule="exact"/><w:jc w:val="\(jc)"/></w:pPr>\(run("<w:fldChar w:fldCharType=\"begin\"/>"))\
      \(run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"))\
      \(run("<w:fldChar w:fldCharType=\"separate\"/>"))\(run("<w:t>1</w:t>"))\
      \(run("<w:fldChar w:fldCharType=\"end\"/>"))</w:p></w:hdr>
      """
  }
}

// MARK: - Body

extension WordPageDocument {
  private static func document(_ pages: [MaterialPage], _ title: String) -> String {
    var body = ""
    for (index, page) in pages.enumerated() {
      let next = index + 1 < pages.count ? pages[index + 1].paper : nil
      let endsSection = next.map { $0 != page.paper } ?? false
      let beginsPage = index > 0 && pages[index - 1].paper == page.paper
      let section = endsSection ? section(page.paper) : ""
      let drawing = drawing(page, index, PageDocument.description(title, index, of: pages.count))
      body += paragraph(page, drawing, breaks: beginsPage, section: section)
      if next == nil { body += Self.section(page.paper) }
    }
    return """
      <w:document xmlns:w="\(name)" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>\(body)</w:body></w:document>
      """
  }

  private static func paragraph(
    _ page: MaterialPage, _ drawing: String, breaks: Bool, section: String
  ) -> String {
    let hidden = HiddenText(page.text, on: page.paper)
    let look =
      "<w:rPr><w:noProof/><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"\(hidden.size)\"/><w:szCs w:val=\"\(hidden.size)\"/></w:rPr>"
    let text =
      hidden.text.isEmpty
      ? "" : "<w:r>\(look)<w:t xml:space=\"preserve\">\(hidden.text.inMarkup)</w:t></w:r>"
    return """
      <w:p><w:pPr>\(breaks ? "<w:pageBreakBefore/>" : "")<w:snapToGrid w:val="0"/><w:spacing w:before="0" \
      w:after="0" w:line="\(hidden.lineHeight)" w:lineRule="exact"/>\(look)\(section)</w:pPr>\
      \(blank)<w:r><w:drawing>\(drawing)</w:drawing></w:r>\(text)\(blank)</w:p>
      """
  }

  /// Stands on both sides of a picture: LibreOffice moves one at the beginning of a bookmark out of it.
  private static let blank = "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"

  /// In front of the text and fixed to the page.
  private static func drawing(_ page: MaterialPage, _ index: Int, _ description: String) -> String {
    let markup = PictureMarkup(
      number: index + 1, reference: "rId\(index + 4)", width: page.width, height: page.height,
      orientation: ExifOrientation(number: page.picture.image.orientation), description: description)
    let place = { (name: String, length: Double) in
      "<wp:\(name) relativeFrom=\"page\"><wp:posOffset>\(PictureMarkup.emu(length))</wp:posOffset></wp:\(name)>"
    }
    return """
      <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" \
      locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\(place("positionH", page.left))\
      \(place("positionV", page.top))\(markup.wordExtent)<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
      \(markup.wordProperties)<wp:cNvGraphicFramePr/>\(markup.wordGraphic)</wp:anchor>
      """
  }

  private static func section(_ paper: PaperSize) -> String {
    let orientation = paper.width > paper.height ? " w:orient=\"landscape\"" : ""
    let margin = twips(HiddenText.margin)
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="even" r:id="rId3"/>\
      <w:pgSz w:w="\(twips(paper.width))" w:h="\(twips(paper.height))"\(orientation)/><w:pgMar w:top="\(margin)" \
      w:right="\(twips(15))" w:bottom="\(margin)" w:left="\(twips(15))" w:header="\(twips(6))" w:footer="0" \
      w:gutter="0"/></w:sectPr>
      """
  }

  private static func twips(_ length: Double) -> Int { Int((length / 25.4 * 1_440).rounded()) }
}
