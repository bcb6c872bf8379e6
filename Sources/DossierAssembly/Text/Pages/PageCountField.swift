internal import DossierOffice

extension TextSource {
  /// Whether the number on the last page is the number of pages: the first is 1, and none begins to count anew.
  var countsToLastPage: Bool {
    guard [nil, "auto", "0", "1"].contains(ownPage().number) else { return false }
    let formats = styles.descendants(named: "style:page-layout-properties").map { $0["style:num-format"] }
    guard formats.allSatisfy({ $0 == nil || $0 == "1" }) else { return false }
    let first = BodyPlace.firstBlock(in: body.children)
    var begins = false
    body.walk { node in
      guard let element = node.element, !begins else { return false }
      begins = element !== first && beginsPages(element)
      return !begins
    }
    return !begins
  }

  /// Whether the text has an index that shows page numbers.
  var hasIndex: Bool {
    let kinds: Set = [
      "text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index",
      "text:object-index", "text:user-index",
    ]
    var found = false
    body.walk { node in
      found = found || node.element.map { kinds.contains($0.name) } ?? false
      return !found
    }
    return found
  }

  private func beginsPages(_ element: XMLElement) -> Bool {
    let isTable = element.name == "table:table"
    guard isTable || TraceRule.isParagraph(element),
      let name = element[isTable ? "table:style-name" : "text:style-name"]
    else { return false }
    let key = StyleKey(family: isTable ? .table : .paragraph, name: name)
    let style = definition(key, from: .content)?.element
    let properties = style?.first("style:paragraph-properties") ?? style?.first("style:table-properties")
    return properties?["style:page-number"].map { $0 != "auto" } ?? false
  }
}

/// Fields that count pages, in a document that is one of several.
enum PageCountField {
  /// Lets a field show the number on the document's last page.
  static func count(_ element: XMLElement, of source: TextSource, _ joining: TextJoining) {
    guard source.countsOwnPages else { return }
    guard source.lastPageIsCount else {
      joining.notes.append(TextMessage.pageCount(source.title))
      return
    }
    source.marksLastPage = true
    element.name = "text:bookmark-ref"
    element.attributes = [
      XMLAttribute("text:reference-format", "page"),
      XMLAttribute("text:ref-name", JoinSource.lastPageMark(of: source.bookmark)),
    ]
  }
}
