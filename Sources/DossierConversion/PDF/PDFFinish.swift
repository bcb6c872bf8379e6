public import DossierCore
internal import DossierOffice

/// What LibreOffice leaves undone in a PDF: an outline with an entry for each document, the language of the text, and
/// nothing that differs from one run to the next.
public struct PDFFinish: Sendable {
  /// An entry of the outline.
  public struct Entry: Sendable, Hashable {
    public let title: String
    /// The bookmark of the laid-out document at which it points.
    public let bookmark: String

    public init(title: String, bookmark: String) {
      self.title = title
      self.bookmark = bookmark
    }
  }

  /// The entries in order; those whose bookmarks are not in the file are left out, and none keep what outline is there.
  public var outline: [Entry] = []
  /// The language of the text, as in HTML.
  public var language = "zh-CN"

  public init() {}

  /// Writes a finished copy of a file.
  ///
  /// - Parameters:
  ///   - destinations: the named destinations of the file.
  ///   - target: where the copy goes; a file that is there is replaced.
  /// - Returns: false where the file is none of those that LibreOffice writes; nothing is written then.
  /// - Throws: O172 or O173 where the copy cannot be written.
  public func write(
    _ path: String, destinations: [String], to target: String
  ) throws(DossierError) -> Bool {
    guard let file = OpenFile(path), let objects = PDFObjects(of: file),
      var catalog = objects.object(objects.root)
    else { return false }
    var copy = PDFCopy(objects, of: file)
    let entries = entries(among: Set(destinations))
    catalog.removeEntry("/Lang(", until: ")")
    var additions = "/Lang(\(language))"
    if !entries.isEmpty {
      catalog.removeEntry("/Outlines ", until: " R")
      catalog.removeEntry("/PageMode/UseNone", until: nil)
      catalog.removeEntry("/PageMode/UseOutlines", until: nil)
      additions += "/PageMode/UseOutlines/Outlines \(copy.nextNumber) 0 R"
      copy.add(entries)
    }
    guard let end = catalog.lastPlace(of: ">>") else { return false }
    catalog.insert(contentsOf: additions.utf8, at: end)
    copy.replacements[objects.root] = catalog
    PDFTime.forget(in: &copy, objects)
    try copy.write(to: target)
    return true
  }

  private func entries(among destinations: Set<String>) -> [(title: String, name: String)] {
    outline.compactMap { entry in
      BookmarkName.candidates(for: entry.bookmark).first(where: destinations.contains).map {
        (entry.title, $0)
      }
    }
  }
}

extension [UInt8] {
  /// Takes an entry out of a dictionary: from its key to a mark behind it.
  fileprivate mutating func removeEntry(_ key: String, until mark: String?) {
    guard let start = place(of: key) else { return }
    let end = mark.flatMap { place(of: $0, from: start.upperBound)?.upperBound } ?? start.upperBound
    removeSubrange(start.lowerBound..<end)
  }
}
