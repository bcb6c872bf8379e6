internal import DossierCore
internal import DossierOffice

/// Reads an OpenDocument text as a paper.
struct TextPaper {
  private var builder: PaperBuilder
  /// The names of paragraph styles that are centred, and those that stand for headings.
  private let centred: Set<String>
  private let headings: Set<String>

  static func read(_ package: OfficePackage, sections: Set<String>) throws(DossierError) -> Paper {
    let content = try package.xml("content.xml").root
    let common = package.contains("styles.xml") ? try package.xml("styles.xml").root : nil
    let styles = StyleNames([common, content].compactMap { $0 })
    var reading = TextPaper(
      builder: PaperBuilder(sections: sections), centred: styles.centred, headings: styles.headings)
    if let body = content.first("office:body")?.first("office:text") { reading.read(body) }
    for page in common?.descendants(named: "style:master-page") ?? [] {
      for element in page.elements {
        if element.name.hasPrefix("style:header") {
          reading.builder.begin(.header)
        } else if element.name.hasPrefix("style:footer") {
          reading.builder.begin(.footer)
        } else {
          continue
        }
        reading.read(element)
      }
    }
    return reading.builder.paper
  }

  /// What styles say of paragraphs, as far as titles are told by it.
  private struct StyleNames {
    var centred: Set<String> = []
    var headings: Set<String> = []

    init(_ roots: [XMLElement]) {
      for style in roots.flatMap({ $0.descendants(named: "style:style") })
      where style["style:family"] == "paragraph" {
        guard let name = style["style:name"] else { continue }
        let parent = style["style:parent-style-name"] ?? ""
        let properties = style.first("style:paragraph-properties")
        if properties?["fo:text-align"] == "center"
          || (properties?["fo:text-align"] == nil && centred.contains(parent))
        {
          centred.insert(name)
        }
        if ["Title", "Heading"].contains(where: { name.hasPrefix($0) || parent.hasPrefix($0) })
          || headings.contains(parent)
        {
          headings.insert(name)
        }
      }
    }
  }
}

extension TextPaper {
  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  private mutating func read(_ element: XMLElement) {
    for child in element.elements { visit(child) }
  }

  private mutating func visit(_ element: XMLElement) {
    switch element.name {
    case "text:p", "text:h": paragraph(element)
    case "draw:image": builder.addPicture()
    case "table:table": table(element)
    case "table:table-row":
      builder.beginRow()
      read(element)
    case "table:table-cell": cell(element)
    case "table:covered-table-cell": builder.passColumn(repeated(element))
    default: if !Self.leftOut.contains(element.name) { read(element) }
    }
  }

  private mutating func paragraph(_ element: XMLElement) {
    let style = element["text:style-name"] ?? ""
    builder.beginLine(
      isHeading: element.name == "text:h" || headings.contains(style), isCentred: centred.contains(style))
    inline(element)
    builder.endLine()
  }

  private mutating func inline(_ element: XMLElement) {
    for node in element.children {
      switch node {
      case .text(let text): builder.add(text)
      case .element(let child): inline(child: child)
      default: break
      }
    }
  }

  private mutating func inline(child: XMLElement) {
    switch child.name {
    case "text:s":
      builder.add(String(repeating: " ", count: min(1_000, max(1, child["text:c"].flatMap { Int($0) } ?? 1))))
    case "text:tab": builder.add("\t")
    case "text:line-break": builder.add("\n")
    case "text:bookmark-start": builder.beginBookmark(child["text:name"] ?? "")
    case "text:bookmark-end": builder.endBookmark(child["text:name"] ?? "")
    case "text:bookmark":
      // Offices write a bookmark with nothing in it as a point.
      builder.beginBookmark(child["text:name"] ?? "")
      builder.endBookmark(child["text:name"] ?? "")
    default:
      if Self.leftOut.contains(child.name) { return }
      if child.name.hasPrefix("draw:") || child.name == "text:note" { read(child) } else { inline(child) }
    }
  }

  private static let leftOut: Set<String> = [
    "text:tracked-changes", "office:annotation", "office:forms", "text:note-citation", "text:ruby-text",
    "text:page-number", "text:page-count", "text:date", "text:time", "text:sequence", "text:bookmark-ref",
    "text:index-body", "svg:title", "svg:desc", "text:sequence-decls", "text:variable-decls",
  ]

  // MARK: Tables

  private mutating func table(_ element: XMLElement) {
    builder.beginTable()
    read(element)
    builder.endTable()
  }

  private mutating func cell(_ element: XMLElement) {
    let columns = element["table:number-columns-spanned"].flatMap { Int($0) } ?? 1
    builder.beginCell(columns: 1)
    read(element)
    // The columns that it covers follow as covered cells; what is repeated is empty.
    if columns == 1, repeated(element) > 1 { builder.passColumn(repeated(element) - 1) }
  }

  private func repeated(_ element: XMLElement) -> Int {
    element["table:number-columns-repeated"].flatMap { Int($0) } ?? 1
  }
}
