public import DossierCore
public import DossierTemplate

/// A field that a template reads.
public struct TemplateField: Sendable, Hashable {
  /// The path as the tag writes it, what is done with it, and whether the template copes with its absence.
  public let read: FieldRead
  public let location: Location

  static func fields(of sites: [TagSite]) -> [TemplateField] {
    sites.flatMap { site in site.tag.fieldReads.map { TemplateField(read: $0, location: site.location) } }
  }
}

extension Tag {
  fileprivate var fieldReads: [FieldRead] {
    switch content {
    case .output(let expression): expression.fieldPaths
    case .statement(let statement): statement.fieldReads
    case .comment: []
    }
  }
}
