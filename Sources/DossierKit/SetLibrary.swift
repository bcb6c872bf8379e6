internal import DossierCase
internal import DossierChecklist
internal import DossierCore
internal import Synchronization

/// The template sets of a folder with their checklists, read when they are first wanted and then kept.
final class SetLibrary: Sendable {
  private let templates: String
  private let sets = Mutex<[String: TemplateSet]>([:])
  private let checklists = Mutex<[String: Checklist]>([:])

  init(templates: String) {
    self.templates = templates
  }

  /// The set of a name.
  ///
  /// - Throws: ``DossierError`` where there is none or its manifest is faulty.
  func set(named name: String) throws(DossierError) -> TemplateSet {
    if let known = sets.withLock({ $0[name] }) { return known }
    let set = try TemplateSet.load(named: name, in: templates)
    sets.withLock { $0[name] = set }
    return set
  }

  /// A checklist from its file.
  ///
  /// - Throws: ``DossierError`` with every fault of the list.
  func checklist(at path: String) throws(DossierError) -> Checklist {
    if let known = checklists.withLock({ $0[path] }) { return known }
    let data = try DataFile(path: path)
    let list = try Checklist(data.value, file: path) { field in
      data.source.position(of: field).map { ($0.line, $0.column) }
    }
    checklists.withLock { $0[path] = list }
    return list
  }
}
