public import DossierCore

extension TemplateSet {
  /// Reads a set from its folder; throws all that is wrong with the manifest at once.
  public static func load(folder: String) throws(DossierError) -> TemplateSet {
    guard CaseFolder.isFolder(folder) else { throw DossierError(.noSuchFile).within(file: folder) }
    let file = folder + "/" + manifestName
    guard CaseFolder.exists(file) else { throw DossierError(.noManifest).within(file: folder) }
    let text = try SourceFile.reading(file) { () throws(DossierError) in try SourceFile.text(at: file) }
    return try read(text: text, file: file, folder: folder)
  }

  /// Reads the set with a name from a folder of sets; an unknown name is answered with those found.
  public static func load(named name: String, in templates: String) throws(DossierError) -> TemplateSet {
    let found = names(in: templates)
    guard found.contains(name) else {
      throw DossierError(.unknownSet(found, nearest: Suggestion.nearest(to: name, among: found)))
    }
    return try load(folder: templates + "/" + name)
  }

  /// The names of the sets in a folder of sets.
  public static func names(in templates: String) -> [String] {
    (CaseFolder.names(in: templates) ?? []).filter { CaseFolder.exists("\(templates)/\($0)/\(manifestName)") }
  }

  /// Reads a manifest from text.
  public static func read(text: String, file: String, folder: String) throws(DossierError) -> TemplateSet {
    let root = try SourceFile.reading(file) { () throws(DossierError) in try YAMLReader.read(text) }
    let set = try FieldReader.reading(root, file: file) { TemplateSet(reading: $0, folder: folder) }
    let log = ReadingLog(file: file)
    set.judgeKinds(SourceMap(file: file, root: root), log)
    set.judgeLimits(SourceMap(file: file, root: root), log)
    guard log.diagnostics.isEmpty else { throw DossierError(log.sorted) }
    return set
  }

  private func judgeKinds(_ source: SourceMap, _ log: ReadingLog) {
    var seen: Set<ArtefactKind> = []
    for (index, rule) in kinds.enumerated()
    where !rule.kind.rawValue.isEmpty && !seen.insert(rule.kind).inserted {
      var diagnostic = Diagnostic.kindTwice
      diagnostic.location = source.location(of: FieldPath("文种").appending(index).appending("文种"))
      log.report(diagnostic)
    }
  }
}

extension TemplateSet {
  /// The fields a set demands beyond the kinds' own, where documents lack them.
  func judgeRequiredFields(of file: CaseFile) -> [Diagnostic] {
    file.artefacts.flatMap { artefact in
      (rule(for: artefact.kind)?.requiredFields ?? []).compactMap { field -> Diagnostic? in
        guard Value.record(artefact.facts)[field].isBlank else { return nil }
        let path = artefact.path.appending(field)
        guard case .key(let key) = field.steps.last, let owner = path.parent else { return nil }
        var diagnostic = Diagnostic.missing(key, in: owner, kind(of: field, in: artefact.kind))
        diagnostic.location = file.source.location(of: path)
        return diagnostic
      }
    }
  }

  private func kind(of field: FieldPath, in kind: ArtefactKind) -> FieldKind {
    let rules = CaseSchema(set: self).rules(of: kind) ?? []
    return FieldKind.record(rules).kind(at: field) ?? .text
  }
}

extension Diagnostic {
  fileprivate static var noManifest: Diagnostic {
    Diagnostic(
      "C151", .error, Wording("文件夹里没有「模板集.yaml」", "the folder holds no 模板集.yaml"),
      hints: [Wording("指向模板集自己的文件夹，如 Templates/国家通用", "name the set's own folder, as Templates/国家通用")])
  }

  fileprivate static func unknownSet(_ found: [String], nearest: String?) -> Diagnostic {
    let guess = nearest.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? []
    let list = found.joined(separator: "、")
    let known =
      found.isEmpty
      ? Wording(
        "模板文件夹里没有任何模板集，请用 --templates 指明", "the templates folder holds no set; name it with --templates")
      : Wording("现有模板集：\(list)", "sets found: \(list)")
    return Diagnostic(
      "C150", .error, Wording("没有所写的模板集", "there is no such template set"), hints: guess + [known])
  }

  fileprivate static var kindTwice: Diagnostic {
    Diagnostic(
      "C153", .error, Wording("同一文种写了两次", "a kind of document is listed twice"),
      hints: [Wording("只留一项", "keep one entry")])
  }
}
