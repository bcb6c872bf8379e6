import DossierCore

extension FieldReader {
  /// A record of its own; nil where it is absent or no record.
  public func record<T>(
    ifPresent key: String, _ chinese: String, _ english: String, _ read: (FieldReader) -> T
  ) -> T? {
    record(key, isRequired: false, Wording(chinese, english), read)
  }

  /// A required record; made of nothing where it is absent, so that one absence is one diagnostic.
  public func record<T>(_ key: String, _ chinese: String, _ english: String, _ read: (FieldReader) -> T) -> T
  {
    record(key, isRequired: true, Wording(chinese, english), read) ?? read(.silent(context: context))
  }

  /// A required list of records, with at least one.
  public func list<T>(_ key: String, _ chinese: String, _ english: String, _ read: (FieldReader) -> T) -> [T]
  {
    list(key, isRequired: true, Wording(chinese, english), read)
  }

  public func list<T>(
    ifPresent key: String, _ chinese: String, _ english: String, _ read: (FieldReader) -> T
  ) -> [T] {
    list(key, isRequired: false, Wording(chinese, english), read)
  }

  /// A required list of texts; a single text counts as a list of one.
  public func texts(_ key: String, _ chinese: String, _ english: String) -> [String] {
    scalars(key, .list(.text), isRequired: true, Wording(chinese, english)).map(\.text)
  }

  public func texts(ifPresent key: String, _ chinese: String, _ english: String) -> [String] {
    scalars(key, .list(.text), isRequired: false, Wording(chinese, english)).map(\.text)
  }

  /// A required list of values of a closed set.
  public func choices<T: ClosedSet>(_ key: String, _ chinese: String, _ english: String) -> [T] {
    choices(key, isRequired: true, Wording(chinese, english))
  }

  public func choices<T: ClosedSet>(ifPresent key: String, _ chinese: String, _ english: String) -> [T] {
    choices(key, isRequired: false, Wording(chinese, english))
  }

  private func choices<T: ClosedSet>(_ key: String, isRequired: Bool, _ summary: Wording) -> [T] {
    let found = scalars(key, .list(.choice(T.words)), isRequired: isRequired, summary)
    return found.compactMap { item in
      if let value = T(word: item.text) { return value }
      report(.notAllowed(key, in: path, item.text, T.words), field: item.path, place: item.place)
      return nil
    }
  }
}

extension FieldReader {
  func record<T>(_ key: String, isRequired: Bool, _ summary: Wording, _ read: (FieldReader) -> T) -> T? {
    let kind = describing { .record(FieldReader.rules(context: context, of: read)) } ?? .record([])
    guard let member = member(key, kind, isRequired: isRequired, summary) else { return nil }
    guard let members = member.value.members else {
      answers[key] = nil
      report(.wrongType(key, in: path, wanted: kind), at: key, place: member.place)
      return nil
    }
    let (value, found) = element(members, at: path.appending(key), place: member.place, read)
    answers[key] = .record(found)
    return value
  }

  func list<T>(_ key: String, isRequired: Bool, _ summary: Wording, _ read: (FieldReader) -> T) -> [T] {
    let kind =
      describing { .list(.record(FieldReader.rules(context: context, of: read))) } ?? .list(.record([]))
    return list(key, kind: kind, isRequired: isRequired, summary, read)
  }

  func list<T>(
    _ key: String, kind: FieldKind, isRequired: Bool, _ summary: Wording, _ read: (FieldReader) -> T
  ) -> [T] {
    guard let (nodes, _) = nodes(key, kind, isRequired: isRequired, summary) else { return [] }
    var values: [T] = []
    var found: [Value] = []
    for (index, node) in nodes.enumerated() {
      let place = path.appending(key).appending(index)
      guard let members = node.members else {
        report(
          .wrongElement(key, in: path, number: index + 1, wanted: .record([])), field: place,
          place: node.position)
        found.append(.record(Record()))
        values.append(read(.silent(context: context)))
        continue
      }
      let (value, record) = element(members, at: place, place: node.position, read)
      values.append(value)
      found.append(.record(record))
    }
    answers[key] = .list(found)
    return values
  }

  /// The elements of a list of scalars.
  func scalars(
    _ key: String, _ kind: FieldKind, isRequired: Bool, _ summary: Wording
  ) -> [(text: String, path: FieldPath, place: SourcePosition)] {
    guard let (nodes, isList) = nodes(key, kind, isRequired: isRequired, summary) else { return [] }
    var found: [(text: String, path: FieldPath, place: SourcePosition)] = []
    for (index, node) in nodes.enumerated() {
      let place = isList ? path.appending(key).appending(index) : path.appending(key)
      if let scalar = node.scalar, !node.isBlank {
        found.append((scalar.text, place, node.position))
      } else {
        report(
          .wrongElement(key, in: path, number: index + 1, wanted: .text), field: place, place: node.position)
      }
    }
    answers[key] = .list(found.map { .text($0.text) })
    return found
  }

  /// The elements of a list; a lone scalar is the only element of a list of scalars.
  private func nodes(
    _ key: String, _ kind: FieldKind, isRequired: Bool, _ summary: Wording
  ) -> (nodes: [SourceNode], isList: Bool)? {
    guard let member = member(key, kind, isRequired: isRequired, summary) else { return nil }
    if let nodes = member.value.list {
      if nodes.isEmpty && isRequired { report(.missing(key, in: path, kind), at: key, place: member.place) }
      return (nodes, true)
    }
    if member.value.scalar != nil, kind.elementIsScalar { return ([member.value], false) }
    answers[key] = nil
    report(.wrongType(key, in: path, wanted: kind), at: key, place: member.place)
    return nil
  }

  private func element<T>(
    _ members: [SourceMember], at path: FieldPath, place: SourcePosition, _ read: (FieldReader) -> T
  ) -> (T, Record) {
    let fields = FieldReader(members, at: path, position: place, log: log, context: context)
    let value = read(fields)
    fields.reportUnknownKeys()
    return (value, fields.facts)
  }

  private func describing(_ kind: () -> FieldKind) -> FieldKind? {
    log == nil ? kind() : nil
  }
}

extension FieldKind {
  fileprivate var elementIsScalar: Bool {
    guard case .list(let element) = self else { return false }
    switch element {
    case .text, .choice, .file: return true
    default: return false
    }
  }
}
