internal import DossierCore
internal import DossierFixity
internal import DossierOffice

/// One join: the sources, and the joined file as it comes together.
final class WordJoining {
  let sources: [WordSource]
  let title: String
  let parts = JoinedParts()
  let identifiers: IdentifierPool
  let numbering = NumberingBook()
  let styles: StyleBook
  let main = MergedPart("w:document", part: "word/document.xml")
  let body = XMLElement("w:body")
  /// Whether even pages have headers of their own anywhere.
  let hasEvenHeaders: Bool
  /// What the whole file is laid out by.
  let layout: SharedLayout
  private(set) var books: [NoteBook.Kind: NoteBook] = [:]

  private let carriers: [PartCarrier]
  /// The first source that has a theme: the joined file's.
  let themeSource: WordSource?
  private var waitingStories: [(part: String, name: String, kind: String, source: WordSource)] = []
  /// For each source, in what it is laid out otherwise now.
  private var layouts: [[Wording]] = []
  private var faults: [Diagnostic] = []
  private var emptyStories: [String: String] = [:]

  /// - Parameter count: how many of the sources bring their pages along; the rest goes into the first.
  init(_ sources: [WordSource], title: String, pagesOf count: Int = .max) throws(DossierError) {
    guard let first = sources.first else { throw DossierError(WordMessage.nothingToJoin()) }
    self.sources = sources
    self.title = title
    identifiers = IdentifierPool(bookmarks: sources.flatMap { [$0.join.bookmark, $0.lastPageMark] })
    let themeSource = sources.first { $0.theme != nil }
    self.themeSource = themeSource
    for source in sources where source.theme != nil {
      source.resolvesTheme = source.theme != themeSource?.theme
    }
    // It adds to what documents say by default, so it comes before their styles are compared.
    layout = SharedLayout(sources, pagesOf: count)
    styles = StyleBook(first: first, numbering: numbering)
    hasEvenHeaders = sources.prefix(count).contains { $0.isOn("w:evenAndOddHeaders") }
    let parts = parts
    carriers = sources.map { PartCarrier($0, into: parts) }
    for kind in NoteBook.Kind.allCases {
      let carriers = carriers
      books[kind] = NoteBook(kind, carrier: { carriers[$0.index] }, open: Self.open)
    }
    for carrier in carriers {
      carrier.story = { [unowned self] part, kind in self.story(part, kind, carrier.source) }
    }
  }

  /// The notes of a kind.
  func notes(_ kind: NoteBook.Kind) -> NoteBook? { books[kind] }

  /// All sources, one after the other.
  func result() throws(DossierError) -> JoinResult {
    layouts = sources.map(layout.differences)
    for source in sources {
      source.countsOwnPages = sources.count > 1 && source.join.numbering == .own
      source.movesPages = source.join.numbering != .own
    }
    try carryAll()
    for source in sources { body.children += SectionJoiner(source, self).blocks().map { .element($0) } }
    main.root.children.append(.element(body))
    let traces = traces()
    addParts()
    DocumentProperties.add(to: parts, titled: title)
    let package = try parts.package(name: title)
    return JoinResult(package: package, traces: traces, notes: sources.flatMap(notes))
  }

  /// The first source with the others at their marks.
  func inserted() throws(DossierError) -> InsertionResult {
    let host = sources[0]
    let places = InsetPlaces(in: host.body, WordInset())
    try places.require(sources.dropFirst().map(\.join), in: host.package)
    host.keepsProperties = true
    try carryAll()
    let contents = sources.dropFirst().map { ($0.join.bookmark, WordInset.blocks(of: $0)) }
    places.put(Dictionary(contents, uniquingKeysWith: { first, _ in first }))
    body.children = host.body.children
    main.root.children.append(.element(body))
    addParts()
    try DocumentProperties.carry(from: host.package, to: parts)
    return InsertionResult(
      package: try parts.package(name: host.package.name), notes: sources.flatMap(\.leftNotes))
  }

  private func carryAll() throws(DossierError) {
    for source in sources {
      findBookmarks(source)
      styles.enter(source)
      carry(source)
    }
    rewritePending()
    for carrier in carriers { carrier.finish() }
    guard faults.isEmpty else { throw DossierError(faults) }
  }

  private func traces() -> [DocumentTrace] {
    let tracer = WordTracer(
      bookmarks: sources.map(\.join.bookmark),
      pictures: { [parts, main, books] id, story in
        let links = story.flatMap { books[$0] }?.part.links ?? main.links
        return links.target(of: id).flatMap { parts.fingerprint(of: $0) }
      },
      notes: { [books] kind in books[kind]?.part.root })
    let found = tracer.traces(of: main.root)
    return sources.map { found[$0.join.bookmark] ?? DocumentTrace(paragraphs: [], pictures: []) }
  }

  private func notes(of source: WordSource) -> [Diagnostic] {
    guard source.join.dependsOnSettings else { return source.leftNotes }
    let others = layouts[source.index]
    let layout =
      others.isEmpty ? [] : [WordMessage.otherLayout(source.package.name, source.join.title, others)]
    return source.leftNotes + layout
  }
}

extension WordJoining {
  private func findBookmarks(_ source: WordSource) {
    // Before anything is rewritten, for references may stand before their bookmarks.
    for name in source.survey.bookmarks
    where source.renamedBookmarks[name.lowercased()] == nil && name.lowercased() != "_goback" {
      source.renamedBookmarks[name.lowercased()] = identifiers.bookmark(name)
    }
  }

  private func carry(_ source: WordSource) {
    noteWhatStays(source)
    let links = LinkMap(source.relationships, into: main.links, carrier: carriers[source.index])
    rewrite(source.body, source, links)
    let own = main.adopt(source.document)
    if !own.isEmpty { for block in source.body.elements { block.attributes += own } }
    if source.index == 0, let background = layout.background {
      rewrite(background, source, links)
      main.root.children.append(.element(background))
    }
  }

  private func noteWhatStays(_ source: WordSource) {
    if source.package.hasMacros { source.leave(.macros) }
    if source.part("glossaryDocument") != nil { source.leave(.glossary) }
    if source.part("commentsExtended") != nil { source.leave(.extraComment) }
    if source.settings?.first("w:documentProtection") != nil { source.leave(.protection) }
    if source.settings?.first("w:attachedTemplate") != nil { source.leave(.attachedTemplate) }
  }

  private func rewrite(_ element: XMLElement, _ source: WordSource, _ links: LinkMap) {
    var rewriter = StoryRewriter(source, self, links)
    do throws(DossierError) {
      try rewriter.rewrite(element)
    } catch {
      faults += error.within(file: source.package.name).diagnostics
    }
  }

  /// The name of a header or footer in the joined file; its content follows, for parts may form rings.
  private func story(_ part: String, _ kind: String, _ source: WordSource) -> String {
    let name = parts.freshName("word/" + kind, ".xml")
    waitingStories.append((part, name, kind, source))
    return name
  }

  /// Rewrites what came in on demand until nothing waits.
  private func rewritePending() {
    while true {
      if let next = styles.nextPending() {
        styles.link(next)
        rewrite(next.style, next.source, noLinks(next.source))
      } else if let (element, source) = numbering.nextPending() {
        rewrite(element, source, numberingLinks(source))
      } else if let (note, source, links) = nextNote() {
        rewrite(note, source, links)
      } else if let story = waitingStories.popLast() {
        carryStory(story)
      } else {
        return
      }
    }
  }

  private func nextNote() -> (note: XMLElement, source: WordSource, links: LinkMap)? {
    for kind in NoteBook.Kind.allCases {
      if let next = books[kind]?.nextPending() { return next }
    }
    return nil
  }

  private func noLinks(_ source: WordSource) -> LinkMap {
    LinkMap(Relationships(source: ""), into: PartLinks(part: ""), carrier: carriers[source.index])
  }

  private func numberingLinks(_ source: WordSource) -> LinkMap {
    let none = Relationships(source: "")
    let relationships = source.part("numbering").flatMap { try? source.package.relationships(of: $0) } ?? none
    return LinkMap(relationships, into: numbering.part.links, carrier: carriers[source.index])
  }

  private func carryStory(_ story: (part: String, name: String, kind: String, source: WordSource)) {
    let links = PartLinks(part: story.name)
    do throws(DossierError) {
      let relationships = try story.source.package.relationships(of: story.part)
      let root = try story.source.story(story.part)
      rewrite(
        root, story.source,
        LinkMap(relationships, into: links, carrier: carriers[story.source.index]))
      parts.add(story.name, root, type: Self.type(story.kind))
      parts.add(links.relationships)
    } catch {
      faults += error.diagnostics
    }
  }

  /// The relationship id of a header or footer that shows nothing.
  func emptyStory(_ kind: String) -> String {
    if let id = emptyStories[kind] { return id }
    let name = parts.freshName("word/" + kind, ".xml")
    let root = XMLElement(kind == "header" ? "w:hdr" : "w:ftr")
    root["xmlns:w"] = Namespaces.address(of: "w")
    root.children = [.element(SectionJoiner.tinyParagraph())]
    parts.add(name, root, type: Self.type(kind))
    let id = main.links.add(kind, target: name)
    emptyStories[kind] = id
    return id
  }

  private static func open(
    _ source: WordSource, _ kind: NoteBook.Kind
  ) -> (root: XMLElement, relationships: Relationships)? {
    guard let part = source.part(kind.relationship), let root = try? source.story(part) else {
      return nil
    }
    return (root, (try? source.package.relationships(of: part)) ?? Relationships(source: part))
  }
}

extension WordJoining {
  static func type(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }

  /// Adds the parts that the whole file has.
  private func addParts() {
    parts.package.add("officeDocument", target: main.links.part)
    addMain("styles", styles.root)
    let fonts = FontTable(sources, into: parts)
    addMain("settings", JoinedSettings(self, fonts).root)
    if let root = fonts.root {
      addMain("fontTable", root)
      parts.add(fonts.links.relationships)
    }
    if let root = numbering.finished() {
      addMain("numbering", root)
      parts.add(numbering.part.links.relationships)
    }
    for kind in NoteBook.Kind.allCases {
      guard let book = books[kind], !book.isEmpty else { continue }
      book.part.finish()
      addMain(kind.relationship, book.part.root)
      parts.add(book.part.links.relationships)
    }
    addTheme()
    main.finish()
    parts.add(main.links.part, main.root, type: Self.type("document.main"))
    parts.add(main.links.relationships)
  }

  private func addMain(_ kind: String, _ root: XMLElement) {
    let name = "word/\(kind).xml"
    parts.add(name, root, type: Self.type(kind))
    _ = main.links.add(kind, target: name)
  }

  private func addTheme() {
    guard let source = themeSource, let item = source.relationships.all("theme").first else { return }
    let carrier = carriers[source.index]
    guard let theme = carrier.carry(item, of: source.relationships) else { return }
    carrier.finish()
    _ = main.links.add(type: theme.type, target: theme.target)
  }
}
