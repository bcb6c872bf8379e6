internal import DossierFixity
internal import DossierOffice

/// Reads what a reader sees between bookmarks.
///
/// Offices set spans, marks and shapes anew on saving; the trace is taken so that none of that shows in it. Of one paragraph's shapes and pictures the
/// order is not looked at, because offices sort them in their own ways.
struct TraceReader {
  let bookmarks: [String]
  let fingerprint: (String) -> Fingerprint?

  init(bookmarks: [String], fingerprint: @escaping (String) -> Fingerprint?) {
    self.bookmarks = bookmarks
    self.fingerprint = fingerprint
  }

  /// The trace of each document both of whose marks are there.
  func traces(in blocks: [XMLNode]) -> [String: DocumentTrace] {
    var run = TraceRun(bookmarks: bookmarks, fingerprint: fingerprint)
    run.run(over: blocks)
    return run.finished
  }
}
