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
  private let storyKinds: Set<String>

  /// New names of the bookmarks that had to be renamed, by the old ones in small letters.
  var renamedBookmarks: [String: String] = [:]
  /// Whether theme references have to be replaced by what they mean here.
  var resolvesTheme = false
  /// The style to be named where a paragraph names none; nil where the joined default is the same.
  var paragraphStyle: String?
  var tableStyle: String?
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
    let relationships = try package.relationships(of: package.mainPart)
    self.relationships = relationships
    document = try package.xml(package.mainPart).root
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
    styles = SourceStyles(try root("styles"))
    numbering = SourceNumbering(try root("numbering"))
  }

  /// The part to which the document has a relationship of a kind.
  func part(_ kind: String) -> String? { Self.part(kind, relationships, package) }

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

  /// Notes, once for each document, that something stays behind.
  func leave(_ what: Left) { left.insert(what) }

  /// What stayed behind, as diagnostics.
  var leftNotes: [Diagnostic] {
    left.sorted { $0.rawValue < $1.rawValue }.map { WordMessage.left($0, of: package.name, join.title) }
  }

  /// The bookmark's name in the joined file.
  func bookmark(_ name: String) -> String { renamedBookmarks[name.lowercased()] ?? name }

  /// Whether a setting that is on or off is on.
  func isOn(_ setting: String) -> Bool { settings?.first(setting).map(\.isOn) ?? false }
}

extension XMLElement {
  /// Of an element that switches something: on unless it says off.
  var isOn: Bool { !["0", "false", "off"].contains(self["w:val"] ?? "1") }
}
