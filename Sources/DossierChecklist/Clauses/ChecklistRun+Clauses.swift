internal import DossierCore

extension ChecklistRun {
  /// The texts of a document that belong to a group, gathered when first asked for.
  mutating func texts(of group: String, in document: Int) -> [ClauseUnit] {
    if let known = texts[group]?[document] { return known }
    let units = checklist.textGroups[group]?.units(of: documents.all[document]) ?? []
    texts[group, default: [:]][document] = units
    return units
  }
}
