import Foundation
import Testing

@Suite(.enabled(if: LaidOut.isPossible, "LibreOffice, poppler or pypdf is not on this machine"))
struct `Pages in a package of the archive` {
  /// A search path on which the list of fonts is ours.
  private func path(withFonts fonts: [String], in scratch: Scratch) throws -> [String: String] {
    let lines = fonts.map { "echo '\($0)'\n" }.joined()
    let program = try scratch.write("bin/fc-list", "#!/bin/sh\n\(lines)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return ["PATH": "\(scratch("bin")):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")"]
  }

  @Test func `where the fonts are, the package tells pages and holds PDF/A copies`() throws {
    let scratch = try Scratch()
    let fonts = ["仿宋_GB2312", "宋体", "方正小标宋简体", "楷体_GB2312", "黑体"]
    let (outcome, results) = try Command.results(
      ["archive", Sample.stairLight.path, "-o", scratch("归档")],
      environment: try path(withFonts: fonts, in: scratch), laysOut: true)
    #expect(outcome.status == 0, "\(outcome.all)")
    let bag = try #require(results.flatMap(\.written).first)
    #expect(try Command.run(["verify", bag]).status == 0)
    let files = FileManager.default.subpaths(atPath: bag) ?? []
    let dossier = try #require(files.first { $0.hasSuffix("/卷宗.pdf") })
    let facts = try PDFFacts(of: "\(bag)/\(dossier)")
    #expect(facts.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
    let items = files.filter { $0.hasSuffix("/元数据.xml") }
    #expect(files.filter { $0.hasSuffix(".pdf") && $0.contains("_") }.count == items.count)
    let lines = try String(contentsOfFile: "\(bag)/data/卷内文件目录.csv", encoding: .utf8).split(separator: "\n")
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
}
