internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Decides what a block repeats or hides, and moves its placeholders there.
///
/// A prefix (`{%tr`) says it; without one the place of the tags does. Both tags in cells of one row: the row. Tags alone
/// in paragraphs, rows or list items: what lies between, and the tags' own paragraphs vanish. Both in one
/// paragraph: the text between. The decision is kept for people to see.
struct BlockPlacement {
  let markup: any Markup
  let root: XMLElement
  private(set) var sites: [TagSite]
  private(set) var decisions: [BlockDecision] = []

  init(markup: any Markup, root: XMLElement, sites: [TagSite]) {
    self.markup = markup
    self.root = root
    self.sites = sites
  }

  mutating func place() {
    for index in sites.indices { placePrefixed(index) }
    let blocks = BlockStructure.check(sites.map { ($0.tag, $0.place) }).blocks
    // Inner blocks first: they are not torn apart when the outer one moves.
    for block in blocks.sorted(by: { $0.depth > $1.depth })
    where block.tags.allSatisfy({ sites[$0].tag.element == nil }) {
      place(block)
    }
    removeLoneComments()
  }
}

// MARK: - Prefixes

extension BlockPlacement {
  /// docxtpl's rule: the whole element around the tag gives way to the statement.
  private mutating func placePrefixed(_ index: Int) {
    // `{{p x }}` and `{{r x }}` ask for a whole paragraph or run to be put there; text stands where the tag stood.
    guard let prefix = sites[index].tag.element, !isOutput(sites[index].tag) else { return }
    replaceEnclosing(index, prefix: prefix)
  }

  private mutating func replaceEnclosing(_ index: Int, prefix: ElementPrefix) {
    let site = sites[index]
    let enclosing: XMLElement? =
      switch prefix {
      case .paragraph: site.paragraph
      case .row: site.enclosing(markup.row)
      case .cell: site.enclosing(markup.cell)
      case .run: site.enclosing(markup.run)
      }
    guard let enclosing, let position = site.ancestors.firstIndex(where: { $0 === enclosing }), position > 0 else {
      return
    }
    replace(enclosing, in: site.ancestors[position - 1], path: Array(site.ancestors[..<position]))
  }

  /// Puts the placeholders found inside an element, in their order, in its place.
  private mutating func replace(_ element: XMLElement, in parent: XMLElement, path: [XMLElement]) {
    let inner = placeholders(in: element)
    guard let position = parent.index(of: element) else { return }
    parent.children.replaceSubrange(position...position, with: inner.map(Placeholder.node))
    for site in inner { sites[site].ancestors = path }
  }

  private func placeholders(in element: XMLElement) -> [Int] {
    element.children.flatMap { node -> [Int] in
      if let site = Placeholder.site(of: node) { return [site] }
      if case .element(let child) = node { return placeholders(in: child) }
      return []
    }
  }
}

// MARK: - Inference

extension BlockPlacement {
  private mutating func place(_ block: Block) {
    let members = block.tags.map { sites[$0] }
    guard let opening = members.first, let closing = members.last else { return }
    if let paragraph = opening.paragraph, members.allSatisfy({ $0.paragraph === paragraph }) {
      placeInline(block)
      decisions.append(BlockDecision(opening: opening, closing: closing, repeats: .text))
      return
    }
    let depth = commonDepth(of: members)
    guard depth > 0, members.allSatisfy({ $0.ancestors.count > depth }) else { return }
    let common = opening.ancestors[depth - 1]
    if common.name == markup.row {
      surround(common, by: block, path: Array(opening.ancestors[..<(depth - 1)]))
      decisions.append(BlockDecision(opening: opening, closing: closing, repeats: .rows))
    } else {
      placeUnits(block, depth: depth)
      let repeats: BlockDecision.Unit = common.name == markup.table ? .rows : .paragraphs
      decisions.append(BlockDecision(opening: opening, closing: closing, repeats: repeats))
    }
  }

  private func commonDepth(of members: [TagSite]) -> Int {
    guard let first = members.first else { return 0 }
    var depth = 0
    while depth < first.ancestors.count,
      members.allSatisfy({ depth < $0.ancestors.count && $0.ancestors[depth] === first.ancestors[depth] })
    {
      depth += 1
    }
    return depth
  }

  /// Both tags stand in one row: the statement goes before it, its end behind it.
  private mutating func surround(_ row: XMLElement, by block: Block, path: [XMLElement]) {
    guard let parent = path.last, let opening = block.tags.first, let closing = block.tags.last else { return }
    for site in block.tags { takeOut(site) }
    guard let position = parent.index(of: row) else { return }
    parent.children.insert(Placeholder.node(closing), at: position + 1)
    // An `else` inside a row that repeats has no row of its own; it takes the turn's end.
    for middle in block.tags.dropFirst().dropLast() {
      parent.children.insert(Placeholder.node(middle), at: position + 1)
      sites[middle].ancestors = path
    }
    parent.children.insert(Placeholder.node(opening), at: position)
    sites[opening].ancestors = path
    sites[closing].ancestors = path
  }

  /// The tags stand in different paragraphs, rows or items below one element.
  private mutating func placeUnits(_ block: Block, depth: Int) {
    let units = block.tags.map { sites[$0].ancestors[depth] }
    let path = Array(sites[block.tags[0]].ancestors[..<depth])
    guard let parent = path.last else { return }
    if !units.contains(where: { holdsOnlyStatements($0) || $0.name == markup.row }), nestingAgrees(block) { return }
    for (position, (site, unit)) in zip(block.tags, units).enumerated() {
      if holdsOnlyStatements(unit) {
        replace(unit, in: parent, path: path)
        continue
      }
      // Already moved together with another tag of its paragraph.
      guard sites[site].ancestors.count > depth else { continue }
      takeOut(site)
      guard let index = parent.index(of: unit) else { continue }
      let closes = position == block.tags.count - 1
      parent.children.insert(Placeholder.node(site), at: closes ? index + 1 : index)
      sites[site].ancestors = path
    }
  }

  /// The tags of one block in one paragraph stay where they are as long as the elements around them agree.
  private mutating func placeInline(_ block: Block) {
    guard !nestingAgrees(block) else { return }
    let depth = commonDepth(of: block.tags.map { sites[$0] })
    for site in block.tags { lift(site, toDepth: depth) }
  }

  private func nestingAgrees(_ block: Block) -> Bool {
    Set(block.tags.map { sites[$0].ancestors.map(\.name) }).count == 1
  }
}

// MARK: - Moving placeholders

extension BlockPlacement {
  /// Removes a placeholder from its element; a paragraph that held nothing else goes with it where another stays.
  private mutating func takeOut(_ index: Int) {
    guard let parent = sites[index].parent else { return }
    parent.children.removeAll { Placeholder.site(of: $0) == index }
    guard let paragraph = sites[index].paragraph, isEmpty(paragraph),
      let position = sites[index].ancestors.firstIndex(where: { $0 === paragraph }), position > 0
    else { return }
    let container = sites[index].ancestors[position - 1]
    let others = container.elements.filter { markup.paragraphs.contains($0.name) && $0 !== paragraph }
    if !others.isEmpty, let place = container.index(of: paragraph) { container.children.remove(at: place) }
  }

  /// Splits the elements around a placeholder until it is a child of the element at the given depth.
  private mutating func lift(_ index: Int, toDepth depth: Int) {
    while sites[index].ancestors.count > depth, let element = sites[index].ancestors.last {
      guard sites[index].ancestors.count > 1 else { return }
      let outer = sites[index].ancestors[sites[index].ancestors.count - 2]
      guard let position = element.children.firstIndex(where: { Placeholder.site(of: $0) == index }),
        let place = outer.index(of: element)
      else { return }
      let second = markup.emptyCopy(of: element)
      let moved = element.children[(position + 1)...]
      second.children += moved
      element.children.removeSubrange(position...)
      outer.children.insert(contentsOf: [Placeholder.node(index), .element(second)], at: place + 1)
      moveSites(from: element, to: second, children: Array(moved))
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

  private mutating func removeLoneComments() {
    for index in sites.indices {
      guard case .comment = sites[index].tag.content, let paragraph = sites[index].paragraph,
        isEmpty(paragraph, butFor: [index])
      else { continue }
      takeOut(index)
    }
  }

  private func holdsOnlyStatements(_ element: XMLElement) -> Bool {
    isEmpty(element, butFor: Set(sites.indices.filter { !isOutput(sites[$0].tag) }))
  }

  private func isOutput(_ tag: Tag) -> Bool {
    if case .output = tag.content { true } else { false }
  }

  /// Whether nothing is to be seen of an element once the given placeholders are gone.
  private func isEmpty(_ element: XMLElement, butFor gone: Set<Int> = []) -> Bool {
    element.children.allSatisfy { node in
      switch node {
      case .text(let text): return text.allSatisfy(\.isWhitespace)
      case .element(let child):
        return !markup.visibleObjects.contains(child.name) && isEmpty(child, butFor: gone)
      default: return Placeholder.site(of: node).map(gone.contains) ?? true
      }
    }
  }
}

extension Block {
  /// All tags of the block in reading order: the opening one, the branches, the closing one.
  fileprivate var tags: [Int] { [start] + branches + [end] }
}

extension XMLElement {
  func index(of child: XMLElement) -> Int? {
    children.firstIndex { node in
      if case .element(let element) = node { element === child } else { false }
    }
  }
}
