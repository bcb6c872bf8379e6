public import DossierCore
public import DossierOffice

/// One document on its way into a dossier.
public struct JoinSource {
  /// The bookmark that will stand round the document: a letter first, then letters, digits and `_`; unique.
  public var bookmark: String
  /// The document's title, as the contents index names it.
  public var title: String
  public var package: OfficePackage
  public var numbering: PageNumbering
  /// Whether tracked changes are accepted on the way; otherwise they stay what they are.
  public var acceptsChanges: Bool
  /// Whether settings of the whole file can move anything on its pages; not so where they hold pictures alone.
  public var dependsOnSettings = true
  /// Whether a bookmark marks its last page, so that a field elsewhere in the file can tell that page's number.
  public var marksLastPage = false

  public init(
    bookmark: String, title: String, package: OfficePackage, numbering: PageNumbering = .continued,
    acceptsChanges: Bool = false
  ) {
    self.bookmark = bookmark
    self.title = title
    self.package = package
    self.numbering = numbering
    self.acceptsChanges = acceptsChanges
  }
}

extension JoinSource {
  /// The bookmark on the last page of a document that stands in a bookmark, once they are joined.
  static func lastPageMark(of bookmark: String) -> String { bookmark + "_last" }
}

/// How the pages of a document are numbered once it stands among others.
public enum PageNumbering: Sendable, Hashable {
  /// As in the document by itself: from 1, or from where it says.
  case own
  /// The count runs on from the document before, so that an index can name pages.
  case continued
  /// The count starts here.
  case starting(at: Int)
}

/// A joined file, what it shows, and what could not be carried over into it.
public struct JoinResult {
  public var package: OfficePackage
  /// For each source in order, what stands between its bookmarks.
  public var traces: [DocumentTrace]
  public var notes: [Diagnostic]

  public init(package: OfficePackage, traces: [DocumentTrace], notes: [Diagnostic] = []) {
    self.package = package
    self.traces = traces
    self.notes = notes
  }
}
