public import DossierOffice

/// One document on its way into a dossier.
public struct JoinSource {
  /// The bookmark that will stand round the document: letters, digits and `_`, unique in the dossier.
  public var bookmark: String
  /// The document's title, as the contents index names it.
  public var title: String
  public var package: OfficePackage
  /// How the pages of the document are numbered in the dossier.
  public var numbering: PageNumbering

  public init(bookmark: String, title: String, package: OfficePackage, numbering: PageNumbering = .continued) {
    self.bookmark = bookmark
    self.title = title
    self.package = package
    self.numbering = numbering
  }
}

/// How the pages of a document are numbered once it stands among others.
public enum PageNumbering: Sendable, Hashable {
  /// As the document itself says: a restart stays a restart.
  case own
  /// The count runs on from the document before, so that the index can name pages.
  case continued
  /// The count starts here.
  case starting(at: Int)
}

/// A joined file, and what could not be carried over into it.
public struct JoinResult {
  public var package: OfficePackage
  /// For each source in order: the text between its bookmarks, one line a paragraph, and digests of its pictures. See ``DocumentTrace``.
  public var traces: [DocumentTrace]
}
