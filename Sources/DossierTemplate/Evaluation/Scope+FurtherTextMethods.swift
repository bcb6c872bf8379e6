import DossierCore

// The methods of Python's texts that templates use now and then.
extension Scope {
  mutating func callFurther(
    _ method: ValueMethod, ofText text: String, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    switch method {
    case .swapcase: return .text(String(text.flatMap { $0.isUppercase ? $0.lowercased() : $0.uppercased() }))
    case .casefold: return .text(text.lowercased())
    case .center, .ljust, .rjust: return .text(try padded(text, method, arguments))
    case .removeprefix, .removesuffix: return .text(try removed(method, from: text, arguments))
    case .rfind, .rindex: return try lastIndex(method, in: text, arguments)
    case .rsplit: return try splitFromEnd(text, arguments)
    case .partition, .rpartition: return try parted(text, method, arguments)
    case .isupper, .islower, .isalpha, .isalnum, .isspace, .isnumeric, .isdecimal:
      return .bool(Self.passes(text, method))
    default: throw .wrongType(Arithmetic.operation(".\(method.rawValue)()"), .text)
    }
  }

  private mutating func padded(
    _ text: String, _ method: ValueMethod, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> String {
    let width = try arguments.integer("width") ?? 0
    let filling = try arguments.text("fillchar") ?? " "
    let lacking = max(0, min(width, Int(Int32.max)) - text.count)
    let before: Int =
      switch method {
      case .rjust: lacking
      case .center: lacking / 2 + (lacking & width & 1)
      default: 0
      }
    let left = try Arithmetic.repeated(filling, before, in: &self)
    return left + text + (try Arithmetic.repeated(filling, lacking - before, in: &self))
  }

  private func removed(
    _ method: ValueMethod, from text: String, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> String {
    let piece = try required("value", arguments)
    if method == .removeprefix { return text.hasPrefix(piece) ? String(text.dropFirst(piece.count)) : text }
    return text.hasSuffix(piece) ? String(text.dropLast(piece.count)) : text
  }

  private func lastIndex(
    _ method: ValueMethod, in text: String, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    let piece = try required("value", arguments)
    // The places overlap, unlike those that `replace` cuts at.
    let reversed = String(decoding: text.utf8.reversed(), as: Unicode.ASCII.self)
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 } && piece.utf8.allSatisfy { $0 < 0x80 }
    if isPlain, let first = reversed.offsets(of: String(piece.reversed()), limit: 1).first {
      return .integer(text.utf8.count - first - piece.utf8.count)
    }
    if !isPlain, let offset = text.offsets(of: piece).last {
      return .integer(String(decoding: text.utf8.prefix(offset), as: UTF8.self).count)
    }
    if method == .rfind { return .integer(-1) }
    throw .badArgument(".rindex", Wording("文字中没有这一段", "the text does not hold this piece"))
  }

  private mutating func splitFromEnd(
    _ text: String, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    let limit = try arguments.integer("maxsplit") ?? -1
    let separator = try arguments.text("sep")
    let pieces: [String]
    if let separator {
      if separator.isEmpty { throw arguments.bad("sep", Wording("非空文字", "a text that is not empty")) }
      pieces = text.pieces(separatedBy: separator)
    } else {
      pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    try charge(list: pieces.count)
    guard limit >= 0, pieces.count > limit + 1 else { return .list(pieces.map(Value.text)) }
    let joined = pieces.prefix(pieces.count - limit).joined(separator: separator ?? " ")
    return .list([.text(joined)] + pieces.suffix(limit).map(Value.text))
  }

  private func parted(
    _ text: String, _ method: ValueMethod, _ arguments: FilterArguments
  ) throws(EvaluationFault) -> Value {
    let separator = try required("sep", arguments)
    let offsets = separator.isEmpty ? [] : text.offsets(of: separator)
    guard let offset = method == .partition ? offsets.first : offsets.last else {
      return .list(method == .partition ? [.text(text), "", ""] : ["", "", .text(text)])
    }
    let head = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
    let tail = String(decoding: text.utf8.dropFirst(offset + separator.utf8.count), as: UTF8.self)
    return .list([.text(head), .text(separator), .text(tail)])
  }

  private static func passes(_ text: String, _ method: ValueMethod) -> Bool {
    let scalars = text.unicodeScalars
    guard !scalars.isEmpty else { return false }
    switch method {
    case .isupper: return text.contains(where: \.isCased) && text.allSatisfy { !$0.isCased || $0.isUppercase }
    case .islower: return text.contains(where: \.isCased) && text.allSatisfy { !$0.isCased || $0.isLowercase }
    case .isalpha: return scalars.allSatisfy(\.properties.isAlphabetic)
    case .isalnum:
      return scalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    case .isspace: return text.allSatisfy(\.isWhitespace)
    case .isnumeric: return scalars.allSatisfy { $0.properties.numericType != nil }
    default: return scalars.allSatisfy { $0.properties.numericType == .decimal }
    }
  }
}
