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
      report(
        .notAllowed(key, in: path, item.text, T.words), field: path(of: key, item.number), place: item.place)
      return nil
    }
  }
}

extension FieldReader {
  func record<T>(_ key: String, isRequired: Bool, _ summary: Wording, _ read: (FieldReader) -> T) -> T? {
    func kind() -> FieldKind { .record(describing { FieldReader.rules(context: context, of: read) }) }
    guard let index = ask(key, kind(), isRequired: isRequired, summary) else { return nil }
    guard let members = members[index].value.members else {
      refuse(index, key, wanted: kind())
      return nil
    }
    let (value, found) = self.read(below(key, nil, members, self.members[index].place), read)
    answer(index, .record(found))
    return value
  }

  func list<T>(_ key: String, isRequired: Bool, _ summary: Wording, _ read: (FieldReader) -> T) -> [T] {
    list(
      key, kind: .list(.record(describing { FieldReader.rules(context: context, of: read) })),
      isRequired: isRequired, summary, read)
  }

  func list<T>(
    _ key: String, kind: @autoclosure () -> FieldKind, isRequired: Bool, _ summary: Wording,
    _ read: (FieldReader) -> T
  ) -> [T] {
    guard let list = nodes(key, kind(), isRequired: isRequired, summary) else { return [] }
    var values: [T] = []
    var found: [Value] = []
    values.reserveCapacity(list.nodes.count)
    found.reserveCapacity(list.nodes.count)
    for number in list.nodes.indices {
      let place = list.nodes[number].position
      guard case .record(let members) = list.nodes[number].content else {
        report(
          .wrongElement(key, in: path, number: number + 1, wanted: .record([])),
          field: path.appending(key).appending(number), place: place)
        found.append(.record(Record()))
        values.append(read(.silent(context: context)))
        continue
      }
      let (value, record) = self.read(below(key, number, members, place), read)
      values.append(value)
      found.append(.record(record))
    }
    answer(list.index, .list(found))
    return values
  }

  /// An element of a list of scalars.
  struct ListedText {
    let text: String
    let place: SourcePosition
    /// Its number from zero; nil for a lone scalar.
    let number: Int?
  }

  /// The elements of a list of scalars.
  func scalars(
    _ key: String, _ kind: @autoclosure () -> FieldKind, isRequired: Bool, _ summary: Wording
  ) -> [ListedText] {
    guard let list = nodes(key, kind(), isRequired: isRequired, summary) else { return [] }
    var found: [ListedText] = []
    for (number, node) in list.nodes.enumerated() {
      if let scalar = node.scalar, !scalar.isBlank {
        found.append(
          ListedText(text: scalar.text, place: node.position, number: list.isList ? number : nil))
      } else {
        report(
          .wrongElement(key, in: path, number: number + 1, wanted: .text),
          field: path(of: key, list.isList ? number : nil), place: node.position)
      }
    }
    answer(list.index, .list(found.map { .text($0.text) }))
    return found
  }

  /// The way to a field, or to an element of the list in it.
  func path(of key: String, _ number: Int?) -> FieldPath {
    let path = path.appending(key)
    return number.map(path.appending) ?? path
  }

  /// The elements of a list; a lone scalar is the only element of a list of scalars.
  private func nodes(
    _ key: String, _ kind: @autoclosure () -> FieldKind, isRequired: Bool, _ summary: Wording
  ) -> (index: Int, nodes: [SourceNode], isList: Bool)? {
    guard let index = ask(key, kind(), isRequired: isRequired, summary) else { return nil }
    if let nodes = members[index].value.list {
      if nodes.isEmpty && isRequired {
        report(.missing(key, in: path, kind()), at: key, place: members[index].place)
      }
      return (index, nodes, true)
    }
    if members[index].value.scalar != nil, kind().elementIsScalar {
      return (index, [members[index].value], false)
    }
    refuse(index, key, wanted: kind())
    return nil
  }

  /// Leaves a member of the wrong type out, and says so.
  func refuse(_ index: Int, _ key: String, wanted kind: FieldKind) {
    refuse(index)
    report(.wrongType(key, in: path, wanted: kind), at: key, place: members[index].place)
  }

  private func read<T>(_ fields: FieldReader, _ read: (FieldReader) -> T) -> (T, Record) {
    let value = read(fields)
    fields.reportUnknownKeys(read)
    return (value, fields.facts)
  }

  /// The rules of a record below, which only a schema wants to know.
  private func describing(_ rules: () -> [FieldRule]) -> [FieldRule] {
    log == nil ? rules() : []
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
