internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice
public import DossierRender
internal import Glibc

/// Fills one template with each record of a list: one document for each.
public struct FillList: Sendable {
  /// Where the documents go.
  public enum Target: Sendable {
    /// A file each, in a folder.
    case folder(String)
    /// One ZIP archive that holds them all: making thousands of files takes longer than making what is in them.
    case archive(String)
  }

  public var missing: MissingPolicy = .error
  public var overwrites = false
  /// How the documents are named: a text with tags, such as `{{ 编号 }}`; nil numbers them.
  public var name: String?
  /// Whether documents are put together from pieces deflated once, which takes a fraction of the time and some more room.
  public var isFast = false

  public init() {}

  /// - Parameters:
  ///   - template: a DOCX or ODT file.
  ///   - data: a JSON or YAML file that holds a list of records; files that it names are looked for in its folder.
  ///   - target: where the documents go. Nothing is written where any record has a fault.
  public func run(_ template: String, data: String, to target: Target) -> PathReport {
    PathReport.of(template) { report throws(DossierError) in
      let package = try OfficePackage(path: template)
      let file = try DataFile(path: data)
      let records = try records(of: file.value, in: data)
      let places = DataPlaces(file: data, source: file.source)
      let ending = package.kind == .word ? ".docx" : ".odt"
      let names = try RecordNames(name).names(of: records, ending: ending, in: places)
      let compiled = try CompiledTemplate(package, name: template, filters: .caseDocuments)
      var batch = Batch(
        template: template,
        renderer: Renderer(
          compiled, missing: missing, packing: isFast ? .spliced : .deflated(level: 6),
          takesSubdocuments: true),
        records: records, places: places, files: .folder(PathName.folder(of: data)))
      switch target {
      case .archive(let path): report.written = try write(&batch, names, toArchive: path)
      case .folder(let path): report.written = try write(&batch, names, toFolder: path)
      }
      report.diagnostics = batch.notes
    }
  }

  private func records(of value: Value, in data: String) throws(DossierError) -> [Value] {
    guard case .list(let records) = value, !records.isEmpty else { throw DossierError(.notRecords(data)) }
    let others = records.indices.filter { records[$0].record == nil }
    guard others.isEmpty else {
      throw DossierError(others.prefix(100).map { .notARecord(data, number: $0 + 1) })
    }
    return records
  }

  private func write(
    _ batch: inout Batch, _ names: [String], toArchive path: String
  ) throws(DossierError) -> [String] {
    AtomicFile.removeLeftovers(beside: path)
    let writer = try PackageFileWriter(path: path, overwrite: overwrites)
    for index in names.indices {
      guard try batch.render(index), batch.faults.isEmpty else { continue }
      try writer.add(names[index], bytes: batch.bytes, stored: true)
    }
    try batch.finish()
    try writer.finish()
    return [path]
  }

  /// Renders everything twice: no file may be there before all are known to be without faults, and holding them all could
  /// take more memory than there is.
  private func write(
    _ batch: inout Batch, _ names: [String], toFolder path: String
  ) throws(DossierError) -> [String] {
    let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let files = names.map { "\(folder)/\($0)" }
    let present = overwrites ? [] : files.filter { access($0, F_OK) == 0 }
    guard present.isEmpty else { throw DossierError(present.prefix(100).map { .isThere($0) }) }
    for index in names.indices { _ = try batch.render(index) }
    try batch.finish()
    let notes = batch.notes
    try OutputFolder(folder, overwrites: overwrites).make()
    for index in names.indices where try batch.render(index) {
      try AtomicFile.write(batch.bytes, to: files[index], overwrite: overwrites)
    }
    batch.notes = notes
    return files
  }
}

/// The documents of a list of records, made one after another.
private struct Batch: ~Copyable {
  /// As the user named it.
  let template: String
  var renderer: Renderer
  let records: [Value]
  let places: DataPlaces
  let files: FileSource
  /// The document that was made last.
  private(set) var bytes: [UInt8] = []
  private(set) var faults: [Diagnostic] = []
  var notes: [Diagnostic] = []

  private static let mostFaults = 1_000

  init(
    template: String, renderer: consuming Renderer, records: [Value], places: DataPlaces, files: FileSource
  ) {
    self.template = template
    self.renderer = renderer
    self.records = records
    self.places = places
    self.files = files
  }

  /// Makes the document of a record; false where it has faults.
  mutating func render(_ index: Int) throws(DossierError) -> Bool {
    guard faults.count < Self.mostFaults else { throw DossierError(faults) }
    do throws(DossierError) {
      var found = try renderer.render(records[index], files: files, into: &bytes)
      found += try SubdocumentInsertion.insert(
        renderer.subdocuments, into: &bytes, name: template)
      if !found.isEmpty { notes += places.placed(found, record: index) }
      return true
    } catch {
      faults += places.placed(error.diagnostics, record: index)
      return false
    }
  }

  /// Throws what was wrong with any record.
  func finish() throws(DossierError) {
    if !faults.isEmpty { throw DossierError(faults) }
  }
}

extension Diagnostic {
  fileprivate static func notRecords(_ data: String) -> Diagnostic {
    Diagnostic(
      "D152", .error,
      Wording("数据不是记录的列表，生成不了多份文书", "the data is no list of records to make documents of"),
      at: Location(file: data),
      hints: [
        Wording(
          "数据写成列表，每项一份；只生成一份的，用 -o 文件名",
          "write the data as a list, one entry for each document; for one document, use -o FILE")
      ])
  }

  fileprivate static func notARecord(_ data: String, number: Int) -> Diagnostic {
    Diagnostic(
      "D153", .error,
      Wording("列表的第\(number)项不是一条记录", "entry \(number) of the list is no record"),
      at: Location(file: data, field: FieldPath([.index(number - 1)])),
      hints: [Wording("写成“名称：值”的记录", "write it as a record of names and values")])
  }

  fileprivate static func isThere(_ path: String) -> Diagnostic {
    Diagnostic(
      "D156", .error,
      Wording("文件已存在，全部未写", "the file is there already; none was written"), at: Location(file: path),
      hints: [Wording("确要覆盖请加 --force，或换一个文件夹", "add --force to replace it, or choose another folder")])
  }

  static func isList(_ data: String) -> Diagnostic {
    Diagnostic(
      "D155", .error,
      Wording(
        "数据是列表，要生成多份文书，不能写进一个文件", "the data is a list for several documents, which cannot go into one file"),
      at: Location(file: data),
      hints: [
        Wording(
          "用 -o 文件夹/ 写进文件夹，或 --into 文件.zip 写进一个压缩包",
          "use -o FOLDER/ for a file each, or --into FILE.zip for one archive")
      ])
  }
}
