internal import DossierCase
public import DossierCore
internal import DossierRender

/// What every use case needs to know of its surroundings: where the template sets are, and what day it is.
public struct Workspace: Sendable {
  /// The folder that holds the template sets.
  public let templates: String
  /// The day against which time limits are judged.
  public let today: CivilDate

  /// Sets and checklists, each read once however many cases are judged.
  let library: SetLibrary

  public init(templates: String, today: CivilDate) {
    self.templates = templates
    self.today = today
    library = SetLibrary(templates: templates)
  }

  /// Opens a case with its template set.
  ///
  /// - Throws: ``DossierError`` with everything that keeps the file from being read as a case.
  func open(_ path: String) throws(DossierError) -> OpenCase {
    let result = CaseReader.read(path) { name throws(DossierError) in try library.set(named: name) }
    guard let file = result.case, let set = result.set else { throw DossierError(result.diagnostics) }
    return OpenCase(path: path, file: file, set: set, diagnostics: result.diagnostics)
  }
}

/// A case that could be read, with what is to be said of its file.
struct OpenCase {
  /// As the user named it.
  let path: String
  let file: CaseFile
  let set: TemplateSet
  let diagnostics: [Diagnostic]

  /// Whether nothing keeps documents from being written: in a draft, blanks do not.
  func mayBeWritten(asDraft: Bool) -> Bool {
    diagnostics(asDraft: asDraft).allSatisfy { $0.severity != .error }
  }

  /// What is to be said of the file; in a draft, what is not filled in yet is only worth a warning.
  func diagnostics(asDraft: Bool) -> [Diagnostic] {
    guard asDraft else { return diagnostics }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.isIncompleteness { diagnostic.severity = .warning }
      return diagnostic
    }
  }

  /// What rendering has to add: that a field is blank was said already where the case file must have it.
  func unsaid(_ notes: [Diagnostic]) -> [Diagnostic] {
    let said = Set(diagnostics.filter(\.isIncompleteness).compactMap(\.location.field))
    return notes.filter { note in
      note.code != "R201" || note.location.field.map { !said.contains($0) } ?? true
    }
  }

  func missingPolicy(asDraft: Bool) -> MissingPolicy {
    asDraft ? .blank(Self.blank) : .error
  }

  /// Long enough to write on.
  private static let blank = "＿＿＿＿"
}
