internal import DossierCase
internal import DossierCore

/// Reads the clocks of a case: which limits apply, from when they run, when they end and how they stand.
struct ClockReader {
  let book: LimitBook
  let calendar: WorkingCalendar
  let today: CivilDate
  private var events: CaseEvents

  /// - Parameters:
  ///   - facts: the facts with the latest document of each kind.
  ///   - locate: the place of a field as the user can see it; nil where only the days count.
  init(
    _ book: LimitBook, calendar: WorkingCalendar, today: CivilDate, facts: Value,
    locate: ((FieldPath) -> Location)?
  ) {
    (self.book, self.calendar, self.today) = (book, calendar, today)
    events = CaseEvents(facts, definitions: book.definitions, locate: locate)
  }

  /// The clocks of all limits that apply, in the order of the book.
  func clocks() -> [Clock] {
    var events = events
    return book.entries.filter { events.holds($0.premise) }.flatMap(clocks)
  }

  private func clocks(of entry: LimitBook.Entry) -> [Clock] {
    guard entry.rule.isPerPetitioner else {
      return [clock(of: entry, from: events.first(of: entry.rule.start), person: nil)]
    }
    return petitioners().map { petitioner in
      let start = events.first(of: entry.rule.start) { petitioner.isServed(by: $0) }
      return clock(of: entry, from: start, person: petitioner.person)
    }
  }

  private func clock(of entry: LimitBook.Entry, from start: Clock.Event?, person: Clock.Person?) -> Clock {
    let rule = entry.rule
    guard let start, let end = end(of: rule, from: start) else {
      return Clock(
        entry, person: person, state: .notStarted, days: nil, start: nil, due: nil, proof: nil,
        notes: [.notStarted(rule.start)], extending: nil)
    }
    let proof = events.earliest(of: rule.proof, notBefore: start.day)
    let (state, days) = standing(of: rule, end.due, proof)
    return Clock(
      entry, person: person, state: state, days: days, start: start, due: end.due, proof: proof,
      notes: end.notes, extending: end.extending)
  }

  /// How a limit stands, with the days that are left, or that it was missed by.
  private func standing(
    of rule: LimitRule, _ due: Clock.Due, _ proof: Clock.Event?
  ) -> (Clock.State, Int?) {
    if let proof {
      let isLate = due.isMissed(by: proof)
      return isLate ? (.metLate, max(1, due.lawful.days(until: proof.day))) : (.met, nil)
    }
    guard today > due.lawful else { return (.pending, max(0, today.days(until: due.strict))) }
    return (rule.nature == .right ? .lapsed : .overdue, due.lawful.days(until: today))
  }
}

// MARK: - The end

extension ClockReader {
  private struct End {
    var due: Clock.Due
    var notes: [Wording] = []
    var extending: Clock.Extending?
  }

  private func end(of rule: LimitRule, from start: Clock.Event) -> End? {
    let excluded = excludedDays(of: rule, since: start.day)
    guard let plain = rule.deadline(from: start.day, calendar: calendar),
      let counted = plain.later(days: excluded, in: rule, calendar)
    else { return nil }
    let moment = rule.unit == .hours ? start.moment?.adding(hours: rule.length) : nil
    let end = Clock.Due(counted, moment: moment, unextended: counted.lawfulDue)
    let notes = excluded > 0 ? [Wording.excluded(excluded)] : []
    guard let extending = rule.extending, let request = ExtensionRequest(events, extending) else {
      return End(due: end, notes: notes)
    }
    let verdict = request.verdict(before: counted.lawfulDue, strict: counted.strictDue)
    guard verdict == .granted, let newDue = request.newDue, newDue > counted.strictDue,
      let extended = counted.later(
        days: counted.strictDue.days(until: newDue), in: rule, calendar)
    else { return End(due: end, notes: notes + [.notExtended(verdict, extending)], extending: verdict) }
    return End(
      due: Clock.Due(extended, moment: nil, unextended: counted.lawfulDue), notes: notes + [.extended],
      extending: verdict)
  }

  /// The days of all spans that do not count, each day once; or what a document says, where that is more.
  private func excludedDays(of rule: LimitRule, since start: CivilDate) -> Int {
    guard let excluded = rule.excluded else { return 0 }
    let stated = excluded.stated.flatMap { events.number(at: $0) } ?? 0
    var days: Set<Int> = []
    for document in events.documents(excluded.kind) {
      guard let first = events.event(in: excluded.first, of: document)?.day.dayNumber else { continue }
      let last = events.event(in: excluded.last, of: document)?.day.dayNumber ?? first
      // A slip of the pen must not take a year off the count.
      guard (0...366).contains(last - first), first >= start.dayNumber else { continue }
      days.formUnion(first...last)
    }
    return max(days.count, min(max(0, stated), 366))
  }
}

extension Deadline {
  fileprivate func later(days: Int, in rule: LimitRule, _ calendar: WorkingCalendar) -> Deadline? {
    days == 0 ? self : later(days: days, rolls: rule.rolls, calendar: calendar)
  }
}

extension Clock.Due {
  fileprivate init(_ deadline: Deadline, moment: CivilMoment?, unextended: CivilDate) {
    self.init(
      strict: moment?.date ?? deadline.strictDue, lawful: moment?.date ?? deadline.lawfulDue, moment: moment,
      isProvisional: deadline.isProvisional, unextended: unextended)
  }

  /// Whether an event came after the end: by the minute where both have one, else by the day.
  fileprivate func isMissed(by event: Clock.Event) -> Bool {
    if let moment, let met = event.moment { return met > moment }
    return event.day > lawful
  }
}

// MARK: - Petitioners

extension ClockReader {
  fileprivate struct Petitioner {
    let person: Clock.Person?
    let name: String
    /// Whether the person petitions alone, so that whatever was served was served on this one.
    let isAlone: Bool

    func isServed(by proof: Value) -> Bool {
      if isAlone { return true }
      let recipients = (proof["受送达人"].text ?? "").filter { !$0.isWhitespace }
      return !name.isEmpty && recipients.contains(name)
    }
  }

  /// Those on whom papers are served: the representatives where there are any, else all who petition.
  private func petitioners() -> [Petitioner] {
    let representatives = people(below: "代表", Wording("第%位代表", "representative %"))
    if !representatives.isEmpty { return representatives }
    let others = people(below: "其他信访人", Wording("第%位其他信访人", "other petitioner %"))
    guard !others.isEmpty else { return [Petitioner(person: nil, name: "", isAlone: true)] }
    let first = Petitioner(
      person: events.person(at: FieldPath("信访人"), Wording("信访人", "the petitioner")),
      name: (events[FieldPath("信访人.姓名")].text ?? "").filter { !$0.isWhitespace }, isAlone: false)
    return [first] + others
  }

  private func people(below key: String, _ wording: Wording) -> [Petitioner] {
    (events[FieldPath(key)].list ?? []).enumerated().map { index, entry in
      let number = String(index + 1)
      let label = Wording(
        wording.chinese.replacing("%", with: number), wording.english.replacing("%", with: number))
      return Petitioner(
        person: events.person(at: FieldPath(key).appending(index), label),
        name: (entry["姓名"].text ?? "").filter { !$0.isWhitespace }, isAlone: false)
    }
  }
}

// MARK: - What there is to know

extension Clock {
  fileprivate init(
    _ entry: LimitBook.Entry, person: Person?, state: State, days: Int?, start: Event?, due: Due?,
    proof: Event?, notes: [Wording], extending: Extending?
  ) {
    let rule = entry.rule
    self.init(
      id: rule.id, name: rule.name, layer: entry.layer, isOwnTarget: entry.isOwnTarget, basis: rule.basis,
      isRight: rule.nature == .right, person: person, state: state, days: days, start: start, due: due,
      proof: proof, notes: notes, extending: extending)
  }
}

extension Wording {
  fileprivate static func notStarted(_ references: [FieldPath]) -> Wording {
    let chinese = references.map { "「\($0.spoken(in: .chinese))」" }.joined(separator: "、")
    let english = references.map { "“\($0.spoken(in: .english))”" }.joined(separator: ", ")
    return Wording("案件里还没有\(chinese)，无从起算", "the case holds no \(english) from which it could run")
  }

  fileprivate static func excluded(_ days: Int) -> Wording {
    Wording("听证时间 \(days) 天不计入", "\(days) days of the hearing are not counted")
  }

  fileprivate static var extended: Wording { Wording("已依法延长", "lawfully extended") }

  fileprivate static func notExtended(_ verdict: Clock.Extending, _ rule: ExtensionRule) -> Wording {
    switch verdict {
    case .granted: Wording("延长至的日期不晚于原期限，没有延长", "the new end is not later than the old one")
    case .unapproved:
      Wording("\(rule.approval)没有负责人签批，延期不算", "the extension is not signed by the head and does not count")
    case .approvedLate:
      Wording("期限届满以后才批准，延期不算", "the extension was approved after the end and does not count")
    case .tooLong:
      Wording("延长超过\(rule.most)日，延期不算", "the extension is longer than \(rule.most) days and does not count")
    case .withoutReason:
      Wording("\(rule.approval)没有写理由，延期不算", "the extension gives no reason and does not count")
    case .untold:
      Wording(
        "没有\(rule.notice)，没有告知信访人理由，延期不算", "the petitioner was not told why; the extension does not count")
    case .toldLate:
      Wording("期限届满以后才告知信访人，延期不算", "the petitioner was told after the end; the extension does not count")
    }
  }
}
