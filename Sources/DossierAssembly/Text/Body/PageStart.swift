internal import DossierOffice

/// Lets a document begin on a new page of its own kind.
struct PageStart {
  let importer: StyleImporter
  let joining: TextJoining

  private var source: TextSource { importer.source }

  /// Gives the first block a style that starts a page with the document's own master page.
  ///
  /// - Parameters:
  ///   - page: the master page's name in the joined file.
  ///   - ownNumber: the page number that the document itself asks for.
  func apply(to blocks: [XMLNode], page: String, ownNumber: String?) {
    guard let block = BodyPlace.firstBlock(in: blocks) else { return }
    let isTable = block.name == "table:table"
    let family: StyleFamily = isTable ? .table : .paragraph
    let attribute = isTable ? "table:style-name" : "text:style-name"
    let implied = block.name == "text:h" ? StyleKey.heading(block).name : nil
    let style = joining.library.automatic(family, from: block[attribute] ?? implied)
    style["style:master-page-name"] = page
    let properties = style.properties(isTable ? "style:table-properties" : "style:paragraph-properties")
    properties["style:page-number"] = number(ownNumber)
    // The master page makes the break; a second one, the style's own, would leave an empty page.
    if properties["fo:break-before"] != nil { properties["fo:break-before"] = "auto" }
    block[attribute] = joining.library.add(style, family: family, document: source.number)
  }

  private func number(_ own: String?) -> String {
    switch source.numbering {
    // By itself a document begins with page 1 without saying so.
    case .own: own ?? (source.number > 1 ? "1" : "auto")
    case .continued: "auto"
    case .starting(let number): String(max(number, 0))
    }
  }
}

extension TextSource {
  /// Lets nothing in the document begin a page of another kind.
  func releasePages() {
    for definition in definitions.values.flatMap(\.values) where definition.key.family != .masterPage {
      definition.element["style:master-page-name"] = nil
    }
  }

  /// The master page and the page number that the document's first block asks for.
  func ownPage() -> (name: String, number: String?) {
    let block = BodyPlace.firstBlock(in: body.children)
    let family: StyleFamily = block?.name == "table:table" ? .table : .paragraph
    let styled = (family == .table ? block?["table:style-name"] : block?["text:style-name"]) ?? Self.standard
    var key = StyleKey(family: family, name: styled)
    var layer = StyleLayer.content
    var number: String?
    // Styles do not stand on each other without end, unless somebody made a circle of them.
    for _ in 0..<256 {
      guard let style = definition(key, from: layer)?.element else { break }
      let properties = style.first("style:paragraph-properties") ?? style.first("style:table-properties")
      number = number ?? properties?["style:page-number"]
      if let page = style["style:master-page-name"], masterPages.contains(where: { $0.key.name == page }) {
        return (page, number)
      }
      guard let parent = style["style:parent-style-name"] else { break }
      key.name = parent
      layer = .common
    }
    let standard = masterPages.first { $0.key.name == Self.standard } ?? masterPages.first
    return (standard?.key.name ?? Self.standard, number)
  }
}
