import DossierCase
import DossierChecklist
import DossierCore
import Foundation

/// A complete case whose facts a test can change, field by field.
struct Specimen: Sendable {
  var facts: Value

  init(_ facts: Value) { self.facts = facts }

  /// A case of the folder Samples.
  init(_ name: String) throws {
    guard let facts = Self.samples[name] else { throw CocoaError(.fileNoSuchFile) }
    self.facts = facts
  }

  /// Reading a case takes a third of a second in a debug build; hundreds of tests need one.
  private static let samples: [String: Value] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Folders.samples)) ?? []
    return Dictionary(
      names.compactMap { name in facts(of: name).map { (name, $0) } }, uniquingKeysWith: { first, _ in first }
    )
  }()

  private static func facts(of name: String) -> Value? {
    let path = "\(Folders.samples)/\(name)/案件.yaml"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8), let set = try? Folders.set() else {
      return nil
    }
    return CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: set).case?.facts
  }

  /// What checklists see: the facts and the latest document of each kind, as `CaseFile.context` has it.
  var context: Value {
    var record = facts.record ?? Record()
    for document in facts["文书"].list ?? [] {
      guard let kind = document["文种"].text, facts[kind] == .null else { continue }
      if let known = record[kind]?["日期"].text, let date = document["日期"].text, date < known { continue }
      record[kind] = document
    }
    return .record(record)
  }
}

// MARK: - Changing

extension Specimen {
  /// A path may begin with a kind of document: its first in the file.
  func path(_ path: FieldPath) -> FieldPath {
    guard case .key(let kind) = path.steps.first,
      let index = (facts["文书"].list ?? []).firstIndex(where: { $0["文种"].text == kind })
    else { return path }
    return FieldPath("文书").appending(index).appending(FieldPath(Array(path.steps.dropFirst())))
  }

  mutating func set(_ path: FieldPath, _ value: Value) {
    facts = facts.setting(self.path(path).steps[...], to: value)
  }

  mutating func remove(_ path: FieldPath) {
    facts = facts.setting(self.path(path).steps[...], to: nil)
  }

  mutating func append(_ path: FieldPath, _ value: Value) {
    set(path, .list((facts[self.path(path)].list ?? []) + [value]))
  }

  /// Removes all documents of a kind.
  mutating func removeAll(_ kind: String) {
    set("文书", .list((facts["文书"].list ?? []).filter { $0["文种"].text != kind }))
  }

  /// Adds a copy of the first document of a kind, changed.
  mutating func duplicate(_ kind: FieldPath, _ change: (inout Specimen) -> Void) {
    var copy = Specimen(facts[path(kind)])
    change(&copy)
    append("文书", copy.facts)
  }
}

extension Value {
  /// The value with the one at the path replaced, or taken out where there is no new one.
  func setting(_ steps: ArraySlice<FieldPath.Step>, to value: Value?) -> Value {
    guard let step = steps.first else { return value ?? .null }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key):
      var record = self.record ?? Record()
      record[key] = rest.isEmpty ? value : self[key].setting(rest, to: value)
      return .record(record)
    case .index(let index):
      var list = self.list ?? []
      guard list.indices.contains(index) else { return self }
      if let value = rest.isEmpty ? value : list[index].setting(rest, to: value) {
        list[index] = value
      } else {
        list.remove(at: index)
      }
      return .list(list)
    }
  }

  /// The paths of everything inside, lists and records before their members.
  func paths(below path: FieldPath = FieldPath()) -> [FieldPath] {
    switch self {
    case .record(let record):
      record.members.flatMap { [path.appending($0.key)] + $0.value.paths(below: path.appending($0.key)) }
    case .list(let values):
      values.enumerated().flatMap { [path.appending($0)] + $1.paths(below: path.appending($0)) }
    default: []
    }
  }
}

// MARK: - Judging

extension Specimen {
  func report(_ checklist: Checklist, today: CivilDate = .judgingDay) -> ChecklistReport {
    ChecklistJudge(facts: context, today: today) { Location(field: $0) }.report(on: checklist)
  }

  /// What both lists of the set find.
  func findings(today: CivilDate = .judgingDay) throws -> [Diagnostic] {
    try Lists.all().flatMap { report($0, today: today).findings }
  }

  /// `H-5.4 文书`, sorted.
  func lines(today: CivilDate = .judgingDay) throws -> [String] {
    try findings(today: today).map(\.line).sorted()
  }
}

extension Diagnostic {
  var line: String { "\(code) \(location.field?.description ?? "")" }
}

extension CivilDate {
  /// A day after everything in the samples, and before the next date of the water case.
  static var judgingDay: CivilDate { day("2026-11-20") }

  static func day(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else { preconditionFailure("no date: \(text)") }
    return date
  }
}

enum Folders {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
  static let samples = root + "/Samples"
  static let templates = root + "/Templates"

  static func set() throws -> TemplateSet { try TemplateSet.load(named: "国家通用", in: templates) }
}

enum Lists {
  private static let read = Result { try (list("六有"), list("办理质量")) }

  static func sixHaves() throws -> Checklist { try read.get().0 }
  static func quality() throws -> Checklist { try read.get().1 }
  static func all() throws -> [Checklist] { try [sixHaves(), quality()] }

  private static func list(_ name: String) throws -> Checklist {
    let path = "\(Folders.templates)/国家通用/清单/\(name).yaml"
    return try Checklist(try DataFile(path: path).value, file: path)
  }

  /// A checklist from YAML text, its faults with their places.
  static func reading(_ text: String, sharing parts: SharedParts = SharedParts()) throws -> Checklist {
    let file = FileManager.default.temporaryDirectory.appending(path: "清单-\(UUID().uuidString).yaml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let data = try DataFile(path: file.path)
    return try Checklist(data.value, file: "清单.yaml", sharing: parts) { field in
      data.source.position(of: field).map { ($0.line, $0.column) }
    }
  }
}
