internal import DossierFixity
internal import DossierOffice

/// Reads what a reader sees between bookmarks: the text of each paragraph, and the pictures.
///
/// Only what every editor keeps on saving is counted: no results of fields (but of links and form fields), no deleted
/// text, no fallbacks for old programs.
struct WordTracer {
  typealias Pictures = (_ id: String, _ story: NoteBook.Kind?) -> Fingerprint?

  private let bookmarks: [String]
  private let pictures: Pictures
  private let notes: (NoteBook.Kind) -> XMLElement?

  /// - Parameters:
  ///   - bookmarks: in the order of the documents: where an editor lets two overlap, the earlier document has the text.
  ///   - pictures: what a relationship of the body (story nil) or of the notes shows.
  ///   - notes: the part with the notes of a kind.
  init(bookmarks: [String], pictures: @escaping Pictures, notes: @escaping (NoteBook.Kind) -> XMLElement?) {
    self.bookmarks = bookmarks
    self.pictures = pictures
    self.notes = notes
  }

  func traces(of document: XMLElement) -> [String: DocumentTrace] {
    var notes: [NoteBook.Kind: [String: XMLElement]] = [:]
    for kind in [NoteBook.Kind.footnote, .endnote] {
      let all = self.notes(kind)?.all(kind.element) ?? []
      notes[kind] = Dictionary(all.map { ($0["w:id"] ?? "", $0) }) { first, _ in first }
    }
    var reading = WordReading(bookmarks: bookmarks, pictures: pictures, notes: notes)
    reading.read(document: document)
    return reading.traces
  }
}
