public import DossierCore

/// What the name of a bookmark round a filled value says: which document, which field, and whether the value still is
/// what was written.
///
/// A name such as `_D_转送单1_本件_事项摘要_k3f9` explains itself, so it needs no table that an editor could lose. Word
/// hides names that begin with a low line from people; Word, WPS and LibreOffice keep them, 40 characters at most.
public struct FieldMark: Sendable, Hashable {
  /// Which document of the case: `转送单1`, `卷宗封面`.
  public let document: String
  /// The field as the template sees it: `本件.事项摘要`, `信访人.姓名`.
  public let path: FieldPath
  /// Four characters that the value as written comes to; see ``seal(of:)``.
  public let seal: String
  /// Which of the places in the document that show the field, counted from one.
  public let occurrence: Int

  /// - Parameter text: the value as it is written.
  public init(document: String, path: FieldPath, text: String, occurrence: Int = 1) {
    self.document = document
    self.path = path
    seal = Self.seal(of: text)
    self.occurrence = occurrence
  }

  static let prefix = "_D_"

  /// Word cuts longer names off.
  static let longest = 40
}

extension FieldMark {
  /// What stays the same when the value changes: document and field.
  public var place: FieldPlace { FieldPlace(path: path, occurrence: occurrence) }

  /// Whether a text is what was written, blanks apart.
  public func seals(_ text: String) -> Bool { Self.seal(of: text) == seal }

  /// Four letters and figures that a text comes to, blanks apart: what editors do to blanks is no change.
  ///
  /// Of a million changes one goes unseen. It tells nothing of a value that does not stand beside it.
  public static func seal(of text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      var rest = scalar.value
      repeat {
        hash = (hash ^ (rest & 0xFF)) &* 16_777_619
        rest >>= 8
      } while rest > 0
    }
    hash ^= hash >> 16
    return String(
      decoding: (0..<4).map { alphabet[Int((hash >> (5 * $0)) & 31)] }, as: UTF8.self)
  }

  /// Without signs that look alike.
  private static let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
}

/// A field at one of the places that show it.
public struct FieldPlace: Sendable, Hashable {
  /// The field as the template sees it.
  public let path: FieldPath
  /// Counted from one.
  public let occurrence: Int

  public init(path: FieldPath, occurrence: Int) {
    self.path = path
    self.occurrence = occurrence
  }
}
