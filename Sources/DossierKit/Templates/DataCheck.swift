internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierRender
internal import DossierTemplate

/// Holds the fields of a template against one file of data: what filling would object to, what the data lack in parts
/// of the template that filling does not reach, and what of the data the template never reads.
struct DataCheck {
  private let path: String
  private let data: DataFile

  /// - Throws: C101–C110 where the file cannot be read.
  init(path: String) throws(DossierError) {
    self.path = path
    data = try DataFile(path: path)
  }

  /// What filling the template would say; nothing is written.
  func filling(_ package: OfficePackage, name: String) throws(DossierError) -> [Diagnostic] {
    let template = try CompiledTemplate(package, name: name, filters: .caseDocuments)
    var renderer = Renderer(template, missing: .error, packing: .deflated(level: 1), takesSubdocuments: true)
    do throws(DossierError) {
      var (bytes, notes) = try renderer.render(data.value, files: .folder(PathName.folder(of: path)))
      notes += try SubdocumentInsertion.insert(renderer.subdocuments, into: &bytes, name: name)
      return notes
    } catch {
      return error.diagnostics.map(hinted)
    }
  }

  /// Fields that the data lack although filling does not miss them: one diagnostic for each place.
  ///
  /// A name that is nearly one of the data's is a warning, whatever stands around it. Otherwise only what the template
  /// needs is worth a note.
  func unreached(_ fields: [TemplateField], besides missed: [Diagnostic], in file: String) -> [Diagnostic] {
    let places = Set(missed.map { Spot($0.location) })
    return fields.compactMap { field in
      guard let path = field.origin, let lack = lack(of: path), !places.contains(Spot(field.location)) else {
        return nil
      }
      let guesses = guesses(for: lack)
      guard !guesses.isEmpty || !field.isOptional else { return nil }
      var location = field.location
      location.file = file
      return .notInData(path, guesses: guesses, at: location)
    }
  }

  /// One note for each topmost field of the data that no tag reads.
  func unused(by fields: [TemplateField]) -> [Diagnostic] {
    DataUse(fields).unread(in: data.value).map { .unusedData($0, at: data.source.location(of: $0)) }
  }

  /// A missing value with the names that were probably meant.
  private func hinted(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let field = diagnostic.location.field, let lack = lack(of: field) else { return diagnostic }
    let guesses = guesses(for: lack)
    guard !guesses.isEmpty else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.hints.insert(.didYouMean(guesses.map(\.asWritten)), at: 0)
    return diagnostic
  }
}

/// A place without the field that was meant there.
private struct Spot: Hashable {
  let place: DocumentPlace?
  let quote: String?

  init(_ location: Location) {
    place = location.place
    quote = location.quote
  }
}

// MARK: - What is not there

extension DataCheck {
  /// The step of a path that the data do not have, and the keys that stand there instead.
  private struct Lack {
    let path: FieldPath
    let step: Int
    let known: [String]
  }

  /// nil where the data have the field, or where an empty list leaves that open.
  private func lack(of path: FieldPath) -> Lack? {
    var values = [data.value]
    for (index, step) in path.steps.enumerated() {
      switch step {
      case .index: values = values.flatMap { $0.list ?? [] }
      case .key(let key):
        let records = values.compactMap(\.record)
        guard !values.isEmpty else { return nil }
        let found = records.compactMap { $0[key] }
        guard !found.isEmpty else {
          return Lack(path: path, step: index, known: records.flatMap(\.keys).distinct)
        }
        values = found
      }
      if values.isEmpty { return nil }
    }
    return nil
  }

  /// The nearest keys of the data in the same place, else the same key in another record.
  private func guesses(for lack: Lack) -> [FieldPath] {
    guard case .key(let key) = lack.path.steps[lack.step], key.utf8.count <= Self.longestName else {
      return []
    }
    let start = FieldPath(Array(lack.path.steps.prefix(lack.step)))
    let rest = FieldPath(Array(lack.path.steps.dropFirst(lack.step + 1)))
    let candidates = lack.known.lazy.filter { $0.utf8.count <= Self.longestName }.prefix(Self.mostNames)
    let near = Suggestion.allNearest(to: key, among: candidates)
    guard near.isEmpty else { return near.prefix(3).map { start.appending($0).appending(rest) } }
    guard case .record(let root) = data.value else { return [] }
    let owner = root.members.first { $0.value.record?[key] != nil }
    return owner.map { [FieldPath([.key($0.key), .key(key)]).appending(rest)] } ?? []
  }

  /// Longer words are nobody's slip of the finger, and long to compare.
  private static let longestName = 60
  private static let mostNames = 2000
}

extension [String] {
  fileprivate var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

// MARK: - Sentences

extension Wording {
  /// `是不是「甲」或「乙」？`
  static func didYouMean(_ names: [String]) -> Wording {
    Wording(
      "是不是\(names.map { "「\($0)」" }.joined(separator: "或"))？",
      "did you mean \(names.map { "“\($0)”" }.joined(separator: " or "))?")
  }
}

extension Diagnostic {
  fileprivate static func notInData(
    _ path: FieldPath, guesses: [FieldPath], at location: Location
  ) -> Diagnostic {
    let name = path.asWritten
    return Diagnostic(
      "K104", guesses.isEmpty ? .note : .warning,
      Wording(
        "数据里没有「\(name)」；这次填写没有用到它", "the data have no “\(name)”; this filling does not need it"),
      at: location,
      hints: [guesses.isEmpty ? addWhereNeeded : .didYouMean(guesses.map(\.asWritten))])
  }

  private static let addWhereNeeded = Wording(
    "会用到的时候，在数据里补上它", "add it to the data where it will be needed")

  fileprivate static func unusedData(_ path: FieldPath, at location: Location) -> Diagnostic {
    Diagnostic(
      "K105", .note,
      Wording("模板没有用到数据里的「\(path.asWritten)」", "the template does not read “\(path.asWritten)”"),
      at: location,
      hints: [
        Wording("应当印出的，在模板里加上它的标签", "where it should be printed, add a tag for it to the template")
      ])
  }
}
