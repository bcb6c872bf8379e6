internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Decides what a block repeats or hides, and moves its placeholders there.
///
/// A prefix (`{%tr`) says it; without one the place of the tags does:
/// - all in one paragraph: the text between;
/// - in cells of one row: the row;
/// - else what lies between them, element by element. A paragraph, row or list item that holds nothing but tags
///   vanishes; a tag at the edge of its paragraph stands between paragraphs; a tag in the middle of text is text.
///
/// The decision is kept for people to see.
struct BlockPlacement {
  let markup: any Markup
  var sites: [TagSite]
  private(set) var decisions: [BlockDecision] = []
  private(set) var faults: [Diagnostic] = []
  /// Tags that a prefix has put where they belong.
  var placed: Set<Int> = []
  /// For each element, where a child of it was found last.
  var lastFound: [ObjectIdentifier: Int] = [:]
  /// What blocks that write for others have to do with the tags.
  var captures = CaptureRoles()

  /// How many tags in input fields an element holds.
  let fieldCounts: [ObjectIdentifier: Int]

  init(markup: any Markup, sites: [TagSite]) {
    self.markup = markup
    self.sites = sites
    fieldCounts = Self.fieldCounts(of: sites)
  }

  /// Outer blocks come first: an inner one then finds them outside its own paragraphs and rows.
  mutating func place(_ blocks: [Block]) {
    placeControls(blocks)
    for block in blocks {
      placePrefixed(block)
      if !gather(block) { place(block) }
    }
    for index in sites.indices where !sites[index].tag.isOutput { placePrefixed(index) }
    addCalls(blocks)
    placeCalls(blocks)
    removeLoneCaptures(blocks)
    removeLoneTags()
    placeMarkdown()
  }
}

// MARK: - Prefixes

extension BlockPlacement {
  /// docxtpl's rule: the whole element around the tag gives way to the statement. Where one element holds all tags of
  /// the block, it is what repeats.
  private mutating func placePrefixed(_ block: Block) {
    if let prefix = block.tags.compactMap({ sites[$0].tag.element }).first,
      let depth = sharedDepth(of: block, prefix: prefix), !isLone(sites[block.start].ancestors[depth])
    {
      placed.formUnion(block.tags)
      if block.branches.isEmpty { surround(depth: depth, by: block) }
    }
    for index in block.tags { placePrefixed(index) }
  }

  /// The depth of the one element of the prefix's kind that holds all tags of a block.
  private func sharedDepth(of block: Block, prefix: ElementPrefix) -> Int? {
    guard prefix != .run, let depth = depth(of: prefix, around: block.start) else { return nil }
    let element = sites[block.start].ancestors[depth]
    let isShared = block.tags.allSatisfy { site in
      sites[site].ancestors.indices.contains(depth) && sites[site].ancestors[depth] === element
    }
    return isShared ? depth : nil
  }

  private mutating func placePrefixed(_ index: Int) {
    if sites[index].reach?.side != nil { return placeBeside(index) }
    guard let prefix = sites[index].tag.element, placed.insert(index).inserted else { return }
    guard let depth = depth(of: prefix, around: index), depth > 0 else {
      if prefix == .row || prefix == .cell { faults.append(.noElement(for: prefix, around: sites[index])) }
      return
    }
    if prefix == .run {
      lift(index, toDepth: depth)
    } else {
      dissolve(sites[index].ancestors[depth], depth: depth, index)
    }
  }

  /// secretary's `before::row`: the tag goes to one side of the element; a paragraph that held nothing else vanishes.
  private mutating func placeBeside(_ index: Int) {
    guard let reach = sites[index].reach, let prefix = reach.element, placed.insert(index).inserted else {
      return
    }
    guard let depth = depth(of: prefix, around: index), depth > 0 else {
      faults.append(.noElement(for: prefix, around: sites[index]))
      return
    }
    if prefix == .paragraph, isLone(sites[index].paragraph) {
      for inner in replaceByTags(sites[index].paragraph, depth: depth) { placed.insert(inner) }
    } else {
      moveOut(index, of: sites[index].ancestors[depth], depth: depth, toFront: reach.side == .before)
    }
  }

  private func depth(of prefix: ElementPrefix, around index: Int) -> Int? {
    switch prefix {
    case .paragraph: sites[index].ancestors.lastIndex { $0 === sites[index].paragraph }
    case .row: sites[index].depth(of: markup.row)
    case .cell: sites[index].depth(of: markup.cell)
    case .run: sites[index].depth(of: markup.run)
    }
  }

  mutating func drop(around index: Int) { faults.append(.contentDropped(at: sites[index])) }

  /// Puts the statements inside an element in its place; what else it holds is dropped, as docxtpl does.
  private mutating func dissolve(_ element: XMLElement, depth: Int, _ index: Int) {
    if holdsContent(element) { faults.append(.contentDropped(at: sites[index])) }
    for inner in replaceByTags(element, depth: depth) { placed.insert(inner) }
  }
}

// MARK: - Inference

extension BlockPlacement {
  private mutating func place(_ block: Block) {
    let depth = commonDepth(of: block)
    guard depth > 0 else { return refuse(block) }
    if isInline(block) {
      for site in block.tags { lift(site, toDepth: depth) }
    } else if sites[block.start].ancestors[depth - 1].name == markup.row, isBelow(depth, block),
      !standsInCellsOfItsOwn(block, depth: depth)
    {
      guard block.branches.isEmpty else { return refuse(block) }
      surround(depth: depth - 1, by: block)
    } else {
      placeBetween(block, depth: depth)
    }
    decide(block)
  }

  /// Whether all tags still stand in one paragraph.
  func isInline(_ block: Block) -> Bool {
    let paragraph = sites[block.start].paragraph
    return block.tags.allSatisfy { site in
      sites[site].paragraph === paragraph && sites[site].ancestors.contains { $0 === paragraph }
    }
  }

  private func isBelow(_ depth: Int, _ block: Block) -> Bool {
    block.tags.allSatisfy { sites[$0].ancestors.count > depth }
  }

  private mutating func decide(_ block: Block) {
    let parent = sites[block.start].container
    let repeats: BlockDecision.Unit =
      if sites[block.start].ancestors.contains(where: { $0 === sites[block.start].paragraph }) {
        .text
      } else if parent?.name == markup.row {
        .cells
      } else {
        parent?.name == markup.table ? .rows : .paragraphs
      }
    decisions.append(BlockDecision(opening: sites[block.start], closing: sites[block.end], repeats: repeats))
  }

  private mutating func refuse(_ block: Block) {
    let site = block.branches.first ?? block.end
    faults.append(.tagOutOfPlace(sites[site], opening: sites[block.start]))
  }

  private func commonDepth(of block: Block) -> Int {
    let paths = block.tags.map { sites[$0].ancestors }
    guard let first = paths.first else { return 0 }
    var depth = 0
    while depth < first.count, paths.allSatisfy({ depth < $0.count && $0[depth] === first[depth] }) {
      depth += 1
    }
    return depth
  }

  /// The tags stand in different children of the element at `depth - 1`.
  private mutating func placeBetween(_ block: Block, depth: Int) {
    let edges = block.tags.map { edge(of: $0, in: block, depth: depth) }
    if edges.contains(.refused) { return refuse(block) }
    if edges.contains(.middle) {
      guard block.tags.allSatisfy({ isParagraph(around: $0, depth: depth) }) else { return refuse(block) }
      for site in block.tags { lift(site, toDepth: depth + 1) }
      return
    }
    for (site, edge) in zip(block.tags, edges) { move(site, to: edge, depth: depth) }
  }

  private func isParagraph(around site: Int, depth: Int) -> Bool {
    sites[site].ancestors.indices.contains(depth) && sites[site].ancestors[depth] === sites[site].paragraph
  }

  /// Where a tag belongs in respect of the child of the common element that holds it.
  private enum Edge {
    case atPlace, alone, before, after, middle, refused
  }

  private func edge(of site: Int, in block: Block, depth: Int) -> Edge {
    let path = sites[site].ancestors
    guard path.count > depth else { return .atPlace }
    let unit = path[depth]
    if isLone(unit) || isOnlyField(site, in: unit) { return .alone }
    let isInside = path[(depth + 1)...].contains {
      $0.name == markup.table || markup.nestedStories.contains($0.name)
    }
    guard !isInside, !markup.indivisible.contains(unit.name) else { return .refused }
    if unit.name == markup.row { return site == block.end ? .after : .before }
    let trace = trace(of: unit)
    guard let position = trace.firstIndex(of: .tag(site)) else { return .refused }
    if !trace[..<position].contains(.content) { return .before }
    if !trace[position...].contains(.content) { return .after }
    return unit === sites[site].paragraph ? .middle : site == block.end ? .after : .before
  }

  private mutating func move(_ site: Int, to edge: Edge, depth: Int) {
    guard sites[site].ancestors.count > depth else { return }
    let unit = sites[site].ancestors[depth]
    switch edge {
    case .alone:
      if holdsContent(unit) { faults.append(.contentDropped(at: sites[site])) }
      _ = replaceByTags(unit, depth: depth)
    case .before, .after: moveOut(site, of: unit, depth: depth, toFront: edge == .before)
    case .atPlace, .middle, .refused: break
    }
  }
}

extension Block {
  /// All tags of the block in reading order: the opening one, the branches, the closing one.
  var tags: [Int] { [start] + branches + [end] }
}
