internal import DossierAssembly
internal import DossierCase
public import DossierCore
internal import DossierOffice
internal import DossierRender
internal import DossierTemplate

/// Says of a template everything that can be said without data: its faults, its fields, what its blocks repeat.
public struct InspectTemplate: Sendable {
  private let set: TemplateSet?

  /// - Parameters:
  ///   - set: the name of the template set whose case files the fields are held against; nil holds them against nothing.
  ///   - workspace: where the set is looked for.
  /// - Throws: C150 and the other faults of a set that cannot be read.
  public init(set name: String?, in workspace: Workspace?) throws(DossierError) {
    guard let name, let workspace else {
      set = nil
      return
    }
    set = try TemplateSet.load(named: name, in: workspace.templates)
  }

  /// Checks one template: all its faults, fields that no case has, active content, and what each block repeats.
  public func check(_ file: String) -> PathReport {
    PathReport.of(file) { report throws(DossierError) in
      let package = try OfficePackage(path: file)
      let inspection = try TemplateInspection(package, name: file, filters: .caseDocuments)
      var found = inspection.diagnostics + (try package.activeContent())
      if let set { found += SchemaCheck(set: set, file: file).faults(of: inspection.fields) }
      if inspection.fields.isEmpty, found.isEmpty { found.append(.noTags(in: file)) }
      found += inspection.decisions.map { .decision($0, in: file) }
      report.diagnostics = found.orderedBySeverity
    }
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
