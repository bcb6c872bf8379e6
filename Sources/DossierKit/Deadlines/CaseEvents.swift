internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// Finds days and moments in the facts of a case, with the papers and places that prove them.
struct CaseEvents {
  private let facts: Value
  /// Nil where nobody asks for places and papers, only for days.
  private let locate: ((FieldPath) -> Location)?
  /// The documents in the order of the case.
  private let all: [Value]
  private let documents: [RecordKey: [Value]]
  /// The documents that a definition yields, by its name.
  private var definitions: [RecordKey: [Value]] = [:]
  private(set) var scope: FactScope

  /// - Parameter facts: the facts with the latest document of each kind, as `CaseFile.context` has them.
  init(_ facts: Value, definitions: [LimitBook.Definition], locate: ((FieldPath) -> Location)?) {
    self.facts = facts
    all = facts[DocumentKeys.documents].list ?? []
    documents = Dictionary(grouping: all) { RecordKey($0[DocumentKeys.kind].text ?? "") }
    self.locate = locate
    scope = FactScope(facts)
    for definition in definitions {
      guard let value = scope.value(of: definition.meaning) else { continue }
      scope.define(definition.name, value)
      self.definitions[RecordKey(definition.name)] = value.list
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
      if let found = sightings(of: reference, where: isMeant).min() { return event(found) }
    }
    return nil
  }

  /// The earliest day that any of the references finds from a day on; before it, the earliest of all.
  func earliest(of references: [FieldPath], notBefore start: CivilDate) -> Clock.Event? {
    var found: [Sighting] = []
    for reference in references { found += sightings(of: reference) }
    guard let earliest = found.filter({ $0.day >= start }).min() ?? found.min() else { return nil }
    return event(earliest)
  }

  /// The day in the first of several fields of a document that holds one.
  func event(in fields: [String], of document: Value) -> Clock.Event? {
    fields.lazy.compactMap { Sighting(in: document, at: FieldPath($0)) }.first.map(event)
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
    Clock.Person(wording: wording, location: locate?(path) ?? Location())
  }

  subscript(path: FieldPath) -> Value { facts[path] }
}

// MARK: - References

extension CaseEvents {
  private func sightings(
    of reference: FieldPath, where isMeant: (Value) -> Bool = { _ in true }
  ) -> [Sighting] {
    guard case .key(let head) = reference.steps.first else { return [] }
    let defined = definitions[RecordKey(head)]
    let documents = defined ?? documents(head)
    if documents.isEmpty, defined == nil {
      return Sighting(in: facts, at: reference, isDocument: false).map { [$0] } ?? []
    }
    let rest = FieldPath(Array(reference.steps.dropFirst()))
    return documents.filter(isMeant).compactMap { Sighting(in: $0, at: rest) }
  }

  /// Which document of the case it is; expressions pick documents out, and give them on as they are.
  private func placeInCase(of document: Value) -> Int? {
    guard case .record(let record) = document else { return nil }
    return all.firstIndex { $0.record?.isCopy(of: record) ?? false }
  }

  /// The event that a sighting stands for.
  private func event(_ sighting: Sighting) -> Clock.Event {
    guard let locate else {
      return Clock.Event(day: sighting.day, moment: sighting.moment, document: nil, location: Location())
    }
    var place = sighting.path
    var label = ""
    if sighting.isDocument {
      let document = sighting.whole
      label = [document[DocumentKeys.kind].text, document[DocumentKeys.number].text].compactMap { $0 }.joined(
        separator: " ")
      if let index = placeInCase(of: document) { place = FieldPath("文书").appending(index).appending(place) }
    }
    return Clock.Event(
      day: sighting.day, moment: sighting.moment, document: label.isEmpty ? nil : label,
      location: locate(place))
  }
}

/// A day that a reference finds; what proves it is put into words only for the one that counts.
private struct Sighting {
  let day: CivilDate
  let moment: CivilMoment?
  /// The document that it stands in, or all facts.
  let whole: Value
  let isDocument: Bool
  /// The way from there.
  let path: FieldPath

  init?(in whole: Value, at path: FieldPath, isDocument: Bool = true) {
    let value = whole[path]
    guard let text = value.text, !value.isBlank else { return nil }
    moment = CivilMoment(text)
    guard let day = moment?.date ?? CivilDate(text) else { return nil }
    (self.day, self.whole, self.path, self.isDocument) = (day, whole, path, isDocument)
  }

  /// Minutes of the day.
  fileprivate var minutes: Int { moment.map { $0.hour * 60 + $0.minute } ?? 0 }
}

extension [Sighting] {
  fileprivate func min() -> Sighting? {
    self.min { ($0.day, $0.minutes) < ($1.day, $1.minutes) }
  }
}
