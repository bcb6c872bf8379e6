internal import DossierCore

extension Clock {
  /// What checklists see of a clock.
  var facts: Value {
    var record = Record()
    record["编号"] = .text(id)
    record["名称"] = .text(name.chinese)
    record["英文"] = .text(name.english)
    record["状态"] = .text(state.chinese(isRight: isRight))
    if let days { record["天数"] = .integer(days) }
    if let start { record["起"] = .text(start.day.description) }
    if let due {
      record["止"] = .text(due.strict.description)
      record["顺延后"] = .text(due.lawful.description)
    }
    if let proof { record["履行"] = .text(proof.day.description) }
    if let extending { record["延期"] = .text(extending.rawValue) }
    return .record(record)
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
