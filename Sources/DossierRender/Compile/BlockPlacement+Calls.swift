internal import DossierOffice
internal import DossierTemplate

// A call of a macro has to stand where the macro's body may stand: in a text, between runs, paragraphs, rows or cells.
extension BlockPlacement {
  private enum Level { case text, runs, paragraphs, rows, cells }

  mutating func placeCalls(_ blocks: [Block]) {
    let levels = macroLevels(blocks)
    guard !levels.isEmpty else { return }
    for index in sites.indices {
      guard case .output(let expression) = sites[index].tag.content,
        let level = expression.macrosWritten.compactMap({ levels[$0] }).first
      else { continue }
      placeCall(index, at: level)
    }
  }

  private func macroLevels(_ blocks: [Block]) -> [String: Level] {
    var levels: [String: Level] = [:]
    for block in blocks where block.kind == .macro {
      guard case .statement(.macro(let name, _)) = sites[block.start].tag.content else { continue }
      levels[name] = level(of: sites[block.start])
    }
    return levels
  }

  private func level(of site: TagSite) -> Level {
    guard let parent = site.parent else { return .text }
    if parent.name == markup.table { return .rows }
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
    case .text: break
    case .runs:
      guard let depth = site.ancestors.lastIndex(where: { $0 === site.paragraph }) else { return }
      lift(index, toDepth: depth + 1)
    case .paragraphs:
      guard let depth = site.ancestors.lastIndex(where: { $0 === site.paragraph }) else { return }
      if site.tag.element == .paragraph || standsAlone(index, in: site.paragraph) {
        replace(site.paragraph, depth: depth, by: index)
      } else {
        lift(index, toDepth: depth)
      }
    case .rows: takePlace(of: markup.row, index)
    case .cells: takePlace(of: markup.cell, index)
    }
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

  /// Whether an element shows nothing but this tag.
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
