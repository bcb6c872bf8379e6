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

  /// A case that was read, its set tightened by the profiles that it names.
  func open(_ file: CaseFile, _ set: TemplateSet, _ diagnostics: [Diagnostic], at path: String) -> OpenCase {
    guard !file.profiles.isEmpty else {
      return OpenCase(path: path, file: file, set: set, diagnostics: diagnostics)
    }
    var profiles: [Profile] = []
    var faults: [Diagnostic] = []
    for (index, name) in file.profiles.enumerated() {
      do { profiles.append(try library.profile(named: name, of: set)) } catch {
        let place = file.source.location(of: FieldPath("办理规范").appending(index))
        faults += error.diagnostics.map { $0.placed(at: place) }
      }
    }
    return OpenCase(
      path: path, file: file, set: set.tightened(by: profiles), profiles: profiles,
      diagnostics: diagnostics + faults)
  }

  /// Opens a case with its template set.
  ///
  /// - Throws: ``DossierError`` with everything that keeps the file from being read as a case.
  func open(_ path: String) throws(DossierError) -> OpenCase {
    let result = CaseReader.read(path) { name throws(DossierError) in try library.set(named: name) }
    guard let file = result.case, let set = result.set else { throw DossierError(result.diagnostics) }
    return open(file, set, result.diagnostics, at: path)
  }
}

extension Diagnostic {
  /// The diagnostic with a place, where it has none of its own.
  fileprivate func placed(at location: Location) -> Diagnostic {
    var copy = self
    if copy.location.file == nil { copy.location = location }
    return copy
  }
}

/// A case that could be read, with what is to be said of its file.
struct OpenCase {
  /// As the user named it.
  let path: String
  let file: CaseFile
  let set: TemplateSet
  /// The profiles that the case names, as far as they are there.
  var profiles: [Profile] = []
  let diagnostics: [Diagnostic]

  /// The names of the profiles that the case is held to.
  var profileNames: [String] { profiles.isEmpty ? [] : file.profiles }

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
