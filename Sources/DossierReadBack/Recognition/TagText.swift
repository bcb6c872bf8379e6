internal import DossierCore

/// A line of a template: the fields that it prints, each with the label before it.
struct TagText {
  struct Printed {
    /// `联系电话` of `联系电话：{{ 本件.联系电话 }}`.
    let label: String?
    let path: FieldPath
  }

  private(set) var values: [Printed] = []
  private(set) var hasTags = false

  /// - Parameter loops: what the names of loops stand for.
  init(_ text: String, loops: [String: FieldPath]) {
    var rest = Self.withoutStatements(text)[...]
    hasTags = text.contains("{{") || text.contains("{%")
    while let begin = rest.firstRange(of: "{{") {
      guard let end = rest[begin.upperBound...].firstRange(of: "}}") else { break }
      if let path = Self.path(rest[begin.upperBound..<end.lowerBound], loops) {
        values.append(Printed(label: Self.label(before: rest[..<begin.lowerBound]), path: path))
      }
      rest = rest[end.upperBound...]
    }
  }

  private static func withoutStatements(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let begin = rest.firstRange(of: "{%") {
      output += rest[..<begin.lowerBound]
      guard let end = rest[begin.upperBound...].firstRange(of: "%}") else { return output }
      rest = rest[end.upperBound...]
    }
    return output + rest
  }

  /// The path that an expression begins with, if it is about a field and no choice of words.
  private static func path(_ expression: Substring, _ loops: [String: FieldPath]) -> FieldPath? {
    let source = expression.drop { $0.isWhitespace }
    let name = source.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    guard let first = name.first, first.isLetter else { return nil }
    var path = FieldPath(String(name.hasSuffix(".rstrip") ? name.dropLast(7) : name))
    guard path.steps.count > 1 || loops[String(name)] != nil, !name.hasPrefix("loop.") else { return nil }
    if case .key(let key)? = path.steps.first, let origin = loops[key] {
      path = origin.appending(FieldPath(Array(path.steps.dropFirst())))
    }
    return path
  }

  /// The words before a colon that stands directly before the tag.
  private static func label(before text: Substring) -> String? {
    let head = String(text).withoutBlanks
    guard let last = head.last, last == "：" || last == ":" else { return nil }
    let word = head.dropLast().split { "；;，,。（(）)　：:".contains($0) }.last.map(String.init) ?? ""
    return word.isEmpty || word.count > 20 ? nil : word.asLabel
  }
}
