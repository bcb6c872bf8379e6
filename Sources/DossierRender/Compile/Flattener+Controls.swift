internal import DossierOffice

// Content controls around whole rows or cells of Word tables go with the last of these.
extension Flattener {
  private static let contents: Set<String> = ["w:tr", "w:tc"]

  /// Whether an element is a control around rows or cells of which none may be left.
  func mayVanish(_ element: XMLElement) -> Bool {
    guard element.name == "w:sdt", let content = element.elements.last, content.name == "w:sdtContent",
      content.descendants(named: "w:tr").first != nil || names.last == markup.row
        || names.last == markup.table
    else { return false }
    let inner = content.elements.filter { Self.contents.contains($0.name) || $0.name == "w:sdt" }
    let holdsParagraphs = content.elements.contains {
      markup.paragraphs.contains($0.name) || $0.name == markup.table
    }
    guard !inner.isEmpty, !holdsParagraphs else { return false }
    return mayLose(Self.contents.union(["w:sdt"]), of: content)
  }

  mutating func writeControlOrDrop(_ control: XMLElement) {
    guard let content = control.elements.last else { return writePlain(control) }
    add(.mark)
    control.appendOpeningTag(to: &constants)
    writeInside(of: control) { flattener in
      for child in control.elements.dropLast() { flattener.write(child) }
      content.appendOpeningTag(to: &flattener.constants)
      flattener.writeInside(of: content) { inner in
        inner.add(.mark)
        for node in content.children { inner.write(node, in: content) }
      }
    }
    flush()
    let before = constants.count
    content.appendClosingTag(to: &constants)
    control.appendClosingTag(to: &constants)
    let closing = constants.count - before
    add(.dropIfEmpty(closing: closing))
  }
}

extension TagSite {
  /// The element that the tag stands in, but for controls around it.
  var container: XMLElement? {
    ancestors.last { $0.name != "w:sdt" && $0.name != "w:sdtContent" && $0.name != "w:customXml" }
  }
}

extension XMLElement {
  /// The children of a kind, also those that stand in content controls.
  func allWithinControls(_ name: String) -> [XMLElement] {
    elements.flatMap { child in
      if child.name == name { return [child] }
      return child.name == "w:sdt" || child.name == "w:sdtContent" ? child.allWithinControls(name) : []
    }
  }
}
