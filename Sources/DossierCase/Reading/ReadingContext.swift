import DossierCore

/// What a reading knows besides the file: the words of the set, and the facts that fill defaults.
final class ReadingContext {
  let words: SetWords
  /// 承办机关.名称: the issuer where a document names none.
  var issuer: String?
  /// The petitioner, party B of an agreement that names none.
  var petitioner: SettlementParty?
  /// How many claims there are; nil while unknown.
  var claimCount: Int?
  /// The names in the list of materials; nil while unknown.
  var materialNames: [String]?

  init(_ words: SetWords = SetWords([])) {
    self.words = words
  }
}
