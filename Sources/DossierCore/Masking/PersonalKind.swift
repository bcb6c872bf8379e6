/// Kinds of personal data, each hidden in its own way.
public enum PersonalKind: String, Sendable, CaseIterable {
  case name = "姓名"
  case identityNumber = "证件"
  case phone = "电话"
  case account = "账号"
  case address = "地址"
  case email = "邮箱"
  case plate = "车牌"
  /// A date of birth.
  case date = "日期"
  /// An employer or school.
  case employer = "单位"
  /// Anything else that tells of a person: state of mind, special needs.
  case text = "文字"
}

extension PersonalKind {
  /// A value as others may see it.
  public func masked(_ value: String) -> String {
    switch self {
    case .name: Masking.surname(value)
    case .identityNumber: Masking.identityNumber(value)
    case .phone: Masking.phone(value)
    case .account: Masking.account(value)
    case .address: Masking.address(value)
    case .email: Masking.email(value)
    case .plate: Masking.plate(value)
    case .date: Masking.birthDate(value)
    case .employer: "某单位"
    case .text: Masking.hidden
    }
  }

  /// Whether the value can be told by itself wherever it stands; a date or `男` cannot.
  public var isTelling: Bool { self != .date && self != .text }
}
