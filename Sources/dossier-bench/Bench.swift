import DossierAssembly
import DossierCase
import DossierCore
import DossierKit
import DossierOffice
import DossierRender
import DossierTemplate
import Glibc

/// Prints the figures of this machine in one run: `swift run -c release dossier-bench`.
///
/// Words after it (`form`, `splice`, `docxtpl`, `tables`, `compile`, `threads`, `start`, `render`, `assemble`, `join`,
/// `check`, `cases`) choose some of the measurements.
@main
enum Bench {
  static func main() async throws {
    let templates = try TemplateFolder.find(named: nil)
    let samples = PathName.folder(of: templates) + "/Samples"
    print("CPU 时间；每项取五批中最快的一批")
    let chosen = CommandLine.arguments.dropFirst()
    func isWanted(_ name: String) -> Bool { chosen.isEmpty || chosen.contains(name) }
    for format in DocumentFormat.allCases where isWanted("form") { try renderingForm(format, templates) }
    for format in DocumentFormat.allCases where isWanted("splice") { try splicingForm(format, templates) }
    if isWanted("docxtpl") { try renderingWithDocxtpl(templates) }
    for format in DocumentFormat.allCases where isWanted("tables") {
      try renderingTables(format, templates)
    }
    if isWanted("compile") { try compilingTables() }
    if isWanted("threads") { try await renderingOnAllCores(templates) }
    if isWanted("start") { try startingCold(templates) }
    for format in DocumentFormat.allCases where isWanted("render") {
      try rendering(format, templates, samples + "/楼道灯维修")
    }
    for format in DocumentFormat.allCases where isWanted("assemble") {
      try assembling(format, templates, samples + "/房屋征收补偿")
    }
    for format in DocumentFormat.allCases where isWanted("join") { try joining(format, templates) }
    if isWanted("check") { checking(templates, samples) }
    if isWanted("cases") { try judgingMany(templates, samples) }
    print("内存峰值  \(Meter.peakMegabytes) MB")
  }
}

extension Bench {
  /// The registration form, once compiled, rendered again and again by one worker.
  private static func rendering(_ format: DocumentFormat, _ templates: String, _ path: String) throws {
    let set = try TemplateSet.load(named: TemplateSet.standardName, in: templates)
    guard let file = CaseReader.read(path, set: set).case,
      let artefact = file.artefacts(of: .registrationForm).first
    else { return }
    let template = "\(set.folder)/受理登记表.\(format.rawValue)"
    let compiled = try CompiledTemplate(
      OfficePackage(path: template), name: template, filters: .caseDocuments)
    let context = withoutScans(file.context(for: artefact))
    var renderer = Renderer(compiled)
    let bytes = try renderer.render(context).bytes
    let seconds = try Meter.best(of: 5, times: 500) { _ = try renderer.render(context) }
    let floor = deflating(try changedParts(of: bytes, against: OfficePackage(path: template)))
    print(
      "生成受理登记表 \(format.rawValue)  \(Meter.rate(seconds)) 份/秒  "
        + "\(Meter.microseconds(seconds)) 微秒/份；只压缩同样内容 \(Meter.microseconds(floor)) 微秒，为其 \(Meter.ratio(seconds, floor)) 倍"
    )
  }

  /// Signatures as names: reading pictures from the disk is not what is measured.
  private static func withoutScans(_ context: Value) -> Value {
    guard var record = context.record, var document = record["本件"]?.record else { return context }
    document["签署"] = .list(
      (document["签署"]?.list ?? []).map { signature in
        var signature = signature.record ?? Record()
        signature["扫描"] = nil
        return .record(signature)
      })
    record["本件"] = .record(document)
    return .record(record)
  }

  static func changedParts(of bytes: [UInt8], against original: OfficePackage) throws -> [[UInt8]] {
    let made = try OfficePackage(bytes: bytes, name: "made")
    return made.partNames.compactMap { name in
      guard let part = made[name], part != original[name] else { return nil }
      return part
    }
  }

  private static func assembling(_ format: DocumentFormat, _ templates: String, _ path: String) throws {
    let set = try TemplateSet.load(named: TemplateSet.standardName, in: templates)
    guard let file = CaseReader.read(path, set: set).case else { return }
    var builder = DossierBuilder(file, set: set, caseText: "")
    let seconds = try Meter.best(of: 5, times: 4) { _ = try builder.build(format).package.written() }
    print(
      "组卷 \(format.rawValue)（\(file.artefacts.count) 份文书，\(file.materials.count) 件材料）  "
        + "\(Meter.milliseconds(seconds)) 毫秒/卷，\(Meter.rate(seconds)) 卷/秒")
  }

  /// Reading and judging, from the disk, with every checklist of the set.
  private static func checking(_ templates: String, _ samples: String) {
    guard let today = CivilDate("2026-11-21") else { return }
    let cases = ["楼道灯维修", "房屋征收补偿", "企业改制欠缴社保积案", "小区供水集体信访", "道路噪音缺件"].map { "\(samples)/\($0)" }
    let work = CheckCase(Workspace(templates: templates, today: today))
    let seconds =
      Meter.best(of: 3, times: 10) { for path in cases { _ = work.run(path) } } / Double(cases.count)
    print("核对案件  \(Meter.milliseconds(seconds)) 毫秒/件，1000 件 \(Meter.seconds(seconds * 1000)) 秒")
  }
}
