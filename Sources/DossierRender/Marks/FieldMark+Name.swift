internal import DossierCore

extension FieldMark {
  /// The bookmark's name; nil where the field cannot be said in one: it would be too long, or a key holds other signs
  /// than letters and figures.
  public var name: String? {
    guard Self.isWord(document), let way = Self.way(of: path) else { return nil }
    let name = "\(Self.prefix)\(document)_\(way)_\(seal)\(occurrence > 1 ? String(occurrence) : "")"
    return name.utf16.count <= Self.longest ? name : nil
  }

  /// Reads a bookmark's name; nil for every other bookmark.
  public init?(name: String) {
    guard name.hasPrefix(Self.prefix), name.utf16.count <= Self.longest else { return nil }
    let words = name.dropFirst(Self.prefix.count).split(separator: "_", omittingEmptySubsequences: false)
    guard words.count >= 3, let document = words.first, let last = words.last, last.count >= 4,
      last.utf8.count == last.count, words.allSatisfy({ !$0.isEmpty })
    else { return nil }
    let number = last.dropFirst(4)
    guard let occurrence = number.isEmpty ? 1 : Int(number), (1...Self.greatest).contains(occurrence)
    else { return nil }
    self.document = String(document)
    self.occurrence = occurrence
    seal = String(last.prefix(4))
    var steps: [FieldPath.Step] = []
    for word in words[1..<(words.count - 1)] {
      guard let index = Int(word) else {
        steps.append(.key(String(word)))
        continue
      }
      guard (0...Self.greatest).contains(index) else { return nil }
      steps.append(.index(index))
    }
    path = FieldPath(steps)
  }

  /// More entries than lists have.
  private static let greatest = 1_000_000

  private static func way(of path: FieldPath) -> String? {
    guard case .key? = path.steps.first else { return nil }
    var words: [String] = []
    for step in path.steps {
      switch step {
      case .index(let index): words.append(String(index))
      case .key(let key):
        guard isWord(key), Int(key) == nil else { return nil }
        words.append(key)
      }
    }
    return words.joined(separator: "_")
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
  }
}
