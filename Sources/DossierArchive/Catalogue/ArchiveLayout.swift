/// Where things are in a package (电子档案移交与接收办法, annex 2): year, class, volume, item.
public enum ArchiveLayout {
  /// The folder of the records, and the one of schemas, rules and hand-over papers.
  public static let recordsFolder = "电子档案"
  public static let otherFolder = "其他"

  /// `电子档案/2026/信访/J021-…-0001`.
  public static func volumeFolder(year: Int, className: String, code: String) -> String {
    [recordsFolder, String(year), part(className), part(code)].joined(separator: "/")
  }

  /// `…/正卷/001_信访事项受理登记表`, below a volume's folder; the number is 顺序号.
  public static func itemFolder(in volumeFolder: String, section: String, sequence: Int, title: String)
    -> String
  {
    let digits = String(sequence)
    let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return [volumeFolder, part(section), part("\(number)_\(title)")].joined(separator: "/")
  }

  /// A text as one part of a path, safe on every system.
  private static func part(_ text: String) -> String {
    PortableName.safe(String(text.composed.map { $0 == "/" ? "\u{FF0F}" : $0 }))
  }
}
