internal import DossierCore
internal import DossierOffice

/// A document that is being carried over, and where its things went.
final class WordSource {
  let index: Int
  let join: JoinSource
  let document: XMLElement
  let body: XMLElement
  let relationships: Relationships
  let styles: SourceStyles
  let numbering: SourceNumbering
  let theme: WordTheme?
  let settings: XMLElement?
  /// Whether tracked changes were accepted anywhere.
  private var hasAccepted: Bool
  private let storyKinds: Set<String>

  /// New names of the bookmarks that had to be renamed, by the old ones in small letters.
  var renamedBookmarks: [String: String] = [:]
  /// Whether theme references have to be replaced by what they mean here.
  var resolvesTheme = false
  /// The style to be named where a paragraph names none; nil where the joined default is the same.
  var paragraphStyle: String?
  var tableStyle: String?
  /// Whether the pages are numbered as in the document by itself, so that fields count its own as well.
  var countsOwnPages = false
  /// Whether a field asks for the number of the last page.
  var marksLastPage: Bool
  /// How fields count the document's pages, found when the first one asks.
  private(set) lazy var pageCounting = countsOwnPages ? PageCounting(sectionProperties) : .wholeFile
  /// Whether the numbers of pages are not those of the document by itself.
  var movesPages = false
  /// The default tab stops that paragraphs have to say themselves; nil where the joined file has the same.
  var tabStops: TabStops?
  /// The sequences (`SEQ`) that began in this document.
  var sequences: Set<String> = []
  private(set) var left: Set<Left> = []
  /// Whether the document's properties are those of the joined file, so that fields may still show them.
  var keepsProperties = false
  private lazy var properties = CustomProperties(of: join.package)

  var package: OfficePackage { join.package }

  init(index: Int, _ join: JoinSource) throws(DossierError) {
    let package = join.package
    guard package.kind == .word else { throw DossierError(WordMessage.notWord(package.name)) }
    self.index = index
    self.join = join
    marksLastPage = join.marksLastPage
    let relationships = try package.relationships(of: package.mainPart)
    self.relationships = relationships
    let document = try package.xml(package.mainPart).root
    self.document = document
    hasAccepted = join.acceptsChanges && RevisionAcceptance.accept(below: document)
    guard document.name == "w:document", let body = document.first("w:body") else {
      throw DossierError(WordMessage.noBody(package.name))
    }
    self.body = body
    storyKinds = Set(
      ["header", "footer"].filter { kind in
        body.descendants(named: "w:sectPr").contains { $0.first("w:\(kind)Reference") != nil }
      })
    func root(_ kind: String) throws(DossierError) -> XMLElement? {
      guard let part = WordSource.part(kind, relationships, package) else { return nil }
      return try package.xml(part).root
    }
    settings = try root("settings")
    theme = try root("theme").map { [settings] in WordTheme($0, settings: settings) }
    let (styles, lists) = (try root("styles"), try root("numbering"))
    for root in [styles, lists] {
      if join.acceptsChanges, let root, RevisionAcceptance.accept(below: root) { hasAccepted = true }
    }
    self.styles = SourceStyles(styles)
    numbering = SourceNumbering(lists)
  }

  /// The part to which the document has a relationship of a kind.
  func part(_ kind: String) -> String? { Self.part(kind, relationships, package) }

  /// A part that holds text, its tracked changes accepted where they are to be.
  func story(_ part: String) throws(DossierError) -> XMLElement {
    let root = try package.xml(part).root
    if join.acceptsChanges, RevisionAcceptance.accept(below: root) { hasAccepted = true }
    return root
  }

  private static func part(_ kind: String, _ relationships: Relationships, _ package: OfficePackage)
    -> String?
  {
    for item in relationships.all(kind) {
      if let part = package.part(of: item, in: relationships) { return part }
    }
    return nil
  }

  /// The text of one of the document's own properties.
  func property(named name: String) -> String? { properties[name] }

  /// Whether any of its sections shows a header, or a footer.
  func hasStories(_ kind: String) -> Bool { storyKinds.contains(kind) }

  /// The properties of the document's sections, as they stand in it.
  private(set) lazy var sectionProperties = body.descendants(named: "w:sectPr")

  var numbersLines: Bool { sectionProperties.contains { $0.first("w:lnNumType") != nil } }

  /// Notes, once for each document, that something stays behind.
  func leave(_ what: Left) { left.insert(what) }

  /// What stayed behind, as diagnostics.
  var leftNotes: [Diagnostic] {
    if hasAccepted { left.insert(.acceptedChanges) }
    return left.sorted { $0.rawValue < $1.rawValue }.map {
      WordMessage.left($0, of: package.name, join.title)
    }
  }

  /// The bookmark at the end of the document's last page.
  var lastPageMark: String { JoinSource.lastPageMark(of: join.bookmark) }

  /// The bookmark's name in the joined file.
  func bookmark(_ name: String) -> String { renamedBookmarks[name.lowercased()] ?? name }

  /// Whether a setting that is on or off is on.
  func isOn(_ setting: String) -> Bool { settings?.first(setting).map(\.isOn) ?? false }
}

extension XMLElement {
  /// Of an element that switches something: on unless it says off.
  var isOn: Bool { !["0", "false", "off"].contains(self["w:val"] ?? "1") }
}
