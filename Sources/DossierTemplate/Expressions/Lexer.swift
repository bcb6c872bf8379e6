import DossierCore

/// Cuts the inside of a tag into tokens.
///
/// Full-width punctuation is read as the mark it was meant to be and remembered in `fullWidth`.
struct Lexer {
  let source: SourceText
  private var offset: Int
  private let end: Int
  private var tokens: [Token] = []
  /// Full-width marks and curly quotes met on the way, with what they were taken for.
  private(set) var fullWidth: [(written: Unicode.Scalar, meant: Unicode.Scalar)] = []

  init(_ source: SourceText, in range: Range<Int>) {
    self.source = source
    offset = range.lowerBound
    end = range.upperBound
  }

  /// All tokens, the last being `end`.
  mutating func tokenize() throws(TagFault) -> [Token] {
    while let (scalar, length) = source.scalar(at: offset), offset < end {
      if scalar.isTemplateBlank {
        offset += length
      } else if scalar.isNameStart {
        readName()
      } else if scalar.isDigitASCII {
        try readNumber()
      } else if let quote = Quote(scalar) {
        try readText(quote, opening: scalar, length: length)
      } else {
        try readMark(scalar, length: length)
      }
    }
    return tokens + [Token(kind: .end, range: end..<end)]
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: start..<offset))
  }

  private mutating func readName() {
    let start = offset
    while offset < end, let (scalar, length) = source.scalar(at: offset),
      scalar.isNamePart || isJoiner(scalar)
    {
      offset += length
    }
    let raw = source.text(start..<offset)
    add(.name(raw.unicodeScalars.contains(where: isJoiner) ? raw.withoutJoiners : raw), from: start)
  }

  /// Characters that editors slip into words and nobody sees.
  private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060 || scalar.value == 0xFEFF
  }
}

extension String {
  fileprivate var withoutJoiners: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: unicodeScalars.filter { !$0.isTemplateBlank })
    return String(scalars)
  }
}

// MARK: - Marks

extension Lexer {
  private mutating func readMark(_ scalar: Unicode.Scalar, length: Int) throws(TagFault) {
    let start = offset
    let (first, firstLength) = plainMark(scalar, length: length)
    if let (next, nextLength) = source.scalar(at: offset + firstLength), offset + firstLength < end,
      let double = Token.Mark(rawValue: String(first) + String(Self.halfWidth[next] ?? next))
    {
      if let meant = Self.halfWidth[next] { fullWidth.append((next, meant)) }
      if first != scalar { fullWidth.append((scalar, first)) }
      offset += firstLength + nextLength
      return add(.mark(double), from: start)
    }
    guard let mark = Token.Mark(rawValue: String(first)) else {
      throw .unknownCharacter(scalar, at: start..<start + length, in: source)
    }
    if first != scalar { fullWidth.append((scalar, first)) }
    offset += firstLength
    add(.mark(mark), from: start)
  }

  private func plainMark(_ scalar: Unicode.Scalar, length: Int) -> (Unicode.Scalar, Int) {
    (Self.halfWidth[scalar] ?? scalar, length)
  }

  /// Punctuation that a Chinese input method writes, with what it stands for inside a tag.
  static let halfWidth: [Unicode.Scalar: Unicode.Scalar] = [
    "．": ".", "。": ".", "，": ",", "、": ",", "：": ":", "｜": "|", "～": "~", "＋": "+", "－": "-", "＊": "*",
    "／": "/", "％": "%", "＝": "=", "！": "!", "＜": "<", "＞": ">", "（": "(", "）": ")", "［": "[", "］": "]",
    "【": "[", "】": "]", "｛": "{", "｝": "}", "–": "-", "—": "-", "…": ".",
  ]
}

// MARK: - Numbers

extension Lexer {
  private mutating func readNumber() throws(TagFault) {
    let start = offset
    if let radix = radixPrefix {
      offset += 2
      let digits = readDigits { radix == 16 ? $0.isHexDigitASCII : $0.isDigitASCII }
      guard let value = Int(digits, radix: radix) else { throw .badNumber(at: start..<offset, in: source) }
      return add(.integer(value), from: start)
    }
    var text = readDigits(\.isDigitASCII)
    // After a dot comes an index, as in `rows.0.1`.
    let isIndex = tokens.last?.kind == .mark(.dot)
    let isDecimal = !isIndex && (readFraction(into: &text) || isExponent)
    if isDecimal { readExponent(into: &text) }
    if isDecimal, let value = Double(text), value.isFinite { return add(.decimal(value), from: start) }
    guard !isDecimal, let value = Int(text) else { throw .badNumber(at: start..<offset, in: source) }
    add(.integer(value), from: start)
  }

  private var radixPrefix: Int? {
    guard source.byte(at: offset) == UInt8(ascii: "0"), offset + 2 < end else { return nil }
    switch source.byte(at: offset + 1) {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return 16
    case UInt8(ascii: "o"), UInt8(ascii: "O"): return 8
    case UInt8(ascii: "b"), UInt8(ascii: "B"): return 2
    default: return nil
    }
  }

  private mutating func readDigits(_ isDigit: (Unicode.Scalar) -> Bool) -> String {
    var digits = ""
    while offset < end, let byte = source.byte(at: offset) {
      let scalar = Unicode.Scalar(byte)
      guard isDigit(scalar) || scalar == "_" else { break }
      if scalar != "_" { digits.unicodeScalars.append(scalar) }
      offset += 1
    }
    return digits
  }

  private mutating func readFraction(into text: inout String) -> Bool {
    guard offset + 1 < end, source.byte(at: offset) == UInt8(ascii: "."),
      let next = source.byte(at: offset + 1), Unicode.Scalar(next).isDigitASCII
    else { return false }
    offset += 1
    text += "." + readDigits(\.isDigitASCII)
    return true
  }

  private var isExponent: Bool {
    guard let letter = source.byte(at: offset), letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E")
    else {
      return false
    }
    let sign = source.byte(at: offset + 1)
    let digit = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") ? offset + 2 : offset + 1
    return digit < end && source.byte(at: digit).map { Unicode.Scalar($0).isDigitASCII } == true
  }

  private mutating func readExponent(into text: inout String) {
    guard isExponent, let sign = source.byte(at: offset + 1) else { return }
    offset += 1
    text += "e"
    if !Unicode.Scalar(sign).isDigitASCII {
      text.unicodeScalars.append(Unicode.Scalar(sign))
      offset += 1
    }
    text += readDigits(\.isDigitASCII)
  }
}

extension Unicode.Scalar {
  fileprivate var isHexDigitASCII: Bool { isDigitASCII || "a"..."f" ~= self || "A"..."F" ~= self }
}

// MARK: - Texts

extension Lexer {
  /// The two kinds of quotes, straight or curly.
  enum Quote {
    case single, double

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "'", "‘", "’", "＇": self = .single
      case "\"", "“", "”", "＂": self = .double
      default: return nil
      }
    }

    var straight: Unicode.Scalar {
      switch self {
      case .single: "'"
      case .double: "\""
      }
    }
  }

  private mutating func readText(_ quote: Quote, opening: Unicode.Scalar, length: Int) throws(TagFault) {
    let start = offset
    let inside = offset + length
    guard let close = Self.closingQuote(of: opening, from: inside, to: end, in: source) else {
      throw .unclosedText(at: start..<end, in: source)
    }
    for mark in [opening, close.scalar] where mark != quote.straight {
      fullWidth.append((mark, quote.straight))
    }
    let raw = source.text(inside..<close.offset)
    offset = close.offset + close.length
    add(.text(raw.utf8.contains(UInt8(ascii: "\\")) ? Self.unescaped(raw) : raw), from: start)
  }

  /// The quote that ends a text: of the straight kind if it began straight and one follows, else any of its kind.
  static func closingQuote(
    of opening: Unicode.Scalar, from start: Int, to end: Int, in source: SourceText
  ) -> (scalar: Unicode.Scalar, offset: Int, length: Int)? {
    guard let kind = Quote(opening) else { return nil }
    var fallback: (Unicode.Scalar, Int, Int)?
    var offset = start
    while offset < end, let (scalar, length) = source.scalar(at: offset) {
      if scalar == "\\" {
        offset += 1 + (source.scalar(at: offset + 1)?.length ?? 0)
        continue
      }
      if Quote(scalar) == kind {
        if opening != kind.straight || scalar == kind.straight { return (scalar, offset, length) }
        fallback = fallback ?? (scalar, offset, length)
      }
      offset += length
    }
    return fallback
  }

  private static func unescaped(_ raw: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = raw.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let next = rest.popFirst() else {
        result.append(scalar)
        continue
      }
      switch next {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "r": result.append("\r")
      case "\\", "'", "\"", "“", "”", "‘", "’": result.append(next)
      case "x": appendCode(2, from: &rest, escape: next, to: &result)
      case "u": appendCode(4, from: &rest, escape: next, to: &result)
      case "U": appendCode(8, from: &rest, escape: next, to: &result)
      default: result.append(contentsOf: [scalar, next])
      }
    }
    return String(result)
  }

  private static func appendCode(
    _ length: Int, from rest: inout Substring.UnicodeScalarView, escape: Unicode.Scalar,
    to result: inout String.UnicodeScalarView
  ) {
    let digits = rest.prefix(length)
    guard digits.count == length, digits.allSatisfy(\.isHexDigitASCII),
      let code = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(code)
    else { return result.append(contentsOf: ["\\", escape]) }
    rest.removeFirst(length)
    result.append(scalar)
  }
}
