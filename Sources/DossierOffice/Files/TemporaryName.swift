/// The names of our temporary files: `.dossier-`, six letters or digits, `.tmp`.
enum TemporaryName {
  private static let prefix = ".dossier-"
  private static let suffix = ".tmp"
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  static func random() -> String {
    prefix + String((0..<6).map { _ in letters.randomElement() ?? "x" }) + suffix
  }

  static func matches(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix), name.utf8.count == 19 else { return false }
    return name.dropFirst(prefix.count).dropLast(suffix.count).allSatisfy { letters.contains($0) }
  }
}
