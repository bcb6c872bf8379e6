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

  /// Addresses down to town, street or county; what follows is dropped.
  public static func address(_ address: String) -> String {
    address.isEmpty ? "" : kept(of: address) + "***"
  }

  /// What ``address(_:)`` drops: `农机巷2幢304室`.
  public static func hiddenPart(ofAddress address: String) -> String {
    String(address.dropFirst(kept(of: address).count))
  }

  /// `方守拙` → `方某`, `欧阳修文` → `欧阳某`, as courts write it.
  public static func surname(_ name: String) -> String {
    let plain = name.filter { !$0.isWhitespace }
    let length = plain.count > 2 && compoundSurnames.contains(String(plain.prefix(2))) ? 2 : 1
    return plain.isEmpty ? "" : plain.prefix(length) + "某"
  }

  /// `zhang@example.org` → `z***@example.org`.
  public static func email(_ address: String) -> String {
    guard let at = address.firstIndex(of: "@"), at != address.startIndex else {
      return String(repeating: "*", count: address.count)
    }
    return address.prefix(1) + "***" + address[at...]
  }

  /// `云A12345` → `云A***45`: province, city and the last two characters stay.
  public static func plate(_ plate: String) -> String {
    guard plate.count > 4 else { return String(repeating: "*", count: plate.count) }
    return plate.prefix(2) + "***" + plate.suffix(2)
  }

  /// `1966-08-12` → `1966-**-**`: the year tells the age.
  public static func birthDate(_ date: String) -> String {
    CivilDate(date).map { "\(padded($0.year, to: 4))-**-**" } ?? hidden
  }

  /// What stands for a value that is not shown at all.
  public static let hidden = "＊＊＊"

  private static func keeping(first: Int, last: Int, of text: String) -> String {
    guard text.count > first + last else { return String(repeating: "*", count: text.count) }
    let hidden = String(repeating: "*", count: text.count - first - last)
    return text.prefix(first) + hidden + text.suffix(last)
  }

  /// An address up to its town, street or village, else its county, else its city.
  private static func kept(of address: String) -> String {
    let characters = Array(address)
    var end = 0
    for (place, level) in levelEnds(in: characters) where place + 1 > end {
      end = place + 1
      if level == .town { break }
    }
    return end == 0 ? String(characters.prefix(2)) : String(characters.prefix(end))
  }

  private enum AddressLevel { case city, county, town }

  /// Where the names of divisions end, from the left; 小区, 社区 and the like are none.
  private static func levelEnds(in characters: [Character]) -> [(Int, AddressLevel)] {
    var ends: [(Int, AddressLevel)] = []
    for (place, character) in characters.enumerated() where place > 1 {
      let before = characters[place - 1]
      switch character {
      case "省", "市", "州": ends.append((place, .city))
      case "县", "旗": ends.append((place, .county))
      case "区" where !"小社园片校库景住".contains(before): ends.append((place, .county))
      case "镇", "乡": ends.append((place, .town))
      case "道" where before == "街": ends.append((place, .town))
      case "街" where place + 1 == characters.count || characters[place + 1] != "道":
        ends.append((place, .town))
      default: break
      }
    }
    return ends
  }
}
