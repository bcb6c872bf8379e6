internal import DossierOffice
internal import DossierTemplate

// A call of a macro has to stand where the macro's body may stand: in a text, between runs, paragraphs, rows or cells.
extension BlockPlacement {
  enum Level { case text, runs, paragraphs, items, rows, cells }

  mutating func placeCalls(_ blocks: [Block]) {
    let callees = Callees(blocks, self)
    captures.blockNames = callees.blockNames
    guard !callees.isEmpty else { return }
    for index in sites.indices {
      guard case .output(let expression) = sites[index].tag.content else { continue }
      if let name = expression.plainName, callees.blockNames.contains(name) {
        placeCall(index, at: .paragraphs)
        if level(of: sites[index]) == .paragraphs { captures.blocks.insert(index) }
      }
      guard let name = expression.macrosWritten.first(where: { callees.isCallable($0, at: index) }) else {
        continue
      }
      if let level = callees.level(of: name, at: index) {
        placeCall(index, at: level)
      } else {
        captures.texts.insert(index)
      }
    }
  }

  /// A call block is called behind its end, where the macro's own place is then looked for.
  mutating func addCalls(_ blocks: [Block]) {
    for block in blocks where block.kind == .call {
      guard case .statement(.call(let expression, _)) = sites[block.start].tag.content,
        let parent = sites[block.end].parent,
        let place = parent.children.firstIndex(where: { Placeholder.site(of: $0) == block.end })
      else { continue }
      var call = sites[block.end]
      call.tag = sites[block.start].tag
      call.tag.content = .output(expression)
      captures.bodies[sites.count] = block.start
      parent.children.insert(Placeholder.node(sites.count), at: place + 1)
      sites.append(call)
    }
  }

  func level(of site: TagSite) -> Level {
    guard let parent = site.container else { return .text }
    if parent.name == markup.table { return .rows }
    if parent.name == "text:list" { return .items }
    if parent.name == markup.row { return .cells }
    guard site.ancestors.contains(where: { markup.paragraphs.contains($0.name) && $0 === site.paragraph })
    else {
      return .paragraphs
    }
    return markup.holdsText(parent) ? .text : .runs
  }

  private mutating func placeCall(_ index: Int, at level: Level) {
    let site = sites[index]
    switch level {
    case .text: if self.level(of: site) == .paragraphs { wrap(index) }
    case .runs:
      guard let depth = site.ancestors.lastIndex(where: { $0 === site.paragraph }) else { return wrap(index) }
      lift(index, toDepth: depth + 1)
    case .paragraphs:
      guard let depth = site.ancestors.lastIndex(where: { $0 === site.paragraph }) else { return }
      if site.tag.element == .paragraph || standsAlone(index, in: site.paragraph) {
        replace(site.paragraph, depth: depth, by: index)
      } else {
        lift(index, toDepth: depth)
      }
    case .items: takePlace(of: "text:list-item", index)
    case .rows: takePlace(of: markup.row, index)
    case .cells: takePlace(of: markup.cell, index)
    }
  }

  /// Gives a tag that stands among paragraphs one of its own.
  private mutating func wrap(_ index: Int) {
    guard let parent = sites[index].parent,
      let place = parent.children.firstIndex(where: { Placeholder.site(of: $0) == index })
    else { return }
    let elements = markup.textElements.map { XMLElement($0) }
    guard let outermost = elements.first, let innermost = elements.last else { return }
    for (outer, inner) in zip(elements, elements.dropFirst()) { outer.children = [.element(inner)] }
    innermost.children = [Placeholder.node(index)]
    markup.prepareForValues(innermost)
    parent.children[place] = .element(outermost)
    sites[index].ancestors += elements
    sites[index].paragraph = outermost
  }

  private mutating func takePlace(of name: String, _ index: Int) {
    guard let depth = sites[index].depth(of: name) else { return }
    replace(sites[index].ancestors[depth], depth: depth, by: index)
  }

  private mutating func replace(_ element: XMLElement, depth: Int, by index: Int) {
    guard depth > 0, let place = sites[index].ancestors[depth - 1].index(of: element) else { return }
    if !standsAlone(index, in: element) { drop(around: index) }
    sites[index].ancestors[depth - 1].children[place] = Placeholder.node(index)
    sites[index].ancestors = Array(sites[index].ancestors[..<depth])
  }

  /// Whether an element shows nothing but this tag, beside what calls hand over.
  private func standsAlone(_ index: Int, in element: XMLElement) -> Bool {
    element.children.allSatisfy { node in
      if let site = Placeholder.site(of: node) { return site == index }
      switch node {
      case .text(let text): return text.allSatisfy(\.isWhitespace)
      case .element(let child):
        return markup.unread.contains(child.name)
          || (!markup.isVisible(child) && standsAlone(index, in: child))
      default: return true
      }
    }
  }
}

extension Expression {
  /// The macros whose bodies the expression, printed by itself, writes as markup.
  fileprivate var macrosWritten: [String] {
    if let calledMacro { return [calledMacro] }
    guard let choice = choiceOfMacros else { return [] }
    return choice.then.macrosWritten + (choice.otherwise?.macrosWritten ?? [])
  }
}
