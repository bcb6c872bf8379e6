internal import DossierOffice
internal import DossierTemplate

// MARK: - What an element holds

extension BlockPlacement {
  /// What is met on the way through an element, as far as it matters for placing tags.
  enum Trace: Equatable {
    /// A statement or comment.
    case tag(Int)
    /// Something that will be seen: text, a value, a picture.
    case content
  }

  func trace(of element: XMLElement) -> [Trace] {
    element.children.flatMap { node -> [Trace] in
      if let site = Placeholder.site(of: node) { return [sites[site].tag.isOutput ? .content : .tag(site)] }
      switch node {
      case .text(let text): return text.allSatisfy(\.isWhitespace) ? [] : [.content]
      case .element(let child):
        if markup.unread.contains(child.name) { return [] }
        return (markup.isVisible(child) ? [.content] : []) + trace(of: child)
      default: return []
      }
    }
  }

  /// Whether an element holds tags and nothing that will be seen.
  func isLone(_ element: XMLElement) -> Bool {
    let trace = trace(of: element)
    return !trace.isEmpty && !trace.contains(.content)
  }

  func holdsContent(_ element: XMLElement) -> Bool { trace(of: element).contains(.content) }
}

// MARK: - Moving placeholders

extension BlockPlacement {
  /// Puts the statements found inside an element, in their order, in its place.
  mutating func replaceByTags(_ element: XMLElement, depth: Int) -> [Int] {
    guard depth > 0 else { return [] }
    let tags = trace(of: element).compactMap { if case .tag(let site) = $0 { site } else { nil } }
    guard let first = tags.first, sites[first].ancestors.count > depth else { return [] }
    let path = Array(sites[first].ancestors[..<depth])
    guard let parent = path.last, let position = self.position(of: element, in: parent) else { return [] }
    parent.children.removeSubrange(
      (position + 1)..<(position + 1 + element.coveredCount(in: parent, at: position)))
    parent.children.replaceSubrange(position...position, with: remains(of: element))
    for site in tags { sites[site].ancestors = path }
    return tags
  }

  /// The placeholders of statements inside an element and the marks that have a partner elsewhere.
  private func remains(of element: XMLElement) -> [XMLNode] {
    element.children.flatMap { node -> [XMLNode] in
      if let site = Placeholder.site(of: node) { return sites[site].tag.isOutput ? [] : [node] }
      guard let child = node.element else { return [] }
      return markup.rangeMarks.contains(child.name) ? [node] : remains(of: child)
    }
  }

  /// Puts the opening tag before the element at a depth and the closing one behind it.
  mutating func surround(depth: Int, by block: Block) {
    guard depth > 0 else { return }
    let unit = sites[block.start].ancestors[depth]
    for (index, site) in block.tags.enumerated() {
      moveOut(site, of: unit, depth: depth, toFront: index < block.tags.count - 1)
    }
  }

  /// Moves a tag out of an element, and with it the tags between it and that edge of the element, lest their order
  /// change.
  mutating func moveOut(_ site: Int, of unit: XMLElement, depth: Int, toFront: Bool) {
    guard depth > 0, sites[site].ancestors.indices.contains(depth) else { return }
    let path = Array(sites[site].ancestors[..<depth])
    let group = group(of: site, in: unit, toFront: toFront)
    for member in group { takeOut(member) }
    guard let parent = path.last, let position = self.position(of: unit, in: parent) else { return }
    parent.children.insert(contentsOf: group.map(Placeholder.node), at: toFront ? position : position + 1)
    for member in group { sites[member].ancestors = path }
  }

  private func group(of site: Int, in unit: XMLElement, toFront: Bool) -> [Int] {
    let trace = trace(of: unit)
    guard let position = trace.firstIndex(of: .tag(site)) else { return [site] }
    let side = toFront ? trace[...position] : trace[position...]
    if side.contains(.content) { return [site] }
    return side.compactMap { if case .tag(let site) = $0 { site } else { nil } }
  }

  /// Removes a placeholder from its element; a paragraph that held nothing else goes with it where another stays.
  private mutating func takeOut(_ index: Int) {
    guard let parent = sites[index].parent else { return }
    parent.children.removeAll { Placeholder.site(of: $0) == index }
    let paragraph = sites[index].paragraph
    guard let position = sites[index].ancestors.firstIndex(where: { $0 === paragraph }), position > 0,
      trace(of: paragraph).isEmpty
    else { return }
    let container = sites[index].ancestors[position - 1]
    let hasOthers = container.children.contains { node in
      node.element.map { markup.paragraphs.contains($0.name) && $0 !== paragraph } ?? false
    }
    guard hasOthers, let place = self.position(of: paragraph, in: container) else { return }
    container.children.replaceSubrange(place...place, with: remains(of: paragraph))
  }

  /// Splits the elements around a placeholder until it is a child of the element that stands above the given depth.
  mutating func lift(_ index: Int, toDepth depth: Int) {
    while sites[index].ancestors.count > max(depth, 1), let element = sites[index].ancestors.last {
      let outer = sites[index].ancestors[sites[index].ancestors.count - 2]
      guard let position = element.children.firstIndex(where: { Placeholder.site(of: $0) == index }),
        let place = self.position(of: element, in: outer)
      else { return }
      let second = markup.emptyCopy(of: element)
      let moved = Array(element.children[(position + 1)...])
      second.children += moved
      element.children.removeSubrange(position...)
      let halves = [.element(element), Placeholder.node(index), .element(second)].filter { node in
        node.element.map { !markup.isHollow($0) } ?? true
      }
      outer.children.replaceSubrange(place...place, with: halves)
      moveSites(from: element, to: second, children: moved)
      sites[index].ancestors.removeLast()
    }
  }

  private mutating func moveSites(from old: XMLElement, to new: XMLElement, children: [XMLNode]) {
    let holder = XMLElement("")
    holder.children = children
    for site in placeholders(in: holder) {
      sites[site].ancestors = sites[site].ancestors.map { $0 === old ? new : $0 }
    }
  }

  private func placeholders(in element: XMLElement) -> [Int] {
    element.children.flatMap { node -> [Int] in
      if let site = Placeholder.site(of: node) { return [site] }
      return node.element.map(placeholders) ?? []
    }
  }

  /// A paragraph that holds only comments and definitions leaves no empty line behind.
  mutating func removeLoneTags() {
    var seen: Set<ObjectIdentifier> = []
    for site in sites where !site.tag.isOutput && seen.insert(ObjectIdentifier(site.paragraph)).inserted {
      guard let depth = site.ancestors.firstIndex(where: { $0 === site.paragraph }), depth > 0,
        isLone(site.paragraph), !holdsBlocks(site.paragraph)
      else { continue }
      _ = replaceByTags(site.paragraph, depth: depth)
    }
  }

  private func holdsBlocks(_ element: XMLElement) -> Bool {
    trace(of: element).contains { step in
      guard case .tag(let site) = step, case .statement(let statement) = sites[site].tag.content else {
        return false
      }
      switch statement {
      case .set, .setMember, .unpack, .loopControl, .renumber, .cell: return false
      default: return true
      }
    }
  }
}

extension XMLElement {
  /// How many of the children that follow an ODF cell are covered by it.
  fileprivate func coveredCount(in parent: XMLElement, at position: Int) -> Int {
    guard let span = self["table:number-columns-spanned"].flatMap({ Int($0) }), span > 1 else { return 0 }
    let covered = parent.children[(position + 1)...].prefix(span - 1)
    return covered.prefix { $0.element?.name == "table:covered-table-cell" }.count
  }

  func index(of child: XMLElement) -> Int? {
    children.firstIndex { node in
      if case .element(let element) = node { element === child } else { false }
    }
  }
}

// MARK: - Finding children

extension BlockPlacement {
  /// The index of a child, looked for outwards from the child found last: tags are placed in the order of the document,
  /// so that a table of thousands of rows is not searched from its beginning for each of them.
  mutating func position(of child: XMLElement, in parent: XMLElement) -> Int? {
    let nodes = parent.children
    let key = ObjectIdentifier(parent)
    let start = min(lastFound[key] ?? 0, nodes.count)
    for distance in 0...max(start, nodes.count - start) {
      for index in [start + distance, start - distance - 1] where nodes.indices.contains(index) {
        guard case .element(let element) = nodes[index], element === child else { continue }
        lastFound[key] = index
        return index
      }
    }
    return nil
  }
}
