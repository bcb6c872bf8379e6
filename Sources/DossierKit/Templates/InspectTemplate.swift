internal import DossierAssembly
internal import DossierCase
public import DossierCore
internal import DossierOffice
internal import DossierRender
internal import DossierTemplate

/// Says of a template everything that can be said without data: its faults, its fields, what its blocks repeat.
public struct InspectTemplate: Sendable {
  private let set: TemplateSet?
  /// What the set says of personal data.
  private let masking: MaskingRules?
  private let data: DataCheck?

  /// The set whose fields case files have unless they name another.
  public static let standardSet = TemplateSet.standardName

  /// - Parameters:
  ///   - set: the name of the template set whose case files the fields are held against; nil holds them against nothing.
  ///   - workspace: where the set is looked for.
  ///   - data: a JSON or YAML file that the templates are tried with; nil tries them with none.
  /// - Throws: C150 and the other faults of a set that cannot be read, C101–C110 those of the data.
  public init(
    set name: String? = nil, in workspace: Workspace? = nil, data: String? = nil
  ) throws(DossierError) {
    if let data { self.data = try DataCheck(path: data) } else { self.data = nil }
    guard let name, let workspace else {
      set = nil
      masking = nil
      return
    }
    let set = try TemplateSet.load(named: name, in: workspace.templates)
    self.set = set
    masking = try MaskingRules.loadIfPresent(of: set)
  }

  /// Checks one template: all its faults, fields that no case or not the data has, active content, what each block
  /// repeats, and what of the data it leaves out.
  public func check(_ file: String) -> PathReport {
    PathReport.of(file) { report throws(DossierError) in
      let package = try OfficePackage(path: file)
      let inspection = try TemplateInspection(package, name: file, filters: .caseDocuments)
      var found = inspection.diagnostics + (try package.activeContent())
      if let set { found += SchemaCheck(set: set, file: file).faults(of: inspection.fields) }
      if let masking {
        found += AllowedFields(masking, template: PathName.stem(of: file)).faults(
          of: inspection.fields, in: file, .error)
      }
      if let data { found += try faults(of: inspection, package, against: data, in: file) }
      if inspection.fields.isEmpty, found.isEmpty { found.append(.noTags(in: file)) }
      found += inspection.decisions.map { .decision($0, in: file) }
      report.diagnostics = found.orderedBySeverity
    }
  }

  /// A template with faults cannot be filled, and does not read all that it is meant to.
  private func faults(
    of inspection: TemplateInspection, _ package: OfficePackage, against data: DataCheck, in file: String
  ) throws(DossierError) -> [Diagnostic] {
    let isFaulty = inspection.diagnostics.contains { $0.severity == .error }
    let filling = isFaulty ? [] : try data.filling(package, name: file)
    return filling + data.unreached(inspection.fields, besides: filling, in: file)
      + (isFaulty ? [] : data.unused(by: inspection.fields))
  }

  /// The fields that a template reads; nil, with the reasons in the report, where it cannot be read without faults.
  public static func fields(of file: String) -> (fields: [FieldSummary]?, report: PathReport) {
    var fields: [FieldSummary]?
    let report = PathReport.of(file) { report throws(DossierError) in
      let package = try OfficePackage(path: file)
      let inspection = try TemplateInspection(package, name: file, filters: .caseDocuments)
      report.diagnostics = inspection.diagnostics
      guard !inspection.diagnostics.contains(where: { $0.severity == .error }) else { return }
      fields = FieldSummary.all(of: inspection.fields)
    }
    return (fields, report)
  }
}

extension [Diagnostic] {
  /// Errors first, notes last; those of one severity stay in the order of the document.
  fileprivate var orderedBySeverity: [Diagnostic] {
    Diagnostic.Severity.allCases.flatMap { severity in filter { $0.severity == severity } }
  }
}

extension Diagnostic {
  fileprivate static func noTags(in file: String) -> Diagnostic {
    Diagnostic(
      "K103", .warning, Wording("模板里没有标签", "the template holds no tags"), at: Location(file: file),
      hints: [
        Wording(
          "在要填写的地方写 {{ 字段名 }}，如 {{ 信访人.姓名 }}",
          "write {{ field }} where something is to be filled in, as {{ 信访人.姓名 }}")
      ])
  }

  /// Says what the engine inferred, so that a surprised user finds it here.
  fileprivate static func decision(_ decision: BlockDecision, in file: String) -> Diagnostic {
    var location = decision.opening
    location.file = file
    let end = decision.closing.place?.wording ?? Wording("", "")
    return Diagnostic(
      "K102", .note,
      Wording(
        "这一块到\(end.chinese)为止，作用于\(decision.repeats.wording.chinese)",
        "this block ends in \(end.english) and covers \(decision.repeats.wording.english)"),
      at: location)
  }
}

extension BlockDecision.Unit {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording("段内的文字", "text inside a paragraph")
    case .paragraphs: Wording("整段", "whole paragraphs")
    case .rows: Wording("表格的整行", "whole table rows")
    case .cells: Wording("表格的整格", "whole table cells")
    }
  }
}
