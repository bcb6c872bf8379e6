public import DossierCore
public import DossierOffice

/// Joins DOCX documents into one, in time linear in their sizes.
///
/// Each document becomes sections of its own with its page set-up, headers, styles, lists, notes and pictures. What looks
/// the same is shared; what only has the same name is renamed.
public struct WordJoiner: DocumentJoiner {
  public init() {}

  /// Joins documents in their order; each begins on a new page.
  ///
  /// - Throws: J101–J104 where a source is no DOCX or holds text that stands elsewhere, O… where it cannot be read. Faults
  ///   of all sources are thrown together.
  public func join(_ sources: [JoinSource], title: String) throws(DossierError) -> JoinResult {
    guard !sources.isEmpty else { throw DossierError(WordMessage.nothingToJoin()) }
    return try WordJoining(Self.opened(sources), title: title).result()
  }

  /// Puts documents into another one.
  ///
  /// - Throws: J102–J104 and J119 where a mark is not in the host's body. Faults of all documents are thrown together.
  public func insert(_ insets: [Inset], into host: OfficePackage) throws(DossierError) -> InsertionResult {
    let sources = try Self.opened([.host(host)] + insets.map(JoinSource.init))
    return try WordJoining(sources, title: "", pagesOf: 1).inserted()
  }

  private static func opened(_ sources: [JoinSource]) throws(DossierError) -> [WordSource] {
    let shared = SharedReadings()
    var opened: [WordSource] = []
    var faults: [Diagnostic] = []
    for (index, source) in sources.enumerated() {
      do throws(DossierError) {
        opened.append(try WordSource(index: index, source, shared))
      } catch {
        faults += error.within(file: source.package.name).diagnostics
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return opened
  }
}
