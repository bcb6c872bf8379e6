import DossierCore
import DossierKit
import DossierOffice
import DossierRender
import Foundation
import Testing

@Suite struct `Filling the sample notice` {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples/通用模板").path

  /// What stands in the notice, in order, whatever the format.
  private static let lines = [
    "清源水〔2026〕15号", "关于云溪镇部分小区计划停水的通知",
    "因云溪镇溪山路供水主管道检修，部分小区需要计划停水。现将停水安排通知如下：",
    "安居苑", "2026年11月24日9时", "2026年11月24日15时", "216", "安居苑南门、溪山路便民服务中心",
    "溪山里", "2026年11月24日13时", "2026年11月24日18时", "148", "溪山里社区广场",
    "禾风家园", "2026年11月25日9时", "2026年11月25日12时", "92", "不设", "共影响456户。",
    "一、请提前储水，停水期间关好水龙头。", "二、恢复供水初期水色可能发黄，请放水片刻后使用。",
    "三、独居老人、行动不便的居民需要送水的，请拨打服务电话。",
    "每户减免水费3.50元，合计1,596.00元（大写：人民币壹仟伍佰玖拾陆元整）。",
    "青禾县清源供水有限公司", "2026年11月16日", "（服务电话：12088060001）",
  ]

  @Test(arguments: ["docx", "odt"], ["json", "yaml"])
  func `says what the data say`(format: String, data: String) throws {
    let scratch = SupportScratch()
    let output = "\(scratch.path)/通知.\(format)"
    let report = FillTemplate().run(
      "\(Self.folder)/通知.\(format)", data: "\(Self.folder)/数据.\(data)", to: output)
    #expect(report.status == .done && report.diagnostics.isEmpty, "\(report.diagnostics)")
    let text = try Self.text(of: output)
    var rest = text[...]
    for line in Self.lines {
      let found = rest.range(of: line)
      #expect(found != nil, "\(line)")
      if let found { rest = rest[found.upperBound...] }
    }
    #expect(!text.contains("备注") && !text.contains("{"))
  }

  @Test(arguments: ["docx", "odt"]) func `is the same from JSON and from YAML`(format: String) throws {
    let scratch = SupportScratch()
    let files = try ["json", "yaml"].map { data in
      let output = "\(scratch.path)/\(data).\(format)"
      _ = FillTemplate().run("\(Self.folder)/通知.\(format)", data: "\(Self.folder)/数据.\(data)", to: output)
      return try Data(contentsOf: URL(filePath: output))
    }
    #expect(files[0] == files[1])
  }

  @Test func `names every field that the data lack, and writes nothing`() throws {
    let scratch = SupportScratch()
    let data = "\(scratch.path)/数据.json"
    let full = String(decoding: try Data(contentsOf: URL(filePath: "\(Self.folder)/数据.json")), as: UTF8.self)
    let lacking = full.replacing("\"文号\"", with: "\"文号二\"").replacing("\"电话\"", with: "\"电话二\"")
      .replacing("\"小区\": \"溪山里\",", with: "")
    try Data(lacking.utf8).write(to: URL(filePath: data))
    let output = "\(scratch.path)/通知.docx"
    let report = FillTemplate().run("\(Self.folder)/通知.docx", data: data, to: output)
    #expect(report.status == .failed)
    let fields = Set(report.diagnostics.compactMap { $0.location.field?.description })
    #expect(fields.isSuperset(of: ["文号", "单位.电话"]), "\(fields)")
    #expect(fields.contains { $0.contains("小区") }, "\(fields)")
    #expect(!FileManager.default.fileExists(atPath: output))
    var blank = FillTemplate()
    blank.missing = .blank("＿＿")
    #expect(blank.run("\(Self.folder)/通知.docx", data: data, to: output).status == .done)
    #expect(try Self.text(of: output).contains("＿＿"))
  }

  @Test(arguments: ["docx", "odt"]) func `takes in whole documents that the data name`(format: String) throws
  {
    let scratch = SupportScratch()
    let template = "\(Self.folder)/通知.\(format)"
    _ = FillTemplate().run(
      template, data: "\(Self.folder)/数据.json", to: "\(scratch.path)/附件.\(format)")
    let data = try Self.naming("附件.\(format)", in: scratch)
    let output = "\(scratch.path)/通知.\(format)"
    let report = FillTemplate().run(template, data: data, to: output)
    #expect(report.status == .done, "\(report.diagnostics)")
    let text = try Self.text(of: output)
    for line in Self.lines.dropFirst() {
      #expect(text.components(separatedBy: line).count >= 3, "\(line) stands in both")
    }
    #expect(text.components(separatedBy: Self.lines[0]).count == 2)
    #expect(!text.contains("_dossier_"))
  }

  @Test func `checking with data says of documents within what filling would say`() throws {
    let scratch = SupportScratch()
    let template = "\(Self.folder)/通知.docx"
    func codes(_ name: String) throws -> [DiagnosticCode] {
      let data = try Self.naming(name, in: scratch)
      let report = try InspectTemplate(data: data).check(template)
      return report.diagnostics.filter { $0.severity == .error }.map(\.code)
    }
    _ = FillTemplate().run(template, data: "\(Self.folder)/数据.json", to: "\(scratch.path)/附件.docx")
    #expect(try codes("附件.docx").isEmpty)
    #expect(try codes("没有.docx") == ["D121"])
  }

  @Test func `a document that is not there, or of the other format, is named and nothing is written`() throws
  {
    let scratch = SupportScratch()
    let output = "\(scratch.path)/通知.docx"
    func codes(_ name: String) throws -> [DiagnosticCode] {
      let data = try Self.naming(name, in: scratch)
      let report = FillTemplate().run("\(Self.folder)/通知.docx", data: data, to: output)
      #expect(report.status == .failed && !FileManager.default.fileExists(atPath: output))
      return report.diagnostics.map(\.code)
    }
    #expect(try codes("没有.docx").first == "D121")
    #expect(try codes("../外面.docx").first == "R230")
    try FileManager.default.copyItem(
      atPath: "\(Self.folder)/通知.odt", toPath: "\(scratch.path)/附件.odt")
    #expect(try codes("附件.odt").first == "J102")
  }

  /// The data with a document in the place of the number.
  private static func naming(_ document: String, in scratch: SupportScratch) throws -> String {
    let full = String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/数据.json")), as: UTF8.self)
    let path = "\(scratch.path)/数据.json"
    let data = full.replacing("\"清源水〔2026〕15号\"", with: "{\"文档\": \"\(document)\"}")
    try Data(data.utf8).write(to: URL(filePath: path))
    return path
  }

  /// The text of a document's body, without its markup.
  private static func text(of path: String) throws -> String {
    let package = try OfficePackage(path: path)
    return try package.xml(package.kind == .word ? "word/document.xml" : "content.xml").root.text
  }
}
