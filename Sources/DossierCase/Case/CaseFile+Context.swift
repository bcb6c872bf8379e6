public import DossierCore

extension CaseFile {
  /// What a template sees that writes a document: all facts, `本件`, and the latest document of each kind.
  public func context(for artefact: Artefact) -> Value {
    context(adding: "本件", artefact.facts)
  }

  /// What a template sees that writes a document which the file does not hold: all facts, and the record as `本件`.
  public func context(writing record: Record) -> Value {
    context(adding: "本件", record)
  }

  /// What a form of the whole dossier sees: all facts, `卷宗`, and the latest document of each kind.
  public func context(adding dossier: Record) -> Value {
    context(adding: "卷宗", dossier)
  }

  /// All facts and the latest document of each kind; a fact of the file is never hidden by a kind's name.
  public var context: Value { .record(contextRecord) }

  private var contextRecord: Record {
    var record = facts.record ?? Record()
    for artefact in artefacts where !artefact.kind.rawValue.isEmpty {
      guard record[artefact.kind.key] == nil, let latest = latest(artefact.kind) else { continue }
      record[artefact.kind.key] = .record(latest.facts)
    }
    return record
  }

  private func context(adding key: String, _ added: Record) -> Value {
    var record = contextRecord
    record[key] = .record(added)
    return .record(record)
  }
}
