internal import DossierCore
internal import DossierOffice

/// Parts that several sources have alike, each read once: documents made from one template bring the same styles.
///
/// What it hands out belongs to several sources, so nobody changes it on behalf of one.
final class SharedReadings {
  /// A part as a tree.
  struct Reading {
    let root: XMLElement
    /// Whether tracked changes in it were accepted.
    var hasAccepted = false
  }

  private struct Key: Hashable {
    let imprint: PartImprint
    let acceptsChanges: Bool
  }

  private struct StylesKey: Hashable {
    let part: Key
    /// What the names of fonts in the styles mean.
    let theme: WordTheme?
  }

  private var readings: [Key: Reading] = [:]
  private var styles: [StylesKey: SourceStyles] = [:]
  private var links: [PartImprint: Relationships] = [:]

  /// The tree of a part.
  func reading(
    _ part: String, of package: OfficePackage, acceptingChanges: Bool = false
  ) throws(DossierError) -> Reading {
    let key = package.imprint(of: part).map { Key(imprint: $0, acceptsChanges: acceptingChanges) }
    if let key, let known = readings[key] { return known }
    let reading = try Self.read(part, of: package, acceptingChanges)
    if let key { readings[key] = reading }
    return reading
  }

  /// The styles of a source; the same object for sources whose styles mean the same.
  func styles(
    _ part: String, of join: JoinSource, theme: WordTheme?
  ) throws(DossierError) -> SourceStyles {
    let key = join.package.imprint(of: part).map { imprint in
      StylesKey(part: Key(imprint: imprint, acceptsChanges: join.acceptsChanges), theme: theme)
    }
    if let key, let known = styles[key] { return known }
    let reading = try Self.read(part, of: join.package, join.acceptsChanges)
    let read = SourceStyles(reading.root, hasAccepted: reading.hasAccepted)
    // Lists are each document's own, and so are styles that name one.
    if let key, !read.nameLists { styles[key] = read }
    return read
  }

  /// The relationships of a part.
  func relationships(of part: String, in package: OfficePackage) throws(DossierError) -> Relationships {
    let imprint = package.imprint(of: Relationships.partName(for: part))
    if let imprint, let known = links[imprint], known.source == part { return known }
    let read = try package.relationships(of: part)
    if let imprint { links[imprint] = read }
    return read
  }

  private static func read(
    _ part: String, of package: OfficePackage, _ acceptsChanges: Bool
  ) throws(DossierError) -> Reading {
    let root = try package.xml(part).root
    return Reading(root: root, hasAccepted: acceptsChanges && RevisionAcceptance.accept(below: root))
  }
}
