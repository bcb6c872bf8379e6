internal import DossierTemplate

/// A block of statements that belong together: `for … endfor`, `if … elif … else … endif`.
struct Block {
  /// The sites of its tags in document order: the opening one first, the closing one last.
  var sites: [Int]
  let depth: Int
}

extension Block {
  /// The blocks of a part, innermost first; tags without a partner are left out (the structure check names them).
  static func blocks(of sites: [TagSite]) -> [Block] {
    var open: [Block] = []
    var closed: [Block] = []
    for (index, site) in sites.enumerated() {
      guard case .statement(let statement) = site.tag.content else { continue }
      switch statement.role {
      case .opens: open.append(Block(sites: [index], depth: open.count))
      case .divides: if !open.isEmpty { open[open.count - 1].sites.append(index) }
      case .closes:
        guard var block = open.popLast() else { continue }
        block.sites.append(index)
        closed.append(block)
      case .stands: break
      }
    }
    return closed
  }
}

extension Statement {
  enum Role { case opens, divides, closes, stands }

  var role: Role {
    switch self {
    case .for, .if, .with: .opens
    case .elseIf, .else: .divides
    case .endFor, .endIf, .endWith: .closes
    default: .stands
    }
  }
}
