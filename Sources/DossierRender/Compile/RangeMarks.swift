internal import DossierOffice
internal import DossierTemplate

/// The bookmarks and comments of a Word part that lie in one turn of a loop as a whole, so that each turn can have its
/// own. The others are written in the first turn only.
struct RangeMarks {
  /// What belongs together: the beginning and end of a bookmark; those of a comment, and its sign in the text.
  private enum Key: Hashable {
    case bookmark(String)
    case comment(NoteKey)
  }

  private var repeated: Set<Key> = []
  /// The names of the bookmarks among them.
  private(set) var names: Set<String> = []

  init() {}

  /// - Parameter sites: the tags whose placeholders stand in the tree.
  init(below root: XMLElement, sites: [TagSite]) {
    var open: [[Int]] = []
    var found: [Key: (places: [[[Int]]], names: [String])] = [:]
    root.walk { node in
      if let site = Placeholder.site(of: node), case .statement(let statement) = sites[site].tag.content {
        Self.pass(statement, site, &open)
      } else if let element = node.element, let key = Self.key(of: element) {
        found[key, default: ([], [])].places.append(open)
        if let name = element["w:name"] { found[key]?.names.append(name) }
      }
      return true
    }
    for (key, marks) in found where Self.areTogether(marks.places, key, sites) {
      repeated.insert(key)
      names.formUnion(marks.names)
    }
  }

  func isRepeated(_ element: XMLElement) -> Bool {
    Self.key(of: element).map(repeated.contains) ?? false
  }

  private static func key(of element: XMLElement) -> Key? {
    switch element.name {
    // Where Word was left: there is one such place.
    case "w:bookmarkStart": element["w:name"] == "_GoBack" ? nil : element["w:id"].map(Key.bookmark)
    case "w:bookmarkEnd": element["w:id"].map(Key.bookmark)
    case "w:commentReference": NoteKey(reference: element).map(Key.comment)
    default: NoteKey(range: element).map(Key.comment)
    }
  }

  private static func pass(_ statement: Statement, _ site: Int, _ open: inout [[Int]]) {
    switch statement.nesting {
    case 1: open.append([site])
    case -1: _ = open.popLast()
    default:
      guard !open.isEmpty else { return }
      switch statement {
      case .elseIf, .else: open[open.count - 1].append(site)
      default: break
      }
    }
  }

  /// Whether all marks of a range stand in the same branches of the same blocks, one of which is a loop or a macro.
  private static func areTogether(_ places: [[[Int]]], _ key: Key, _ sites: [TagSite]) -> Bool {
    guard let first = places.first, places.allSatisfy({ $0 == first }) else { return false }
    guard first.contains(where: { $0.first.map { sites[$0].tag.isRepeating } ?? false }) else { return false }
    switch key {
    case .bookmark: return places.count == 2
    case .comment: return places.count == 1 || places.count == 3
    }
  }
}

extension Tag {
  /// Whether the block that the tag opens may be written several times.
  var isRepeating: Bool {
    guard case .statement(let statement) = content else { return false }
    return switch statement {
    case .for, .macro, .call, .setBlock, .filterBlock: true
    default: false
    }
  }
}

// MARK: - Writing them

extension Flattener {
  func isRepeatedMark(_ element: XMLElement) -> Bool { isLooping && rangeMarks.isRepeated(element) }

  /// The number of a bookmark.
  mutating func writeMarkNumber(_ attribute: XMLAttribute, of element: XMLElement) {
    let key = nameTable.key(of: attribute.value, kind: "bookmark number")
    constants += " w:id=\"".utf8
    add(
      .markNumber(
        key: key, own: Int(attribute.value) ?? 0, isStart: element.name == "w:bookmarkStart"))
    constants.append(UInt8(ascii: "\""))
  }

  /// A field that leads to a bookmark of the same loop leads to the bookmark of the same turn.
  mutating func writeOrder(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let order = words.firstIndex(where: { !$0.isEmpty }),
      Self.references.contains(words[order].uppercased()),
      let place = words.indices.dropFirst(order + 1).first(where: { !words[$0].isEmpty }),
      rangeMarks.names.contains(String(words[place]))
    else { return XMLNode.text(text).append(to: &constants) }
    let name = String(words[place])
    let before = words[..<place].map { $0 + " " }.joined()
    let after = words[(place + 1)...].map { " " + $0 }.joined()
    writeName(name, XMLNode.text(before).bytes, NameUse(referenceTo: "bookmark"))
    XMLNode.text(after).append(to: &constants)
  }

  private static let references: Set<String> = ["REF", "PAGEREF", "NOTEREF"]
}

extension XMLNode {
  /// The node as it is written.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }
}
