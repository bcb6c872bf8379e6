internal import DossierTemplate

/// What can be called from a tag, and between what kind of elements its body stands.
struct Callees {
  typealias Level = BlockPlacement.Level

  private var macros: [String: Level] = [:]
  /// For each macro, where the texts stand that calls hand to it.
  private var bodies: [String: Set<Level>] = [:]
  private var loops: [(range: Range<Int>, level: Level)] = []
  private var definitions: [(range: Range<Int>, name: String)] = []
  /// Names that stand for blocks of paragraphs and nothing else.
  private(set) var blockNames: Set<String> = []

  init(_ blocks: [Block], _ placement: BlockPlacement) {
    var others: Set<String> = []
    for block in blocks {
      let site = placement.sites[block.start]
      let range = block.start..<block.end
      guard case .statement(let statement) = site.tag.content else { continue }
      switch statement {
      case .macro(let name, _):
        macros[name] = placement.level(of: site)
        definitions.append((range, name))
      case .call(let expression, _):
        guard let name = expression.calledMacro else { continue }
        bodies[name, default: []].insert(placement.level(of: site))
      case .for(_, _, _, isRecursive: true): loops.append((range, placement.level(of: site)))
      case .setBlock(let name, let filter):
        if filter == nil, placement.level(of: site) == .paragraphs {
          blockNames.insert(name)
        } else {
          others.insert(name)
        }
      default: break
      }
    }
    guard !blockNames.isEmpty else { return }
    for site in placement.sites { others.formUnion(site.tag.namesDefined) }
    blockNames.subtract(others)
  }

  var isEmpty: Bool { macros.isEmpty && loops.isEmpty && blockNames.isEmpty }

  func isCallable(_ name: String, at site: Int) -> Bool {
    switch name {
    case "loop": loops.contains { $0.range.contains(site) }
    case "caller": definitions.contains { $0.range.contains(site) }
    default: macros[name] != nil
    }
  }

  /// Where the body of the innermost callee stands; nil where different bodies stand in different places.
  func level(of name: String, at site: Int) -> Level? {
    switch name {
    case "loop": return loops.last { $0.range.contains(site) }?.level
    case "caller":
      guard let macro = definitions.last(where: { $0.range.contains(site) })?.name, let own = macros[macro],
        let levels = bodies[macro], levels.count == 1, let level = levels.first
      else { return nil }
      // In a line there is no room for paragraphs.
      return level.isInLine || !own.isInLine ? level : nil
    default: return macros[name]
    }
  }
}

extension BlockPlacement.Level {
  fileprivate var isInLine: Bool { self == .text || self == .runs }
}

extension Tag {
  /// The names that the tag defines otherwise than by a block.
  fileprivate var namesDefined: [String] {
    guard case .statement(let statement) = content else { return [] }
    return switch statement {
    case .for(let targets, _, _, _): targets
    case .set(let name, _): [name]
    case .unpack(let names, _): names
    case .with(let definitions): definitions.map(\.0)
    case .macro(_, let parameters), .call(_, let parameters): parameters.map(\.name)
    default: []
    }
  }
}
