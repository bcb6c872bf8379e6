internal import DossierFixity

/// One part of a path, judged and mended for every system it may be copied to.
public enum PortableName {
  static let byteLimit = 100

  enum Flaw: Sendable, Hashable {
    case forbiddenCharacter
    case dotOrBlankAtEnd
    case device
    case tooLong
  }

  /// What keeps a name from being portable, the first of several.
  static func flaw(of name: String) -> Flaw? {
    if name.unicodeScalars.contains(where: { replacement(for: $0) != nil }) { return .forbiddenCharacter }
    if name.hasSuffix(".") || name.hasSuffix(" ") { return .dotOrBlankAtEnd }
    if isDevice(name) { return .device }
    return name.utf8.count > byteLimit ? .tooLong : nil
  }

  /// The nearest portable name: full-width signs for forbidden ones, a shortened stem for a long one.
  public static func safe(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(scalar == "%" ? "\u{FF05}" : replacement(for: scalar) ?? scalar)
    }
    var safe = String(scalars)
    while safe.hasSuffix(".") || safe.hasSuffix(" ") { safe.removeLast() }
    if safe.isEmpty || isDevice(safe) { safe = "_" + safe }
    return safe.utf8.count > byteLimit ? shortened(safe, from: name) : safe
  }

  /// The name with `(2)` before its extension, for one that is taken.
  public static func numbered(_ name: String, _ number: Int) -> String {
    let (stem, ending) = divided(name)
    let mark = "(\(number))"
    return prefix(of: stem, byteCount: byteLimit - mark.utf8.count - ending.utf8.count) + mark + ending
  }

  /// Eight digits of the old name's digest keep two shortened names apart.
  private static func shortened(_ safe: String, from name: String) -> String {
    let (stem, ending) = divided(safe)
    let mark = "~" + Fingerprint(of: name.utf8).hex.prefix(8)
    return prefix(of: stem, byteCount: byteLimit - mark.utf8.count - ending.utf8.count) + mark + ending
  }

  private static func divided(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, name[dot...].utf8.count <= 16 else {
      return (name, "")
    }
    return (String(name[..<dot]), String(name[dot...]))
  }

  /// As many whole characters as fit.
  private static func prefix(of text: String, byteCount: Int) -> String {
    var result = ""
    for character in text {
      guard result.utf8.count + character.utf8.count <= byteCount else { break }
      result.append(character)
    }
    return result
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "<": "\u{FF1C}"
    case ">": "\u{FF1E}"
    case ":": "\u{FF1A}"
    case "\"": "\u{FF02}"
    case "\\": "\u{FF3C}"
    case "|": "\u{FF5C}"
    case "?": "\u{FF1F}"
    case "*": "\u{FF0A}"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": "_"
    default: nil
    }
  }

  private static func isDevice(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(stem) { return true }
    guard stem.count == 4, stem.hasPrefix("COM") || stem.hasPrefix("LPT"), let last = stem.last else {
      return false
    }
    return "0123456789\u{B9}\u{B2}\u{B3}".contains(last)
  }
}
