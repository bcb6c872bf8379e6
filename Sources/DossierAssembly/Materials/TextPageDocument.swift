internal import DossierCore
internal import DossierOffice

/// Pages of pictures as ODT.
enum TextPageDocument {
  static func package(of pages: [MaterialPage], titled title: String) throws(DossierError) -> OfficePackage {
    var manifest = Manifest(version: "1.3")
    manifest["/"] = JoinedText.mediaType
    manifest["content.xml"] = "text/xml"
    manifest["styles.xml"] = "text/xml"
    var writer = PackageWriter(level: 1)
    writer.add("mimetype", bytes: Array(JoinedText.mediaType.utf8), stored: true)
    writer.add("content.xml", bytes: Array(content(pages, title).utf8))
    writer.add("styles.xml", bytes: Array(styles(pages).utf8))
    for (index, page) in pages.enumerated() {
      manifest[part(index, page)] = page.picture.image.format.mediaType
    }
    writer.add(Manifest.partName, bytes: manifest.serialized())
    var package = try OfficePackage(bytes: writer.finish(), name: title)
    for (index, page) in pages.enumerated() { package.set(part(index, page), file: page.picture.part) }
    return package
  }

  private static func part(_ index: Int, _ page: MaterialPage) -> String {
    "Pictures/image\(index + 1).\(page.picture.image.format.fileExtension)"
  }

  private static let namespaces = [
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  ].sorted { $0.key < $1.key }.map { " xmlns:\($0.key)=\"\($0.value)\"" }.joined()

  private static func root(_ name: String, _ content: String) -> String {
    "<office:document-\(name)\(namespaces) office:version=\"1.3\">\(content)</office:document-\(name)>"
  }
}

// MARK: - Pages

extension TextPageDocument {
  private static func papers(_ pages: [MaterialPage]) -> [PaperSize] {
    var papers: [PaperSize] = []
    for page in pages where !papers.contains(page.paper) { papers.append(page.paper) }
    return papers
  }

  private static func styles(_ pages: [MaterialPage]) -> String {
    let papers = papers(pages)
    let layouts = papers.enumerated().map { layout($1, $0 + 1) }.joined()
    let masters = papers.indices.map { master($0 + 1) }.joined()
    let numbers = [("right", "end"), ("left", "start")].map { name, side in
      """
      <style:style style:name="number-\(name)" style:family="paragraph"><style:paragraph-properties \
      fo:text-align="\(side)"/><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
      """
    }
    return root(
      "styles",
      """
      <office:styles/><office:automatic-styles>\(numbers.joined())\(layouts)</office:automatic-styles>\
      <office:master-styles>\(masters)</office:master-styles>
      """)
  }

  private static func layout(_ paper: PaperSize, _ number: Int) -> String {
    let length = PictureMarkup.millimetres
    return """
      <style:page-layout style:name="paper\(number)"><style:page-layout-properties \
      fo:page-width="\(length(paper.width))" fo:page-height="\(length(paper.height))" \
      style:print-orientation="\(paper.width > paper.height ? "landscape" : "portrait")" fo:margin-top="6mm" \
      fo:margin-bottom="\(length(HiddenText.margin))" fo:margin-left="15mm" fo:margin-right="15mm"/>\
      <style:header-style><style:header-footer-properties fo:min-height="6mm" fo:margin-bottom="3mm"/>\
      </style:header-style></style:page-layout>
      """
  }

  private static func master(_ number: Int) -> String {
    let line = { (side: String) in
      "<text:p text:style-name=\"number-\(side)\"><text:page-number text:select-page=\"current\">1</text:page-number></text:p>"
    }
    return """
      <style:master-page style:name="material\(number)" style:page-layout-name="paper\(number)">\
      <style:header>\(line("right"))</style:header><style:header-left>\(line("left"))</style:header-left>\
      </style:master-page>
      """
  }
}

// MARK: - Body

extension TextPageDocument {
  private static func content(_ pages: [MaterialPage], _ title: String) -> String {
    let papers = papers(pages)
    var styles = pictureStyle
    var body = ""
    for (index, page) in pages.enumerated() {
      let hidden = HiddenText(page.text, on: page.paper)
      let isNew = index == 0 || pages[index - 1].paper != page.paper
      let master = (papers.firstIndex(of: page.paper) ?? 0) + 1
      styles += paragraphStyle(
        index, hidden, isNew ? " style:master-page-name=\"material\(master)\"" : "", !isNew)
      let frame = frame(page, index, PageDocument.description(title, index, of: pages.count))
      body += "<text:p text:style-name=\"page\(index + 1)\">\(frame)\(hidden.text.inMarkup)</text:p>"
    }
    return root(
      "content",
      """
      <office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(body)</office:text>\
      </office:body>
      """)
  }

  private static func paragraphStyle(
    _ index: Int, _ hidden: HiddenText, _ master: String, _ breaks: Bool
  ) -> String {
    let points = { (half: Int) in "\(half / 2)\(half % 2 == 0 ? "" : ".5")pt" }
    return """
      <style:style style:name="page\(index + 1)" style:family="paragraph"\(master)><style:paragraph-properties \
      fo:margin-top="0mm" fo:margin-bottom="0mm" fo:line-height="\(points(hidden.size + (hidden.size + 4) / 5))" \
      \(breaks ? "fo:break-before=\"page\" " : "")style:snap-to-layout-grid="false"/><style:text-properties \
      fo:color="#ffffff" fo:font-size="\(points(hidden.size))" style:font-size-asian="\(points(hidden.size))" \
      style:font-size-complex="\(points(hidden.size))"/></style:style>
      """
  }

  /// In front of the text and fixed to the page.
  private static let pictureStyle = """
    <style:style style:name="picture" style:family="graphic"><style:graphic-properties style:wrap="run-through" \
    style:run-through="foreground" style:horizontal-rel="page" style:horizontal-pos="from-left" \
    style:vertical-rel="page" style:vertical-pos="from-top"/></style:style>
    """

  private static func frame(_ page: MaterialPage, _ index: Int, _ description: String) -> String {
    PictureMarkup(
      number: index + 1, reference: part(index, page), width: page.width, height: page.height,
      orientation: ExifOrientation(number: page.picture.image.orientation), description: description
    ).textFrame(
      " draw:style-name=\"picture\" text:anchor-type=\"paragraph\"", at: (page.left, page.top))
  }
}
