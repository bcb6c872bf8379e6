internal import DossierCore

/// The automatic styles that a document needs for values that look different, found while its text is written.
struct StyleSheet {
  /// Where in the part they belong.
  var position: Int?
  private let stem: String
  private var names: [String: String] = [:]
  private(set) var markup: [UInt8] = []

  /// - Parameter stem: what no style of the template begins with.
  init(stem: String) {
    self.stem = stem
  }

  /// The name of the style for a look; nil where it says nothing.
  mutating func name(for look: RichText.Look) -> String? {
    let properties = look.textProperties
    guard !properties.isEmpty || look.style != nil else { return nil }
    let parent = look.style.map { " style:parent-style-name=\"\(Self.encoded($0))\"" } ?? ""
    let content = properties.isEmpty ? "" : "<style:text-properties\(properties)/>"
    return name(
      for: "<style:style style:family=\"text\"\(parent) style:name=\"", "\">\(content)</style:style>")
  }

  mutating func name(for style: PageBreakStyle) -> String {
    name(for: String(decoding: style.head, as: UTF8.self), String(decoding: style.tail, as: UTF8.self))
  }

  /// The name of a style for lists, ten levels deep (ODF 1.3, part 3, 16.30).
  mutating func listName(isNumbered: Bool) -> String {
    let levels = (1...10).map { level in
      let label = """
        <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
        <style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-6mm" \
        fo:margin-left="\(level * 6)mm"/></style:list-level-properties>
        """
      return isNumbered
        ? #"<text:list-level-style-number text:level="\#(level)" style:num-format="1" style:num-suffix=".">\#(label)</text:list-level-style-number>"#
        : #"<text:list-level-style-bullet text:level="\#(level)" text:bullet-char="•">\#(label)</text:list-level-style-bullet>"#
    }
    return name(for: "<text:list-style style:name=\"", "\">\(levels.joined())</text:list-style>")
  }

  private mutating func name(for head: String, _ tail: String) -> String {
    if let known = names[head + tail] { return known }
    let name = stem + String(names.count + 1)
    names[head + tail] = name
    markup += "\(head)\(name)\(tail)".utf8
    return name
  }

  /// A style's name as LibreOffice writes it: what no XML name may hold as its code between low lines.
  static func encoded(_ name: String) -> String {
    var output = ""
    for scalar in name.unicodeScalars {
      let isLetter = !scalar.isASCII || scalar.properties.isAlphabetic
      let isPart =
        isLetter || (!output.isEmpty && (("0"..."9").contains(scalar) || scalar == "-" || scalar == "."))
      output += isPart ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
    }
    return output
  }
}

extension RichText.Look {
  /// The attributes of `style:text-properties` (ODF 1.3, part 3, 16.29.29), for all three kinds of script.
  fileprivate var textProperties: String {
    var attributes: [(String, String)] = []
    func set(_ latin: String, _ others: String, _ value: String?) {
      guard let value else { return }
      attributes += [(latin, value), (others + "-asian", value), (others + "-complex", value)]
    }
    set("fo:font-weight", "style:font-weight", isBold.map { $0 ? "bold" : "normal" })
    set("fo:font-style", "style:font-style", isItalic.map { $0 ? "italic" : "normal" })
    set("fo:font-size", "style:font-size", size.map { "\($0)pt" })
    set("fo:font-family", "style:font-family", font.map { "'\($0.filter { $0 != "'" })'" })
    if let color { attributes.append(("fo:color", "#" + color)) }
    if let highlight { attributes.append(("fo:background-color", "#" + highlight)) }
    if let isStruck { attributes.append(("style:text-line-through-style", isStruck ? "solid" : "none")) }
    if let position {
      attributes.append(("style:text-position", position == .superscript ? "super 58%" : "sub 58%"))
    }
    attributes += underline?.attributes ?? []
    return attributes.map { name, value in
      var bytes: [UInt8] = []
      _ = MarkupText.append(value, to: &bytes, in: .attribute)
      return " \(name)=\"\(String(decoding: bytes, as: UTF8.self))\""
    }.joined()
  }
}

extension RichText.Underline {
  fileprivate var attributes: [(String, String)] {
    guard self != .none else { return [("style:text-underline-style", "none")] }
    return [
      ("style:text-underline-style", style),
      ("style:text-underline-type", self == .double ? "double" : "single"),
      ("style:text-underline-width", self == .thick ? "bold" : "auto"),
      ("style:text-underline-color", "font-color"),
    ]
  }

  private var style: String {
    switch self {
    case .dotted: "dotted"
    case .dash: "dash"
    case .dotDash: "dot-dash"
    case .dotDotDash: "dot-dot-dash"
    case .wave: "wave"
    case .none, .single, .double, .thick: "solid"
    }
  }
}
