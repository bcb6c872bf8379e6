/// Masking (脱敏) of personal data: what is left tells people apart in the office and no further.
public enum Masking {
  private static let compoundSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "端木", "东方",
    "南宫", "独孤", "呼延", "百里", "轩辕", "闻人", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙",
  ]

  /// `周明远` → `周**`, `李雷` → `李*`, `欧阳修文` → `欧阳**`.
  public static func name(_ name: String) -> String {
    let surnameLength = name.count > 2 && compoundSurnames.contains(String(name.prefix(2))) ? 2 : 1
    guard name.count > surnameLength else { return name.isEmpty ? "" : "*" }
    return name.prefix(surnameLength) + String(repeating: "*", count: name.count - surnameLength)
  }

  /// Identity papers: the first three and the last four characters stay; the whole is hidden where it is short.
  public static func identityNumber(_ number: String) -> String {
    keeping(first: 3, last: 4, of: number)
  }

  /// `13800001234` → `138****1234`.
  public static func phone(_ number: String) -> String {
    keeping(first: 3, last: 4, of: number)
  }

  /// Bank accounts: the last four characters stay.
  public static func account(_ number: String) -> String {
    keeping(first: 0, last: 4, of: number)
  }

  /// Addresses down to the county or the street; what follows is dropped.
  public static func address(_ address: String) -> String {
    let ends: [Character] = ["县", "区", "市", "镇", "乡", "街"]
    guard let end = address.lastIndex(where: ends.contains) else {
      return address.isEmpty ? "" : String(address.prefix(2)) + "***"
    }
    return address[...end] + "***"
  }

  private static func keeping(first: Int, last: Int, of text: String) -> String {
    guard text.count > first + last else { return String(repeating: "*", count: text.count) }
    let hidden = String(repeating: "*", count: text.count - first - last)
    return text.prefix(first) + hidden + text.suffix(last)
  }
}
