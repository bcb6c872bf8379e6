import DossierCore

/// The limits of the Regulation on Petition Work, which a set may tighten and never loosen.
enum StatutoryLimits {
  private static let lengths: [String: (length: Int, unit: LimitUnit)] = [
    "L1": (15, .calendarDays), "L2": (15, .calendarDays), "L3": (15, .calendarDays), "L4": (5, .workingDays),
    "L5": (60, .calendarDays), "L6": (30, .calendarDays), "L7": (30, .calendarDays),
    "L8": (30, .calendarDays),
    "L9": (30, .calendarDays),
  ]
  /// Limits within which the petitioner may act: here a shorter one would be the worse one.
  private static let rightsOfPetitioners: Set<String> = ["L6", "L8"]

  /// Whether a rule gives the organ more time, or the petitioner less, than the Regulation.
  static func isLoosened(_ rule: LimitRule) -> Bool {
    guard let statutory = lengths[rule.id] else { return false }
    guard rule.unit == statutory.unit else { return true }
    let isRight = rightsOfPetitioners.contains(rule.id)
    return isRight ? rule.length < statutory.length : rule.length > statutory.length
  }
}

extension TemplateSet {
  func judgeLimits(_ source: SourceMap, _ log: ReadingLog) {
    for (index, rule) in limits.enumerated() where StatutoryLimits.isLoosened(rule) {
      var diagnostic = Diagnostic.loosened(rule.id)
      diagnostic.location = source.location(of: FieldPath("期限").appending(index).appending("天数"))
      log.report(diagnostic)
    }
  }
}

extension Diagnostic {
  fileprivate static func loosened(_ id: String) -> Diagnostic {
    Diagnostic(
      "C154", .error,
      Wording("期限 \(id) 比《信访工作条例》放宽了", "limit \(id) is looser than the Regulation on Petition Work"),
      basis: Wording("《信访工作条例》第二十二条至第三十六条", "Regulation on Petition Work, Articles 22 to 36"),
      hints: [
        Wording(
          "办理期限只能缩短，信访人的申请期限只能延长，单位不能改",
          "shorten what binds the organ, lengthen what the petitioner has, keep the unit")
      ])
  }
}
