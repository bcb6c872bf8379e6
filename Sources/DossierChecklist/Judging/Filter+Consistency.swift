internal import DossierCore
internal import DossierTemplate

// MARK: - Numbers, names and sums that must agree

extension Filter {
  /// `本件.文号 | 文号形`: the number without blanks and whichever brackets were typed, so that two can be compared.
  static let comparableNumber = Filter { value, _ throws(EvaluationFault) in
    guard let number = value.documentNumber else { throw .missing(FieldPath()) }
    return .text(number)
  }

  /// `信访人.姓名 | 姓名形`: the name without the blanks that widen it.
  static let comparableName = Filter { value, _ throws(EvaluationFault) in
    guard let name = value.plainName else { throw .missing(FieldPath()) }
    return .text(name)
  }

  /// `文 | 大小写不符`: how many sums in words differ from the figures beside them.
  static let disagreeingSums = Filter { value, _ throws(EvaluationFault) in
    .integer(value.text.map { AmountText($0).disagreements } ?? 0)
  }

  /// `文 | 大写不通`: how many sums in words cannot be read.
  static let unreadableSums = Filter { value, _ throws(EvaluationFault) in
    .integer(value.text.map { AmountText($0).unreadable } ?? 0)
  }

  /// `文号表 | 重复`: the entries that occur more than once, each once.
  static let repeated = Filter { value, _ throws(EvaluationFault) in
    var texts: Set<RecordKey> = []
    var others: Set<Value> = []
    var found: [Value] = []
    for entry in value.list ?? [] where !entry.isBlank {
      let isNew = entry.text.map { texts.insert(RecordKey($0)).inserted } ?? others.insert(entry).inserted
      if !isNew, !found.contains(entry) { found.append(entry) }
    }
    return .list(found)
  }
}

// MARK: - Who has to sign

extension Filter {
  /// `本件 | 未签(应签, 外人)`: the roles in which nobody signed a document, of those that must: `包案领导或承办单位负责人`.
  ///
  /// `应签` is a record of lists by kind of document, `甲|乙` for one of them. A refusal counts where the role is one of
  /// `外人`: nobody outside the office can be made to sign. What the dates of signatures say is judged elsewhere.
  static let missingSigners = Filter(["应签", "外人"], required: 1) { value, arguments throws(EvaluationFault) in
    let rules = try arguments.value("应签") ?? .null
    let outsiders = try arguments.value("外人")?.list ?? []
    let signatures = value[Keys.signatures].list ?? []
    var missing: [Value] = []
    for entry in value[Keys.kind].text.flatMap({ rules[$0].list }) ?? [] {
      guard let roles = entry.text else { continue }
      if !signatures.contains(where: { $0.settles(roles, outsiders: outsiders) }) {
        missing.append(.text(roles.split(separator: "|").joined(separator: "或")))
      }
    }
    return .list(missing)
  }

  /// `名单 | 没签名(签署, 角色)`: how many of the people on the list did not sign in the role, nor refused to.
  static let absentSigners = Filter(["签署", "角色"], required: 2) { value, arguments throws(EvaluationFault) in
    let role = try arguments.text("角色") ?? ""
    let signatures = (arguments.outcome("签署")?.value?.list ?? []).filter { $0[Keys.role].text == role }
    let names = Set(signatures.compactMap { $0[Keys.person].plainName })
    let wanted = (value.list ?? []).compactMap { $0[Keys.person].plainName }
    return .integer(wanted.count { !names.contains($0) })
  }
}

extension Value {
  /// Whether a signature stands for one of the roles, `甲|乙`: somebody signed, or somebody outside refused.
  fileprivate func settles(_ roles: String, outsiders: [Value]) -> Bool {
    guard let role = self[Keys.role].text, roles.names(role) else { return false }
    return self[Keys.refusal].isBlank ? !self[Keys.person].isBlank : outsiders.contains(.text(role))
  }
}

extension String {
  /// Whether one of the words between `|` is just this one.
  fileprivate func names(_ word: String) -> Bool {
    let bar = UInt8(ascii: "|")
    // Nearly every entry is a single word.
    guard contains(byte: bar) else { return hasSameBytes(as: word) }
    return utf8.split(separator: bar).contains { $0.elementsEqual(word.utf8) }
  }
}
