internal import DossierOffice

/// Accepts the tracked changes of one part (ECMA-376, part 1, 17.13.5): what was inserted is text, what was deleted is gone,
/// and nothing tells any more how it was.
struct RevisionAcceptance {
  /// Whether there was anything to accept.
  private(set) var found = false
  /// Paragraphs whose ends were deleted, so that they go on in the next one.
  private var openEnded: Set<ObjectIdentifier> = []
  /// Comments on text that was deleted.
  private var lostComments: Set<String> = []

  /// Accepts everything below an element, and what its own properties tell.
  ///
  /// - Returns: whether there was anything to accept.
  static func accept(below root: XMLElement) -> Bool {
    var acceptance = RevisionAcceptance()
    acceptance.settle(root)
    if !acceptance.lostComments.isEmpty { acceptance.dropRanges(below: root) }
    return acceptance.found
  }

  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  private mutating func settle(_ element: XMLElement) {
    guard !element.children.isEmpty else { return }
    var kept: [XMLNode] = []
    kept.reserveCapacity(element.children.count)
    for node in element.children {
      if let child = node.element { kept += settled(child, in: element) } else { kept.append(node) }
    }
    element.children = Self.holdsBlocks.contains(element.name) ? joined(kept, in: element.name) : kept
  }

  /// What stands in the place of an element.
  private mutating func settled(_ child: XMLElement, in parent: XMLElement) -> [XMLNode] {
    switch RevisionMarkup.of(child.name, in: parent.name) {
    case .drop:
      found = true
      return []
    case .unwrap:
      found = true
      settle(child)
      return child.children
    case .delete:
      found = true
      return marks(in: child)
    case nil: return isGone(child) ? marks(in: child) : keep(child)
    }
  }

  private mutating func keep(_ child: XMLElement) -> [XMLNode] {
    if child.name == "w:p", Self.endIsDeleted(child) {
      openEnded.insert(ObjectIdentifier(child))
    } else if child.name == "w:tcPr", let mark = child.first("w:cellMerge") {
      found = true
      Self.merge(child, mark)
    }
    let wasFull = Self.holdsContent(child)
    settle(child)
    return wasFull && !Self.holdsContent(child) ? [] : [.element(child)]
  }

  /// Rows and cells say themselves that they were deleted.
  private mutating func isGone(_ element: XMLElement) -> Bool {
    let isDeleted =
      switch element.name {
      case "w:tr": element.first("w:trPr")?.first("w:del") != nil
      case "w:tc": element.first("w:tcPr")?.first("w:cellDel") != nil
      default: false
      }
    if isDeleted { found = true }
    return isDeleted
  }

  private static func endIsDeleted(_ paragraph: XMLElement) -> Bool {
    let mark = paragraph.first("w:pPr")?.first("w:rPr")
    return mark?.first("w:del") != nil || mark?.first("w:moveFrom") != nil
  }

  /// Tables, rows and content controls go when everything in them was deleted; true for all else.
  private static func holdsContent(_ element: XMLElement) -> Bool {
    switch element.name {
    case "w:tbl": element.elements.contains { ["w:tr", "w:sdt", "w:customXml"].contains($0.name) }
    case "w:tr": element.elements.contains { ["w:tc", "w:sdt", "w:customXml"].contains($0.name) }
    case "w:sdt": element.first("w:sdtContent").map { !$0.elements.isEmpty } ?? false
    default: true
    }
  }

  /// Cells that were merged or parted under one another.
  private static func merge(_ properties: XMLElement, _ mark: XMLElement) {
    properties.children.removeAll { $0.element === mark }
    guard let state = mark["w:vMerge"] else { return }
    let value = XMLAttribute("w:val", state == "rest" ? "restart" : "continue")
    SchemaOrder.put(XMLElement("w:vMerge", [value]), into: properties, SchemaOrder.cell)
  }
}

extension RevisionAcceptance {
  private static let rangeMarks: Set = [
    "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd",
  ]

  /// What begins or ends in deleted content and has its other end outside.
  private mutating func marks(in deleted: XMLElement) -> [XMLNode] {
    var marks: [XMLNode] = []
    var comments: Set<String> = []
    deleted.walk { node in
      guard let element = node.element else { return true }
      if Self.rangeMarks.contains(element.name) { marks.append(node) }
      if element.name == "w:commentReference", let id = element["w:id"] { comments.insert(id) }
      return true
    }
    lostComments.formUnion(comments)
    return marks
  }

  /// Takes out the ranges of comments that are not referred to any more.
  private func dropRanges(below root: XMLElement) {
    let present = Set(root.descendants(named: "w:commentReference").compactMap { $0["w:id"] })
    let lost = lostComments.subtracting(present)
    var open = [root]
    while let element = open.popLast() {
      element.children.removeAll { node in
        guard let child = node.element, child.name.hasPrefix("w:commentRange") else { return false }
        return child["w:id"].map(lost.contains) ?? false
      }
      open += element.elements
    }
  }
}

extension RevisionAcceptance {
  private static let holdsBlocks: Set = [
    "w:body", "w:tc", "w:txbxContent", "w:sdtContent", "w:customXml", "w:hdr", "w:ftr", "w:footnote",
    "w:endnote", "w:comment",
  ]

  private static let endsWithParagraph = holdsBlocks.subtracting(["w:sdtContent", "w:customXml"])

  /// Lets paragraphs without an end go on in the next one, whose look the whole then has.
  private func joined(_ nodes: [XMLNode], in container: String) -> [XMLNode] {
    var result: [XMLNode] = []
    /// The last paragraph without an end, and what it and those before it hold.
    var open: (paragraph: XMLElement, content: [XMLNode])?
    func close(atEnd: Bool) {
      guard let (paragraph, content) = open else { return }
      open = nil
      let isWanted =
        atEnd && Self.endsWithParagraph.contains(container)
        && result.last { $0.element != nil }?.element?.name != "w:p"
      if isWanted || content.contains(where: Self.shows) {
        paragraph.children = Self.properties(of: paragraph) + content
        result.append(.element(paragraph))
      } else {
        result += content.filter { $0.element.map { Self.rangeMarks.contains($0.name) } ?? false }
      }
    }
    for node in nodes {
      guard let element = node.element else {
        result.append(node)
        continue
      }
      if element.name == "w:p" {
        let content = (open?.content ?? []) + Self.content(of: element)
        if openEnded.contains(ObjectIdentifier(element)) {
          open = (element, content)
        } else {
          if open != nil { element.children = Self.properties(of: element) + content }
          open = nil
          result.append(node)
        }
      } else if open != nil, Self.rangeMarks.contains(element.name) {
        open?.content.append(node)
      } else {
        close(atEnd: element.name == "w:sectPr")
        result.append(node)
      }
    }
    close(atEnd: true)
    if container == "w:tc", !result.contains(where: { $0.element?.name == "w:p" }) {
      result.append(.element(XMLElement("w:p")))
    }
    return result
  }

  private static func properties(of paragraph: XMLElement) -> [XMLNode] {
    paragraph.children.filter { $0.element?.name == "w:pPr" }
  }

  private static func content(of paragraph: XMLElement) -> [XMLNode] {
    paragraph.children.filter { $0.element?.name != "w:pPr" }
  }

  private static func shows(_ node: XMLNode) -> Bool {
    guard let element = node.element, !rangeMarks.contains(element.name) else { return false }
    if element.name == "w:r" { return element.elements.contains { $0.name != "w:rPr" } }
    return element.name != "w:proofErr"
  }
}
