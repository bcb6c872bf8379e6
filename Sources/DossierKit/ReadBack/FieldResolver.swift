internal import DossierAssembly
internal import DossierCase
internal import DossierCore

/// Where in the case file a field is that a template names in its own way.
struct FieldResolver {
  private let file: CaseFile
  private let schema: CaseSchema

  init(_ file: CaseFile, set: TemplateSet) {
    self.file = file
    schema = CaseSchema(set: set)
  }

  /// The path in the case file and what the field wants; nil where the value is worked out and stands in no file.
  ///
  /// - Parameter document: what `本件` is; nil for forms of the whole dossier.
  func resolve(_ path: FieldPath, in document: CaseDocument?) -> (path: FieldPath, kind: FieldKind)? {
    guard case .key(let first)? = path.steps.first else { return nil }
    let rest = FieldPath(Array(path.steps.dropFirst()))
    if first == "本件" { return document.flatMap { field(rest, of: $0.artefact) } }
    if first == "文书", case .index(let index)? = rest.steps.first {
      guard file.artefacts.indices.contains(index) else { return nil }
      return field(FieldPath(Array(rest.steps.dropFirst())), of: file.artefacts[index])
    }
    if let kind = FieldKind.record(schema.rules).kind(at: path) { return (path, kind) }
    return file.latest(ArtefactKind(rawValue: first)).flatMap { field(rest, of: $0) }
  }

  private func field(_ path: FieldPath, of artefact: Artefact) -> (path: FieldPath, kind: FieldKind)? {
    guard let rules = schema.rules(of: artefact.kind), let kind = FieldKind.record(rules).kind(at: path)
    else {
      return nil
    }
    return (artefact.path.appending(path), kind)
  }
}
