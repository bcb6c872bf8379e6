/// The numbers and names that must occur once in the joined file.
final class IdentifierPool {
  private var lastDrawing = 0
  private var lastAnnotation = 0
  private var lastControl = 100_000
  private var lastShape = 2_048
  private var lastTextBox = 0
  private var bookmarks: Set<String>
  private var lastNumbers: [String: Int] = [:]

  /// - Parameter bookmarks: the names that the joined documents' own bookmarks have.
  init(bookmarks: [String]) { self.bookmarks = Set(bookmarks.map { $0.lowercased() }) }

  func drawing() -> String { Self.next(&lastDrawing) }
  func annotation() -> String { Self.next(&lastAnnotation) }
  func control() -> String { Self.next(&lastControl) }
  func textBox() -> String { Self.next(&lastTextBox) }
  func shape() -> String { "_x0000_s" + Self.next(&lastShape) }

  /// The name under which a bookmark goes in: its own unless that is taken, large and small letters being the same.
  func bookmark(_ name: String) -> String {
    if bookmarks.insert(name.lowercased()).inserted { return name }
    // Editors take forty characters.
    let stem = String(name.prefix(32))
    while true {
      let number = lastNumbers[stem.lowercased(), default: 1] + 1
      lastNumbers[stem.lowercased()] = number
      let candidate = "\(stem)_\(number)"
      if bookmarks.insert(candidate.lowercased()).inserted { return candidate }
    }
  }

  private static func next(_ last: inout Int) -> String {
    last += 1
    return String(last)
  }
}
