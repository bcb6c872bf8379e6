internal import DossierCase
internal import DossierChecklist
internal import DossierCore

/// The checklists of a template set.
enum ChecklistStore {
  /// Reads checklists; all of the set's where none is named.
  ///
  /// - Throws: ``DossierError`` where a list is not there or faulty.
  static func checklists(
    of set: TemplateSet, named names: [String], in library: SetLibrary
  ) throws(DossierError) -> [Checklist] {
    let known = set.checklistFiles.map { file in (name: PathName.stem(of: file), file: file) }
    var lists: [Checklist] = []
    for name in names.isEmpty ? known.map(\.name) : names {
      guard let entry = known.first(where: { $0.name == name }) else {
        throw DossierError(.noSuchChecklist(name, known: known.map(\.name)))
      }
      lists.append(try library.checklist(at: "\(set.folder)/清单/\(entry.file)"))
    }
    return lists
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
