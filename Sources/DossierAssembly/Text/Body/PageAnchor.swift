internal import DossierOffice

/// Shapes that are fixed to a page by its number.
enum PageAnchor {
  private static let pageRelations: Set<String> = [
    "page", "page-content", "page-start-margin", "page-end-margin",
  ]

  /// The number of a page says nothing in the joined file, so the shape goes where the paragraph that holds it goes,
  /// and keeps its place on the page.
  static func release(
    _ element: XMLElement, in layer: StyleLayer, _ source: TextSource, _ joining: TextJoining
  ) {
    element["text:anchor-type"] = "paragraph"
    let page = element["text:anchor-page-number"] ?? "1"
    element["text:anchor-page-number"] = nil
    if page != "1" { joining.notes.append(TextMessage.pageAnchor(source.title)) }
    guard layer == .content, element.name == "draw:frame" || element["draw:style-name"] != nil else { return }
    element["draw:style-name"] = joining.derived(element["draw:style-name"], document: source.number) {
      style in
      let properties = style.properties("style:graphic-properties")
      // Without these, offices would count from the paragraph.
      properties["style:flow-with-text"] = "false"
      for relation in ["style:horizontal-rel", "style:vertical-rel"] {
        let value = properties[relation] ?? ""
        if !pageRelations.contains(value) { properties[relation] = "page" }
      }
    }
  }
}
