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
