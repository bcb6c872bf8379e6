public import DossierCore
public import DossierOffice

/// Joins documents of one format into one file, each with its own sections, styles, lists, headers and pictures.
public protocol DocumentJoiner: Sendable {
  /// Joins documents in their order; each begins on a new page.
  ///
  /// - Parameters:
  ///   - sources: at least one document, all of the joiner's format.
  ///   - title: the title of the joined file.
  /// - Throws: ``DossierError`` where a source cannot be read or holds what must not be carried over.
  func join(_ sources: [JoinSource], title: String) throws(DossierError) -> JoinResult

  /// Puts documents into another one, each in the place of the paragraph that holds its mark.
  ///
  /// The host keeps its pages, headers and properties; what goes in brings its styles, lists, notes and pictures along and
  /// leaves its page set-up behind.
  ///
  /// - Parameters:
  ///   - insets: at least one document, of the joiner's format as the host is.
  /// - Throws: ``DossierError`` where a document cannot be read or a mark is not in the host's body.
  func insert(_ insets: [Inset], into host: OfficePackage) throws(DossierError) -> InsertionResult
}

/// Reads what stands between the bookmarks of a joined file, however it was saved since.
public protocol DossierInspector: Sendable {
  /// The trace of each document that the bookmarks still enclose; documents whose bookmarks are gone are left out.
  func traces(of bookmarks: [String], in package: OfficePackage) throws(DossierError) -> [String:
    DocumentTrace]
  /// The manifest that the file carries; nil where it carries none.
  func manifest(of package: OfficePackage) throws(DossierError) -> DossierManifest?
  /// Puts a manifest into a file, in place of any that is there.
  func embed(_ manifest: DossierManifest, in package: inout OfficePackage) throws(DossierError)
}
