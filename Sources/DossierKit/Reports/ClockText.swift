internal import DossierCase
public import DossierCore

/// The clocks of a case as lines: how each stands; below it the start with its proof, the end, the source.
public struct ClockText: Sendable {
  private let language: Language
  private let openOnly: Bool

  /// - Parameter openOnly: leaves out what is met, lapsed or has not begun.
  public init(language: Language, openOnly: Bool = false) {
    self.language = language
    self.openOnly = openOnly
  }

  public func text(of clocks: [Clock]) -> String {
    var layer: Wording?
    var text = ""
    for clock in clocks where !openOnly || clock.isOpen {
      if clock.layer != layer { text += clock.layer.text(in: language) + "\n" }
      layer = clock.layer
      text += self.text(of: clock)
    }
    return text
  }

  private func text(of clock: Clock) -> String {
    var lines = ["  \(mark(of: clock)) \(clock.title.text(in: language))  \(standing(of: clock))"]
    if let start = clock.start { lines.append(line("起算", "start", event(start))) }
    if let due = clock.due { lines.append(line("届满", "end", end(due))) }
    if let proof = clock.proof { lines.append(line("履行", "proof", event(proof))) }
    lines += clock.notes.map { line("说明", "note", $0.text(in: language)) }
    lines.append(line("依据", "basis", clock.basis.text(in: language)))
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ chinese: String, _ english: String, _ text: String) -> String {
    "      \(say(chinese, english))  \(text)"
  }

  private func say(_ chinese: String, _ english: String) -> String {
    Wording(chinese, english).text(in: language)
  }
}

// MARK: - Words

extension ClockText {
  private func mark(of clock: Clock) -> String {
    switch clock.state {
    case .met: "✓"
    case .overdue: "✗"
    case .metLate: clock.isRight ? "－" : "!"
    case .pending: "…"
    case .notStarted, .lapsed: "－"
    }
  }

  private func standing(of clock: Clock) -> String {
    let word = clock.state.wording(isRight: clock.isRight).text(in: language)
    let provisional = clock.due?.isProvisional == true ? say("，暂定", ", provisional") : ""
    return word + count(of: clock) + provisional
  }

  private func count(of clock: Clock) -> String {
    guard let days = clock.days else { return "" }
    switch clock.state {
    case .pending: return say("，还有 \(days) 天", ", \(days) days left")
    case .overdue, .metLate: return say(" \(days) 天", " by \(days) days") + code(of: clock)
    case .lapsed: return say("，已过 \(days) 天", ", \(days) days ago")
    case .met, .notStarted: return ""
    }
  }

  /// The code that `dossier explain` knows.
  private func code(of clock: Clock) -> String {
    guard let code = clock.finding?.code else { return "" }
    return say("（\(code)）", " (\(code))")
  }

  private func event(_ event: Clock.Event) -> String {
    let time = event.moment?.description ?? event.day.description
    var parts = [time, event.document ?? say("案件信息", "facts of the case")]
    let location = event.location
    if let file = location.file {
      parts.append(file + (location.line.map { ":\($0)" } ?? "") + (location.column.map { ":\($0)" } ?? ""))
    }
    return parts.joined(separator: "  ")
  }

  private func end(_ due: Clock.Due) -> String {
    if let moment = due.moment { return moment.description }
    guard due.strict != due.lawful else { return due.strict.description }
    return say(
      "\(due.strict)，末日休息，顺延到 \(due.lawful)", "\(due.strict), a day off, moved to \(due.lawful)")
  }
}

extension Clock {
  /// Whether there is something left to do or to object.
  fileprivate var isOpen: Bool {
    switch state {
    case .overdue: true
    case .pending, .metLate: !isRight
    case .met, .notStarted, .lapsed: false
    }
  }
}
