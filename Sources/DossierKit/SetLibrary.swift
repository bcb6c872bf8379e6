internal import DossierCase
internal import DossierChecklist
internal import DossierCore
internal import Synchronization

/// The template sets of a folder with their checklists, read when they are first wanted and then kept.
final class SetLibrary: Sendable {
  private let templates: String
  // By keys that are hashed by their bytes: Swift would normalise Chinese names each time.
  private let sets = Mutex<[RecordKey: TemplateSet]>([:])
  private let checklists = Mutex<[RecordKey: Checklist]>([:])
  private let parts = SharedParts()
  private let profiles = Mutex<[RecordKey: Profile]>([:])
  private let limitBooks = Mutex<[[RecordKey]: LimitBook]>([:])
  private let calendars = Mutex<[RecordKey: WorkingCalendar]>([:])

  init(templates: String) {
    self.templates = templates
  }

  /// The set of a name.
  ///
  /// - Throws: ``DossierError`` where there is none or its manifest is faulty.
  func set(named name: String) throws(DossierError) -> TemplateSet {
    let key = RecordKey(name)
    if let known = sets.withLock({ $0[key] }) { return known }
    let set = try TemplateSet.load(named: name, in: templates)
    sets.withLock { $0[key] = set }
    return set
  }

  /// A checklist from its file.
  ///
  /// - Throws: ``DossierError`` with every fault of the list.
  func checklist(at path: String) throws(DossierError) -> Checklist {
    let key = RecordKey(path)
    if let known = checklists.withLock({ $0[key] }) { return known }
    let data = try DataFile(path: path)
    let list = try Checklist(data.value, file: path, sharing: parts) { field in
      data.source.position(of: field).map { ($0.line, $0.column) }
    }
    checklists.withLock { $0[key] = list }
    return list
  }

  /// A profile of a set.
  ///
  /// - Throws: ``DossierError`` where there is none or its file is faulty.
  func profile(named name: String, of set: TemplateSet) throws(DossierError) -> Profile {
    let key = RecordKey("\(set.folder)/\(name)")
    if let known = profiles.withLock({ $0[key] }) { return known }
    let profile = try set.profile(named: name)
    profiles.withLock { $0[key] = profile }
    return profile
  }

  /// The limits of a set and of profiles, their expressions read; each profile counts once.
  ///
  /// - Throws: ``DossierError`` where a profile is not there, or an expression cannot be read.
  func limits(of set: TemplateSet, profiles names: [String]) throws(DossierError) -> LimitBook {
    var seen: Set<RecordKey> = []
    let names = names.filter { seen.insert(RecordKey($0)).inserted }
    let key = ([set.folder] + names).map { RecordKey($0) }
    if let known = limitBooks.withLock({ $0[key] }) { return known }
    var profiles: [Profile] = []
    for name in names { profiles.append(try profile(named: name, of: set)) }
    let book = try LimitBook(set: set, profiles: profiles)
    limitBooks.withLock { $0[key] = book }
    return book
  }

  /// The calendar of a set.
  ///
  /// - Throws: ``DossierError`` where a year's file is faulty.
  func calendar(of set: TemplateSet) throws(DossierError) -> WorkingCalendar {
    let key = RecordKey(set.folder)
    if let known = calendars.withLock({ $0[key] }) { return known }
    let calendar = try set.calendar()
    calendars.withLock { $0[key] = calendar }
    return calendar
  }
}
