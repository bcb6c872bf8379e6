import DossierCore

/// The words that a set's kinds of documents bring with them, gathered once for all cases that are read with it.
struct SetWords: Sendable {
  /// The kinds the set declares itself.
  let customKinds: [CustomKind]
  /// All kinds, the known ones first.
  let kinds: WordList
  /// The capacities in which the set demands a signature.
  let roles: [String]
  /// All capacities that somebody may sign in, the known ones first.
  let signerRoles: WordList

  /// For each kind the capacities that must sign, `甲|乙` for one of them; as facts have it.
  let requiredSigners: Record

  init(_ rules: [KindRule]) {
    customKinds = rules.compactMap { rule in
      rule.customFields.map { CustomKind(kind: rule.kind, fields: $0) }
    }
    kinds = WordList((ArtefactKind.builtIn + customKinds.map { $0.kind }).map(\.rawValue))
    var seen: Set<String> = []
    roles = rules.flatMap { $0.signers.joined() }.filter { seen.insert($0).inserted }
    requiredSigners = Record(
      rules.filter { !$0.signers.isEmpty }.map { rule in
        (rule.kind.rawValue, .list(rule.signers.map { .text($0.joined(separator: "|")) }))
      })
    signerRoles = WordList(SignerRole.words + roles.filter { SignerRole(word: $0) == nil })
  }
}
