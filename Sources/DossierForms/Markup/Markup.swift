/// Builds XML text with the attributes in the order given; equal calls give equal bytes.
struct Markup: Sendable {
  private(set) var text: String

  typealias Attributes = [(name: String, value: String?)]

  /// An XML document.
  static func document(_ content: (inout Markup) -> Void) -> String {
    var markup = Markup(text: #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n")
    content(&markup)
    return markup.text + "\n"
  }

  /// An element with content; attributes without a value are left out.
  mutating func element(
    _ name: String, _ attributes: Attributes = [], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = []) {
    open(name, attributes)
    text += "/>"
  }

  /// An element that holds text only.
  mutating func element(_ name: String, _ attributes: Attributes = [], text content: String) {
    element(name, attributes) { $0.characters(content) }
  }

  mutating func characters(_ content: String) {
    text += Self.escaped(content, quotes: false)
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for case (let name, let value?) in attributes {
      text += " \(name)=\"\(Self.escaped(value, quotes: true))\""
    }
  }

  private static func escaped(_ content: String, quotes: Bool) -> String {
    var result = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where quotes: result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
