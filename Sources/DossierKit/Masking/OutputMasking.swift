internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierRender

/// What a run hides of a case, which documents it gives away, and what its templates may not use.
struct OutputMasking {
  let mask: CaseMask?
  private let rules: MaskingRules?
  private let audience: Audience
  private let set: TemplateSet

  init(_ opened: OpenCase, audience: Audience) throws(DossierError) {
    self.audience = audience
    set = opened.set
    let rules = audience == .office ? try MaskingRules.loadIfPresent(of: set) : try MaskingRules.load(of: set)
    self.rules = rules
    mask = rules.flatMap { CaseMask(opened.file.facts, rules: $0, audience: audience) }
    guard audience == .office || mask != nil else { throw DossierError(.noLevel(audience, in: set.folder)) }
  }

  /// The documents that the audience is given; says which are left out.
  func given(_ documents: [CaseDocument], _ report: inout PathReport) -> [CaseDocument] {
    guard let mask else { return documents }
    let given = documents.filter(mask.gives)
    let left = documents.filter { !mask.gives($0) }.map(\.artefact.kind.rawValue)
    if !left.isEmpty { report.diagnostics.append(.leftOut(left, audience)) }
    return given
  }

  /// What is not in a masked dossier.
  var omissions: [Diagnostic] { mask == nil ? [] : [.withoutCase(audience)] }

  /// Personal fields that templates use although their readers may not see them: by what the set says of the template.
  ///
  /// Both formats of a template say the same; it is said once.
  func objections(to templates: [(path: String, fields: [TemplateField])]) -> [Diagnostic] {
    guard let rules else { return [] }
    var seen: Set<String> = []
    return templates.flatMap { template -> [Diagnostic] in
      let name = PathName.stem(of: template.path)
      guard seen.insert(name).inserted else { return [] }
      return AllowedFields(rules, template: name).faults(of: template.fields, in: template.path, .warning)
    }
  }
}

extension OpenCase {
  /// - Throws: ``DossierError`` where the set does not say what the audience may see.
  func masking(for audience: Audience) throws(DossierError) -> OutputMasking {
    try OutputMasking(self, audience: audience)
  }
}

extension Diagnostic {
  fileprivate static func noLevel(_ audience: Audience, in folder: String) -> Diagnostic {
    Diagnostic(
      "M107", .error,
      Wording(
        "脱敏.yaml 的「级别」里没有「\(audience.rawValue)」",
        "脱敏.yaml has no level “\(audience.rawValue)” (\(audience.english))"),
      at: Location(file: "\(folder)/\(MaskingRules.fileName)"),
      hints: [Wording("照「国家通用」补上这个级别", "add the level as 国家通用 has it")])
  }

  fileprivate static func leftOut(_ kinds: [String], _ audience: Audience) -> Diagnostic {
    let listed = kinds.joined(separator: "、")
    return Diagnostic(
      "M108", .note,
      Wording(
        "「\(audience.rawValue)」不给这些文书，没有写：\(listed)", "not given to this audience and not written: \(listed)"),
      hints: [Wording("哪些卷别能给，写在脱敏.yaml 的「卷别」", "脱敏.yaml says in “卷别” which parts may be given away")])
  }

  fileprivate static func withoutCase(_ audience: Audience) -> Diagnostic {
    Diagnostic(
      "M109", .note,
      Wording(
        "脱敏的卷宗不带案件信息，不能再用 dossier check 核对",
        "a masked dossier carries no case, so dossier check cannot judge it"),
      hints: [Wording("要核对的，用不脱敏的卷宗或者案件文件夹", "check the case folder, or the dossier that is not masked")])
  }
}
