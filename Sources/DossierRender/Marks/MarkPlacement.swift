internal import DossierOffice
internal import DossierTemplate

/// Puts marks round the values of a part whose tags have found their places.
///
/// A bookmark of Word stands between runs (ISO/IEC 29500-1, 17.13.6), so the run round a value is divided; one of ODF may
/// stand wherever text does.
struct MarkPlacement {
  /// The tags that print one field each, outside of what is written for others to use.
  private let sites: Set<Int>

  init(_ sites: [TagSite]) {
    var found: Set<Int> = []
    var captures = 0
    for (index, site) in sites.enumerated() {
      switch site.tag.content {
      case .statement(let statement): captures += statement.capturing
      case .output(let expression) where captures == 0 && expression.printedField != nil: found.insert(index)
      case .output, .comment: break
      }
    }
    self.sites = found
  }

  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  func place(below element: XMLElement, isWord: Bool) {
    guard !sites.isEmpty else { return }
    if isWord { divideRuns(in: element) } else { surround(in: element) }
    for child in element.elements { place(below: child, isWord: isWord) }
  }

  private func site(of node: XMLNode) -> Int? {
    Placeholder.site(of: node).flatMap { sites.contains($0) ? $0 : nil }
  }
}

// MARK: - ODF

extension MarkPlacement {
  private static let texts: Set<String> = ["text:p", "text:h", "text:span", "text:a"]

  private func surround(in element: XMLElement) {
    guard Self.texts.contains(element.name), element.children.contains(where: { site(of: $0) != nil }) else {
      return
    }
    element.children = element.children.flatMap { node -> [XMLNode] in
      guard let site = site(of: node) else { return [node] }
      return [MarkNode.begin(site).node, node, MarkNode.end(site).node]
    }
  }
}

// MARK: - Word

extension MarkPlacement {
  /// What may hold runs and, beside them, bookmarks.
  private static let containers: Set<String> = ["w:p", "w:hyperlink", "w:smartTag", "w:sdtContent", "w:ins"]

  private func divideRuns(in element: XMLElement) {
    guard Self.containers.contains(element.name), element.elements.contains(where: isDivisible) else {
      return
    }
    element.children = element.children.flatMap { node -> [XMLNode] in
      guard let run = node.element, isDivisible(run) else { return [node] }
      return pieces(of: run)
    }
  }

  private func isDivisible(_ run: XMLElement) -> Bool {
    guard run.name == "w:r", run.elements.contains(where: holdsField) else { return false }
    guard let look = run.first("w:rPr") else { return true }
    return look.attributes.isEmpty && look.elements.allSatisfy { $0.isPlain }
  }

  private func holdsField(_ text: XMLElement) -> Bool {
    text.name == "w:t" && text.children.contains { site(of: $0) != nil }
  }

  private func pieces(of run: XMLElement) -> [XMLNode] {
    var pieces: [XMLNode] = []
    var content: [XMLNode] = []
    func close() {
      if !content.isEmpty { pieces.append(.element(Self.piece(of: run, content))) }
      content = []
    }
    for node in run.children where node.element?.name != "w:rPr" {
      guard let text = node.element, holdsField(text) else {
        content.append(node)
        continue
      }
      var rest: [XMLNode] = []
      func closeText() {
        if !rest.isEmpty { content.append(.element(XMLElement("w:t", text.attributes, rest))) }
        rest = []
      }
      for part in text.children {
        guard let site = site(of: part) else {
          rest.append(part)
          continue
        }
        closeText()
        close()
        let value = XMLElement("w:t", text.attributes, [part])
        pieces += [
          MarkNode.begin(site).node, .element(Self.piece(of: run, [.element(value)])),
          MarkNode.end(site).node,
        ]
      }
      closeText()
    }
    close()
    return pieces
  }

  private static func piece(of run: XMLElement, _ content: [XMLNode]) -> XMLElement {
    let look = run.first("w:rPr").map { [XMLNode.element($0.deepCopy())] } ?? []
    return XMLElement("w:r", run.attributes, look + content)
  }
}

extension XMLElement {
  /// Whether nothing in an element of a run's look is filled in when rendering.
  fileprivate var isPlain: Bool {
    !attributes.contains { AttributeText.isMark($0.value) }
      && children.allSatisfy { $0.element?.isPlain ?? (Placeholder.site(of: $0) == nil) }
  }
}

extension Statement {
  /// How much deeper what follows lies in blocks whose text is used elsewhere, or several times with the same names.
  fileprivate var capturing: Int {
    switch self {
    case .macro, .setBlock, .filterBlock, .call: 1
    case .endMacro, .endSet, .endFilter, .endCall: -1
    default: 0
    }
  }
}
