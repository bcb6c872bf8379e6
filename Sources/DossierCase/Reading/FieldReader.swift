public import DossierCore

/// Reads the members of one record for a typed initialiser.
///
/// It never throws: what is wrong is collected, and the initialiser gets nothing or an empty value. It records what
/// was asked, so that the same initialiser, run over nothing, tells the schema (``rules(of:)``). It also builds the
/// normalised facts: texts where text is wanted, dates as `2026-03-05`, 是/否 as booleans, blank members left out.
public final class FieldReader {
  /// The keys that were asked for.
  private final class AskedKeys {
    var keys: [String] = []
  }

  let members: [SourceMember]
  /// The record that this one is a field of: only diagnostics want to know the way to it.
  private let owner: (fields: FieldReader, key: String, index: Int?)?
  /// Where the record stands.
  let position: SourcePosition?
  /// Nil where nothing is judged: a schema is asked for, or a parent was already refused.
  let log: ReadingLog?
  let context: ReadingContext
  /// What was asked so far, in the order of asking; kept only where nothing is judged.
  public private(set) var rules: [FieldRule] = []
  /// The same as keys; kept only where a key turned out to be unknown.
  private let asked: AskedKeys?
  /// The members that were asked for: a bit for each of the first 64, as more are rare.
  private var isRead: UInt64 = 0
  private var furtherRead: Set<Int> = []
  /// What was made of members that are not as written in the facts; nil where they are left out.
  private var changed: [(index: Int, value: Value?)] = []
  /// What was filled in beyond the members.
  private var defaults: [(key: RecordKey, value: Value)] = []
  /// The facts as they were asked for last: a document and the case it stands in share them.
  private var gathered: Record?
  /// Behind the member found last: fields are mostly asked for in the order in which people write them.
  private var next = 0
  private var judgesKeys = true

  convenience init(
    _ members: [SourceMember], position: SourcePosition?, log: ReadingLog?, context: ReadingContext
  ) {
    self.init(members, of: nil, position: position, log: log, context: context, asked: nil)
  }

  private init(
    _ members: [SourceMember], of owner: (fields: FieldReader, key: String, index: Int?)?,
    position: SourcePosition?, log: ReadingLog?, context: ReadingContext, asked: AskedKeys?
  ) {
    self.members = members
    self.owner = owner
    self.position = position
    self.log = log
    self.context = context
    self.asked = asked
  }

  /// A reader of a record that stands below a key, alone or in a list.
  func below(_ key: String, _ index: Int?, _ members: [SourceMember], _ position: SourcePosition)
    -> FieldReader
  {
    FieldReader(
      members, of: (self, key, index), position: position, log: log, context: context,
      asked: asked == nil ? nil : AskedKeys())
  }

  /// A reader over nothing that reports nothing.
  static func silent(context: ReadingContext = ReadingContext()) -> FieldReader {
    FieldReader([], position: nil, log: nil, context: context)
  }

  /// What an initialiser asks for.
  static func rules<T>(context: ReadingContext = ReadingContext(), of read: (FieldReader) -> T) -> [FieldRule]
  {
    let fields = FieldReader.silent(context: context)
    _ = read(fields)
    return fields.rules
  }

  /// The way to this record in the file.
  public var path: FieldPath {
    guard let owner else { return FieldPath() }
    let path = owner.fields.path.appending(owner.key)
    return owner.index.map(path.appending) ?? path
  }
}

// MARK: - Asking

extension FieldReader {
  /// Where the member with a key stands, if it holds something; records that it was asked for and reports its absence.
  func ask(
    _ key: String, _ kind: @autoclosure () -> FieldKind, isRequired: Bool, _ summary: Wording
  ) -> Int? {
    if log == nil { note(FieldRule(key, kind(), isRequired: isRequired, summary)) }
    asked?.keys.append(key)
    let index = index(of: key)
    if let index {
      noteRead(index)
      if !members[index].value.isBlank { return index }
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
    let mark = KeyMark(key)
    let found =
      (next..<members.count).first { members[$0].isNamed(key, mark) }
      ?? (0..<next).first { members[$0].isNamed(key, mark) }
    if let found { next = found + 1 }
    return found
  }

  private func noteRead(_ index: Int) {
    if index < 64 { isRead |= 1 << UInt64(index) } else { furtherRead.insert(index) }
  }

  private func wasRead(_ index: Int) -> Bool {
    index < 64 ? isRead & (1 << UInt64(index)) != 0 : furtherRead.contains(index)
  }

  private func note(_ rule: FieldRule) {
    if let asked = rules.firstIndex(where: { $0.key.hasSameBytes(as: rule.key) }) {
      rules[asked] = rule
    } else {
      rules.append(rule)
    }
  }

  /// Judges no key as unknown.
  func acceptAllKeys() { judgesKeys = false }

  /// Reports keys that nothing asked for; called once all else was read.
  ///
  /// - Parameter read: Reads the record: once more where a key is unknown, to tell what was asked for.
  func reportUnknownKeys<T>(_ read: (FieldReader) -> T) {
    guard judgesKeys, log != nil, asked == nil, !members.indices.allSatisfy(wasRead) else { return }
    let known = keysAsked(by: read)
    let missing = known.filter { index(of: $0) == nil }
    for (index, member) in members.enumerated() where !wasRead(index) {
      let nearest =
        Suggestion.nearest(to: member.key, among: missing) ?? Suggestion.nearest(to: member.key, among: known)
      report(.unknownKey(member.key, in: path, nearest: nearest), at: member.key, place: member.keyPosition)
    }
  }

  private func keysAsked<T>(by read: (FieldReader) -> T) -> [String] {
    let asked = AskedKeys()
    // What is wrong was said at the first reading.
    _ = read(
      FieldReader(
        members, of: owner, position: position, log: ReadingLog(file: ""), context: context, asked: asked))
    return asked.keys
  }

  func report(_ diagnostic: Diagnostic, at key: String?, place: SourcePosition? = nil) {
    report(diagnostic, field: key.map(path.appending) ?? path, place: place ?? position)
  }

  func report(_ diagnostic: Diagnostic, field: FieldPath, place: SourcePosition?) {
    var diagnostic = diagnostic
    diagnostic.location = Location(line: place?.line, column: place?.column, field: field)
    log?.report(diagnostic)
  }
}

// MARK: - Facts

extension FieldReader {
  /// The members, normalised; what nothing asked for is as the file has it.
  var facts: Record {
    if let gathered { return gathered }
    var facts = Record()
    facts.reserveCapacity(members.count + defaults.count)
    for index in members.indices {
      if let fact = fact(at: index) { facts.add(members[index].name, fact) }
    }
    for (key, value) in defaults { facts.add(key, value) }
    gathered = facts
    return facts
  }

  /// The member with a key, normalised; nil where it holds nothing.
  func fact(of key: String) -> Value? {
    index(of: key).flatMap(fact) ?? defaults.first { $0.key.text.hasSameBytes(as: key) }?.value
  }

  private func fact(at index: Int) -> Value? {
    if let place = change(at: index) { return changed[place].value }
    if members[index].value.isBlank { return nil }
    return members[index].value.value
  }

  private func holdsFact(at index: Int) -> Bool {
    if let place = change(at: index) { return changed[place].value != nil }
    return !members[index].value.isBlank
  }

  private func change(at index: Int) -> Int? {
    changed.indices.last { changed[$0].index == index }
  }

  /// Puts what was made of a member into the facts.
  func answer(_ index: Int, _ value: Value) { change(index, value) }

  private func change(_ index: Int, _ value: Value?) {
    changed.append((index, value))
    gathered = nil
  }

  /// Puts a scalar into the facts as text, whatever YAML takes it for.
  func answerText(_ index: Int, _ scalar: SourceScalar) {
    if !scalar.isText { answer(index, .text(scalar.text)) }
  }

  /// Leaves a member of the wrong type out of the facts.
  func refuse(_ index: Int) { change(index, nil) }

  /// Puts a default into the facts.
  func fill(_ key: String, _ value: @autoclosure () -> Value) {
    if let index = index(of: key), holdsFact(at: index) { return }
    if defaults.contains(where: { $0.key.text.hasSameBytes(as: key) }) { return }
    defaults.append((RecordKey(key), value()))
    gathered = nil
  }

  /// Puts something into the facts, whatever the file says.
  func replace(_ key: String, by value: Value) {
    if let index = index(of: key), holdsFact(at: index) { answer(index, value) } else { fill(key, value) }
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
}
