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
  static let rightsOfPetitioners: Set<String> = ["L6", "L8"]
  /// Article 34 alone knows an extension, of thirty days at most.
  private static let extensions = ["L5": 30]

  /// Whether a rule gives the organ more time, or the petitioner less, than the Regulation.
  ///
  /// - Parameter id: the statutory limit, where the rule has an id of its own.
  static func isLoosened(_ rule: LimitRule, against id: String? = nil) -> Bool {
    let id = id ?? rule.id
    guard let statutory = lengths[id] else { return false }
    if let extending = rule.extending, extending.most > extensions[id] ?? 0 { return true }
    if rightsOfPetitioners.contains(id) {
      return rule.unit != statutory.unit || rule.length < statutory.length
    }
    guard id != rule.id else { return rule.unit != statutory.unit || rule.length > statutory.length }
    return rule.unit?.isLonger(rule.length, than: statutory.length, statutory.unit) ?? false
  }
}

extension LimitRule {
  /// Whether the rule is looser than another one of the same limit: longer, or shorter where it is the petitioner's.
  public func isLooser(than other: LimitRule) -> Bool {
    guard let unit, let otherUnit = other.unit else { return false }
    if StatutoryLimits.rightsOfPetitioners.contains(other.id) {
      return unit != otherUnit || length < other.length
    }
    return unit.isLonger(length, than: other.length, otherUnit)
  }
}

extension LimitUnit {
  /// Whether so many of these may, at the worst, end later than so many of the others.
  func isLonger(_ length: Int, than other: Int, _ unit: LimitUnit) -> Bool {
    self == unit ? length > other : longestDays(length) > unit.shortestDays(other)
  }

  /// The most days that it can come to: a holiday takes up to nine days at a time, a weekend beside it two more.
  private func longestDays(_ length: Int) -> Int {
    switch self {
    case .hours: (length + 23) / 24
    case .calendarDays: length
    case .workingDays: length / 5 * 7 + length % 5 + 11
    case .months: length * 31
    }
  }

  private func shortestDays(_ length: Int) -> Int {
    switch self {
    case .hours: length / 24
    case .calendarDays, .workingDays: length
    case .months: length * 28
    }
  }
}

extension TemplateSet {
  func judgeLimits(_ source: SourceMap, _ log: ReadingLog) {
    var seen: Set<String> = []
    for (index, rule) in limits.enumerated() {
      let path = FieldPath("期限").appending(index)
      if StatutoryLimits.isLoosened(rule) {
        report(.loosened(rule.id), at: source.location(of: path.appending("天数")), log)
      }
      if !rule.id.isEmpty, !seen.insert(rule.id).inserted {
        report(.limitTwice(rule.id), at: source.location(of: path.appending("编号")), log)
      }
    }
  }

  private func report(_ diagnostic: Diagnostic, at location: Location, _ log: ReadingLog) {
    var diagnostic = diagnostic
    diagnostic.location = location
    log.report(diagnostic)
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
