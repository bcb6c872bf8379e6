public import DossierCore

extension Picture {
  /// The picture that a record stands for: `{图片: 文件, 宽: 毫米, 高: 毫米, 说明: 文字}`, in English
  /// `picture`, `width`, `height`, `alt`; all but the first may be left out.
  ///
  /// - Returns: nil where the value is something else, such as a record with other keys beside.
  public init?(_ value: Value) throws(EvaluationFault) {
    guard case .record(let record) = value, (1...4).contains(record.count) else { return nil }
    guard record.keys.allSatisfy({ Self.names[$0] != nil }) else { return nil }
    func member(_ name: String) -> Value? {
      record.keys.first { Self.names[$0] == name }.flatMap { record[$0] }.flatMap { $0 == .null ? nil : $0 }
    }
    guard case .text(let path)? = member("picture"), !path.isEmpty else { return nil }
    self.init(path: path)
    width = try Self.length(member("width"), "宽")
    height = try Self.length(member("height"), "高")
    description = try member("alt")?.printed() ?? ""
  }

  private static let names = [
    "图片": "picture", "picture": "picture", "宽": "width", "width": "width", "高": "height", "height": "height",
    "说明": "alt", "alt": "alt",
  ]

  /// Millimetres that fit on a sheet.
  private static func length(_ value: Value?, _ key: String) throws(EvaluationFault) -> Double? {
    guard let value else { return nil }
    guard let length = value.number, length > 0, length <= 1000 else {
      throw .badArgument("图片", Wording("「\(key)」应为 1 至 1000 毫米", "“\(key)” should be 1 to 1000 millimetres"))
    }
    return length
  }
}
