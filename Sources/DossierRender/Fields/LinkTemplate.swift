internal import DossierOffice
internal import DossierTemplate

/// Tags in the addresses of ODF links, where editors write `%7B%7B` for the braces.
enum LinkTemplate {
  static let attribute = "xlink:href"
  /// What secretary's users put before an address that holds tags.
  private static let scheme = "secretary:"

  /// Writes the addresses below an element as they are meant, where they hold tags.
  static func decode(below root: XMLElement) {
    root.walk { node in
      if let element = node.element, let address = element[attribute] {
        element[attribute] = decoded(address)
      }
      return true
    }
  }

  private static func decoded(_ address: String) -> String {
    let isMarked = address.hasPrefix(scheme)
    let text = PercentText.decoded(isMarked ? String(address.dropFirst(scheme.count)) : address)
    let holdsTags = text.contains("{") && !TagScanner.scan(text, filters: nil).tags.isEmpty
    return holdsTags || isMarked ? text : address
  }
}
