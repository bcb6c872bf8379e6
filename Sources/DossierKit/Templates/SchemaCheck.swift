internal import DossierCase
internal import DossierCore
internal import DossierRender

/// Holds the fields of a template against what case files of a set can say.
struct SchemaCheck {
  private let file: String
  private let root: FieldKind
  /// `文书` lists documents of all kinds, each with its own keys.
  private let documents: FieldKind
  /// Whether it is known which document the template writes, hence what `本件` is.
  private let knowsDocument: Bool

  /// The document that a template writes is told from the name of its file, as the set lists it.
  init(set: TemplateSet, file: String) {
    self.file = file
    let name = PathName.stem(of: file)
    let kind = set.kinds.first { $0.template == name }?.kind
    let forms = [set.forms.cover, set.forms.index, set.forms.noteSheet, set.forms.photoPage]
    knowsDocument = kind != nil || forms.contains(name)
    let schema = CaseSchema(set: set)
    root = .record(schema.contextRules(for: kind))
    documents = .list(.record(Self.keysOfAllKinds(schema)))
  }

  /// One diagnostic for each place that reads a field no case file has.
  func faults(of fields: [TemplateField]) -> [Diagnostic] {
    var seen: Set<TemplateField> = []
    return fields.compactMap { field in
      guard let path = field.origin, let miss = miss(of: path), seen.insert(field).inserted else {
        return nil
      }
      var location = field.location
      location.file = file
      return .unknownField(
        path, guesses: guesses(for: miss), at: location, severity: field.isOptional ? .warning : .error)
    }
  }

  /// The step of a path at which the schema ends, and what it knows there.
  private struct Miss {
    let path: FieldPath
    let step: Int
    let known: [FieldRule]
  }

  private func miss(of path: FieldPath) -> Miss? {
    if !knowsDocument, case .key("本件") = path.steps.first { return nil }
    var kind = root
    for (index, step) in path.steps.enumerated() {
      switch (kind, step) {
      case (.table, _), (.list(.table), _): return nil
      case (.list(let element), .index): kind = element
      case (.list(.record(let rules)), .key(let key)), (.record(let rules), .key(let key)):
        guard let rule = rules.first(where: { $0.key == key }) else {
          return Miss(path: path, step: index, known: rules)
        }
        kind = index == 0 && key == "文书" ? documents : rule.kind
      // An element of a text is a character.
      case (_, .index): return nil
      case (_, .key): return Miss(path: path, step: index, known: [])
      }
    }
    return nil
  }

  /// The paths that were probably meant: the nearest keys in that place, else the same key in other records.
  private func guesses(for miss: Miss) -> [FieldPath] {
    guard case .key(let key) = miss.path.steps[miss.step] else { return [] }
    let start = FieldPath(Array(miss.path.steps.prefix(miss.step)))
    let rest = FieldPath(Array(miss.path.steps.dropFirst(miss.step + 1)))
    let near = Suggestion.allNearest(to: key, among: miss.known.map(\.key))
    guard near.isEmpty else { return near.prefix(3).map { start.appending($0).appending(rest) } }
    guard case .record(let rules) = root else { return [] }
    let elsewhere = rules.first { rule in
      guard case .record(let inner) = rule.kind else { return false }
      return inner.contains { $0.key == key }
    }
    return elsewhere.map { [FieldPath([.key($0.key), .key(key)]).appending(rest)] } ?? []
  }

  private static func keysOfAllKinds(_ schema: CaseSchema) -> [FieldRule] {
    var seen: Set<String> = []
    return schema.kinds.flatMap(\.rules).filter { seen.insert($0.key).inserted }
  }
}

extension Diagnostic {
  fileprivate static func unknownField(
    _ path: FieldPath, guesses: [FieldPath], at location: Location, severity: Severity
  ) -> Diagnostic {
    let name = path.asWritten
    return Diagnostic(
      "K101", severity,
      Wording("案件文件里没有「\(name)」这个字段", "case files have no field “\(name)”"), at: location,
      hints: [guesses.isEmpty ? useKnownField : .didYouMean(guesses.map(\.asWritten))])
  }

  private static let useKnownField = Wording(
    "改用案件文件里有的字段（dossier schema 列出全部）；自有的字段写进模板集的「字段」",
    "use a field of the case file (dossier schema lists them); declare fields of your own in the set's 字段")
}
