import DossierCore

/// What a reading knows besides the file: the set's own kinds and roles, and the facts that fill defaults.
final class ReadingContext {
  let customKinds: [CustomKind]
  let roles: [String]
  /// 承办机关.名称: the issuer where a document names none.
  var issuer: String?
  /// The petitioner, party B of an agreement that names none.
  var petitioner: SettlementParty?
  /// How many claims there are; nil while unknown.
  var claimCount: Int?
  /// The names in the list of materials; nil while unknown.
  var materialNames: Set<String>?

  init(customKinds: [CustomKind] = [], roles: [String] = []) {
    self.customKinds = customKinds
    self.roles = roles
  }
}
