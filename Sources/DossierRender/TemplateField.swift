public import DossierCore
public import DossierTemplate

/// A field that a template reads.
public struct TemplateField: Sendable, Hashable {
  /// The path as the tag writes it, what is done with it, and whether the tag by itself copes with its absence.
  public let read: FieldRead
  /// The path in the data, names of loops replaced by the elements they stand for (index 0); nil where the path begins
  /// with a name that the template made itself, such as `loop` or a `set` total.
  public let origin: FieldPath?
  /// Whether the template copes with its absence: the tag by itself, or because a condition around asks for it.
  public let isOptional: Bool
  public let location: Location

  /// The fields of the tags of one part, in their order.
  ///
  /// - Parameter notes: what is known where notes are referred to, for the part that holds them.
  static func fields(of sites: [TagSite], at notes: [NoteKey: DefinedNames] = [:]) -> [TemplateField] {
    var names = DefinedNames()
    var present: NoteKey?
    return sites.flatMap { site in
      let note = notes.isEmpty ? nil : site.ancestors.lazy.compactMap { NoteKey(note: $0) }.first
      if let note, note != present { names = notes[note] ?? DefinedNames() }
      present = note
      let tag = site.tag
      defer { names.take(tag) }
      return names.reads(of: tag).map { read, origin in
        let isGuarded = origin.map(names.isGuarded) ?? false
        return TemplateField(
          read: read, origin: origin, isOptional: read.isOptional || isGuarded, location: site.location)
      }
    }
  }
}
