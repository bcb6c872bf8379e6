internal import DossierCore
internal import DossierOffice

/// Reads a Word document as a paper.
struct WordPaper {
  private var builder: PaperBuilder
  /// The names behind the bookmarks' numbers.
  private var names: [String: String] = [:]
  private var fields: [Field] = []
  private let headings: Set<String>

  private struct Field {
    var instruction = ""
    var isShown = false
  }

  static func read(_ package: OfficePackage, sections: Set<String>) throws(DossierError) -> Paper {
    var reading = WordPaper(
      builder: PaperBuilder(sections: sections), headings: try headings(of: package))
    reading.read(try package.xml(package.mainPart).root)
    for (ending, story) in [("header", DocumentPlace.Story.header), ("footer", .footer)] {
      let links = try package.relationships(of: package.mainPart)
      for item in links.items where item.type.hasSuffix("/" + ending) {
        guard let part = package.part(of: item, in: links) else { continue }
        reading.builder.begin(story)
        reading.names = [:]
        reading.fields = []
        reading.read(try package.xml(part).root)
      }
    }
    return reading.builder.paper
  }

  private init(builder: PaperBuilder, headings: Set<String>) {
    self.builder = builder
    self.headings = headings
  }

  /// The ids of the styles of titles and headings.
  private static func headings(of package: OfficePackage) throws(DossierError) -> Set<String> {
    let links = try package.relationships(of: package.mainPart)
    guard let item = links.items.first(where: { $0.type.hasSuffix("/styles") }),
      let part = package.part(of: item, in: links)
    else { return [] }
    let styles = try package.xml(part).root.all("w:style")
    return Set(
      styles.filter { style in
        let name = (style.first("w:name")?["w:val"] ?? "").lowercased()
        return name == "title" || name == "标题" || name.hasPrefix("heading ") || name.hasPrefix("标题 ")
      }
      .compactMap { $0["w:styleId"] })
  }
}

extension WordPaper {
  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  private mutating func read(_ element: XMLElement) {
    for child in element.elements { visit(child) }
  }

  private mutating func visit(_ element: XMLElement) {
    switch element.name {
    case "w:p": paragraph(element)
    case "w:t": add(element.text)
    case "w:tab", "w:ptab": add("\t")
    case "w:br", "w:cr": if element["w:type"] != "page", element["w:type"] != "column" { add("\n") }
    case "w:noBreakHyphen": add("-")
    case "a:blip", "v:imagedata": builder.addPicture()
    case "w:fldChar": mark(element)
    case "w:instrText": if let last = fields.indices.last { fields[last].instruction += element.text }
    case "w:fldSimple": simpleField(element)
    case "w:bookmarkStart": bookmarkStart(element)
    case "w:bookmarkEnd": if let name = element["w:id"].flatMap({ names[$0] }) { builder.endBookmark(name) }
    case "w:tbl": table(element)
    case "w:tr": row(element)
    case "w:tc": cell(element)
    case "mc:AlternateContent":
      if let content = element.first("mc:Choice") ?? element.first("mc:Fallback") { read(content) }
    case "w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:tcPr", "w:sdtPr", "w:sectPr",
      "w:rt":
      break
    default: read(element)
    }
  }

  private mutating func paragraph(_ element: XMLElement) {
    let properties = element.first("w:pPr")
    let style = properties?.first("w:pStyle")?["w:val"] ?? ""
    builder.beginLine(
      isHeading: headings.contains(style) || properties?.first("w:outlineLvl") != nil,
      isCentred: properties?.first("w:jc")?["w:val"] == "center")
    read(element)
    builder.endLine()
  }

  private mutating func add(_ text: String) {
    if fields.allSatisfy(\.isShown) { builder.add(text) }
  }

  private mutating func bookmarkStart(_ element: XMLElement) {
    guard let id = element["w:id"], let name = element["w:name"] else { return }
    names[id] = name
    builder.beginBookmark(name)
  }

  // MARK: Fields

  private mutating func mark(_ element: XMLElement) {
    switch element["w:fldCharType"] {
    case "begin": fields.append(Field())
    case "separate":
      guard let last = fields.indices.last else { return }
      fields[last].isShown = Self.isShown(fields[last].instruction)
    default: _ = fields.popLast()
    }
  }

  private mutating func simpleField(_ element: XMLElement) {
    fields.append(Field(isShown: Self.isShown(element["w:instr"] ?? "")))
    read(element)
    _ = fields.popLast()
  }

  /// What programs count anew whenever they open the file is no text.
  private static func isShown(_ instruction: String) -> Bool {
    let order = instruction.split(separator: " ").first.map { $0.uppercased() } ?? ""
    return !["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "TOC", "DATE", "TIME", "SEQ", "SECTION"].contains(
      order)
  }

  // MARK: Tables

  private mutating func table(_ element: XMLElement) {
    builder.beginTable()
    read(element)
    builder.endTable()
  }

  private mutating func row(_ element: XMLElement) {
    builder.beginRow()
    if let skipped = element.first("w:trPr")?.first("w:gridBefore")?["w:val"].flatMap({ Int($0) }) {
      builder.passColumn(skipped)
    }
    read(element)
  }

  private mutating func cell(_ element: XMLElement) {
    let properties = element.first("w:tcPr")
    let columns = properties?.first("w:gridSpan")?["w:val"].flatMap { Int($0) } ?? 1
    builder.beginCell(columns: columns)
    read(element)
  }
}
