public import DossierCore

extension RichText {
  /// The keys that make a record a rich text, in the order in which messages name them.
  static let keys = ["富文本", "richtext"]

  /// The rich text that a value stands for: a record whose one key is 富文本 (`richtext`).
  ///
  /// The key's value is a text, a record of one piece, or a list of these and of further rich texts.
  ///
  /// - Returns: nil where the value is something else.
  /// - Throws: ``EvaluationFault`` where it begins as rich text and cannot be read as such.
  public init?(_ value: Value) throws(EvaluationFault) {
    guard case .record(let record) = value, record.count == 1,
      let key = Self.keys.first(where: { record[$0] != nil }),
      let content = record[key]
    else { return nil }
    self.init([])
    try append(content, depth: 0)
  }

  private mutating func append(_ value: Value, depth: Int) throws(EvaluationFault) {
    guard depth < 16 else { throw Self.fault(Wording("嵌套过深", "it is nested too deeply")) }
    switch value {
    case .list(let values):
      for value in values { try append(value, depth: depth + 1) }
    case .record(let record):
      if let inner = try RichText(value) {
        pieces += inner.pieces
      } else {
        pieces.append(try Piece(record))
      }
    case .null: break
    default: pieces.append(Piece(try value.printed()))
    }
  }

  fileprivate static func fault(_ problem: Wording) -> EvaluationFault {
    .badArgument("富文本", problem)
  }
}

extension Expression {
  /// The styles that records in the expression name as such: `{"文字": 甲, "样式": "强调"}`.
  public var literalStyles: [String] {
    var styles: [String] = []
    root.visit { node in
      guard case .record(let members) = node else { return }
      let texts = members.compactMap { member in member.key.literalText.map { ($0, member.value) } }
      guard texts.contains(where: { $0.0 == "文字" || $0.0 == "text" }) else { return }
      styles += texts.filter { $0.0 == "样式" || $0.0 == "style" }.compactMap { $0.1.literalText }
    }
    return styles
  }
}

extension Node {
  fileprivate var literalText: String? {
    if case .literal(.text(let text)) = self { text } else { nil }
  }
}

extension RichText.Piece {
  /// What a piece may say, Chinese and English.
  private enum Key: String, CaseIterable {
    case text = "文字"
    case bold = "加粗"
    case italic = "斜体"
    case underline = "下划线"
    case strike = "删除线"
    case color = "颜色"
    case highlight = "底色"
    case size = "字号"
    case font = "字体"
    case superscript = "上标"
    case `subscript` = "下标"
    case link = "链接"
    case style = "样式"

    init?(written: String) {
      if let key = Key(rawValue: written) ?? Key.allCases.first(where: { $0.english == written }) {
        self = key
      } else {
        return nil
      }
    }

    var english: String { String(describing: self) }
  }

  fileprivate init(_ record: Record) throws(EvaluationFault) {
    self.init("")
    for (name, value) in record.members {
      guard let key = Key(written: name) else {
        let known = Key.allCases
        throw RichText.fault(
          Wording(
            "没有「\(name)」一项，可用：" + known.map(\.rawValue).joined(separator: "、"),
            "there is no “\(name)”; known: " + known.map(\.english).joined(separator: ", ")))
      }
      guard value != .null else { continue }
      try set(key, to: value)
    }
  }

  private mutating func set(_ key: Key, to value: Value) throws(EvaluationFault) {
    switch key {
    case .text: text = try value.printed()
    case .bold: look.isBold = value.isTruthy
    case .italic: look.isItalic = value.isTruthy
    case .underline: look.underline = try underline(value)
    case .strike: look.isStruck = value.isTruthy
    case .color: look.color = try color(value, key)
    case .highlight: look.highlight = try color(value, key)
    case .size: look.size = try size(value)
    case .font: look.font = try name(value, key)
    case .superscript: look.position = value.isTruthy ? .superscript : look.position
    case .subscript: look.position = value.isTruthy ? .subscript : look.position
    case .link: link = try address(value)
    case .style: look.style = try name(value, key)
    }
  }

  private func underline(_ value: Value) throws(EvaluationFault) -> RichText.Underline {
    guard case .text(let word) = value else { return value.isTruthy ? .single : .none }
    guard let line = RichText.Underline(rawValue: word) else {
      let known = RichText.Underline.allCases.map(\.rawValue).joined(separator: ", ")
      throw RichText.fault(Wording("「下划线」应为：" + known, "“underline” should be one of: " + known))
    }
    return line
  }

  private func color(_ value: Value, _ key: Key) throws(EvaluationFault) -> String {
    var digits = try value.printed()
    if digits.hasPrefix("#") { digits.removeFirst() }
    // A colour of figures only, read as a number: 000080 comes as 80.
    if case .integer = value { digits = String(repeating: "0", count: max(0, 6 - digits.count)) + digits }
    guard digits.utf8.count == 6, digits.utf8.allSatisfy(\.isHexadecimal) else {
      throw bad(key, Wording("六位十六进制颜色，如 C00000", "six hexadecimal digits, such as C00000"))
    }
    return digits.uppercased()
  }

  private func size(_ value: Value) throws(EvaluationFault) -> Double {
    guard let points = value.number ?? value.text.flatMap({ Double($0) }), points >= 1, points <= 1638 else {
      throw bad(.size, Wording("1 至 1638 磅", "1 to 1638 points"))
    }
    return (points * 2).rounded() / 2
  }

  private func name(_ value: Value, _ key: Key) throws(EvaluationFault) -> String {
    guard case .text(let name) = value, !value.isBlank else { throw bad(key, Wording("名称", "a name")) }
    return name
  }

  /// Only what opens a page or a letter: a link must not start a program.
  private func address(_ value: Value) throws(EvaluationFault) -> String {
    let schemes = ["http://", "https://", "mailto:", "tel:", "ftp://"]
    guard case .text(let address) = value, schemes.contains(where: { address.lowercased().hasPrefix($0) })
    else {
      throw bad(.link, Wording("以 http:// 或 https:// 开头的网址", "an address such as https://…"))
    }
    return address
  }

  private func bad(_ key: Key, _ wanted: Wording) -> EvaluationFault {
    RichText.fault(
      Wording("「\(key.rawValue)」应为\(wanted.chinese)", "“\(key.english)” should be \(wanted.english)"))
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
