public import DossierCore
public import DossierOffice

/// Joins OpenDocument texts into one: each keeps its pages, headers, styles, numbers, names and pictures.
///
/// The time it takes grows with the size of the documents and not with their number.
public struct TextJoiner: DocumentJoiner {
  public init() {}

  /// Joins documents in their order; each begins on a new page with its own master page.
  ///
  /// - Throws: J201–J204 where a source is no text document or its bookmark cannot be used, and what reading
  ///   its parts throws. What could not be carried over is named in the result's notes, J211–J227.
  public func join(_ sources: [JoinSource], title: String) throws(DossierError) -> JoinResult {
    guard !sources.isEmpty else { throw TextMessage.noSources() }
    let texts = try Self.opened(sources)
    let joining = try TextJoining(texts)
    let joined = joining.run()
    let bookmarks = texts.map(\.bookmark)
    let reader = TraceReader(bookmarks: bookmarks) { joined.media.fingerprints[$0] }
    let traces = reader.traces(in: joined.blocks)
    let empty = DocumentTrace(paragraphs: [], pictures: [])
    return JoinResult(
      package: try joined.package(title: title, meta: joined.meta(title: title)),
      traces: bookmarks.map { traces[$0] ?? empty }, notes: joining.notes.withoutRepetitions)
  }

  /// Puts documents into another one.
  ///
  /// - Throws: J202–J204, and J119 where a mark is not in the host's body.
  public func insert(_ insets: [Inset], into host: OfficePackage) throws(DossierError) -> InsertionResult {
    let insets = insets.map(JoinSource.init)
    let joining = try TextJoining(try Self.opened([.host(host)] + insets))
    let joined = try joining.inserted(insets)
    let meta = host.contains("meta.xml") ? try host.xml("meta.xml").root : joined.meta(title: "")
    return InsertionResult(
      package: try joined.package(title: host.name, meta: meta), notes: joining.notes.withoutRepetitions)
  }

  private static func opened(_ sources: [JoinSource]) throws(DossierError) -> [TextSource] {
    var texts: [TextSource] = []
    for (index, source) in sources.enumerated() {
      texts.append(try TextSource(source, number: index + 1))
    }
    return texts
  }
}

extension [Diagnostic] {
  fileprivate var withoutRepetitions: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}
