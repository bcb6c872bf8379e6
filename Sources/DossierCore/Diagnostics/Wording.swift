/// The language in which people are spoken to.
public enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"
}

/// One sentence for people, in every language we speak.
///
/// It holds no personal values: field names, document names, counts and dates of forms only.
public struct Wording: Sendable, Hashable {
  public var chinese: String
  public var english: String

  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
