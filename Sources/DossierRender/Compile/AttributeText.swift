internal import DossierOffice
internal import DossierTemplate

/// The text of an attribute that holds tags: kept beside the tree, with a mark in the attribute's place.
struct AttributeText {
  enum Kind {
    /// The text is what the attribute says.
    case plain
    /// The text is the address of a link, the attribute names its relationship.
    case link
    /// The text is an address, and what the attribute says.
    case address
    /// The tag may give a picture in the place of the one whose relationship the attribute names.
    case picture(own: String)
  }

  let kind: Kind
  /// Text and placeholders, as the children of an element that stands in no tree.
  let holder: XMLElement

  /// U+E0001, which nobody writes; it is taken out of what files bring along.
  private static let mark: Unicode.Scalar = "\u{E0001}"

  static func mark(_ index: Int) -> String { "\(mark)\(index)" }

  static func isMark(_ value: String) -> Bool {
    value.utf8.first == 0xF3 && value.unicodeScalars.first == mark
  }

  static func of(_ value: String, in texts: [AttributeText]) -> AttributeText? {
    guard isMark(value), let index = Int(value.unicodeScalars.dropFirst().map(String.init).joined()),
      texts.indices.contains(index)
    else { return nil }
    return texts[index]
  }

  /// The one tag that the text consists of.
  var onlySite: Int? {
    holder.children.count == 1 ? holder.children.first.flatMap(Placeholder.site) : nil
  }

  static func removeForeignMarks(below root: XMLElement) {
    removeForeignMarks(from: root)
    root.walk { node in
      if let element = node.element { removeForeignMarks(from: element) }
      return true
    }
  }

  private static func removeForeignMarks(from element: XMLElement) {
    for (index, attribute) in element.attributes.enumerated()
    where attribute.value.utf8.contains(0xF3) && attribute.value.unicodeScalars.contains(mark) {
      let kept = attribute.value.unicodeScalars.filter { $0 != mark }
      element.attributes[index].value = String(String.UnicodeScalarView(kept))
    }
  }
}

extension AttributeText {
  /// A text with the tags that were found in it, placeholders numbered from `firstSite`.
  init(_ text: String, tags: [Tag], firstSite: Int, kind: Kind, name: String) {
    let bytes = Array(text.utf8)
    var nodes: [XMLNode] = []
    var cursor = 0
    func append(_ range: Range<Int>) {
      if !range.isEmpty { nodes.append(.text(String(decoding: bytes[range], as: UTF8.self))) }
    }
    for (index, tag) in tags.enumerated() {
      append(cursor..<max(cursor, tag.range.lowerBound))
      nodes.append(Placeholder.node(firstSite + index))
      cursor = tag.range.upperBound
    }
    append(cursor..<max(cursor, bytes.count))
    self.kind = kind
    holder = XMLElement("@" + name, [], nodes)
  }
}
