import DossierCore

extension FilterLibrary {
  static let textFilters: [String: Filter] = [
    "upper": .text { text, _, _ in text.uppercased() },
    "lower": .text { text, _, _ in text.lowercased() },
    "capitalize": .text { text, _, _ in text.capitalizedFirst },
    "title": .text { text, _, _ in jinjaTitle(text) },
    "trim": .text(["chars"]) { text, arguments, _ throws(EvaluationFault) in
      text.stripped(of: try arguments.text("chars"))
    },
    "string": .text { text, _, _ in text },
    "escape": unchanged,
    "e": unchanged,
    "safe": unchanged,
    "forceescape": unchanged,
    "striptags": .text { text, _, _ in withoutMarkup(text) },
    "replace": .text(["old", "new", "count"], required: 2) { text, arguments, scope throws(EvaluationFault) in
      let old = try arguments.outcome("old")?.printed() ?? ""
      let new = try arguments.outcome("new")?.printed() ?? ""
      return try scope.replaced(text, old, by: new, limit: try arguments.integer("count") ?? -1)
    },
    "urlencode": .making { value, _, _ throws(EvaluationFault) in .text(try URLText.encoded(value)) },
    "pprint": .making { value, _, _ throws(EvaluationFault) in .text(try value.shownAsInPython()) },
    "wordcount": .making { value, _, _ throws(EvaluationFault) in .integer(wordCount(try value.printed())) },
    "format": Filter(isVariadic: true) { outcome, arguments, scope throws(EvaluationFault) in
      try format(outcome, arguments, &scope)
    },
  ]

  /// Values are never markup here, so nothing is left to escape.
  private static let unchanged = Filter { value, _ in value }

  /// Jinja's `title`: large after blanks, hyphens and opening brackets only.
  private static func jinjaTitle(_ text: String) -> String {
    var result = ""
    var follows = false
    for character in text {
      result += follows ? character.lowercased() : character.uppercased()
      follows = !(character.isWhitespace || "-({[<".contains(character))
    }
    return result
  }

  private static func wordCount(_ text: String) -> Int {
    var count = 0
    var follows = false
    for scalar in text.unicodeScalars {
      let isWord = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord, !follows { count += 1 }
      follows = isWord
    }
    return count
  }

  /// Without anything in angle brackets, blanks drawn together, entities resolved.
  private static func withoutMarkup(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let after = rest[rest.index(after: open)...]
      let isComment = after.hasPrefix("!--")
      let end = isComment ? endOfComment(after) : after.firstIndex(of: ">").map { after.index(after: $0) }
      guard let end else { break }
      kept += rest[..<open]
      rest = rest[end...]
    }
    kept += rest
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#34;", "\""), ("&amp;", "&"),
    ]
    let drawn = kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return entities.reduce(drawn) { $0.pieces(separatedBy: $1.0).joined(separator: $1.1) }
  }

  private static func endOfComment(_ text: Substring) -> String.Index? {
    let body = String(text)
    guard let offset = body.offsets(of: "-->", limit: 1).first else { return nil }
    return text.utf8.index(text.startIndex, offsetBy: offset + 3)
  }

  private static func format(
    _ outcome: Outcome, _ arguments: FilterArguments, _ scope: inout Scope
  ) throws(EvaluationFault) -> Outcome {
    var values: [Value] = []
    for argument in arguments.positional { values.append(try argument.required()) }
    var named = Record()
    for (name, argument) in arguments.named { named[name] = try argument.required() }
    guard named.isEmpty || values.isEmpty else {
      throw .badArgument("format", Wording("参数要么都带名称，要么都不带", "name all arguments or none"))
    }
    let format = PercentFormat(try outcome.required().printed())
    return .value(.text(try format.filled(with: values, named: .record(named), in: &scope)))
  }
}
