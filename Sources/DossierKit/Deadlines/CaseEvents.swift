internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// Finds days and moments in the facts of a case, with the papers and places that prove them.
struct CaseEvents {
  private let facts: Value
  private let locate: (FieldPath) -> Location
  private let documents: [RecordKey: [Value]]
  /// The documents that a definition yields, by its name.
  private var definitions: [String: [Value]] = [:]
  private(set) var scope: FactScope

  /// - Parameter facts: the facts with the latest document of each kind, as `CaseFile.context` has them.
  init(_ facts: Value, definitions: [LimitBook.Definition], locate: @escaping (FieldPath) -> Location) {
    let numbered = facts.numberingDocuments()
    self.facts = numbered
    documents = Dictionary(grouping: numbered["文书"].list ?? []) { RecordKey($0["文种"].text ?? "") }
    self.locate = locate
    scope = FactScope(numbered)
    for definition in definitions {
      guard let value = scope.value(of: definition.meaning) else { continue }
      scope.define(definition.name, value)
      self.definitions[definition.name] = value.list
    }
  }

  mutating func holds(_ premise: FactExpression?) -> Bool {
    premise.map { scope.holds($0) } ?? true
  }

  /// The documents of a kind.
  func documents(_ kind: ArtefactKind) -> [Value] { documents(kind.rawValue) }

  private func documents(_ kind: String) -> [Value] { documents[RecordKey(kind), default: []] }

  /// The first reference that finds anything, its earliest day.
  func first(of references: [FieldPath], where isMeant: (Value) -> Bool = { _ in true }) -> Clock.Event? {
    for reference in references {
      if let found = events(at: reference, where: isMeant).min() { return found }
    }
    return nil
  }

  /// The earliest day that any of the references finds from a day on; before it, the earliest of all.
  func earliest(of references: [FieldPath], notBefore start: CivilDate) -> Clock.Event? {
    let found = references.flatMap { events(at: $0) }
    return found.filter { $0.day >= start }.min() ?? found.min()
  }

  /// The day in the first of several fields of a document that holds one.
  func event(in fields: [String], of document: Value) -> Clock.Event? {
    fields.lazy.compactMap { event(at: FieldPath($0), of: document) }.first
  }

  /// The whole number in a field, in the last document of a kind where the path begins with one.
  func number(at path: FieldPath) -> Int? {
    guard case .key(let head) = path.steps.first else { return nil }
    let document = documents(head).last
    let value = document.map { $0[FieldPath(Array(path.steps.dropFirst()))] } ?? facts[path]
    return value.number.flatMap { Int(exactly: $0) }
  }

  /// A petitioner of the case, by place.
  func person(at path: FieldPath, _ wording: Wording) -> Clock.Person {
    Clock.Person(wording: wording, location: locate(path))
  }

  subscript(path: FieldPath) -> Value { facts[path] }
}

// MARK: - References

extension CaseEvents {
  private func events(at path: FieldPath, where isMeant: (Value) -> Bool = { _ in true }) -> [Clock.Event] {
    guard case .key(let head) = path.steps.first else { return [] }
    let rest = FieldPath(Array(path.steps.dropFirst()))
    if let documents = definitions[head] {
      return documents.filter(isMeant).compactMap { event(at: rest, of: $0) }
    }
    let documents = documents(head)
    if documents.isEmpty { return event(facts[path], nil, at: path).map { [$0] } ?? [] }
    return documents.filter(isMeant).compactMap { event(at: rest, of: $0) }
  }

  private func event(at path: FieldPath, of document: Value) -> Clock.Event? {
    let place = document.placeInCase.map { FieldPath("文书").appending($0).appending(path) }
    let label = [document["文种"].text, document["文号"].text].compactMap { $0 }.joined(separator: " ")
    return event(document[path], label.isEmpty ? nil : label, at: place ?? path)
  }

  private func event(_ value: Value, _ document: String?, at path: FieldPath) -> Clock.Event? {
    guard let text = value.text, !value.isBlank else { return nil }
    let moment = CivilMoment(text)
    guard let day = moment?.date ?? CivilDate(text) else { return nil }
    return Clock.Event(day: day, moment: moment, document: document, location: locate(path))
  }
}

extension [Clock.Event] {
  fileprivate func min() -> Clock.Event? {
    self.min { ($0.day, $0.clock) < ($1.day, $1.clock) }
  }
}

extension Clock.Event {
  /// Minutes of the day.
  fileprivate var clock: Int { moment.map { $0.hour * 60 + $0.minute } ?? 0 }
}

// MARK: - Documents know their places

extension Value {
  fileprivate static let placeKey = "卷内第几份"

  /// The facts with each document's index in it, so that a document that an expression picks out is found again.
  fileprivate func numberingDocuments() -> Value {
    guard var record, let documents = record["文书"]?.list else { return self }
    record["文书"] = .list(
      documents.enumerated().map { index, document in
        guard var numbered = document.record else { return document }
        numbered[Self.placeKey] = .integer(index)
        return .record(numbered)
      })
    return .record(record)
  }

  var placeInCase: Int? {
    self[Self.placeKey].number.flatMap { Int(exactly: $0) }
  }
}
