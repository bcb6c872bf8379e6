internal import DossierCore
internal import DossierTemplate

/// Translates the directives of Genshi, as py3o and relatorio keep them in links and fields, into tags.
struct GenshiReader {
  enum Reading {
    case tag(String)
    case unsupported(TagFault)
  }

  /// What the names of py3o's user fields begin with.
  static let userField = "py3o."
  private static let schemes = ["py3o://", "relatorio://"]

  /// Whether placeholders hold code in this document: they may also be what LibreOffice made them for.
  var readsPlaceholders = false
  /// For each `choose` that is open: what is compared, and whether a branch has begun.
  private var choices: [(subject: String, hasBranch: Bool)] = []
}

// MARK: - Places

extension GenshiReader {
  /// The code in the address of a link; nil where it is a link.
  mutating func link(_ address: String) -> Reading? {
    guard let scheme = Self.schemes.first(where: { address.hasPrefix($0) }) else { return nil }
    return directive(PercentText.decoded(String(address.dropFirst(scheme.count))).trimmed)
  }

  /// The code in a placeholder; nil where it is a placeholder.
  mutating func placeholder(_ text: String) -> Reading? {
    readsPlaceholders ? directive(text) : nil
  }

  /// The tag for a property of the document, as relatorio has it: `relatorio://o.name`.
  static func property(_ text: String) -> String? {
    let scheme = "relatorio://"
    guard text.trimmed.hasPrefix(scheme) else { return nil }
    return "{{ \(jinja(PercentText.decoded(String(text.trimmed.dropFirst(scheme.count))))) }}"
  }

  /// Whether a text can only be code.
  static func isDirective(_ text: String) -> Bool {
    if text.hasPrefix("/") {
      return closing[String(text.dropFirst())] != nil || text == "/choose" || text == "/when"
    }
    return Assignment(text).map { words.contains($0.words) } ?? (text == "otherwise")
  }

  /// The tag for a frame named after a call that makes a picture; nil where it is no such frame.
  ///
  /// py3o has the picture's bytes in the first argument, as base64 where `isb64` says so; relatorio has them with their
  /// kind. In plain data they are base64 in either case, or the path of a file.
  static func picture(_ name: String) -> Reading? {
    let name = PercentText.decoded(name)
    if name.hasPrefix("py3o.image("), name.hasSuffix(")") {
      let arguments = name.dropFirst("py3o.image(".count).dropLast()
      let value = jinja(String(arguments.prefix { $0 != "," }))
      guard !value.isEmpty else { return .unsupported(.genshiPicture(name)) }
      let isEncoded = arguments.filter { !$0.isWhitespace }.contains("isb64=True")
      return .tag(isEncoded ? "{{ (\"data:;base64,\" ~ \(value)) | image }}" : "{{ \(value) | image }}")
    }
    guard name.hasPrefix("image:") else { return nil }
    let value = jinja(String(name.dropFirst("image:".count)))
    return value.isEmpty ? .unsupported(.genshiPicture(name)) : .tag("{{ (\(value)) | image }}")
  }
}

// MARK: - Directives

extension GenshiReader {
  private static let closing = ["for": "endfor", "if": "endif", "with": "endwith"]
  private static let words: Set<String> = [
    "for", "for each", "if", "if test", "with vars", "choose", "choose test", "when test", "function",
  ]

  private mutating func directive(_ text: String) -> Reading {
    if text.hasPrefix("/") { return end(String(text.dropFirst()).trimmed, in: text) }
    if text == "otherwise" || text == "otherwise \"\"" { return branch("else", in: text) }
    guard let assignment = Assignment(text), !assignment.words.contains(where: { ".()[]|+".contains($0) })
    else {
      return .tag("{{ \(Self.jinja(text)) }}")
    }
    let value = Self.jinja(assignment.value)
    switch assignment.words {
    case "for", "for each": return .tag("{% for \(value) %}")
    case "if", "if test": return .tag("{% if \(value) %}")
    case "with vars": return .tag("{% with \(value.replacingSemicolons) %}")
    case "function": return .tag("{{ \(value) }}")
    case "choose", "choose test":
      choices.append((value, false))
      return .tag("{# \(text.withoutBraces) #}")
    case "when test":
      guard let choice = choices.last else { return .unsupported(.genshiDirective(text)) }
      let condition = choice.subject.isEmpty ? value : "\(choice.subject) == (\(value))"
      return branch(choice.hasBranch ? "elif \(condition)" : "if \(condition)", in: text)
    default: return .unsupported(.genshiDirective(text))
    }
  }

  private mutating func branch(_ statement: String, in text: String) -> Reading {
    guard let last = choices.indices.last, choices[last].hasBranch || statement != "else" else {
      return .unsupported(.genshiDirective(text))
    }
    choices[last].hasBranch = true
    return .tag("{% \(statement) %}")
  }

  private mutating func end(_ word: String, in text: String) -> Reading {
    if let statement = Self.closing[word] { return .tag("{% \(statement) %}") }
    switch word {
    // A branch ends where the next one begins.
    case "when", "otherwise": return .tag("{# /\(word) #}")
    case "choose":
      guard let choice = choices.popLast() else { return .unsupported(.genshiDirective(text)) }
      return .tag(choice.hasBranch ? "{% endif %}" : "{# /choose #}")
    default: return .unsupported(.genshiDirective(text))
    }
  }

  /// Python's words where Jinja has others.
  private static func jinja(_ expression: String) -> String {
    [(" is None", " is none"), (" is not None", " is not none")].reduce(expression.trimmed) {
      $0.pieces(separatedBy: $1.0).joined(separator: $1.1)
    }
  }
}

/// `for each="x in xs"`: words, then a value in quotes.
private struct Assignment {
  let words: String
  let value: String

  init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let rest = String(text[text.index(after: equals)...]).trimmed
    guard let quote = rest.first, quote == "\"" || quote == "'", rest.last == quote, rest.count >= 2 else {
      return nil
    }
    words = text[..<equals].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    value = String(rest.dropFirst().dropLast())
  }
}

extension String {
  fileprivate var replacingSemicolons: String { pieces(separatedBy: ";").joined(separator: ",") }

  fileprivate var withoutBraces: String { filter { $0 != "{" && $0 != "}" && $0 != "#" } }

  fileprivate func pieces(separatedBy separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}

// MARK: - Messages

extension TagFault {
  static func genshiDirective(_ text: String) -> TagFault {
    TagFault(
      0..<0, "R108",
      Wording("py3o 或 relatorio 的这条指令没有对应的标签", "there is no tag for this directive of py3o or relatorio"),
      hints: [
        Wording(
          "可照用的有 for、if、with、choose/when/otherwise；其他的请改写成标签",
          "for, if, with and choose/when/otherwise are understood; write others as tags")
      ], quote: String(text.prefix(40)))
  }

  static func genshiPicture(_ name: String) -> TagFault {
    TagFault(
      0..<0, "R107",
      Wording("py3o 或 relatorio 的图片没有写是哪个字段", "this picture of py3o or relatorio names no field"),
      severity: .warning,
      hints: [
        Wording(
          "把图片框的名称写成 {{ 字段 | image }}，数据里写图片文件的路径或 base64 内容",
          "name the frame {{ field | image }} and give the picture's path or its base64 in the data")
      ], quote: String(name.prefix(40)))
  }
}
