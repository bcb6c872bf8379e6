internal import DossierCore
internal import DossierTemplate

/// What one run of a test is about; its place is worked out only where something is to be said of it.
struct Turn {
  /// The index of the document that stands for `本件`.
  var document: Int?
  /// The entry that stands for `项`: of which list, below the document where there is one, and which one.
  var entry: (list: FieldPath, index: Int)?
  /// The text that stands for `文`.
  var unit: ClauseUnit?

  var path: FieldPath {
    var path = document.map(CaseDocuments.path(of:)) ?? FieldPath()
    if let entry { path = path.appending(entry.list).appending(entry.index) }
    if let unit { path = path.appending(unit.path) }
    return path
  }
}

/// The names that turns bind.
private enum Names {
  static let document: RecordKey = "本件"
  static let number: RecordKey = "序号"
  static let entry: RecordKey = "项"
  static let text: RecordKey = "文"
  static let clause = "条名"
  static let englishClause = "英文条名"
  static let words = "原文"
}

// MARK: - Turns

extension ChecklistRun {
  /// Runs a test once for each document, entry or text that it is about, or once for the case.
  mutating func run(_ test: Checklist.Test, of item: Checklist.Item, _ findings: inout [Diagnostic]) {
    if let group = test.subject.textGroup {
      let texts = texts(of: group).filter { documents.belongs($0.document, to: test.subject) }
      if !texts.isEmpty { run(test, of: item, on: texts, &findings) }
    } else if test.subject.isDocument {
      runOnDocuments(test, of: item, &findings)
    } else {
      guard mayApply(test) else { return }
      scope.push()
      run(test, of: item, in: Turn(), &findings)
      scope.pop()
    }
  }

  /// Whether there is anything to run a test for; what cannot be worked out is said in its turn.
  private mutating func mayApply(_ test: Checklist.Test) -> Bool {
    guard let premise = test.casePremise else { return true }
    return (try? premise.holds(in: &scope)) ?? true
  }

  /// Runs a test for the documents that it is about.
  private mutating func runOnDocuments(
    _ test: Checklist.Test, of item: Checklist.Item, _ findings: inout [Diagnostic]
  ) {
    let indices = documents.all.indices
    guard indices.contains(where: { documents.belongs($0, to: test.subject) }), mayApply(test) else { return }
    scope.push()
    for document in indices where documents.belongs(document, to: test.subject) {
      scope.define(Names.document, documents.all[document])
      run(test, of: item, in: Turn(document: document), &findings)
    }
    scope.pop()
  }

  /// Runs a test for texts of some documents.
  private mutating func run(
    _ test: Checklist.Test, of item: Checklist.Item, on texts: [(document: Int, units: [ClauseUnit])],
    _ findings: inout [Diagnostic]
  ) {
    guard mayApply(test) else { return }
    scope.push()
    for (document, units) in texts {
      scope.define(Names.document, documents.all[document])
      for unit in units {
        scope.define(Names.text, unit.value)
        note(Turn(document: document, unit: unit), test, item, &findings)
      }
    }
    scope.pop()
  }

  /// Runs a test in a document, or in the case: once, or for each entry of a list.
  private mutating func run(
    _ test: Checklist.Test, of item: Checklist.Item, in turn: Turn, _ findings: inout [Diagnostic]
  ) {
    guard let list = test.subject.list else { return note(turn, test, item, &findings) }
    let entries = test.subject.entries(in: turn.document.map { documents.all[$0] } ?? facts)
    for index in entries.indices {
      scope.define(Names.number, .integer(index + 1))
      scope.define(Names.entry, entries[index])
      var inner = turn
      inner.entry = (list, index)
      note(inner, test, item, &findings)
    }
  }

  private mutating func note(
    _ turn: Turn, _ test: Checklist.Test, _ item: Checklist.Item, _ findings: inout [Diagnostic]
  ) {
    if let finding = finding(turn, test, item) { findings.append(finding) }
  }
}

// MARK: - Findings

extension ChecklistRun {
  private mutating func finding(_ turn: Turn, _ test: Checklist.Test, _ item: Checklist.Item) -> Diagnostic? {
    do {
      if let premise = test.premise, try !premise.holds(in: &scope) { return nil }
      if let rule = test.clauseRule {
        guard let words = turn.unit.flatMap({ rule.objection(in: $0.text) }) else { return nil }
        return diagnostic(of: test, item, turn, words: words)
      } else if try test.condition.holds(in: &scope) {
        return nil
      }
    } catch {
      return .conditionFailed(
        test.code, error.message, isFaultOfCase: error.isUnreadable, at: location(of: test, in: turn))
    }
    return diagnostic(of: test, item, turn)
  }

  /// What is said where a test was not passed.
  ///
  /// - Parameter words: the words that were found in a text, if it was searched for some.
  private mutating func diagnostic(
    of test: Checklist.Test, _ item: Checklist.Item, _ turn: Turn, words: String? = nil
  ) -> Diagnostic {
    scope.push()
    defer { scope.pop() }
    checklist.constants.forEach { scope.define($0, $1) }
    scope.define(test.definitions)
    if let words { scope.define(Names.words, .text(words)) }
    if let name = turn.unit?.path.clauseName {
      scope.define(Names.clause, .text(name.chinese))
      scope.define(Names.englishClause, .text(name.english))
    }
    let isEarly = (try? test.earliness?.holds(in: &scope)) ?? false
    if isEarly { hasEarlyFinding = true }
    let message = test.message.filled(in: &scope)
    return Diagnostic(
      test.code, isEarly ? .note : test.severity, isEarly ? message.notDueYet : message,
      at: location(of: test, in: turn), basis: test.basis ?? item.basis,
      hints: test.hint.chinese.isEmpty ? [] : [test.hint.filled(in: &scope)])
  }

  private func location(of test: Checklist.Test, in turn: Turn) -> Location {
    locate(test.place.map { resolve($0, in: turn) } ?? turn.path)
  }

  /// A path that begins with a bound name or a kind of document, as a path into the case.
  private func resolve(_ path: FieldPath, in turn: Turn) -> FieldPath {
    guard case .key(let first) = path.steps.first else { return path }
    let rest = FieldPath(Array(path.steps.dropFirst()))
    return origin(of: first, in: turn).map { $0.appending(rest) } ?? path
  }

  private func origin(of name: String, in turn: Turn) -> FieldPath? {
    var outer = turn
    outer.unit = nil
    switch RecordKey(name) {
    case Names.text where turn.unit != nil: return turn.path
    case Names.entry where turn.entry != nil: return outer.path
    case Names.document where turn.document != nil: return turn.document.map(CaseDocuments.path(of:))
    default: return documents.latest(name).map(CaseDocuments.path(of:))
    }
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
