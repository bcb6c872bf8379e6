internal import DossierCore

extension ChecklistRun {
  /// The documents that have texts of a group, and these, gathered when first asked for.
  mutating func texts(of group: String) -> [(document: Int, units: [ClauseUnit])] {
    if let known = texts[group] { return known }
    var found: [(document: Int, units: [ClauseUnit])] = []
    for (index, document) in documents.all.enumerated() {
      let units = checklist.textGroups[group]?.units(of: document) ?? []
      if !units.isEmpty { found.append((index, units)) }
    }
    texts[group] = found
    return found
  }
}
