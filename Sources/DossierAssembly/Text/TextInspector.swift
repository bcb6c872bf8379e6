public import DossierCore
public import DossierOffice

/// Reads the documents of a joined OpenDocument text, and keeps its manifest as a user-defined field of `meta.xml`,
/// which offices leave alone.
public struct TextInspector: DossierInspector {
  public init() {}

  /// The trace of each document that the bookmarks still enclose; documents whose bookmarks are gone are left out.
  public func traces(
    of bookmarks: [String], in package: OfficePackage
  ) throws(DossierError) -> [String: DocumentTrace] {
    let root = try package.xml("content.xml").root
    guard let body = root.first("office:body")?.first("office:text") else {
      throw TextMessage.noText(package.name)
    }
    let reader = TraceReader(bookmarks: bookmarks) { part in
      package[part].flatMap { TraceRule.fingerprint(of: $0) }
    }
    return reader.traces(in: body.children)
  }

  /// The manifest that the file carries; nil where it carries none.
  public func manifest(of package: OfficePackage) throws(DossierError) -> DossierManifest? {
    guard package.contains("meta.xml") else { return nil }
    let meta = try package.xml("meta.xml").root.first("office:meta")
    return meta.flatMap { DossierManifest(json: MetaManifest.read(from: $0)) }
  }

  /// Puts a manifest into a file, in place of any that is there.
  public func embed(_ manifest: DossierManifest, in package: inout OfficePackage) throws(DossierError) {
    let document =
      package.contains("meta.xml")
      ? try package.xml("meta.xml") : XMLDocument(root: MetaManifest.emptyPart, standalone: nil)
    let root = document.root
    let meta = root.first("office:meta") ?? XMLElement("office:meta")
    if root.first("office:meta") == nil { root.children.append(.element(meta)) }
    MetaManifest.write(manifest.json, into: meta)
    package.add("meta.xml", bytes: document.serialized(), type: "text/xml")
  }
}
