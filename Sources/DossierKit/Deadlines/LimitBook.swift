internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// The limits that a case is held to, with their expressions read: those of its template set, and of its profiles.
struct LimitBook: Sendable {
  struct Entry: Sendable {
    let rule: LimitRule
    let premise: FactExpression?
    let layer: Wording
    let isOwnTarget: Bool
  }

  /// Documents that a profile demands.
  struct Demand: Sendable {
    let kinds: [String]
    let premise: FactExpression?
    let profile: Profile
  }

  struct Definition: Sendable {
    let name: String
    let meaning: FactExpression
  }

  let entries: [Entry]
  let definitions: [Definition]
  let demands: [Demand]

  /// - Throws: the faults of all expressions at once.
  init(set: TemplateSet, profiles: [Profile]) throws(DossierError) {
    var reader = ExpressionReader()
    definitions = (set.limitDefinitions + profiles.flatMap(\.definitions)).compactMap { definition in
      reader.read(definition.meaning).map { Definition(name: definition.name, meaning: $0) }
    }
    var entries = Self.statutory(of: set, tightenedBy: profiles).map {
      reader.entry($0.rule, $0.layer, false)
    }
    let known = Set(set.limits.map(\.id))
    for profile in profiles {
      let layer = profile.layer
      entries += profile.limits.filter { !known.contains($0.id) }.map { reader.entry($0, layer, true) }
    }
    self.entries = entries
    demands = profiles.flatMap { profile in profile.required.map { reader.demand($0, of: profile) } }
    guard reader.faults.isEmpty else { throw DossierError(reader.faults) }
  }

  /// The set's limits, each in the strictest form that a profile gives it under the same id.
  private static func statutory(
    of set: TemplateSet, tightenedBy profiles: [Profile]
  ) -> [(rule: LimitRule, layer: Wording)] {
    set.limits.map { rule in
      let law = Wording("法定期限", "statutory limits")
      return profiles.reduce((rule, law)) { found, profile in
        guard let own = profile.limits.first(where: { $0.id == rule.id }) else { return found }
        return found.0.isLooser(than: own) ? (own, profile.layer) : found
      }
    }
  }
}

extension Profile {
  var layer: Wording { Wording("办理规范「\(name.chinese)」", "profile “\(name.english)”") }
}

/// Reads expressions and gathers their faults.
private struct ExpressionReader {
  private(set) var faults: [Diagnostic] = []

  mutating func read(_ expression: LimitExpression) -> FactExpression? {
    do { return try FactExpression(expression.text, at: expression.location) } catch {
      faults += error.diagnostics
      return nil
    }
  }

  mutating func demand(_ demand: DocumentDemand, of profile: Profile) -> LimitBook.Demand {
    LimitBook.Demand(
      kinds: demand.kinds.map(\.rawValue), premise: demand.premise.flatMap { read($0) }, profile: profile)
  }

  mutating func entry(_ rule: LimitRule, _ layer: Wording, _ isOwnTarget: Bool) -> LimitBook.Entry {
    LimitBook.Entry(
      rule: rule, premise: rule.premise.flatMap { read($0) }, layer: layer, isOwnTarget: isOwnTarget)
  }
}
