internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// Holds a case against the documents that its profiles demand.
struct DemandJudge {
  private let book: LimitBook
  private let facts: Value
  private let locate: (FieldPath) -> Location

  init(_ book: LimitBook, facts: Value, locate: @escaping (FieldPath) -> Location) {
    (self.book, self.facts, self.locate) = (book, facts, locate)
  }

  /// What is missing.
  func findings() -> [Diagnostic] {
    let present = Set((facts["文书"].list ?? []).compactMap { $0["文种"].text })
    let missing = book.demands.filter { present.isDisjoint(with: $0.kinds) }
    guard !missing.isEmpty else { return [] }
    var scope = FactScope(facts)
    for definition in book.definitions {
      if let value = scope.value(of: definition.meaning) { scope.define(definition.name, value) }
    }
    return missing.filter { $0.premise.map { scope.holds($0) } ?? true }.map { demand in
      .demandMissing(demand.kinds, demand.profile, at: locate(FieldPath("文书")))
    }
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
