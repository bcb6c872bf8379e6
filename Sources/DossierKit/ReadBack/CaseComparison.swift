internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierReadBack
internal import DossierRender

/// Holds documents that came back against what the case says now.
struct CaseComparison {
  private(set) var findings: [Diagnostic] = []
  private var values: [ReadValue] = []

  private let opened: OpenCase
  private let showsValues: Bool
  private let documents: [CaseDocument]
  private let resolver: FieldResolver
  private var renderer: CaseRenderer

  init(_ opened: OpenCase, showsValues: Bool) {
    self.opened = opened
    self.showsValues = showsValues
    documents = CaseDocument.all(of: opened.file, set: opened.set)
    resolver = FieldResolver(opened.file, set: opened.set)
    renderer = CaseRenderer(
      opened.file, set: opened.set, missing: opened.missingPolicy(asDraft: true), compression: 1)
  }

  /// - Parameter isNamed: whether the user named the file, so that one that is none of the case's is worth telling.
  mutating func compare(_ returned: ReturnedDocument, isNamed: Bool) throws(DossierError) {
    guard let document = document(of: returned) else {
      if returned.isPart { return compareSeals(of: returned) }
      if isNamed { findings.append(.notOfCase(returned.file)) }
      return
    }
    let bytes = try renderer.render(document, returned.format)
    var written = try Paper(OfficePackage(bytes: bytes, name: document.baseName))
    if returned.isPart { written = written.body }
    let comparison = PaperComparison(written: written, fields: renderer.fields, returned: returned.paper)
    for reading in comparison.readings { take(reading, of: document, in: returned) }
    for line in comparison.lines {
      findings.append(.lineChanged(line, in: returned.file, showsValues: showsValues))
    }
  }

  /// By its bookmarks, else by the name that the file was written under.
  private func document(of returned: ReturnedDocument) -> CaseDocument? {
    if let label = returned.label { return documents.first { $0.label == label } }
    guard !returned.isPart else { return nil }
    let stem = PathName.stem(of: returned.file)
    return documents.first { $0.baseName == stem }
  }

  /// Forms of a whole dossier are made of the rest; what was changed in them is told and no more.
  private mutating func compareSeals(of returned: ReturnedDocument) {
    for value in returned.paper.marked where !value.mark.seals(value.text) {
      findings.append(
        .formChanged(value.mark.path, returned.kind ?? "", Location(file: returned.file, place: value.place)))
    }
  }

  private mutating func take(
    _ reading: PaperComparison.Reading, of document: CaseDocument, in returned: ReturnedDocument
  ) {
    let target = resolver.resolve(reading.field.mark.path, in: document)
    var location = Location(file: returned.file, place: reading.place)
    location.field = target?.path ?? reading.field.mark.path
    switch reading.state {
    case .unchanged: return
    case .lost: findings.append(.fieldLost(at: location))
    case .changed(let text):
      if reading.isSealed == true { return findings.append(.documentOlder(at: location)) }
      findings.append(
        .fieldChanged(from: reading.field.text, to: text, at: location, showsValues: showsValues))
      let isFromPresentCase = reading.writtenSeal.map { $0 == reading.field.mark.seal } ?? true
      guard isFromPresentCase else { return findings.append(.bothChanged(at: location)) }
      read(completed(text, reading.field, target?.path), through: reading.field.filters, target, at: location)
    }
  }

  /// What a form cuts off the end of a text, such as the full stop that it writes itself, stays as the case file has it.
  private func completed(_ text: String, _ field: MarkedField, _ path: FieldPath?) -> String {
    guard field.filters.contains("trim"), let path, let old = opened.file.facts[path].text,
      old.hasPrefix(field.text)
    else { return text }
    let rest = old.dropFirst(field.text.count)
    return text.hasSuffix(rest) ? text : text + rest
  }

  private mutating func read(
    _ text: String, through filters: [String], _ target: (path: FieldPath, kind: FieldKind)?,
    at location: Location
  ) {
    guard let target, let file = location.file, let place = location.place else {
      return findings.append(.computed(at: location))
    }
    do throws(TypedValue.Refusal) {
      let value = try TypedValue.caseText(text, through: filters, kind: target.kind)
      values.append(ReadValue(path: target.path, kind: target.kind, text: value, file: file, place: place))
    } catch {
      findings.append(.cannotTake(error, at: location))
    }
  }

  /// The values that may be taken, one a field, and those that documents do not agree on.
  var settled: (values: [ReadValue], conflicts: [Diagnostic]) {
    var order: [FieldPath] = []
    var groups: [FieldPath: [ReadValue]] = [:]
    for value in values {
      if groups[value.path] == nil { order.append(value.path) }
      groups[value.path, default: []].append(value)
    }
    var result: (values: [ReadValue], conflicts: [Diagnostic]) = ([], [])
    for path in order {
      guard let group = groups[path], let first = group.first else { continue }
      if Set(group.map(\.text)).count > 1 {
        result.conflicts.append(.disagree(path, group))
      } else {
        result.values.append(first)
      }
    }
    return result
  }
}
