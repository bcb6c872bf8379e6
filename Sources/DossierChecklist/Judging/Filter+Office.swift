internal import DossierCore
internal import DossierTemplate

// MARK: - Signatures and terms of office

extension Filter {
  /// `本件.签署 | 已签("包案领导")`: the signatures in one of the roles that bear a name and a date and were not refused.
  static let signaturesInRoles = Filter(isVariadic: true, acceptsMissing: true) {
    outcome, arguments, _ throws(EvaluationFault) in
    let roles = arguments.positional.compactMap(\.value)
    let signatures = outcome.value?.list ?? []
    return .value(
      .list(
        signatures.filter {
          roles.contains($0[Keys.role]) && !$0[Keys.person].isBlank && !$0[Keys.date].isBlank
            && $0[Keys.refusal].isBlank
        }))
  }

  /// `… | 已签("包案领导") | 在任(名单)`: the signatures of people on the list who were in office on the day they signed.
  static let signaturesInOffice = Filter(["名单"], required: 1) { value, arguments throws(EvaluationFault) in
    let terms = (try arguments.value("名单")?.list ?? []).compactMap(Term.init)
    return .list(
      (value.list ?? []).filter { signature in
        guard let name = signature[Keys.person].plainName else { return false }
        let day = signature[Keys.date].text.flatMap { CivilDate($0) }
        return terms.contains { $0.name == name && (day.map($0.covers) ?? true) }
      })
  }

  /// `包案文件.包案领导 | 同时在任`: how many different people held office on one and the same day.
  static let leadersAtOnce = Filter { value, _ throws(EvaluationFault) in
    let terms = (value.list ?? []).compactMap(Term.init)
    let counts = terms.map { term in Set(terms.filter { $0.isHeld(atStartOf: term) }.map(\.name)).count }
    return .integer(counts.max() ?? 0)
  }
}

/// Who was in charge from when to when; the day of handing over belongs to both.
private struct Term {
  let name: String
  let start: CivilDate?
  let end: CivilDate?

  init?(_ entry: Value) {
    guard let name = entry[Keys.person].plainName else { return nil }
    self.name = name
    start = entry["起"].text.flatMap { CivilDate($0) }
    end = entry["止"].text.flatMap { CivilDate($0) }
  }

  func covers(_ day: CivilDate) -> Bool {
    (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
  }

  /// Whether the term was running when the other one began. Where a leader's end is known and the other's beginning is
  /// not, the other one followed: people fill in 止 when they name a successor.
  func isHeld(atStartOf other: Term) -> Bool {
    guard self.name != other.name else { return true }
    guard begins(before: other), other.begins(before: self) else { return false }
    guard let start else { return true }
    return other.start.map { start <= $0 } ?? false
  }

  /// Whether the term began before the end of the other one.
  private func begins(before other: Term) -> Bool {
    guard let end = other.end else { return true }
    return start.map { $0 < end } ?? false
  }
}

extension Value {
  /// A person's name without the blanks that make two characters as wide as three (`陶　望`).
  var plainName: String? {
    guard let text, !isBlank else { return nil }
    return text.holdsNoBlanks ? text : text.filter { !$0.isWhitespace }
  }
}

extension String {
  /// Whether its bytes alone tell that no blank stands in the text: beyond ASCII, those begin with one of four.
  fileprivate var holdsNoBlanks: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { byte in
        switch byte {
        case ...0x20, 0xC2, 0xE1, 0xE2, 0xE3: false
        default: true
        }
      }
    } ?? false
  }
}
