internal import DossierCase
public import DossierCore

/// What every use case needs to know of its surroundings: where the template sets are, and what day it is.
public struct Workspace: Sendable {
  /// The folder that holds the template sets.
  public let templates: String
  /// The day against which time limits are judged.
  public let today: CivilDate

  public init(templates: String, today: CivilDate) {
    self.templates = templates
    self.today = today
  }

  /// Opens a case with its template set.
  ///
  /// - Throws: ``DossierError`` with everything that keeps the file from being read as a case.
  func open(_ path: String) throws(DossierError) -> OpenCase {
    let result = CaseReader.read(path, templates: templates)
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

  /// What keeps documents from being written.
  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
