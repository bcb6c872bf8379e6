public import DossierCore

extension TemplateSet {
  /// The names of the set's profiles, sorted.
  public var profileNames: [String] {
    (CaseFolder.names(in: folder + "/" + Profile.folderName) ?? []).compactMap { name in
      guard name.hasSuffix(".yaml"), !name.hasPrefix(".") else { return nil }
      return String(name.dropLast(5))
    }
  }

  /// The names of the files in the set's folder 清单, sorted; whether the manifest lists them or not.
  public var filesOfChecklists: [String] {
    (CaseFolder.names(in: folder + "/清单") ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
  }

  /// Reads a profile of the set.
  ///
  /// - Throws: C158 where there is none of the name; all that is wrong with its file at once.
  public func profile(named name: String) throws(DossierError) -> Profile {
    let found = profileNames
    guard found.contains(name) else {
      throw DossierError(.unknownProfile(found, nearest: Suggestion.nearest(to: name, among: found)))
    }
    let file = "\(folder)/\(Profile.folderName)/\(name).yaml"
    let text = try SourceFile.reading(file) { () throws(DossierError) in try SourceFile.text(at: file) }
    return try profile(text: text, file: file)
  }

  /// Reads a profile from text and holds it against the set and the law.
  public func profile(text: String, file: String) throws(DossierError) -> Profile {
    let root = try SourceFile.reading(file) { () throws(DossierError) in try YAMLReader.read(text) }
    let profile = try FieldReader.reading(root, file: file) { Profile(reading: $0) }
    let log = ReadingLog(file: file)
    ProfileJudge(set: self, source: SourceMap(file: file, root: root), log: log).judge(profile)
    guard log.diagnostics.isEmpty else { throw DossierError(log.sorted) }
    return profile
  }

  /// The set with what profiles demand of signatures put in.
  public func tightened(by profiles: [Profile]) -> TemplateSet {
    let demands = profiles.flatMap(\.signers)
    guard !demands.isEmpty else { return self }
    var copy = self
    copy.kinds = kinds.map { rule in
      let added = demands.filter { $0.kind == rule.kind }.flatMap(\.signers)
      return added.isEmpty ? rule : rule.signed(also: added)
    }
    return copy
  }
}

extension KindRule {
  /// The rule with further signatures, each once.
  fileprivate func signed(also added: [[String]]) -> KindRule {
    var copy = self
    copy.signers += added.filter { !signers.contains($0) }
    return copy
  }
}

extension Diagnostic {
  static func unknownProfile(_ found: [String], nearest: String?) -> Diagnostic {
    let guess = nearest.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? []
    let list = found.joined(separator: "、")
    let known =
      found.isEmpty
      ? Wording("模板集里没有「办理规范」", "the template set has no profiles")
      : Wording("现有办理规范：\(list)", "profiles found: \(list)")
    return Diagnostic(
      "C158", .error, Wording("没有所写的办理规范", "there is no such profile"), hints: guess + [known])
  }
}
