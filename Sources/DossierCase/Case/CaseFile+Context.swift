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
  public var context: Value {
    var record = facts.record ?? Record()
    for artefact in artefacts
    where !artefact.kind.rawValue.isEmpty && facts.record?[artefact.kind.rawValue] == nil {
      guard record[artefact.kind.rawValue] == nil, let latest = latest(artefact.kind) else { continue }
      record[artefact.kind.rawValue] = .record(latest.facts)
    }
    return .record(record)
  }

  private func context(adding key: String, _ added: Record) -> Value {
    var record = context.record ?? Record()
    record[key] = .record(added)
    return .record(record)
  }
}
