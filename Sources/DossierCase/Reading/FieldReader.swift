public import DossierCore

/// Reads the members of one record for a typed initialiser.
///
/// It never throws: what is wrong is collected, and the initialiser gets nothing or an empty value. It records what
/// was asked, so that the same initialiser, run over nothing, tells the schema (``rules(of:)``). It also builds the
/// normalised facts: texts where text is wanted, dates as `2026-03-05`, 是/否 as booleans, blank members left out.
public final class FieldReader {
  let members: [SourceMember]
  /// The way to this record in the file.
  public let path: FieldPath
  /// Where the record stands.
  let position: SourcePosition?
  /// Nil where nothing is judged: a schema is asked for, or a parent was already refused.
  let log: ReadingLog?
  let context: ReadingContext
  /// What was asked so far, in the order of asking; kept only where nothing is judged.
  public private(set) var rules: [FieldRule] = []
  /// The same as keys, for telling what nothing asked for.
  private var askedKeys: [String] = []
  private var isAsked: [Bool]
  /// The members as far as they were read; lists and records come in when they are asked for.
  var answers: Record
  private var judgesKeys = true

  init(
    _ members: [SourceMember], at path: FieldPath, position: SourcePosition?, log: ReadingLog?,
    context: ReadingContext
  ) {
    self.members = members
    self.path = path
    self.position = position
    self.log = log
    self.context = context
    isAsked = Array(repeating: false, count: members.count)
    askedKeys.reserveCapacity(24)
    answers = Record()
    answers.reserveCapacity(members.count)
    for member in members {
      switch member.value.content {
      case .scalar(let scalar): if !scalar.value.isBlank { answers[member.name] = scalar.value }
      case .list, .record: answers[member.name] = .null
      }
    }
  }

  /// A reader over nothing that reports nothing.
  static func silent(context: ReadingContext = ReadingContext()) -> FieldReader {
    FieldReader([], at: FieldPath(), position: nil, log: nil, context: context)
  }

  /// What an initialiser asks for.
  static func rules<T>(context: ReadingContext = ReadingContext(), of read: (FieldReader) -> T) -> [FieldRule]
  {
    let fields = FieldReader.silent(context: context)
    _ = read(fields)
    return fields.rules
  }

  /// The members, normalised; what nothing asked for is as the file has it.
  var facts: Record {
    var facts = answers
    for (index, member) in members.enumerated() where !isAsked[index] && member.value.scalar == nil {
      facts[member.key] = member.value.value
    }
    return facts
  }

  /// The member with a key, where it holds something; records that it was asked for and reports its absence.
  func member(
    _ key: String, _ kind: @autoclosure () -> FieldKind, isRequired: Bool, _ summary: Wording
  ) -> SourceMember? {
    if log == nil { note(FieldRule(key, kind(), isRequired: isRequired, summary)) }
    askedKeys.append(key)
    let index = index(of: key)
    if let index {
      isAsked[index] = true
      if !members[index].value.isBlank { return members[index] }
    }
    if isRequired { report(.missing(key, in: path, kind()), at: key, place: index.map { members[$0].place }) }
    return nil
  }

  /// Where the member with a key stands.
  func place(of key: String) -> SourcePosition? {
    index(of: key).map { members[$0].place }
  }

  /// The scalar under a key, not recorded as asked for.
  func scalar(at key: String) -> SourceScalar? {
    index(of: key).flatMap { members[$0].value.scalar }
  }

  private func index(of key: String) -> Int? {
    let name = RecordKey(key)
    return members.firstIndex { $0.name == name }
  }

  private func note(_ rule: FieldRule) {
    if let asked = rules.firstIndex(where: { $0.key == rule.key }) {
      rules[asked] = rule
    } else {
      rules.append(rule)
    }
  }

  /// Reports keys that nothing asked for; called once all else was read.
  func reportUnknownKeys() {
    guard judgesKeys, isAsked.contains(false) else { return }
    for (index, member) in members.enumerated() where !isAsked[index] {
      let missing = askedKeys.filter { self.index(of: $0) == nil }
      let nearest =
        Suggestion.nearest(to: member.key, among: missing)
        ?? Suggestion.nearest(to: member.key, among: askedKeys)
      report(.unknownKey(member.key, in: path, nearest: nearest), at: member.key, place: member.keyPosition)
    }
  }

  func report(_ diagnostic: Diagnostic, at key: String?, place: SourcePosition? = nil) {
    report(diagnostic, field: key.map(path.appending) ?? path, place: place ?? position)
  }

  func report(_ diagnostic: Diagnostic, field: FieldPath, place: SourcePosition?) {
    var diagnostic = diagnostic
    diagnostic.location = Location(line: place?.line, column: place?.column, field: field)
    log?.report(diagnostic)
  }

  /// Puts a default into the facts.
  func fill(_ key: String, _ value: Value) {
    if answers[key] == nil { answers[key] = value }
  }
}

extension FieldReader {
  /// The number of a claim, counted from one.
  func claimReference(_ key: String) -> Int? {
    let number = integer(ifPresent: key, in: 1...10_000, "对应第几项诉求（从 1 数起）", "number of the claim, from 1")
    if let number, let count = context.claimCount, number > count {
      report(.noSuchClaim(key, in: path, count: count), at: key, place: place(of: key))
    }
    return number
  }

  /// Judges no key as unknown.
  func acceptAllKeys() { judgesKeys = false }
}
