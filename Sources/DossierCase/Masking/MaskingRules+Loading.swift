public import DossierCore

extension MaskingRules {
  /// Reads the rules of a template set.
  ///
  /// - Throws: M105 where the set has none; M106 and the faults of the file, all at once.
  public static func load(of set: TemplateSet) throws(DossierError) -> MaskingRules {
    let file = "\(set.folder)/\(fileName)"
    guard CaseFolder.exists(file) else { throw DossierError(.noMaskingRules(in: set.folder)) }
    let root = try SourceFile.reading(file) { () throws(DossierError) in
      try YAMLReader.read(try SourceFile.bytes(at: file))
    }
    let rules = try FieldReader.reading(root, file: file) { MaskingRules(reading: $0) }
    let source = SourceMap(file: file, root: root)
    let faults = rules.strangers.map { Diagnostic.strangeField($0.name, at: source.location(of: $0.place)) }
    guard faults.isEmpty else { throw DossierError(faults) }
    return rules
  }

  /// The rules of a set; nil where it has none.
  public static func loadIfPresent(of set: TemplateSet) throws(DossierError) -> MaskingRules? {
    CaseFolder.exists("\(set.folder)/\(fileName)") ? try load(of: set) : nil
  }

  /// Allowed fields that are none of the personal ones.
  private var strangers: [(name: FieldPath, place: FieldPath)] {
    let known = Set(fields.map(\.path))
    return levels.enumerated().flatMap { level, rule in
      rule.allowed.enumerated().filter { !known.contains($0.element) }.map { index, name in
        (name, FieldPath("级别").appending(level).appending("可用字段").appending(index))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noMaskingRules(in folder: String) -> Diagnostic {
    Diagnostic(
      "M105", .error,
      Wording("模板集里没有「脱敏.yaml」，不知道哪些要遮盖", "the template set has no 脱敏.yaml, so what to mask is not known"),
      at: Location(file: folder),
      hints: [Wording("从「国家通用」复制一份到这个模板集，再改", "copy that of 国家通用 into this set and change it")])
  }

  fileprivate static func strangeField(_ field: FieldPath, at location: Location) -> Diagnostic {
    Diagnostic(
      "M106", .error,
      Wording("「可用字段」里的「\(field)」不在「个人信息」里", "“\(field)” in 可用字段 is not listed below 个人信息"), at: location,
      hints: [
        Wording("核对写法；不是个人信息的字段不用列", "check its spelling; fields that are not personal need not be listed")
      ])
  }
}
