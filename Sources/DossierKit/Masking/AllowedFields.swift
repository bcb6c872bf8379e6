internal import DossierCase
internal import DossierCore
internal import DossierRender

/// Holds the fields of a template against those that its readers may see.
struct AllowedFields {
  private let audience: Audience
  /// Personal fields that the readers of the template may not see.
  private let forbidden: Set<FieldPath>

  /// - Parameter template: the base name of the template, which the set lists.
  init(_ rules: MaskingRules, template: String) {
    audience = rules.audience(ofTemplate: template)
    let allowed = Set(rules.level(for: audience)?.allowed ?? rules.fields.map(\.path))
    forbidden = audience == .office ? [] : Set(rules.fields.map(\.path)).subtracting(allowed)
  }

  /// One finding for each field, at its first place.
  func faults(of fields: [TemplateField], in file: String, _ severity: Diagnostic.Severity) -> [Diagnostic] {
    guard !forbidden.isEmpty else { return [] }
    var seen: Set<FieldPath> = []
    return fields.compactMap { field in
      guard let path = field.origin?.inCase, forbidden.contains(path), seen.insert(path).inserted else {
        return nil
      }
      var location = field.location
      location.file = file
      return .notAllowed(path, audience, at: location, severity)
    }
  }
}

extension FieldPath {
  /// The path from the root of the case, lists left out: of `本件.受送达人` and `送达回证.受送达人` it is `文书.受送达人`.
  fileprivate var inCase: FieldPath {
    var keys: [Step] = steps.filter { if case .key = $0 { true } else { false } }
    if case .key(let first)? = keys.first,
      first == "本件" || ArtefactKind.builtIn.contains(ArtefactKind(rawValue: first))
    {
      keys[0] = .key("文书")
    }
    return FieldPath(keys)
  }
}

extension Diagnostic {
  fileprivate static func notAllowed(
    _ field: FieldPath, _ audience: Audience, at location: Location, _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      "M111", severity,
      Wording(
        "这个表样是「\(audience.rawValue)」的，不能用个人信息字段「\(field)」",
        "this template is for “\(audience.rawValue)” (\(audience.english)) and may not use the personal field “\(field)”"
      ),
      at: location,
      basis: Wording("个人信息保护法第六条：限于实现处理目的的最小范围", "Personal Information Protection Law, Article 6"),
      hints: [
        Wording(
          "从表样里删去；确有必要的，在脱敏.yaml 的「可用字段」里加上",
          "take it out of the template; where it is needed, add it to “可用字段” in 脱敏.yaml")
      ])
  }
}
