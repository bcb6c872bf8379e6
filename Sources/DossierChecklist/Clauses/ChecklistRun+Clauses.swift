internal import DossierCore

extension ChecklistRun {
  /// The documents that have texts of a group, and these, gathered when first asked for.
  mutating func texts(of group: TextGroup) -> [(document: Int, units: [ClauseUnit])] {
    if let known = texts.first(where: { $0.group === group }) { return known.found }
    var found: [(document: Int, units: [ClauseUnit])] = []
    for (index, document) in documents.all.enumerated() {
      guard let kind = documents.kinds[index] else { continue }
      let units = group.units(of: document, kind)
      if !units.isEmpty { found.append((index, units)) }
    }
    texts.append((group, found))
    return found
  }
}
