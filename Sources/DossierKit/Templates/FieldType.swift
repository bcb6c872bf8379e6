internal import DossierCore
internal import DossierTemplate

/// What a template takes a field for, judged by what it does with it.
public enum FieldType: String, Sendable, CaseIterable {
  case text = "文本"
  case number = "数"
  case list = "列表"
  /// A list of elements that have fields of their own.
  case records = "记录列表"
  case flag = "条件"
  case date = "日期"
  case picture = "图片"
  /// Something with fields of its own.
  case record = "记录"

  /// The name in English, which JSON has too.
  public var english: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .list: "list"
    case .records: "list of records"
    case .flag: "condition"
    case .date: "date"
    case .picture: "picture"
    case .record: "record"
    }
  }

  /// - Parameters:
  ///   - usages: all that is done with the field.
  ///   - following: how other paths of the template go on beyond the field.
  init(usages: [FieldRead.Usage], following: [FieldPath]) {
    let certain = usages.compactMap(Self.certain)
    let hasElements = usages.contains(.looped) || following.contains(where: \.beginsWithElement)
    // Texts have a length too, and what is summed is a number in each element.
    if hasElements || (certain.contains(.list) && !usages.contains(where: Self.showsOne)) {
      self = following.contains(where: \.isMemberOfElement) ? .records : .list
    } else if let type = certain.first(where: { $0 != .list }) {
      self = type
    } else if usages.contains(.filtered("sum")) {
      self = .number
    } else if !following.isEmpty {
      self = .record
    } else {
      self = usages.allSatisfy { $0 == .tested } ? .flag : .text
    }
  }

  private static let filters: [String: FieldType] = {
    let groups: [(FieldType, [String])] = [
      (.date, ["日期", "时刻", "日期8"]),
      (.number, ["大写", "金额", "中文数字", "round", "int", "float", "abs", "filesizeformat"]),
      (.picture, ["图片"]),
      (
        .list,
        [
          "签名", "签署日期", "签署意见", "join", "first", "last", "length", "count", "list", "sort", "reverse",
          "unique",
          "batch", "slice", "map", "sum", "select", "reject", "selectattr", "rejectattr", "groupby", "min",
          "max",
        ]
      ),
    ]
    return groups.reduce(into: [:]) { table, group in
      for name in group.1 { table[name] = group.0 }
    }
  }()

  /// Whether a usage writes the field as one value.
  private static func showsOne(_ usage: FieldRead.Usage) -> Bool {
    [.printed, .calculated, .filtered("空白")].contains(usage)
  }

  /// The type that a usage proves; nil where it would do for several.
  private static func certain(_ usage: FieldRead.Usage) -> FieldType? {
    switch usage {
    case .looped: .list
    case .calculated: .number
    case .filtered(let name): filters[name]
    case .printed, .tested, .compared, .called: nil
    }
  }
}

extension FieldPath {
  fileprivate var beginsWithElement: Bool {
    if case .index = steps.first { true } else { false }
  }

  fileprivate var isMemberOfElement: Bool {
    guard beginsWithElement, case .key = steps.dropFirst().first else { return false }
    return true
  }
}
