import DossierCase
import DossierChecklist
import DossierCore
import Foundation

@testable import DossierKit

/// The facts of a sample, which a test can change field by field, with what is made of them.
struct CaseFacts: Sendable {
  var facts: Value

  init(_ sample: String) throws {
    guard let facts = Self.samples[sample] else { throw CocoaError(.fileNoSuchFile) }
    self.facts = facts
  }

  static let lamp = "楼道灯维修"
  static let house = "房屋征收补偿"
  static let old = "企业改制欠缴社保积案"
  static let water = "小区供水集体信访"
  static let complete = [lamp, house, old, water]

  /// Reading a case takes a third of a second in a debug build; many tests need one.
  private static let samples: [String: Value] = Dictionary(
    uniqueKeysWithValues: complete.compactMap { name in
      let path = "\(Repository.path)/Samples/\(name)"
      return (try? set()).flatMap { CaseReader.read(path, set: $0).case }.map { (name, $0.facts) }
    })

  static func set() throws -> TemplateSet { try national.get().set }

  /// The set, its calendar and its limits: read once, as hundreds of cases are judged by them.
  private static let national = Result {
    let set = try TemplateSet.load(named: "国家通用", in: Repository.templates)
    return (set: set, calendar: try set.calendar(), book: try LimitBook(set: set, profiles: []))
  }
}

// MARK: - Changing

extension CaseFacts {
  /// A path may begin with a kind of document: its first in the file.
  func path(_ path: FieldPath) -> FieldPath {
    guard case .key(let kind) = path.steps.first,
      let index = (facts["文书"].list ?? []).firstIndex(where: { $0["文种"].text == kind })
    else { return path }
    return FieldPath("文书").appending(index).appending(FieldPath(Array(path.steps.dropFirst())))
  }

  mutating func set(_ path: FieldPath, _ value: Value) {
    facts = facts.replacing(self.path(path).steps[...], with: value)
  }

  mutating func remove(_ path: FieldPath) {
    facts = facts.replacing(self.path(path).steps[...], with: nil)
  }

  mutating func removeAll(_ kinds: String...) {
    set("文书", .list((facts["文书"].list ?? []).filter { !kinds.contains($0["文种"].text ?? "") }))
  }

  /// Adds a document.
  mutating func add(_ kind: String, _ members: Value) {
    var record = members.record ?? Record()
    record["文种"] = .text(kind)
    set("文书", .list((facts["文书"].list ?? []) + [.record(record)]))
  }
}

extension Value {
  /// The value with the one at the path replaced, or taken out where there is no new one.
  fileprivate func replacing(_ steps: ArraySlice<FieldPath.Step>, with value: Value?) -> Value {
    guard let step = steps.first else { return value ?? .null }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key):
      var record = self.record ?? Record()
      record[key] = rest.isEmpty ? value : self[key].replacing(rest, with: value)
      return .record(record)
    case .index(let index):
      var list = self.list ?? []
      guard list.indices.contains(index) else { return self }
      if let value = rest.isEmpty ? value : list[index].replacing(rest, with: value) {
        list[index] = value
      } else {
        list.remove(at: index)
      }
      return .list(list)
    }
  }
}

// MARK: - What is made of them

extension CaseFacts {
  /// What checklists see: the facts and the latest document of each kind.
  var context: Value {
    var record = facts.record ?? Record()
    for document in facts["文书"].list ?? [] {
      guard let kind = document["文种"].text, facts[kind] == .null else { continue }
      if let known = record[kind]?["日期"].text, let date = document["日期"].text, date < known { continue }
      record[kind] = document
    }
    return .record(record)
  }

  /// The clocks of the case by the law, and by profiles given as text.
  func clocks(today: String = "2026-11-20", profiles: [String] = []) throws -> [Clock] {
    let (set, calendar, usual) = try Self.national.get()
    let read = try profiles.map { try set.profile(text: $0, file: "规范.yaml") }
    let book = read.isEmpty ? usual : try LimitBook(set: set, profiles: read)
    return ClockReader(book, calendar: calendar, today: try day(today), facts: context) {
      Location(field: $0)
    }.clocks()
  }

  func clock(_ id: String, today: String = "2026-11-20", profiles: [String] = []) throws -> Clock? {
    try clocks(today: today, profiles: profiles).first { $0.id == id }
  }

  /// `S-4.1 案件.受理日期`, sorted: what a checklist finds.
  func findings(_ checklist: String, today: String = "2026-11-20") throws -> [Diagnostic] {
    let list = try Self.checklist(checklist)
    var record = context.record ?? Record()
    if list.usesClocks { record["期限"] = try clocks(today: today).facts }
    return ChecklistJudge(facts: .record(record), today: try day(today)) { Location(field: $0) }
      .report(on: list).findings
  }

  private static func checklist(_ name: String) throws -> Checklist {
    if let known = checklists[name] { return known }
    throw CocoaError(.fileNoSuchFile)
  }

  private static let checklists: [String: Checklist] = Dictionary(
    uniqueKeysWithValues: ["法定要件", "预警建议"].compactMap { name in
      let path = "\(Repository.templates)/国家通用/清单/\(name).yaml"
      return (try? DataFile(path: path)).flatMap { try? Checklist($0.value, file: path) }.map { (name, $0) }
    })
}

func day(_ text: String) throws -> CivilDate {
  guard let date = CivilDate(text) else { throw CocoaError(.formatting) }
  return date
}
