internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// Holds a case against the documents that its profiles demand.
struct DemandJudge {
  private let profiles: [Profile]
  private let facts: Value
  private let locate: (FieldPath) -> Location

  init(_ profiles: [Profile], facts: Value, locate: @escaping (FieldPath) -> Location) {
    (self.profiles, self.facts, self.locate) = (profiles, facts, locate)
  }

  /// What is missing, and the conditions that cannot be read.
  func findings() -> [Diagnostic] {
    profiles.flatMap { profile in profile.required.flatMap { findings(on: $0, of: profile) } }
  }

  private func findings(on demand: DocumentDemand, of profile: Profile) -> [Diagnostic] {
    let kinds = Set(demand.kinds.map(\.rawValue))
    let isThere = (facts["文书"].list ?? []).contains { kinds.contains($0["文种"].text ?? "") }
    guard !isThere else { return [] }
    do {
      guard try applies(demand, of: profile) else { return [] }
    } catch {
      return error.diagnostics
    }
    return [.demandMissing(demand.kinds.map(\.rawValue), profile, at: locate(FieldPath("文书")))]
  }

  private func applies(_ demand: DocumentDemand, of profile: Profile) throws(DossierError) -> Bool {
    guard let premise = demand.premise else { return true }
    var scope = FactScope(facts)
    for definition in profile.definitions {
      let meaning = try FactExpression(definition.meaning.text, at: definition.meaning.location)
      if let value = scope.value(of: meaning) { scope.define(definition.name, value) }
    }
    return scope.holds(try FactExpression(premise.text, at: premise.location))
  }
}

extension Diagnostic {
  fileprivate static func demandMissing(
    _ kinds: [String], _ profile: Profile, at location: Location
  ) -> Diagnostic {
    let (chinese, english) = (kinds.joined(separator: "或者"), kinds.joined(separator: " or "))
    return Diagnostic(
      "D183", .warning,
      Wording(
        "\(profile.layer.chinese)要求有\(chinese)，案件里没有",
        "\(profile.layer.english) demands \(english), which the case lacks"),
      at: location, basis: profile.source,
      hints: [
        Wording("在「文书」下加「文种：\(kinds.first ?? "")」", "add “文种：\(kinds.first ?? "")” below “文书”")
      ])
  }
}
