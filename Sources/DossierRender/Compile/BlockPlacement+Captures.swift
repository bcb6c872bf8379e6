internal import DossierOffice
internal import DossierTemplate

// Blocks that write for others to use: what counts of them is the text.
extension BlockPlacement {
  /// Draws what stands between the tags of a `set` or `filter` in one paragraph into the text that holds the first.
  ///
  /// - Returns: false where the block is another one.
  mutating func gather(_ block: Block) -> Bool {
    guard block.kind == .set || block.kind == .filter, isInline(block),
      let parent = sites[block.start].parent, markup.holdsText(parent)
    else { return false }
    guard sites[block.end].parent !== parent else { return true }
    var drawn = DrawnText(from: block.start, to: block.end, markup: markup)
    drawn.gather(from: sites[block.start].paragraph)
    let moved = drawn.nodes
    parent.children += moved
    let path = sites[block.start].ancestors
    for site in moved.compactMap(Placeholder.site) { sites[site].ancestors = path }
    return true
  }

  /// A paragraph that holds nothing but blocks whose text is given a name leaves no empty line behind.
  mutating func removeLoneCaptures(_ blocks: [Block]) {
    var seen: Set<ObjectIdentifier> = []
    for block in blocks where block.kind == .set {
      let paragraph = sites[block.start].paragraph
      guard seen.insert(ObjectIdentifier(paragraph)).inserted,
        let depth = sites[block.start].ancestors.firstIndex(where: { $0 === paragraph }), depth > 0,
        holdsOnlyCaptures(paragraph)
      else { continue }
      let parts = captureParts(of: paragraph, container: Array(sites[block.start].ancestors[..<depth]))
      guard
        let container = sites[block.start].ancestors.dropLast(sites[block.start].ancestors.count - depth)
          .last,
        let place = position(of: paragraph, in: container)
      else { continue }
      container.children.replaceSubrange(place...place, with: parts)
    }
  }

  private func holdsOnlyCaptures(_ paragraph: XMLElement) -> Bool {
    var depth = 0
    for step in trace(of: paragraph) {
      guard case .tag(let site) = step, case .statement(let statement) = sites[site].tag.content else {
        if depth == 0, step == .content { return false }
        continue
      }
      switch statement {
      case .setBlock: depth += 1
      case .endSet: depth -= 1
      case .set, .setMember, .unpack, .renumber: break
      default: if depth == 0 { return false }
      }
    }
    return depth == 0
  }

  /// The blocks of a paragraph, each between its tags, for the paragraph's place.
  private mutating func captureParts(of paragraph: XMLElement, container: [XMLElement]) -> [XMLNode] {
    var parts: [XMLNode] = []
    var open: (holder: XMLElement, depth: Int)?
    func walk(_ element: XMLElement, _ placement: inout BlockPlacement) {
      for node in element.children {
        guard let site = Placeholder.site(of: node) else {
          if let open {
            open.holder.children.append(node)
          } else if let child = node.element {
            walk(child, &placement)
          }
          continue
        }
        let change = placement.captureChange(at: site)
        if open == nil, change == 1 {
          let holder = XMLElement(element.name, element.attributes)
          parts += [node, .element(holder)]
          placement.sites[site].ancestors = container
          open = (holder, 1)
        } else if let present = open {
          open?.depth += change
          guard present.depth + change == 0 else {
            present.holder.children.append(node)
            placement.sites[site].ancestors = container + [present.holder]
            continue
          }
          parts.append(node)
          placement.sites[site].ancestors = container
          open = nil
        } else {
          parts.append(node)
          placement.sites[site].ancestors = container
        }
      }
    }
    walk(paragraph, &self)
    return parts
  }

  private func captureChange(at site: Int) -> Int {
    switch sites[site].tag.content {
    case .statement(.setBlock): 1
    case .statement(.endSet): -1
    default: 0
    }
  }
}

// MARK: - Leaving loops

extension BlockPlacement {
  /// A paragraph or row that shows nothing and ends a turn of a loop around it gives way to its tags, so that they
  /// stand beside those of the loop.
  mutating func placeControls(_ blocks: [Block]) {
    for index in sites.indices {
      guard case .statement(.loopControl) = sites[index].tag.content, !placed.contains(index),
        let loop = blocks.last(where: { $0.kind == .loop && $0.start < index && index < $0.end }),
        let depth = depth(ofTagsAround: index, in: loop)
      else { continue }
      for site in replaceByTags(sites[index].ancestors[depth], depth: depth) { placed.insert(site) }
    }
  }

  private func depth(ofTagsAround index: Int, in loop: Block) -> Int? {
    let path = sites[index].ancestors
    return path.indices.dropFirst().first { depth in
      let element = path[depth]
      guard element.name == markup.row || element === sites[index].paragraph else { return false }
      return isLone(element) && !sites[loop.start].ancestors.contains { $0 === element }
    }
  }
}

/// The text between two tags of a paragraph, taken out of the elements that it stands in.
private struct DrawnText {
  private let last: Int
  private let first: Int
  private let markup: any Markup
  private(set) var nodes: [XMLNode] = []
  private var isInside = false

  init(from first: Int, to last: Int, markup: any Markup) {
    self.first = first
    self.last = last
    self.markup = markup
  }

  mutating func gather(from element: XMLElement) {
    let holdsText = markup.holdsText(element)
    var kept: [XMLNode] = []
    for node in element.children {
      if let site = Placeholder.site(of: node) {
        if isInside { nodes.append(node) } else { kept.append(node) }
        if site == first { isInside = true }
        if site == last { isInside = false }
      } else if case .text = node, isInside, holdsText {
        nodes.append(node)
      } else if let child = node.element {
        if isInside, markup.inlineCharacters[child.name] != nil, !markup.isVisible(child) {
          nodes.append(node)
        } else {
          kept.append(node)
          if !markup.nestedStories.contains(child.name), !markup.unread.contains(child.name) {
            gather(from: child)
          }
        }
      } else {
        kept.append(node)
      }
    }
    element.children = kept
  }
}
