/// A unified social credit code (GB 32100-2015), judged part by part.
public struct CreditCode: Sendable, Hashable {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Eighteen characters in upper case.
  public let text: String

  /// Nil where it is not eighteen characters of the code's 31.
  public init?(_ text: String) {
    let upper = text.uppercased()
    guard upper.utf8.count == 18, upper.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = upper
  }

  /// The division of the registering authority.
  public var division: String { String(text.dropFirst(2).prefix(6)) }

  /// The check character the other seventeen call for.
  public var expectedCheck: Character { Character(Unicode.Scalar(expectedByte)) }

  public var hasValidCheck: Bool { text.utf8.last == expectedByte }

  private var expectedByte: UInt8 {
    var sum = 0
    var weight = 1
    for byte in text.utf8.dropLast() {
      sum += (Self.alphabet.firstIndex(of: byte) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return Self.alphabet[(31 - sum % 31) % 31]
  }
}
