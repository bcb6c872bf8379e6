public import DossierAssembly
public import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierRender

/// Writes each document of a case as a file of its own.
public struct RenderCase: Sendable {
  public let workspace: Workspace
  public var formats: [DocumentFormat] = [.docx]
  /// Whether each document is written as PDF too.
  public var writesPDF = false
  /// Whether PDF is ordinary and not PDF/A-2b.
  public var isPlainPDF = false
  /// Only documents of these kinds; all where empty.
  public var kinds: [String] = []
  /// Also overwrites files that somebody changed since they were written.
  public var overwrites = false
  /// Whether what is not filled in yet is left blank, to be written by hand, instead of being an error.
  public var isDraft = false
  /// For whom the papers are.
  public var audience = Audience.office

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// Renders the documents of a case into a folder, which is made where it is missing.
  ///
  /// Nothing is written unless every document could be rendered.
  public func run(_ path: String, into folder: String) -> PathReport {
    finish([prepare(path, into: folder)])[0]
  }

  /// Renders the documents of a case; nothing is written yet.
  func prepare(_ path: String, into folder: String) -> RenderedCase {
    var rendered: [RenderedDocument] = []
    var drawn: [RenderedDocument] = []
    var fonts: FontBook?
    let report = PathReport.of(path) { report throws(DossierError) in
      let opened = try workspace.open(path)
      report.diagnostics = opened.diagnostics(asDraft: isDraft)
      guard opened.mayBeWritten(asDraft: isDraft) else { throw DossierError([]) }
      let masking = try opened.masking(for: audience)
      let documents = masking.given(try wanted(of: opened), &report)
      var renderer = CaseRenderer(
        opened.file, set: opened.set, missing: opened.missingPolicy(asDraft: isDraft), mask: masking.mask)
      rendered = try renderer.render(documents, formats)
      if writesPDF {
        var plain = renderer
        plain.marksValues = false
        drawn = try plain.render(documents, [.docx])
        fonts = try FontBook(opened.set)
        if formats.isEmpty { renderer = plain }
      }
      report.diagnostics += opened.unsaid(renderer.notes)
      report.diagnostics += masking.objections(to: renderer.templates)
      report.diagnostics += try CheckCase(workspace).warnings(of: opened)
    }
    return RenderedCase(folder: folder, report: report, documents: rendered, drawn: drawn, fonts: fonts)
  }

  private func wanted(of opened: OpenCase) throws(DossierError) -> [CaseDocument] {
    let documents = CaseDocument.all(of: opened.file, set: opened.set)
    guard !kinds.isEmpty else { return documents }
    let present = Set(documents.map(\.artefact.kind.rawValue))
    let unknown = kinds.filter { !present.contains($0) }
    guard unknown.isEmpty else { throw DossierError(unknown.map { .noSuchDocument($0, present: present) }) }
    return documents.filter { kinds.contains($0.artefact.kind.rawValue) }
  }
}

extension Diagnostic {
  fileprivate static func noSuchDocument(_ kind: String, present: Set<String>) -> Diagnostic {
    let listed = present.sorted().joined(separator: "、")
    return Diagnostic(
      "D111", .error,
      Wording("本案没有文种「\(kind)」的文书", "the case has no document of the kind “\(kind)”"),
      at: Location(field: "文书"),
      hints: [Wording("本案现有：\(listed)", "the case has: \(listed)")])
  }
}
