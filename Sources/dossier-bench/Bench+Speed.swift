import DossierAssembly
import DossierCase
import DossierCore
import DossierOffice
import DossierRender
import DossierTemplate
import Glibc

// What the page "Speed" of DossierRender records.
extension Bench {
  /// One page with 30 fields and ten rows, in memory, by one worker.
  static func renderingForm(_ format: DocumentFormat, _ templates: String) throws {
    let template = try speedTemplate(format, templates)
    let compiled = try CompiledTemplate(template, name: "form", filters: .caseDocuments)
    let data = SpeedForm.data(rows: 10)
    let (seconds, bytes) = try measure(compiled, .deflated(level: 6), data)
    let parts = try changedParts(of: bytes, against: template)
    let floor = deflating(parts)
    print(
      "表单 \(format.rawValue)（30 栏、10 行，变动部件 \(parts.reduce(0) { $0 + $1.count }) 字节）  "
        + "\(Meter.rate(seconds)) 份/秒  \(Meter.microseconds(seconds)) 微秒/份；"
        + "只压缩同样内容 \(Meter.microseconds(floor)) 微秒，为其 \(Meter.ratio(seconds, floor)) 倍")
  }

  /// The same form put together from pieces that were deflated once: with its rows, and its fields alone.
  static func splicingForm(_ format: DocumentFormat, _ templates: String) throws {
    let compiled = try CompiledTemplate(
      speedTemplate(format, templates), name: "form", filters: .caseDocuments)
    for rows in [10, 0] {
      let data = SpeedForm.data(rows: rows)
      let (seconds, spliced) = try measure(compiled, .spliced, data)
      var renderer = Renderer(compiled)
      let deflated = try renderer.render(data).bytes
      guard try sameParts(deflated, spliced) else { return print("拼接的内容不同") }
      print(
        "拼接 \(format.rawValue)（30 栏、\(rows) 行）  \(Meter.rate(seconds)) 份/秒  \(Meter.microseconds(seconds)) 微秒/份；"
          + "文件 \(spliced.count) 字节，为压缩的 \(Meter.ratio(Double(spliced.count), Double(deflated.count))) 倍")
    }
  }

  static func speedTemplate(_ format: DocumentFormat, _ templates: String) throws -> OfficePackage {
    let set = try TemplateSet.load(named: TemplateSet.standardName, in: templates)
    let path = "\(set.folder)/受理登记表.\(format.rawValue)"
    return SpeedForm.template(from: try OfficePackage(path: path))
  }

  private static func measure(
    _ compiled: CompiledTemplate, _ packing: Renderer.Packing, _ data: Value
  ) throws -> (seconds: Double, bytes: [UInt8]) {
    var renderer = Renderer(compiled, packing: packing)
    var bytes: [UInt8] = []
    _ = try renderer.render(data, into: &bytes)
    let seconds = try Meter.best(of: 10, times: 1_000) { _ = try renderer.render(data, into: &bytes) }
    return (seconds, bytes)
  }

  private static func sameParts(_ left: [UInt8], _ right: [UInt8]) throws -> Bool {
    let (left, right) = (
      try OfficePackage(bytes: left, name: "a"), try OfficePackage(bytes: right, name: "b")
    )
    return left.partNames == right.partNames && left.partNames.allSatisfy { left[$0] == right[$0] }
  }

  static func deflating(_ parts: [[UInt8]]) -> Double {
    let deflater = Deflater()
    var output: [UInt8] = []
    return Meter.best(of: 10, times: 1_000) {
      output.removeAll(keepingCapacity: true)
      for part in parts { _ = deflater.compress(part, appendingTo: &output) }
    }
  }
}

// MARK: - Long tables

extension Bench {
  /// Tables of many rows, written to a file as they grow.
  static func renderingTables(_ format: DocumentFormat, _ templates: String) throws {
    let compiled = try CompiledTemplate(
      speedTemplate(format, templates), name: "form", filters: .caseDocuments)
    let path = "/tmp/dossier-bench-\(getpid()).\(format.rawValue)"
    defer { unlink(path) }
    for rows in [1_000, 10_000, 100_000] {
      let data = SpeedForm.data(rows: rows)
      var renderer = Renderer(compiled)
      Meter.resetPeak()
      let before = Meter.residentKilobytes
      let seconds = try Meter.best(of: 3, times: 1) {
        _ = try renderer.render(data, to: path, overwrites: true)
      }
      let part = try PackageReader(path: path).entries.map(\.size).max() ?? 0
      print(
        "表格 \(format.rawValue) \(rows) 行  \(Meter.milliseconds(seconds)) 毫秒，每行 "
          + "\(Meter.microseconds(seconds / Double(rows))) 微秒；正文 \(part >> 10) KB，"
          + "内存峰值比开始时多 \(Meter.peakKilobytes - before) KB")
    }
  }

  /// A template of many rows that each hold a condition: what compiling costs for each row.
  static func compilingTables() throws {
    for rows in [750, 1_500, 3_000, 6_000] {
      let package = try OfficePackage(bytes: SpeedForm.taggedRows(rows), name: "rows")
      let seconds = try Meter.best(of: 2, times: 1) { _ = try CompiledTemplate(package, name: "rows") }
      print(
        "编译 \(rows) 行各带条件的模板  \(Meter.milliseconds(seconds)) 毫秒，每行 "
          + "\(Meter.microseconds(seconds / Double(rows))) 微秒")
    }
  }
}

// MARK: - Threads

extension Bench {
  /// The form by one worker and by one worker for each core at the same time; CPU time of each thread.
  static func renderingOnAllCores(_ templates: String) async throws {
    let compiled = try CompiledTemplate(
      speedTemplate(.docx, templates), name: "form", filters: .caseDocuments)
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    for packing in [Renderer.Packing.deflated(level: 6), .spliced] {
      for workers in Set([1, cores]).sorted() {
        let seconds = try await withThrowingTaskGroup(of: Double.self) { group in
          for number in 1...workers { group.addTask { try work(compiled, packing, number) } }
          return try await group.reduce(into: 0) { $0 = max($0, $1) }
        }
        let name = packing == .spliced ? "拼接" : "压缩"
        print("线程 \(workers)  \(name) \(Meter.microseconds(seconds)) 微秒/份（各线程最慢者的 CPU 时间）")
      }
    }
  }

  private static func work(
    _ compiled: CompiledTemplate, _ packing: Renderer.Packing, _ number: Int
  ) throws -> Double {
    let data = SpeedForm.data(rows: 10, number: number)
    var renderer = Renderer(compiled, packing: packing)
    var bytes: [UInt8] = []
    return try Meter.best(of: 10, times: 2_000) { _ = try renderer.render(data, into: &bytes) }
  }
}
