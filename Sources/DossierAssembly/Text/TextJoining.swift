internal import DossierCore
internal import DossierOffice

/// One joined file while it grows.
final class TextJoining {
  var library = StyleLibrary()
  var media = MediaStore()
  var names: [NameKind: UniqueNames] = [:]
  var notes: [Diagnostic] = []
  /// What cover and contents index refer to: the bookmarks round the documents and on a last page, which stand in others.
  let documentBookmarks: Set<String>
  private let sources: [TextSource]
  private var prelude = TextPrelude()
  private var blocks: [XMLNode] = []
  private var maps: [Int: NameMap] = [:]
  /// The files of embedded fonts, by the fonts' families.
  private var embeddedFonts: [String: [String]] = [:]
  private var derivedStyles: [String: String] = [:]
  private var namespaces = NamespaceUnion()

  init(_ sources: [TextSource]) throws(DossierError) {
    self.sources = sources
    documentBookmarks = Set(
      sources.flatMap {
        $0.marksLastPage ? [$0.bookmark, JoinSource.lastPageMark(of: $0.bookmark)] : [$0.bookmark]
      })
    for source in sources {
      let bookmark = source.bookmark
      let own = [bookmark, BookmarkPair.endName(of: bookmark), JoinSource.lastPageMark(of: bookmark)]
      let isFree = own.allSatisfy {
        names[.bookmark, default: UniqueNames()].claim($0) == $0
      }
      guard isFree, !source.bookmark.isEmpty else { throw TextMessage.bookmark(source.title) }
    }
  }

  /// All sources, one after the other.
  func run() -> JoinedText {
    let (defaults, first) = prepare()
    for source in sources {
      source.countsOwnPages = sources.count > 1 && source.numbering == .own
      if source.dependsOnSettings { notes += first.differences(from: source) }
      if source.numbering != .own, source.hasIndex { notes.append(TextMessage.staleIndex(source.title)) }
      blocks += carry(source, countsHeadings: first.countsHeadings, asPages: true)
    }
    return joined(defaults, first)
  }

  /// The first source with the others at their marks.
  ///
  /// - Throws: J119 where a mark is not in the first source.
  func inserted(_ insets: [JoinSource]) throws(DossierError) -> JoinedText {
    let host = sources[0]
    let places = InsetPlaces(in: host.body, TextInset())
    try places.require(insets, in: host.package)
    let (defaults, first) = prepare()
    blocks = carry(host, countsHeadings: first.countsHeadings, asPages: false)
    // A mark may stand beside others on the top, so the top must be an element too while they give way.
    host.body.children = blocks
    var contents: [String: [XMLNode]] = [:]
    for source in sources.dropFirst() {
      source.releasePages()
      contents[source.bookmark] = carry(source, countsHeadings: first.countsHeadings, asPages: false)
    }
    places.put(contents)
    ListClosing.apply(below: host.body)
    blocks = host.body.children
    return joined(defaults, first)
  }

  private func prepare() -> (DefaultStyles, FirstSettings) {
    for source in sources {
      clean(source)
      source.collectStyles()
    }
    return (DefaultStyles(of: sources), FirstSettings(sources[0]))
  }

  private func joined(_ defaults: DefaultStyles, _ first: FirstSettings) -> JoinedText {
    JoinedText(
      library: library, media: media, prelude: prelude.nodes, blocks: blocks,
      defaults: defaults.elements, first: first, namespaces: namespaces, version: version)
  }

  /// What sets the names in one document's markup.
  func rewriter(_ importer: StyleImporter) -> TextRewriter {
    let number = importer.source.number
    let map = maps[number] ?? NameMap(self)
    maps[number] = map
    return TextRewriter(importer: importer, names: map, joining: self)
  }

  private var version: String {
    sources.flatMap { [$0.content["office:version"], $0.styles["office:version"]] }.compactMap { $0 }
      .filter { ["1.3", "1.4"].contains($0) }.max() ?? "1.3"
  }

  private func clean(_ source: TextSource) {
    var filter = ActiveContentFilter()
    let package = source.package
    filter.isThere = { package.contains($0) }
    filter.clean(source.content)
    filter.clean(source.styles)
    notes += filter.found.sorted().map { TextMessage.dropped($0, from: source.title) }
    if package.hasMacros { notes.append(TextMessage.macros(source.title)) }
    if package.partNames.contains("META-INF/documentsignatures.xml") {
      notes.append(TextMessage.signature(source.title))
    }
  }

  /// Carries a document's blocks over.
  ///
  /// - Parameter asPages: whether they begin on a page of their own kind, enclosed by the document's bookmark.
  private func carry(_ source: TextSource, countsHeadings: Bool, asPages: Bool) -> [XMLNode] {
    let importer = StyleImporter(source, self)
    let fontCount = library.fonts.count
    let rewriter = rewriter(importer)
    let outer = namespaces.add(source)
    let page = source.ownPage()
    var (prelude, blocks, variables) = TextPrelude.split(source.body)
    rewriter.names.variables = variables
    if source.number == 1 { keepCommonStyles(of: source, importer) }
    pinShapes(in: &blocks)
    NumberingRestart.apply(to: blocks, countsHeadings: countsHeadings && source.number > 1)
    self.prelude.add(prelude) { rewriter.rewrite($0, in: .content) }
    for element in blocks.compactMap(\.element) { rewriter.rewrite(element, in: .content) }
    if asPages, sources.count > 1 {
      NoteNumbering(source: source, joining: self).apply(to: &blocks, isFirst: source.number == 1)
    }
    if asPages { startPages(of: source, &blocks, page, importer) }
    importer.finish()
    if source.marksLastPage { BookmarkPair.markLastPage(of: blocks, in: source.bookmark) }
    noteFonts(of: source, from: fontCount)
    self.prelude.addDeclarations(prelude, names: rewriter.names, keepsUnused: source.number == 1)
    if source.keepsChanges { notes.append(TextMessage.trackedChanges(source.title)) }
    if source.acceptedChanges { notes.append(TextMessage.acceptedChanges(source.title)) }
    outer.declare(on: blocks)
    return blocks
  }

  /// Says where a document embeds a font under the name of another document's that is not the same.
  private func noteFonts(of source: TextSource, from index: Int) {
    for font in library.fonts.dropFirst(index) {
      let files = font.descendants(named: "svg:font-face-uri").compactMap { $0["xlink:href"] }
      guard !files.isEmpty, let family = font["svg:font-family"] else { continue }
      if let known = embeddedFonts[family], known != files {
        notes.append(TextMessage.otherFont(source.title))
      }
      embeddedFonts[family] = embeddedFonts[family] ?? files
    }
  }

  private func startPages(
    of source: TextSource, _ blocks: inout [XMLNode], _ page: (name: String, number: String?),
    _ importer: StyleImporter
  ) {
    BookmarkPair.enclose(&blocks, in: source.bookmark)
    guard let name = importer.name(of: StyleKey(family: .masterPage, name: page.name), from: .common) else {
      return
    }
    PageStart(importer: importer, joining: self).apply(to: blocks, page: name, ownNumber: page.number)
  }

  /// The style of a shape that is as another one but for some properties; the same for the same style and document.
  func derived(_ name: String?, document: Int, _ change: (XMLElement) -> Void) -> String {
    let key = "\(document) \(name ?? "")"
    if let there = derivedStyles[key] { return there }
    let style = library.automatic("graphic", from: name)
    change(style)
    let new = library.add(style, family: "graphic", document: document)
    derivedStyles[key] = new
    return new
  }

  /// The first document's styles and pages are all kept, so that whoever edits the file finds them.
  private func keepCommonStyles(of source: TextSource, _ importer: StyleImporter) {
    for style in source.commonStyles + source.masterPages {
      _ = importer.name(of: style.key, from: .common)
    }
  }

  /// Shapes that stand on a page and in no paragraph move into the first paragraph.
  private func pinShapes(in blocks: inout [XMLNode]) {
    let shapes = blocks.compactMap(\.element).filter(Self.isShape)
    guard !shapes.isEmpty else { return }
    for shape in shapes { shape["text:anchor-type"] = shape["text:anchor-type"] ?? "page" }
    blocks.removeAll { $0.element.map(Self.isShape) ?? false }
    if BodyPlace.find(in: blocks, isLast: false) == nil { blocks.append(.element(XMLElement("text:p"))) }
    BodyPlace.find(in: blocks, isLast: false)?.paragraph.children.insert(
      contentsOf: shapes.map { .element($0) }, at: 0)
  }

  private static func isShape(_ element: XMLElement) -> Bool {
    element.name.hasPrefix("draw:") || element.name.hasPrefix("dr3d:")
  }
}
