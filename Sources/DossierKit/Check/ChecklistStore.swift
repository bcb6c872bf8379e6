internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// The checklists of a template set.
enum ChecklistStore {
  /// Reads checklists; all of the set's and of the profiles' where none is named.
  ///
  /// - Throws: ``DossierError`` where a list is not there or faulty.
  static func checklists(
    of set: TemplateSet, and profiles: [Profile] = [], named names: [String], in library: SetLibrary
  ) throws(DossierError) -> [Checklist] {
    let files = names.isEmpty ? usual(set, profiles) : try self.files(of: set, named: names)
    var lists: [Checklist] = []
    for file in files { lists.append(try library.checklist(at: "\(set.folder)/清单/\(file)")) }
    return lists
  }

  /// All checklists of a set's folder, the manifest's first; with what keeps some from being read.
  static func all(of set: TemplateSet, in library: SetLibrary) -> (lists: [Checklist], faults: [Diagnostic]) {
    var found: (lists: [Checklist], faults: [Diagnostic]) = ([], [])
    for file in files(of: set) {
      do { found.lists.append(try library.checklist(at: "\(set.folder)/清单/\(file)")) } catch {
        found.faults += error.diagnostics
      }
    }
    return found
  }

  private static func usual(_ set: TemplateSet, _ profiles: [Profile]) -> [String] {
    var usual: [String] = []
    for file in set.checklistFiles + profiles.flatMap(\.checklistFiles)
    where !usual.contains(where: file.hasSameBytes) {
      usual.append(file)
    }
    return usual
  }

  private static func files(of set: TemplateSet) -> [String] {
    set.checklistFiles + set.filesOfChecklists.filter { !set.checklistFiles.contains($0) }
  }

  /// The set's own lists, and any other that lies in its folder 清单.
  private static func files(of set: TemplateSet, named names: [String]) throws(DossierError) -> [String] {
    let known = Self.files(of: set)
    var files: [String] = []
    for name in names {
      guard let file = known.first(where: { PathName.stem(of: $0) == name }) else {
        throw DossierError(.noSuchChecklist(name, known: known.map { PathName.stem(of: $0) }))
      }
      files.append(file)
    }
    return files
  }
}

extension Diagnostic {
  fileprivate static func noSuchChecklist(_ name: String, known: [String]) -> Diagnostic {
    let guess = Suggestion.nearest(to: name, among: known)
    let listed = known.joined(separator: "、")
    return Diagnostic(
      "D131", .error, Wording("模板集里没有清单「\(name)」", "the template set has no checklist “\(name)”"),
      at: Location(field: "清单"),
      hints: (guess.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? [])
        + [Wording("现有清单：\(listed)", "checklists found: \(listed)")])
  }
}
