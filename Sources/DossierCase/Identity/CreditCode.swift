/// A unified social credit code (GB 32100-2015), judged part by part.
public struct CreditCode: Sendable, Hashable {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// Eighteen characters in upper case.
  public let text: String

  /// Nil where it is not eighteen characters of the code's 31.
  public init?(_ text: String) {
    let upper = text.uppercased()
    guard upper.count == 18, upper.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = upper
  }

  /// The division of the registering authority.
  public var division: String { String(text.dropFirst(2).prefix(6)) }

  /// The check character the other seventeen call for.
  public var expectedCheck: Character {
    var sum = 0
    var weight = 1
    for character in text.dropLast() {
      sum += (Self.alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return Self.alphabet[(31 - sum % 31) % 31]
  }

  public var hasValidCheck: Bool { text.last == expectedCheck }
}
