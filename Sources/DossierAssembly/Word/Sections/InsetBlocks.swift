internal import DossierOffice

/// The content of a source that goes into another document: all its blocks, none of its sections.
enum InsetBlocks {
  static func of(_ source: WordSource) -> [XMLNode] {
    for paragraph in source.body.descendants(named: "w:pPr") {
      paragraph.children.removeAll { $0.element?.name == "w:sectPr" }
    }
    return source.body.elements.filter { $0.name != "w:sectPr" }.map { .element($0) }
  }

  /// A cell, a text box and a section must end with a paragraph.
  static func closing(_ last: XMLElement?) -> XMLElement? {
    last?.name == "w:p" ? nil : SectionJoiner.tinyParagraph()
  }
}
