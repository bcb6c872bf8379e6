public import DossierCore

/// An expression in the tag language as a manifest or profile writes it, with its place there; read elsewhere.
public struct LimitExpression: Sendable, Hashable {
  public let text: String
  public let location: Location
}

/// A name that limits and conditions may use for an expression.
public struct LimitDefinition: Sendable, Hashable {
  public let name: String
  public let meaning: LimitExpression
}

extension FieldReader {
  func expression(ifPresent key: String, _ chinese: String, _ english: String) -> LimitExpression? {
    text(ifPresent: key, chinese, english).map { LimitExpression(text: $0, location: location(of: key)) }
  }

  /// A record of names and expressions, in the order of the file.
  func definitions(ifPresent key: String, _ chinese: String, _ english: String) -> [LimitDefinition] {
    record(ifPresent: key, chinese, english) { fields in
      fields.acceptAllKeys()
      return fields.members.compactMap { member in
        guard let text = member.value.scalar?.text, !text.isEmpty else { return nil }
        return LimitDefinition(
          name: member.key, meaning: LimitExpression(text: text, location: fields.location(of: member.key)))
      }
    } ?? []
  }

  /// A text in Chinese with its English beside it; the Chinese twice where that is left out.
  func wording(_ key: String, english: String, _ summary: String, _ englishSummary: String) -> Wording {
    let chinese = text(key, summary, englishSummary)
    return Wording(
      chinese, text(ifPresent: english, summary + "的英文", englishSummary + " in English") ?? chinese)
  }

  /// One path or a list of paths.
  func paths(_ key: String, isRequired: Bool, _ chinese: String, _ english: String) -> [FieldPath] {
    scalars(key, .list(.text), isRequired: isRequired, Wording(chinese, english)).map { FieldPath($0.text) }
  }

  private func location(of key: String) -> Location {
    let place = place(of: key)
    return Location(file: log?.file, line: place?.line, column: place?.column, field: path.appending(key))
  }
}
