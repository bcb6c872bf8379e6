internal import DossierOffice

/// Leads the relationship ids of a source's part to those of the joined part into which its content goes.
final class LinkMap {
  private let relationships: Relationships
  private let byID: [String: Relationship]
  private let links: PartLinks
  private let carrier: PartCarrier
  private var known: [String: String?] = [:]

  init(_ relationships: Relationships, into links: PartLinks, carrier: PartCarrier) {
    self.relationships = relationships
    self.links = links
    self.carrier = carrier
    byID = Dictionary(relationships.items.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The id in the joined part; nil where what it leads to is not carried over.
  func id(of old: String) -> String? {
    if let id = known[old] { return id }
    if byID[old] == nil, !old.isEmpty { carrier.source.leave(.missingPart) }
    if let item = byID[old], item.kind == "diagramData" {
      carrier.leadDrawing(of: item, of: relationships) { self.id(of: $0) }
    }
    let id = byID[old].flatMap { carrier.carry($0, of: relationships) }.map {
      links.add(type: $0.type, target: $0.target, isExternal: $0.isExternal)
    }
    known[old] = .some(id)
    return id
  }

  /// Whether an id leads to something outside the package.
  func isExternal(_ old: String) -> Bool { byID[old]?.isExternal ?? false }
}
