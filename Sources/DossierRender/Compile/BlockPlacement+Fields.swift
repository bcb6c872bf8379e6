internal import DossierOffice
internal import DossierTemplate

// secretary's rule for input fields: a statement takes the place of the largest element around it that holds no other
// field, with all that this element holds.
extension BlockPlacement {
  static func fieldCounts(of sites: [TagSite]) -> [ObjectIdentifier: Int] {
    var counts: [ObjectIdentifier: Int] = [:]
    for site in sites where site.reach != nil {
      for element in site.ancestors { counts[ObjectIdentifier(element), default: 0] += 1 }
    }
    return counts
  }

  func isOnlyField(_ site: Int, in unit: XMLElement) -> Bool {
    sites[site].isFieldStatement && fieldCounts[ObjectIdentifier(unit)] == 1
  }

  /// Whether each tag of a block is the only field in its cell: then the cells between repeat, not the row.
  func standsInCellsOfItsOwn(_ block: Block, depth: Int) -> Bool {
    block.tags.allSatisfy { site in
      let unit = sites[site].ancestors[depth]
      return unit.name == markup.cell && isOnlyField(site, in: unit)
    }
  }
}
