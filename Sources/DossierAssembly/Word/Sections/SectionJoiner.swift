internal import DossierOffice

/// Makes sections of a source: its page set-up, headers and page numbers, closed off from its neighbours.
struct SectionJoiner {
  private let source: WordSource
  private let joining: WordJoining
  private let sections: [XMLElement]
  private let last: XMLElement

  init(_ source: WordSource, _ joining: WordJoining) {
    self.source = source
    self.joining = joining
    let found = source.body.all("w:sectPr").last
    last = found ?? XMLElement("w:sectPr")
    source.body.children.removeAll { $0.element?.name == "w:sectPr" }
    sections = source.body.descendants(named: "w:sectPr") + [last]
  }

  /// The source's content with its sections, enclosed by its bookmark.
  func blocks() -> [XMLElement] {
    if source.index > 0 {
      SchemaOrder.put(
        XMLElement("w:type", [XMLAttribute("w:val", "nextPage")]), into: sections[0], SchemaOrder.section)
      completeStories()
    }
    if joining.hasEvenHeaders { completeEvenStories() }
    numberPages()
    numberNotes()
    return enclosed()
  }

  /// Twentieths of a point.
  private static let tinyHeight = 20

  /// A paragraph that takes no room, for where one must stand.
  static func tinyParagraph() -> XMLElement {
    let spacing = XMLElement(
      "w:spacing",
      [
        XMLAttribute("w:before", "0"), XMLAttribute("w:after", "0"),
        XMLAttribute("w:line", String(tinyHeight)),
        XMLAttribute("w:lineRule", "exact"),
      ])
    let size = { (name: String) in XMLNode.element(XMLElement(name, [XMLAttribute("w:val", "2")])) }
    let mark = XMLElement("w:rPr", [], [size("w:sz"), size("w:szCs")])
    let grid = XMLElement("w:snapToGrid", [XMLAttribute("w:val", "0")])
    let properties = XMLElement("w:pPr", [], [.element(grid), .element(spacing), .element(mark)])
    return XMLElement("w:p", [], [.element(properties)])
  }
}

extension SectionJoiner {
  /// What an empty header may take at most, in twentieths of a point.
  private static let headerRoom = 284

  /// A first section without headers would show those of the document before.
  private func completeStories() {
    let hasFirst = sections.contains { $0.first("w:titlePg")?.isOn ?? false }
    let isEven = joining.hasEvenHeaders && source.isOn("w:evenAndOddHeaders")
    let types = ["default"] + (hasFirst ? ["first"] : []) + (isEven ? ["even"] : [])
    var isEmpty = true
    for kind in ["header", "footer"] {
      let hasShown = joining.sources.prefix(source.index).contains { $0.hasStories(kind) }
      for type in types {
        if reference(sections[0], kind, type) == nil {
          guard hasShown else { continue }
          add(joining.emptyStory(kind), to: sections[0], kind, type)
        } else if kind == "header" {
          isEmpty = false
        }
      }
    }
    // A header that shows nothing must not push the text down either.
    let margins = sections[0].first("w:pgMar")
    if isEmpty, reference(sections[0], "header", "default") != nil, let margins,
      let top = margins["w:top"].flatMap({ Int($0) }),
      let header = margins["w:header"].flatMap({ Int($0) }), top >= 0, header > top - Self.headerRoom
    {
      margins["w:header"] = String(max(0, top - Self.headerRoom))
    }
  }

  /// In a document that tells no even pages, they look as the odd ones do.
  private func completeEvenStories() {
    guard !source.isOn("w:evenAndOddHeaders") else { return }
    for section in sections {
      for kind in ["header", "footer"] {
        section.children.removeAll { $0.element.map { Self.is($0, kind, "even") } ?? false }
        if let id = reference(section, kind, "default")?["r:id"] { add(id, to: section, kind, "even") }
      }
    }
  }

  private static func `is`(_ element: XMLElement, _ kind: String, _ type: String) -> Bool {
    element.name == "w:\(kind)Reference" && (element["w:type"] ?? "default") == type
  }

  private func reference(_ section: XMLElement, _ kind: String, _ type: String) -> XMLElement? {
    section.elements.first { Self.is($0, kind, type) }
  }

  private func add(_ id: String, to section: XMLElement, _ kind: String, _ type: String) {
    let element = XMLElement("w:\(kind)Reference", [XMLAttribute("w:type", type), XMLAttribute("r:id", id)])
    section.children.insert(.element(element), at: 0)
  }

  private func numberPages() {
    switch source.join.numbering {
    case .own:
      // By itself a document begins with page 1 without saying so.
      if source.index > 0, sections[0].first("w:pgNumType")?["w:start"] == nil { beginPages(at: 1) }
    case .continued: releasePages()
    case .starting(let page):
      releasePages()
      beginPages(at: page)
    }
  }

  private func releasePages() {
    for section in sections { section.first("w:pgNumType")?["w:start"] = nil }
  }

  private func beginPages(at page: Int) {
    let number = sections[0].first("w:pgNumType") ?? XMLElement("w:pgNumType")
    number["w:start"] = String(page)
    SchemaOrder.put(number, into: sections[0], SchemaOrder.section)
  }

  /// Notes are counted for the whole file unless a section says otherwise.
  private func numberNotes() {
    for kind in [NoteBook.Kind.footnote, .endnote]
    where joining.notes(kind)?.hasNotes(of: source) ?? false {
      for (index, section) in sections.enumerated() { numberNotes(kind, section, isFirst: index == 0) }
      // Endnotes stand at the end of their section; a document's own at its end.
      guard kind == .endnote, !isAtSectionEnd else { continue }
      for section in sections.dropLast() {
        SchemaOrder.put(XMLElement("w:noEndnote"), into: section, SchemaOrder.section)
      }
    }
  }

  private var isAtSectionEnd: Bool {
    source.settings?.first("w:endnotePr")?.first("w:pos")?["w:val"] == "sectEnd"
  }

  private func numberNotes(_ kind: NoteBook.Kind, _ section: XMLElement, isFirst: Bool) {
    let name = kind.element + "Pr"
    let properties = section.first(name) ?? XMLElement(name)
    let general = source.settings?.first(name)
    let order = ["w:pos", "w:numFmt", "w:numStart", "w:numRestart"]
    for setting in order where properties.first(setting) == nil {
      guard let known = general?.first(setting), setting != "w:pos" || kind == .footnote else { continue }
      SchemaOrder.put(known.deepCopy(), into: properties, order)
    }
    let restart = properties.first("w:numRestart")?["w:val"] ?? "continuous"
    if isFirst, source.index > 0, restart == "continuous" {
      SchemaOrder.put(
        XMLElement("w:numRestart", [XMLAttribute("w:val", "eachSect")]), into: properties, order)
    }
    if !properties.children.isEmpty { SchemaOrder.put(properties, into: section, SchemaOrder.section) }
  }
}

extension SectionJoiner {
  /// The blocks between the bookmark's ends, the last section as a break where another document follows.
  private func enclosed() -> [XMLElement] {
    var blocks = source.body.elements
    let trailing = takeTrailingMarks(&blocks)
    if !blocks.contains(where: { Self.hasText.contains($0.name) }) { blocks.append(XMLElement("w:p")) }
    let isLast = source.index == joining.sources.count - 1
    if blocks.last?.name == "w:tbl" || (!isLast && !canBreak(blocks.last)) {
      blocks.append(Self.tinyParagraph())
    }
    let id = joining.identifiers.annotation()
    putStart(id, into: &blocks)
    if !isLast, let paragraph = blocks.last { breakSection(in: paragraph) }
    putEnd(id, trailing, into: &blocks)
    return isLast ? blocks + [last] : blocks
  }

  private func putStart(_ id: String, into blocks: inout [XMLElement]) {
    let start = XMLElement(
      "w:bookmarkStart", [XMLAttribute("w:id", id), XMLAttribute("w:name", source.join.bookmark)])
    // LibreOffice loses a bookmark that begins with a table, so a paragraph that takes no room stands before it.
    if Self.firstParagraph(blocks.first) == nil {
      blocks.insert(Self.tinyParagraph(), at: 0)
      if let margins = sections[0].first("w:pgMar"), let top = margins["w:top"].flatMap({ Int($0) }), top > 40
      {
        margins["w:top"] = String(top - Self.tinyHeight)
      }
    }
    guard let first = Self.firstParagraph(blocks.first) else { return }
    first.children.insert(.element(start), at: first.children.first?.element?.name == "w:pPr" ? 1 : 0)
  }

  private func putEnd(_ id: String, _ trailing: [XMLElement], into blocks: inout [XMLElement]) {
    let end = XMLElement("w:bookmarkEnd", [XMLAttribute("w:id", id)])
    // LibreOffice moves the end of a bookmark out of an empty paragraph into the next document, and one within a
    // paragraph that ends a section by a letter; between paragraphs both go well.
    if source.marksLastPage { markLastPage(in: blocks) }
    let isEmpty = blocks.last.map { $0.name == "w:p" && !Self.showsSomething($0) } ?? false
    blocks.insert(
      contentsOf: trailing + [end], at: isEmpty && blocks.count > 1 ? blocks.count - 1 : blocks.count)
  }

  /// A point in the last paragraph, whose page number is the number of pages.
  private func markLastPage(in blocks: [XMLElement]) {
    let paragraphs = blocks.flatMap { $0.name == "w:p" ? [$0] : $0.descendants(named: "w:p") }
    // LibreOffice loses what stands in an empty paragraph at the end of a file.
    let isLast = source.index == joining.sources.count - 1
    let shown = isLast ? paragraphs.last(where: Self.showsSomething) : nil
    guard let paragraph = shown ?? paragraphs.last else { return }
    LastPageMark.put(source.lastPageMark, joining.identifiers.annotation(), into: paragraph)
  }

  /// The paragraph with which a block begins, content controls looked into; nil where it begins with a table.
  private static func firstParagraph(_ block: XMLElement?) -> XMLElement? {
    var next = block
    while let block = next, block.name != "w:p" {
      guard ["w:sdt", "w:sdtContent", "w:customXml"].contains(block.name) else { return nil }
      next = block.elements.first { hasText.contains($0.name) || $0.name == "w:sdtContent" }
    }
    return next
  }

  private static func showsSomething(_ paragraph: XMLElement) -> Bool {
    var shows = false
    paragraph.walk { node in
      guard let element = node.element, !shows, element.name != "w:pPr", element.name != "w:rPr" else {
        return false
      }
      shows = isShown(element)
      return !shows
    }
    return shows
  }

  private static func isShown(_ element: XMLElement) -> Bool {
    switch element.name {
    case "w:t": !element.text.isEmpty
    case "w:r", "w:hyperlink", "w:ins", "w:del", "w:smartTag", "w:sdt", "w:sdtPr", "w:sdtContent",
      "w:bookmarkStart",
      "w:bookmarkEnd":
      false
    default: true
    }
  }

  private static let hasText: Set = ["w:p", "w:tbl", "w:sdt", "w:customXml"]

  /// Ends of ranges behind the last block.
  private func takeTrailingMarks(_ blocks: inout [XMLElement]) -> [XMLElement] {
    var marks: [XMLElement] = []
    while let block = blocks.last, !Self.hasText.contains(block.name) {
      marks.insert(block, at: 0)
      blocks.removeLast()
    }
    return marks
  }

  /// A paragraph that ends a section already, or that floats, cannot end another.
  private func canBreak(_ paragraph: XMLElement?) -> Bool {
    guard let paragraph, paragraph.name == "w:p", !Self.holdsNote(paragraph) else { return false }
    let properties = paragraph.first("w:pPr")
    return properties?.first("w:sectPr") == nil && properties?.first("w:framePr") == nil
  }

  /// Where notes begin anew with a section, LibreOffice counts one in the paragraph that ends it as 0.
  private static func holdsNote(_ paragraph: XMLElement) -> Bool {
    ["w:footnoteReference", "w:endnoteReference"].contains { !paragraph.descendants(named: $0).isEmpty }
  }

  private func breakSection(in paragraph: XMLElement) {
    let properties: XMLElement
    if let known = paragraph.first("w:pPr") {
      properties = known
    } else {
      properties = XMLElement("w:pPr")
      paragraph.children.insert(.element(properties), at: 0)
    }
    SchemaOrder.put(last, into: properties, SchemaOrder.paragraph)
  }
}
