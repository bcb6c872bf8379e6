public import DossierCore

/// 档号 of a volume or of an item in it (DA/T 13-2022): `J021-ZY·XF·2026·D30-0001-001`.
///
/// 全宗号, then 类别号 (门类 and classes below it, year, retention, divided by `·`), 案卷号 and, for an item, 件号.
public struct ArchivalCode: Sendable, Hashable {
  /// 全宗号: four characters, a letter or a digit and three digits.
  public let fonds: String
  /// 门类代码 and the classes below it: `["ZY", "XF"]`.
  public let classes: [String]
  public let year: Int
  public let retention: RetentionPeriod
  /// 案卷号, counted from one.
  public let volume: Int
  /// 件号, counted from one; nil for the volume itself.
  public let item: Int?

  /// Composes a code from its parts; `category` is as in `ZY·XF`.
  ///
  /// Throws `A131` for each part that does not follow the standard, all at once.
  public init(
    fonds: String, category: String, year: Int, retention: RetentionPeriod, volume: Int, item: Int? = nil
  ) throws(DossierError) {
    let classes = category.split(separator: ArchivalCode.dot, omittingEmptySubsequences: false).map(
      String.init)
    var flawed: [Part] = []
    if !Self.isFonds(fonds) { flawed.append(.fonds) }
    if !Self.areClasses(classes) { flawed.append(.category) }
    if !(1900...2999).contains(year) { flawed.append(.year) }
    if !(1...9999).contains(volume) { flawed.append(.volume) }
    if let item, !(1...9999).contains(item) { flawed.append(.item) }
    guard flawed.isEmpty else { throw DossierError(flawed.map { $0.diagnostic }) }
    self.fonds = fonds
    self.classes = classes
    self.year = year
    self.retention = retention
    self.volume = volume
    self.item = item
  }

  /// The code of an item of this volume.
  public func item(_ number: Int) throws(DossierError) -> ArchivalCode {
    try ArchivalCode(
      fonds: fonds, category: classes.joined(separator: String(Self.dot)), year: year, retention: retention,
      volume: volume, item: number)
  }

  static let dot: Character = "\u{B7}"

  private static func isFonds(_ text: String) -> Bool {
    guard text.utf8.count == 4, let first = text.first else { return false }
    return (first.isASCII && first.isNumber || ("A"..."Z").contains(first))
      && text.dropFirst().allSatisfy(isDigit)
  }

  /// 门类 is two capital letters; what is below may be letters, digits or Chinese.
  private static func areClasses(_ classes: [String]) -> Bool {
    guard let first = classes.first, first.count == 2, first.allSatisfy({ ("A"..."Z").contains($0) }) else {
      return false
    }
    return classes.count <= 4
      && classes.dropFirst().allSatisfy { name in
        !name.isEmpty && name.count <= 10 && name.unicodeScalars.allSatisfy(isClassScalar)
      }
  }

  private static func isClassScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "0"..."9", "\u{4E00}"..."\u{9FFF}": true
    default: false
    }
  }

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
