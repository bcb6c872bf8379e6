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
    let files = names.isEmpty ? usual(set, profiles) : try files(of: set, named: names)
    var lists: [Checklist] = []
    for file in files { lists.append(try library.checklist(at: "\(set.folder)/清单/\(file)")) }
    return lists
  }

  /// The checklists of a set and of all its profiles, each once.
  static func all(of set: TemplateSet, in library: SetLibrary) throws(DossierError) -> [Checklist] {
    var profiles: [Profile] = []
    for name in set.profileNames { profiles.append(try library.profile(named: name, of: set)) }
    return try checklists(of: set, and: profiles, named: [], in: library)
  }

  private static func usual(_ set: TemplateSet, _ profiles: [Profile]) -> [String] {
    var seen: Set<String> = []
    return (set.checklistFiles + profiles.flatMap(\.checklistFiles)).filter { seen.insert($0).inserted }
  }

  /// The set's own lists, and any other that lies in its folder 清单.
  private static func files(of set: TemplateSet, named names: [String]) throws(DossierError) -> [String] {
    let known = set.checklistFiles + set.filesOfChecklists.filter { !set.checklistFiles.contains($0) }
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
