import DossierCore

extension Scope {
  mutating func call(
    _ method: ValueMethod, ofText text: String, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    switch method {
    case .upper: return .text(text.uppercased())
    case .lower: return .text(text.lowercased())
    case .title: return .text(text.pythonTitle)
    case .capitalize: return .text(text.capitalizedFirst)
    case .strip: return .text(text.stripped(of: try arguments.text("chars")))
    case .lstrip: return .text(text.stripped(of: try arguments.text("chars"), atEnd: false))
    case .rstrip: return .text(text.stripped(of: try arguments.text("chars"), atStart: false))
    case .split: return try split(text, arguments)
    case .splitlines:
      return .list(
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .dropLastIfEmpty.map { .text(String($0)) })
    case .replace:
      let old = try required("old", arguments)
      return .text(
        try replaced(
          text, old, by: try required("new", arguments), limit: try arguments.integer("count") ?? -1))
    case .startswith: return .bool(try matches(arguments) { text.utf8.starts(with: $0.utf8) })
    case .endswith:
      return .bool(try matches(arguments) { text.utf8.reversed().starts(with: $0.utf8.reversed()) })
    case .find: return .integer(position(of: try required("value", arguments), in: text) ?? -1)
    case .count: return .integer(text.offsets(of: try required("value", arguments)).count)
    case .index: return try index(of: try required("value", arguments), in: text)
    case .join: return try joined(try arguments.value("list") ?? .null, with: text)
    case .isdigit: return .bool(!text.isEmpty && text.unicodeScalars.allSatisfy(\.isDigit))
    case .zfill: return .text(try zeroFilled(text, to: try arguments.integer("width") ?? 0))
    case .format: return .text(try BraceFormat(text).filled(with: arguments, in: &self))
    default: return try callFurther(method, ofText: text, arguments)
    }
  }

  func required(_ name: String, _ arguments: FilterArguments) throws(EvaluationFault) -> String {
    guard let text = try arguments.text(name) else { throw arguments.bad(name, ValueKind.text.wording) }
    return text
  }

  /// Tries one text or each of a list.
  private func matches(
    _ arguments: FilterArguments, _ test: (String) -> Bool
  ) throws(EvaluationFault) -> Bool {
    if case .list(let candidates)? = try arguments.value("value") {
      return candidates.contains { $0.text.map(test) ?? false }
    }
    return test(try required("value", arguments))
  }

  private func position(of piece: String, in text: String) -> Int? {
    if piece.isEmpty { return 0 }
    guard let offset = text.offsets(of: piece, limit: 1).first else { return nil }
    return String(decoding: text.utf8.prefix(offset), as: UTF8.self).count
  }

  private func index(of piece: String, in text: String) throws(EvaluationFault) -> Value {
    guard let index = position(of: piece, in: text) else {
      throw .badArgument(".index", Wording("文字中没有这一段", "the text does not hold this piece"))
    }
    return .integer(index)
  }

  private mutating func split(_ text: String, _ arguments: FilterArguments) throws(EvaluationFault) -> Value {
    let limit = try arguments.integer("maxsplit") ?? -1
    let cuts = limit < 0 ? Int.max : limit
    let pieces: [String]
    if let separator = try arguments.text("sep") {
      if separator.isEmpty { throw arguments.bad("sep", Wording("非空文字", "a text that is not empty")) }
      pieces = text.pieces(separatedBy: separator, limit: cuts)
    } else {
      pieces = text.stripped(of: nil, atEnd: false).split(maxSplits: cuts, whereSeparator: \.isWhitespace)
        .map { String($0.drop(while: \.isWhitespace)) }
    }
    try charge(list: pieces.count)
    return .list(pieces.map(Value.text))
  }

  /// Python's `replace`; a negative limit means all.
  mutating func replaced(
    _ text: String, _ old: String, by new: String, limit: Int = -1
  ) throws(EvaluationFault) -> String {
    let limit = limit < 0 ? Int.max : limit
    if old.isEmpty { return try interleaved(text, with: new, limit: limit) }
    let count = text.offsets(of: old, limit: limit).count
    guard count > 0 else { return text }
    let (growth, overflow) = new.utf8.count.multipliedReportingOverflow(by: count)
    try charge(text: overflow ? .max : text.utf8.count + growth)
    return text.pieces(separatedBy: old, limit: limit).joined(separator: new)
  }

  /// An empty text is found before every character and at the end.
  private mutating func interleaved(
    _ text: String, with new: String, limit: Int
  ) throws(EvaluationFault) -> String {
    let (growth, overflow) = new.utf8.count.multipliedReportingOverflow(by: min(limit, text.count + 1))
    try charge(text: overflow ? .max : text.utf8.count + growth)
    var result = ""
    var left = limit
    for character in text {
      if left > 0 { result += new }
      left -= left > 0 ? 1 : 0
      result.append(character)
    }
    return left > 0 ? result + new : result
  }

  mutating func joined(_ value: Value, with separator: String) throws(EvaluationFault) -> Value {
    guard let elements = value.elements else { throw .wrongType(Arithmetic.operation("join"), value.kind) }
    var text = ""
    var size = 0
    for (index, element) in elements.enumerated() {
      let piece = try element.printed()
      size += piece.utf8.count + separator.utf8.count
      if size > limits.textSize { throw .limit(.textSize(limits.textSize)) }
      if index > 0 { text += separator }
      text += piece
    }
    try charge(text: text.utf8.count)
    return .text(text)
  }

  private mutating func zeroFilled(_ text: String, to width: Int) throws(EvaluationFault) -> String {
    let lacking = max(0, width) - min(text.count, max(0, width))
    let zeros = try Arithmetic.repeated("0", lacking, in: &self)
    let isSigned = text.first == "-" || text.first == "+"
    return isSigned ? text.prefix(1) + zeros + text.dropFirst() : zeros + text
  }
}

extension [Substring] {
  fileprivate var dropLastIfEmpty: ArraySlice<Substring> {
    last?.isEmpty == true ? dropLast() : self[...]
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool {
    properties.numericType == .decimal || properties.numericType == .digit
  }
}

// MARK: - Letters

extension String {
  /// First letter large, the others small.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst().lowercased()
  }

  /// Python's `str.title`: large after anything that is no letter.
  var pythonTitle: String {
    var result = ""
    var follows = false
    for character in self {
      result += follows ? character.lowercased() : character.uppercased()
      follows = character.isCased
    }
    return result
  }

  /// Without blanks, or the given characters, at its ends.
  func stripped(of characters: String?, atStart: Bool = true, atEnd: Bool = true) -> String {
    let drops: (Character) -> Bool = characters.map { set in { set.contains($0) } } ?? \.isWhitespace
    var slice = self[...]
    if atStart { slice = slice.drop(while: drops) }
    while atEnd, let last = slice.last, drops(last) { slice.removeLast() }
    return String(slice)
  }
}
