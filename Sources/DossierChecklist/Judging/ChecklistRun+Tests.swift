internal import DossierCore
internal import DossierTemplate

/// One run of a test: what its names stand for, and where they lead.
struct Turn {
  private(set) var bindings: [(name: RecordKey, value: Value, path: FieldPath)] = []
  /// The text that is judged, where texts are.
  var text: FoldedText?

  /// The place of what was bound last.
  var path: FieldPath { bindings.last?.path ?? FieldPath() }

  mutating func bind(_ name: RecordKey, _ value: Value, _ path: FieldPath) {
    bindings.append((name, value, path))
  }
}

extension ChecklistRun {
  mutating func run(_ test: Checklist.Test, of item: Checklist.Item) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if test.kinds.isEmpty, test.textGroup == nil {
      run(test, of: item, in: Turn(), &findings)
    } else {
      for index in indices(of: test) {
        var turn = Turn()
        turn.bind(Names.document, documents.all[index], CaseDocuments.path(of: index))
        run(test, of: item, in: turn, &findings)
      }
    }
    return findings
  }

  /// Runs a test in a document, or in the case: once, for each entry of a list, or for each text.
  private mutating func run(
    _ test: Checklist.Test, of item: Checklist.Item, in turn: Turn, _ findings: inout [Diagnostic]
  ) {
    if let group = test.textGroup {
      for turn in texts(of: group, in: turn) { note(turn, test, item, &findings) }
    } else if let list = test.list {
      let path = turn.path.appending(list)
      for (index, entry) in (facts[path].list ?? []).enumerated() {
        var inner = turn
        let place = path.appending(index)
        inner.bind(Names.number, .integer(index + 1), place)
        inner.bind(Names.entry, entry, place)
        note(inner, test, item, &findings)
      }
    } else {
      note(turn, test, item, &findings)
    }
  }

  private mutating func note(
    _ turn: Turn, _ test: Checklist.Test, _ item: Checklist.Item, _ findings: inout [Diagnostic]
  ) {
    if let finding = finding(turn, test, item) { findings.append(finding) }
  }

  /// The names that turns bind.
  private enum Names {
    static let document: RecordKey = "本件"
    static let number: RecordKey = "序号"
    static let entry: RecordKey = "项"
  }

  private mutating func finding(_ turn: Turn, _ test: Checklist.Test, _ item: Checklist.Item) -> Diagnostic? {
    scope.push()
    defer { scope.pop() }
    for binding in turn.bindings { scope.define(binding.name, binding.value, from: binding.path) }
    do {
      if !broken.isEmpty {
        if let premise = test.premise { try refuseBroken(premise) }
        try refuseBroken(test.condition)
      }
      if let premise = test.premise, try !premise.holds(in: &scope) { return nil }
      if let rule = test.clauseRule {
        guard let words = turn.text.flatMap(rule.objection) else { return nil }
        scope.define("原文", .text(words))
      } else if try test.condition.holds(in: &scope) {
        return nil
      }
    } catch {
      return .conditionFailed(
        test.code, error.message, isFaultOfCase: error.isUnreadable, at: location(of: test, in: turn))
    }
    let isEarly = try? test.earliness?.holds(in: &scope)
    if isEarly == true { hasEarlyFinding = true }
    let message = test.message.filled(in: &scope)
    return Diagnostic(
      test.code, isEarly == true ? .note : test.severity, isEarly == true ? message.notDueYet : message,
      at: location(of: test, in: turn), basis: test.basis ?? item.basis,
      hints: test.hint.chinese.isEmpty ? [] : [test.hint.filled(in: &scope)])
  }

  /// Found only for what is said: most tests of most cases have nothing to say.
  private func location(of test: Checklist.Test, in turn: Turn) -> Location {
    locate(test.place.map { resolve($0, in: turn) } ?? turn.path)
  }

  /// A path that begins with a bound name or a kind of document, as a path into the case.
  private func resolve(_ path: FieldPath, in turn: Turn) -> FieldPath {
    guard case .key(let first) = path.steps.first else { return path }
    let rest = FieldPath(Array(path.steps.dropFirst()))
    if let binding = turn.bindings.last(where: { $0.name.text == first }) {
      return binding.path.appending(rest)
    }
    return documents.latest(first).map { CaseDocuments.path(of: $0).appending(rest) } ?? path
  }
}

// MARK: - Turns

extension ChecklistRun {
  /// Without kinds, a test of texts runs for all documents that its group names.
  private func indices(of test: Checklist.Test) -> [Int] {
    let isForAll = test.kinds.isEmpty || test.kinds.contains(Checklist.everyKind)
    let indices = isForAll ? documents.indices : documents.indices(of: test.kinds)
    return test.isLatestOnly ? indices.filter(documents.isLatest) : indices
  }
}

extension EvaluationFault {
  fileprivate var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }
}

// MARK: - Sentences

extension Wording {
  /// The sentence about what is missing while the matter is still under way.
  fileprivate var notDueYet: Wording {
    Wording("\(chinese)（正在办理，期限未到）", "\(english) (the matter is under way, and this is not due yet)")
  }

  /// The sentences with values put in; a list's author sees to it that they are numbers and names of papers.
  fileprivate func filled(in scope: inout Scope) -> Wording {
    Wording(chinese.filled(in: &scope), english.filled(in: &scope))
  }
}

extension String {
  /// What cannot be printed is left out: a finding is worth more than its details.
  fileprivate func filled(in scope: inout Scope) -> String {
    let tags = TagScanner.scan(self, filters: .checklists).tags
    guard !tags.isEmpty else { return self }
    let bytes = Array(utf8)
    var text = ""
    var cursor = 0
    for tag in tags where tag.range.lowerBound >= cursor && tag.range.upperBound <= bytes.count {
      text += String(decoding: bytes[cursor..<tag.range.lowerBound], as: UTF8.self)
      if case .output(let expression) = tag.content { text += (try? expression.printed(in: &scope)) ?? "" }
      cursor = tag.range.upperBound
    }
    return text + String(decoding: bytes[cursor...], as: UTF8.self)
  }
}
