/// Writes well-formed XML in UTF-8: every value is escaped, characters that XML 1.0 forbids become U+FFFD.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// An element with children, indented by two blanks a level.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: (inout XMLWriter) -> Void
  ) {
    text += indent + "<" + name + Self.escaped(attributes) + ">\n"
    depth += 1
    children(&self)
    depth -= 1
    text += indent + "</" + name + ">\n"
  }

  /// An element with a value; left out where there is none.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text value: String?
  ) {
    guard let value, !value.isEmpty else { return }
    text += indent + "<" + name + Self.escaped(attributes) + ">" + Self.escaped(value) + "</" + name + ">\n"
  }

  /// An element with a number; left out where there is none.
  mutating func element(_ name: String, number: Int?) {
    element(name, text: number.map(String.init))
  }

  private var indent: String { String(repeating: "  ", count: depth) }

  private static func escaped(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  /// Fit for text and for attributes: line ends and tabs would be changed by a reader otherwise.
  static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
