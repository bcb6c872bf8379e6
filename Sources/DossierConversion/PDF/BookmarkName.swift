/// The names that bookmarks of a document bear as destinations of a PDF.
public enum BookmarkName {
  /// The bookmark itself, and as LibreOffice writes it: other bytes than letters and digits as two hexadecimal digits.
  static func candidates(for bookmark: String) -> [String] {
    let coded = bookmark.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & ~0x20)
      return isPlain ? String(Unicode.Scalar(byte)) : PDFSyntax.hexadecimal(Int(byte), digits: 2)
    }
    return [bookmark, coded.joined()]
  }

  /// The pages of bookmarks, counted from one, by the destinations of the file that was made of their document.
  public static func pages(of bookmarks: [String], in destinations: [String: Int]) -> [String: Int] {
    var pages: [String: Int] = [:]
    for bookmark in bookmarks {
      pages[bookmark] = candidates(for: bookmark).lazy.compactMap { destinations[$0] }.first
    }
    return pages
  }
}
