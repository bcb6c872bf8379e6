internal import DossierCore

extension Clock {
  /// What checklists see of a clock.
  var facts: Value {
    var record = Record()
    record.reserveCapacity(11)
    record[Keys.id] = .text(id)
    record[Keys.name] = .text(name.chinese)
    record[Keys.english] = .text(name.english)
    record[Keys.state] = .text(state.chinese(isRight: isRight))
    if let days { record[Keys.days] = .integer(days) }
    if let start { record[Keys.start] = .text(start.day.description) }
    if let due {
      record[Keys.end] = .text(due.strict.description)
      record[Keys.rolled] = .text(due.lawful.description)
    }
    if let proof { record[Keys.proof] = .text(proof.day.description) }
    if let extending { record[Keys.extending] = .text(extending.rawValue) }
    return .record(record)
  }

  /// Hashed once for all clocks.
  private enum Keys {
    static let id: RecordKey = "编号"
    static let name: RecordKey = "名称"
    static let english: RecordKey = "英文"
    static let state: RecordKey = "状态"
    static let days: RecordKey = "天数"
    static let start: RecordKey = "起"
    static let end: RecordKey = "止"
    static let rolled: RecordKey = "顺延后"
    static let proof: RecordKey = "履行"
    static let extending: RecordKey = "延期"
  }
}

extension [Clock] {
  /// The clocks by their ids; each a list, as a limit may run for several petitioners.
  var facts: Value {
    var record = Record()
    for clock in self {
      record[clock.id] = .list((record[clock.id]?.list ?? []) + [clock.facts])
    }
    return .record(record)
  }
}

extension Clock.State {
  /// The word for the state, as reports and checklists have it.
  func chinese(isRight: Bool) -> String { wording(isRight: isRight).chinese }

  func wording(isRight: Bool) -> Wording {
    switch self {
    case .notStarted: Wording("未起算", "not started")
    case .pending: Wording("未到期", "running")
    case .met: isRight ? Wording("已行使", "used") : Wording("已履行", "met")
    case .metLate: isRight ? Wording("逾期行使", "used late") : Wording("逾期履行", "met late")
    case .overdue: Wording("逾期", "overdue")
    case .lapsed: Wording("已届满", "lapsed")
    }
  }
}
