internal import DossierOffice

/// Every attribute of OpenDocument 1.3 that names a style (`styleNameRef`, `styleNameRefs` in the schema), and fonts.
enum StyleReference {
  /// Which family an attribute means.
  private enum Rule {
    case family(StyleFamily)
    /// It depends on the element.
    case byElement([String: StyleFamily], otherwise: StyleFamily)
    /// The family of the style around.
    case owner
  }

  /// The family that an attribute refers to; nil where the attribute names no style.
  ///
  /// - Parameter owner: the family of the style definition that the element belongs to, where it does.
  static func family(of attribute: String, on element: XMLElement, owner: StyleFamily?) -> StyleFamily? {
    switch rules[attribute] {
    case nil: nil
    case .family(let family): family
    case .byElement(let families, let otherwise): families[element.name] ?? otherwise
    case .owner: element["style:family"].map { StyleFamily($0) } ?? owner
    }
  }

  /// The names that a reference holds: some attributes hold several with blanks between them.
  static func names(in attribute: XMLAttribute) -> [String] {
    lists.contains(attribute.name)
      ? attribute.value.split(separator: " ").map(String.init) : [attribute.value]
  }

  /// Whether the look of a style does not hang on the one referred to, so that references may go in circles.
  static func isLoose(_ attribute: String) -> Bool { attribute == "style:next-style-name" }

  private static let lists: Set<String> = [
    "text:class-names", "draw:class-names", "presentation:class-names", "draw:stroke-dash-names",
  ]

  private static let rules: [String: Rule] = [
    "text:style-name": .byElement(text, otherwise: .paragraph),
    "text:class-names": .byElement(["text:span": .text], otherwise: .paragraph),
    "text:cond-style-name": .family(.paragraph),
    "text:default-style-name": .family(.paragraph),
    "text:citation-style-name": .family(.text),
    "text:citation-body-style-name": .family(.text),
    "text:main-entry-style-name": .family(.text),
    "text:visited-style-name": .family(.text),
    "text:style-override": .family(.list),
    "text:master-page-name": .family(.masterPage),
    "style:parent-style-name": .owner,
    "style:apply-style-name": .owner,
    "style:next-style-name": .byElement(["style:master-page": .masterPage], otherwise: .paragraph),
    "style:list-style-name": .family(.list),
    "style:data-style-name": .family(.data),
    "style:percentage-data-style-name": .family(.data),
    "style:master-page-name": .family(.masterPage),
    "style:page-layout-name": .family(.pageLayout),
    "style:style-name": .family(.text),
    "style:leader-text-style": .family(.text),
    "style:text-line-through-text-style": .family(.text),
    "style:register-truth-ref-style-name": .family(.paragraph),
    "style:font-name": .family(.font),
    "style:font-name-asian": .family(.font),
    "style:font-name-complex": .family(.font),
    "table:style-name": .byElement(table, otherwise: "table-cell"),
    "table:default-cell-style-name": .family("table-cell"),
    "table:paragraph-style-name": .family(.paragraph),
    "table:template-name": .family("table-template"),
    "form:text-style-name": .family(.paragraph),
    "draw:style-name": .byElement(drawingPages, otherwise: "graphic"),
    "draw:text-style-name": .family(.paragraph),
    "draw:class-names": .family("graphic"),
    "draw:master-page-name": .family(.masterPage),
    "draw:fill-gradient-name": .family("gradient"),
    "draw:fill-hatch-name": .family("hatch"),
    "draw:fill-image-name": .family("fill-image"),
    "draw:opacity-name": .family("opacity"),
    "draw:stroke-dash": .family("stroke-dash"),
    "draw:stroke-dash-names": .family("stroke-dash"),
    "draw:marker-start": .family("marker"),
    "draw:marker-end": .family("marker"),
    "presentation:style-name": .family("presentation"),
    "presentation:class-names": .family("presentation"),
    "presentation:presentation-page-layout-name": .family("presentation-page-layout"),
    "chart:style-name": .family("chart"),
  ]

  private static let text: [String: StyleFamily] = [
    "text:span": .text, "text:a": .text, "text:ruby": "ruby", "text:ruby-text": .text,
    "text:list": .list, "text:numbered-paragraph": .list,
    "text:list-level-style-number": .text, "text:list-level-style-bullet": .text,
    "text:list-level-style-image": .text, "text:outline-level-style": .text,
    "text:linenumbering-configuration": .text,
    "text:index-entry-bibliography": .text, "text:index-entry-chapter": .text,
    "text:index-entry-link-start": .text, "text:index-entry-link-end": .text,
    "text:index-entry-page-number": .text, "text:index-entry-span": .text,
    "text:index-entry-tab-stop": .text, "text:index-entry-text": .text,
    "text:section": .section, "text:index-title": .section, "text:alphabetical-index": .section,
    "text:bibliography": .section, "text:illustration-index": .section, "text:object-index": .section,
    "text:table-index": .section, "text:table-of-content": .section, "text:user-index": .section,
  ]

  private static let table: [String: StyleFamily] = [
    "table:table": .table, "table:background": .table, "table:table-column": "table-column",
    "table:table-row": "table-row",
  ]

  private static let drawingPages: [String: StyleFamily] = [
    "draw:page": "drawing-page", "style:master-page": "drawing-page", "presentation:notes": "drawing-page",
    "style:handout-master": "drawing-page",
  ]
}
