import Foundation
import Testing

@Suite(.enabled(if: LaidOut.isPossible, "LibreOffice, poppler or pypdf is not on this machine"))
struct `Pages in a package of the archive` {
  private static let officialFonts = ["仿宋_GB2312", "宋体", "方正小标宋简体", "楷体_GB2312", "黑体"]

  /// A search path on which the list of fonts is ours, and the one that stands in for any other.
  private func path(
    withFonts fonts: [String], standIn: String = "DejaVu Serif", in scratch: Scratch
  ) throws -> [String: String] {
    let lines = fonts.map { "echo '\($0)'\n" }.joined()
    for (name, text) in [("fc-list", lines), ("fc-match", "echo '\(standIn)'\n")] {
      let program = try scratch.write("bin/\(name)", "#!/bin/sh\n\(text)")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    }
    return ["PATH": "\(scratch("bin")):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")"]
  }

  @Test func `where the fonts are, the package tells pages and holds PDF/A copies`() throws {
    let scratch = try Scratch()
    let environment = try path(withFonts: Self.officialFonts, standIn: "Liberation Serif", in: scratch)
    let (outcome, results) = try Command.results(
      ["archive", Sample.stairLight.path, "-o", scratch("归档")], environment: environment, laysOut: true)
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(!results.flatMap(\.codes).contains("P131"))
    let bag = try #require(results.flatMap(\.written).first)
    #expect(try Command.run(["verify", bag]).status == 0)
    let files = FileManager.default.subpaths(atPath: bag) ?? []
    let dossier = try #require(files.first { $0.hasSuffix("/卷宗.pdf") })
    let facts = try PDFFacts(of: "\(bag)/\(dossier)")
    #expect(facts.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
    let items = files.filter { $0.hasSuffix("/元数据.xml") }
    #expect(files.filter { $0.hasSuffix(".pdf") && $0.contains("_") }.count == items.count)
    let lines = try String(contentsOfFile: "\(bag)/data/卷内文件目录.csv", encoding: .utf8).split(
      whereSeparator: \.isNewline)
    let columns = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let page = try #require(columns.first?.firstIndex { $0.contains("页号") })
    let printed = facts.documents.prefix(items.count).map { facts.number(of: $0.page) }
    #expect(columns.dropFirst().map { Int($0[page].prefix { $0.isNumber }) } == printed)
    #expect(columns.dropFirst().allSatisfy { Int($0[page + 1]) ?? 0 > 0 })
  }

  @Test func `where a font is missing the package is whole without them, and says so`() throws {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(
      ["archive", Sample.stairLight.path, "-o", scratch("归档")],
      environment: try path(withFonts: ["宋体"], in: scratch), laysOut: true)
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.codes).contains("P131"))
    let bag = try #require(results.flatMap(\.written).first)
    let files = FileManager.default.subpaths(atPath: bag) ?? []
    #expect(!files.contains { $0.hasSuffix("卷宗.pdf") })
    let lines = try String(contentsOfFile: "\(bag)/data/卷内文件目录.csv", encoding: .utf8)
    #expect(!lines.isEmpty)
  }

  @Test func `a font whose stand-in is not as wide is missing, and the hints say where fonts come from`()
    throws
  {
    let scratch = try Scratch()
    let fonts = Self.officialFonts.filter { $0 != "方正小标宋简体" }
    let (_, results) = try Command.results(
      ["archive", Sample.stairLight.path, "-o", scratch("归档")],
      environment: try path(withFonts: fonts, in: scratch), laysOut: true)
    let finding = try #require(results.flatMap(\.findings).first { $0.code == "P131" })
    #expect(finding.message.contains("本机没有字体 Times New Roman、方正小标宋简体，"))
    #expect(finding.hints.contains { $0.contains("fc-cache") })
    #expect(finding.hints.contains { $0.hasPrefix("方正小标宋简体：方正字库") })
    #expect(finding.hints.contains { $0.hasPrefix("Times New Roman：") && $0.contains("fonts-liberation") })
    #expect(finding.hints.last?.contains("--force") == true)
  }
}
