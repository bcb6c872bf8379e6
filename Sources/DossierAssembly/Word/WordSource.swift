internal import DossierCore
internal import DossierOffice

/// A document that is being carried over, and where its things went.
final class WordSource {
  let index: Int
  let join: JoinSource
  let document: XMLElement
  let body: XMLElement
  let relationships: Relationships
  /// What other sources may have as well.
  private(set) var styles: SourceStyles
  let numbering: SourceNumbering
  let theme: WordTheme?
  let settings: XMLElement?
  /// Whether tracked changes were accepted anywhere.
  private var hasAccepted: Bool
  private let storyKinds: Set<String>
  /// What the body held before anything of it was rewritten.
  let survey: BodySurvey
  /// For each kind of relationship, the part to which the first one leads.
  private let parts: [String: String]

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

  /// - Parameter shared: what was read of the sources before.
  init(index: Int, _ join: JoinSource, _ shared: SharedReadings) throws(DossierError) {
    let package = join.package
    guard package.kind == .word else { throw DossierError(WordMessage.notWord(package.name)) }
    self.index = index
    self.join = join
    marksLastPage = join.marksLastPage
    let relationships = try shared.relationships(of: package.mainPart, in: package)
    self.relationships = relationships
    let document = try package.xml(package.mainPart).root
    self.document = document
    hasAccepted = join.acceptsChanges && RevisionAcceptance.accept(below: document)
    guard document.name == "w:document", let body = document.first("w:body") else {
      throw DossierError(WordMessage.noBody(package.name))
    }
    self.body = body
    let survey = BodySurvey(body)
    self.survey = survey
    storyKinds = Set(
      ["header", "footer"].filter { kind in
        survey.sections.contains { $0.first("w:\(kind)Reference") != nil }
      })
    let parts = Self.parts(relationships, package)
    self.parts = parts
    func root(_ kind: String, accepting: Bool = false) throws(DossierError) -> SharedReadings.Reading? {
      guard let part = parts[kind] else { return nil }
      return try shared.reading(part, of: package, acceptingChanges: accepting)
    }
    let settings = try root("settings")?.root
    self.settings = settings
    theme = try root("theme").map { WordTheme($0.root, settings: settings) }
    if let part = parts["styles"] {
      styles = try shared.styles(part, of: join, theme: theme)
    } else {
      styles = SourceStyles(nil)
    }
    let lists = try root("numbering", accepting: join.acceptsChanges)
    numbering = SourceNumbering(lists?.root)
    hasAccepted = hasAccepted || styles.hasAccepted || lists?.hasAccepted ?? false
  }

  private static func parts(_ relationships: Relationships, _ package: OfficePackage) -> [String: String] {
    let found = relationships.items.compactMap { item in
      package.part(of: item, in: relationships).map { (item.kind, $0) }
    }
    return Dictionary(found) { first, _ in first }
  }

  /// The part to which the document has a relationship of a kind.
  func part(_ kind: String) -> String? { parts[kind] }

  /// Lets all paragraphs of the document say by default that something is switched on for them.
  func switchOn(_ name: String) {
    styles = styles.copy()
    styles.switchOn(name)
  }

  /// A part that holds text, its tracked changes accepted where they are to be.
  func story(_ part: String) throws(DossierError) -> XMLElement {
    let root = try package.xml(part).root
    if join.acceptsChanges, RevisionAcceptance.accept(below: root) { hasAccepted = true }
    return root
  }

  /// The text of one of the document's own properties.
  func property(named name: String) -> String? { properties[name] }

  /// Whether any of its sections shows a header, or a footer.
  func hasStories(_ kind: String) -> Bool { storyKinds.contains(kind) }

  /// The properties of the document's sections, as they stand in it.
  var sectionProperties: [XMLElement] { survey.sections }

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
