internal import DossierCase
internal import DossierCore

/// The waivers that hold in one run: those of the case file and those that were asked for.
struct WaiverLedger {
  private let waivers: [String: RecordedWaiver]
  /// The codes that were asked for in this run; they stand before those of the case file.
  private let requested: [String]

  /// - Parameters:
  ///   - requested: codes, in any case.
  ///   - reason: why these are waived.
  init(_ file: CaseFile, requested: [String], reason: String, today: CivilDate) {
    var waivers: [String: RecordedWaiver] = [:]
    for waiver in file.waivers { waivers[Self.key(of: waiver.code)] = RecordedWaiver(waiver) }
    self.requested = requested.map(Self.key)
    for code in self.requested {
      waivers[code] = RecordedWaiver(code: code, reason: reason, approver: nil, date: today.description)
    }
    self.waivers = waivers
  }

  /// Throws D190 for codes that were asked for and that nothing can give.
  func refuseUnknown(among known: Set<String>) throws(DossierError) {
    let unknown = requested.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      throw DossierError(
        unknown.map { .unknownWaiver($0, nearest: Suggestion.nearest(to: $0, among: known.sorted())) })
    }
  }

  /// Parts findings into those that remain and the waivers that were used.
  func settle(_ findings: [Diagnostic]) -> (remaining: [Diagnostic], used: [RecordedWaiver]) {
    let codes = Set(findings.map(\.code.rawValue))
    let used = waivers.values.filter { codes.contains($0.code) }.sorted { $0.code < $1.code }
    return (findings.filter { waivers[$0.code.rawValue] == nil }, used)
  }

  /// Says of each waiver that nothing needed it; it is not recorded.
  ///
  /// - Parameter found: the codes of all findings, those that would not have been in the way included.
  func unused(_ found: [Diagnostic], in file: CaseFile) -> [Diagnostic] {
    let codes = Set(found.map(\.code.rawValue))
    let fromRun = requested.filter { !codes.contains($0) }.map { Diagnostic.unusedWaiver($0, at: Location()) }
    let fromFile = file.waivers.enumerated().filter {
      let code = Self.key(of: $1.code)
      return !codes.contains(code) && !requested.contains(code)
    }.map { index, waiver in
      Diagnostic.unusedWaiver(
        Self.key(of: waiver.code),
        at: file.source.location(of: FieldPath("豁免").appending(index).appending("码")))
    }
    return fromRun + fromFile
  }

  /// A code as the lists write it: `w-2` is `W-2`.
  static func key(of code: String) -> String { code.filter { !$0.isWhitespace }.uppercased() }
}

extension Diagnostic {
  fileprivate static func unknownWaiver(_ code: String, nearest: String?) -> Diagnostic {
    let shown = String(code.prefix(40))
    return Diagnostic(
      "D190", .error, Wording("要豁免的代码「\(shown)」不存在", "there is no code “\(shown)” to waive"),
      hints: (nearest.map { [Wording("是不是 \($0)？", "did you mean \($0)?")] } ?? []) + [
        Wording("代码照核对结果里写的抄，如 W-2", "take the code from the findings, as W-2")
      ])
  }

  fileprivate static func unusedWaiver(_ code: String, at location: Location) -> Diagnostic {
    Diagnostic(
      "D191", .warning,
      Wording(
        "\(code) 没有查出问题，不用豁免，没有记录", "\(code) was not found, so there is nothing to waive; not recorded"),
      at: location,
      hints: [Wording("核对代码；不再需要的豁免，从案件里删去", "check the code; remove a waiver that is no longer needed")])
  }
}
