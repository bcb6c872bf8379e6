public import DossierCore

/// A citizen's identity number (GB 11643-1999), judged part by part.
public struct ResidentIdentityNumber: Sendable, Hashable {
  /// Eighteen characters, a check letter in upper case.
  public let text: String

  /// Nil where it is not seventeen digits and a digit or X.
  public init?(_ text: String) {
    let upper = text.uppercased()
    guard upper.utf8.count == 18, upper.utf8.dropLast().allSatisfy({ 48...57 ~= $0 }),
      let last = upper.utf8.last, 48...57 ~= last || last == 88
    else { return nil }
    self.text = upper
  }

  /// The first six digits: the division where the number was given, abolished ones included.
  public var division: String { String(text.prefix(6)) }

  /// The day of birth; nil where there is no such day.
  public var birthDate: CivilDate? { CivilDate(text.dropFirst(6).prefix(8)) }

  public var sex: Sex {
    let sequence = Array(text.utf8)[16]
    return sequence % 2 == 1 ? .male : .female
  }

  /// The check character the other seventeen call for.
  public var expectedCheck: Character { Character(Unicode.Scalar(expectedByte)) }

  public var hasValidCheck: Bool { text.utf8.last == expectedByte }

  private var expectedByte: UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(text.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }
}
