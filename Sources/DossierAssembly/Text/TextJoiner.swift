public import DossierCore
internal import DossierOffice

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
    var texts: [TextSource] = []
    for (index, source) in sources.enumerated() {
      texts.append(try TextSource(source, number: index + 1))
    }
    let joining = try TextJoining(texts)
    let joined = joining.run()
    let bookmarks = texts.map(\.bookmark)
    let reader = TraceReader(bookmarks: bookmarks) { joined.media.fingerprints[$0] }
    let traces = reader.traces(in: joined.blocks)
    let empty = DocumentTrace(paragraphs: [], pictures: [])
    return JoinResult(
      package: try joined.package(title: title), traces: bookmarks.map { traces[$0] ?? empty },
      notes: joining.notes.withoutRepetitions)
  }
}

extension [Diagnostic] {
  fileprivate var withoutRepetitions: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}
