internal import DossierCore
internal import DossierOffice

/// One document on its way into the joined file, its parts as trees that belong to nobody else.
final class TextSource {
  /// Counted from one.
  let number: Int
  let title: String
  let bookmark: String
  let numbering: PageNumbering
  let dependsOnSettings: Bool
  let package: OfficePackage
  let content: XMLElement
  /// The root of `styles.xml`; an empty one where the package has none.
  let styles: XMLElement
  /// `office:text`.
  let body: XMLElement
  private(set) var definitions: [StyleLayer: [StyleKey: StyleDefinition]] = [:]
  /// The common styles in the order of the file.
  private(set) var commonStyles: [StyleDefinition] = []
  private(set) var masterPages: [StyleDefinition] = []
  /// What the document's default styles say beyond those of the joined file.
  var hasOwnDefaults = false
  /// Whether the document's tracked changes were accepted, and whether any are kept.
  let acceptedChanges: Bool
  let keepsChanges: Bool
  /// Whether the pages are numbered as in the document by itself, so that fields count its own as well.
  var countsOwnPages = false
  /// Whether a field asks for the number of the last page.
  var marksLastPage: Bool
  private(set) lazy var lastPageIsCount = countsToLastPage

  init(_ source: JoinSource, number: Int) throws(DossierError) {
    guard source.package.kind == .text else { throw TextMessage.wrongKind(source.title) }
    self.number = number
    title = source.title
    bookmark = source.bookmark
    numbering = source.numbering
    marksLastPage = source.marksLastPage
    dependsOnSettings = source.dependsOnSettings
    package = source.package
    content = try package.xml("content.xml").root
    styles =
      package.contains("styles.xml")
      ? try package.xml("styles.xml").root : XMLElement("office:document-styles")
    guard let body = content.first("office:body")?.first("office:text") else {
      throw TextMessage.noText(source.title)
    }
    self.body = body
    let roots = [content, styles]
    acceptedChanges = source.acceptsChanges && roots.map(TextRevisions.accept).contains(true)
    keepsChanges = !source.acceptsChanges && roots.contains(where: TextRevisions.areThere)
  }

  /// Lists the styles, once nothing of them will be taken away any more.
  func collectStyles() {
    collect(content.first("office:automatic-styles"), in: .content)
    collect(content.first("office:font-face-decls"), in: .content)
    collect(styles.first("office:automatic-styles"), in: .pages)
    collect(styles.first("office:font-face-decls"), in: .common)
    commonStyles = collect(styles.first("office:styles"), in: .common)
    masterPages = collect(styles.first("office:master-styles"), in: .common)
    let standard = StyleKey(family: .paragraph, name: Self.standard)
    if definitions[.common]?[standard] == nil {
      // Offices put every paragraph without a style under this one, so it must be this document's own.
      commonStyles += add(
        XMLElement(
          "style:style",
          [
            XMLAttribute("style:name", Self.standard), XMLAttribute("style:family", "paragraph"),
            XMLAttribute("style:class", "text"),
          ]), in: .common)
    }
    if masterPages.isEmpty { addMasterPage() }
  }

  /// The name of the style of paragraphs, and of the page, that name none.
  static let standard = "Standard"

  /// The definition that a reference means: automatic styles go before common ones.
  func definition(_ key: StyleKey, from layer: StyleLayer) -> StyleDefinition? {
    definitions[layer]?[key] ?? definitions[.common]?[key]
      ?? (layer == .common ? definitions[.pages]?[key] : nil)
      ?? (key.family == .font ? definitions[.content]?[key] : nil)
  }

  @discardableResult
  private func collect(_ container: XMLElement?, in layer: StyleLayer) -> [StyleDefinition] {
    container?.elements.flatMap { add($0, in: layer) } ?? []
  }

  private func add(_ element: XMLElement, in layer: StyleLayer) -> [StyleDefinition] {
    guard let definition = StyleDefinition(element, in: layer), definitions[layer]?[definition.key] == nil
    else { return [] }
    definitions[layer, default: [:]][definition.key] = definition
    return [definition]
  }

  /// A4 with margins of 2 cm, for a document that says nothing about its pages.
  private func addMasterPage() {
    let properties = XMLElement(
      "style:page-layout-properties",
      [XMLAttribute("fo:page-width", "21cm"), XMLAttribute("fo:page-height", "29.7cm")]
        + ["top", "bottom", "left", "right"].map { XMLAttribute("fo:margin-\($0)", "2cm") })
    let layout = XMLElement(
      "style:page-layout", [XMLAttribute("style:name", "PageA4")], [.element(properties)])
    let page = XMLElement(
      "style:master-page",
      [XMLAttribute("style:name", Self.standard), XMLAttribute("style:page-layout-name", "PageA4")])
    _ = add(layout, in: .pages)
    masterPages = add(page, in: .common)
  }
}
