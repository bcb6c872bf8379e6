internal import DossierOffice

/// WordprocessingML (ISO/IEC 29500-1, 17).
struct WordMarkup: Markup {
  let paragraphs: Set<String> = ["w:p", "a:p"]
  let row = "w:tr"
  let cell = "w:tc"
  let table = "w:tbl"
  let run = "w:r"
  let nestedStories: Set<String> = ["w:txbxContent", "w:footnote", "w:endnote", "w:comment"]
  let unread: Set<String> = ["w:moveFrom"]
  let inlineCharacters = ["w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"]
  let indivisible: Set<String> = ["w:tbl"]
  let rangeMarks: Set<String> = [
    "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:permStart",
    "w:permEnd",
    "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
  ]
  let needsParagraph: Set<String> = [
    "w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent", "w:comment",
  ]
  let emptyParagraph = "<w:p/>"
  let textElements = ["w:p", "w:r", "w:t"]
  let textSurroundings = OutputStep.Surroundings.wordText
  let needsContent: [String: Set<String>] = [
    "w:tbl": ["w:tr", "w:sdt", "w:customXml", "w:ins", "w:del"],
    "w:tr": ["w:tc", "w:sdt", "w:customXml"],
  ]
  let properties: Set<String> = ["w:tblPr", "w:tblGrid", "w:trPr", "w:tblPrEx", "w:tcPr"]
  let singleElements: Set<String> = [
    "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference",
    "w:permStart", "w:permEnd", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart",
    "w:moveToRangeEnd",
  ]
  let singleAttributes: Set<String> = ["w14:paraId", "w14:textId", "o:spid"]
  let shapeNumbers: Set<String> = [
    "wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr", "wpc:cNvPr", "a:cNvPr", "dgm:cNvPr", "c:cNvPr",
  ]
  let fillsAttributes = true

  func holdsOrders(_ element: XMLElement) -> Bool { element.name == "w:instrText" || element.name == "m:t" }

  /// Names of bookmarks are of letters, figures and low lines, 40 at most (ISO/IEC 29500-1, 17.13.6.2).
  let nameSign: Character = "_"
  let nameLimit: Int? = 40

  func nameUse(of attribute: XMLAttribute, in element: XMLElement) -> NameUse? {
    switch (element.name, attribute.name) {
    case ("w:bookmarkStart", "w:name") where attribute.value != "_GoBack": NameUse(definitionOf: "bookmark")
    case ("w:hyperlink", "w:anchor"): NameUse(referenceTo: "bookmark")
    default: nil
    }
  }

  func prepare(_ root: XMLElement) -> Preparation {
    let preparation = Preparation(macros: macroNames(below: root))
    ContentControls.bind(below: root)
    CellStatements.expand(below: root, macros: preparation.macros)
    return preparation
  }

  func holdsText(_ element: XMLElement) -> Bool {
    element.name == "w:t" || element.name == "a:t"
  }

  func isVisible(_ element: XMLElement) -> Bool {
    if element.name == "w:br" { return element["w:type"] == "page" || element["w:type"] == "column" }
    return Self.objects.contains(element.name)
  }

  private static let objects: Set<String> = [
    "w:drawing", "w:pict", "w:object", "w:sym", "w:fldChar", "w:footnoteReference", "w:endnoteReference",
    "w:pgNum", "w:sectPr", "w:ptab", "m:oMath",
  ]

  func surroundings(in element: XMLElement) -> OutputStep.Surroundings {
    switch element.name {
    case "w:t": .wordText
    case "w:instrText": .fieldCode
    default: element.name.hasPrefix("@") ? .attribute : .plain
    }
  }

  func prepareForValues(_ element: XMLElement) {
    if element.name == "w:t" || element.name == "w:instrText" { element["xml:space"] = "preserve" }
  }

  func emptyCopy(of element: XMLElement) -> XMLElement {
    let copy = XMLElement(element.name, element.attributes.filter { !singleAttributes.contains($0.name) })
    if let properties = element.first(element.name + "Pr") {
      copy.children = [.element(properties.deepCopy())]
    }
    return copy
  }
}
