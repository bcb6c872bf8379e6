import DossierCase
import DossierCore
import Foundation
import Testing

@testable import DossierKit

@Suite struct NewCaseTests {
  private let scratch = SupportScratch()
  private let work: NewCase

  init() throws {
    work = NewCase(try Repository.workspace())
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `a new case has its file and its empty places`() throws {
    let folder = scratch.path + "/甲/2026-017 楼道灯"
    let report = work.run(folder + "/", set: "国家通用", channel: "来信")
    #expect(report.status == .done)
    #expect(report.written == [folder + "/案件.yaml", folder + "/材料", folder + "/文书"])
    #expect(try names(in: folder) == ["文书", "材料", "案件.yaml"].sorted())
    #expect(try String(contentsOfFile: folder + "/案件.yaml", encoding: .utf8).contains("  形式: 来信\n"))
  }

  @Test func `what a new case lacks is only what is to be filled in`() throws {
    let folder = scratch.path + "/甲"
    _ = work.run(folder, set: "国家通用", channel: "来访")
    let read = CaseReader.read(folder, templates: Repository.templates)
    #expect(read.case != nil)
    #expect(Set(read.diagnostics.map(\.code)) == ["C120"])
  }

  @Test func `a folder with something in it is left alone`() throws {
    let folder = scratch.path + "/甲"
    #expect(work.run(folder, set: "国家通用", channel: "来访").status == .done)
    let before = try Data(contentsOf: URL(filePath: folder + "/案件.yaml"))
    let report = work.run(folder, set: "国家通用", channel: "来信")
    #expect(report.status == .failed)
    #expect(report.diagnostics.map(\.code) == ["K121"])
    #expect(try Data(contentsOf: URL(filePath: folder + "/案件.yaml")) == before)
  }

  @Test func `what a killed run left does not stand in the way`() throws {
    let folder = scratch.path + "/甲"
    try FileManager.default.createDirectory(atPath: folder + "/材料", withIntermediateDirectories: true)
    #expect(work.run(folder, set: "国家通用", channel: "来访").status == .done)
  }

  @Test func `a file of the name, and a file on the way, are said so`() throws {
    try Data().write(to: URL(filePath: scratch.path + "/甲"))
    #expect(work.run(scratch.path + "/甲", set: "国家通用", channel: "来访").diagnostics.map(\.code) == ["K123"])
    #expect(work.run(scratch.path + "/甲/乙", set: "国家通用", channel: "来访").diagnostics.map(\.code) == ["K123"])
    #expect(work.run("", set: "国家通用", channel: "来访").diagnostics.map(\.code) == ["K123"])
  }

  @Test func `an unknown channel or set makes nothing and names the nearest`() throws {
    let folder = scratch.path + "/甲"
    let channel = work.run(folder, set: "国家通用", channel: "来仿")
    #expect(channel.diagnostics.map(\.code) == ["K122"])
    #expect(
      channel.diagnostics.first?.hints.contains { $0.chinese == "是不是「来信」？" || $0.chinese == "是不是「来访」？" }
        == true)
    let set = work.run(folder, set: "国家通同", channel: "来访")
    #expect(set.diagnostics.map(\.code) == ["C150"])
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `the schema of a set is JSON that names its kinds`() throws {
    let text = try CaseSchemaText.text(set: "国家通用", in: work.workspace)
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((schema["$defs"] as? [String: Any])?["转送单"] != nil)
    #expect(try CaseSchemaText.text(set: "国家通用", in: work.workspace, language: .english) != text)
  }
}
