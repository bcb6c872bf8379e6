import DossierConversion
import DossierCore
import Foundation
import Testing

@Suite struct LibreOfficeBatchTests {
  private let scratch: Scratch
  private let fake: FakeOffice
  private let folder: String

  init() throws {
    scratch = try Scratch()
    fake = try FakeOffice(in: scratch)
    folder = try scratch.folder("输出")
  }

  private func convert(_ contents: [String]) throws -> [ConversionResult] {
    let files = try contents.enumerated().map { try scratch.file("\($0.offset)/甲.docx", $0.element) }
    let results = fake.office.convert(files, to: .pdf, in: folder)
    #expect(results.map(\.file) == files)
    return results
  }

  private func faults(_ results: [ConversionResult]) -> [ConversionFault?] {
    results.map { result in
      guard case .failure(let fault) = result.outcome else { return nil }
      return fault
    }
  }

  @Test func `one process converts all files, each to its own output though names are the same`() throws {
    let results = try convert(["一", "二", "三"])
    #expect(faults(results) == [nil, nil, nil])
    #expect(results.map { scratch.text($0.output) } == ["一", "二", "三"].map { "%PDF-1.7 \($0) %%EOF\n" })
    #expect(fake.runs.map(\.count) == [3])
  }

  @Test func `a file over which the process hangs is given up, and a new process does the rest`() throws {
    let results = try convert(["一", "hang", "三", "四"])
    #expect(faults(results) == [nil, .stopped, nil, nil])
    #expect(results[3].output.map { scratch.text($0) } == "%PDF-1.7 四 %%EOF\n")
    #expect(fake.runs.map(\.count) == [4, 2])
    #expect(Set(fake.runs.map(\.profile)).count == 2)
  }

  @Test func `every file gets a result, whatever each does to the process`() throws {
    let results = try convert(["die", "一", "half", "refuse", "二", "die", "三"])
    #expect(faults(results) == [.died, nil, .died, .refused, nil, .died, nil])
    #expect(results.filter { $0.output == nil }.allSatisfy { $0.diagnostic?.hints.isEmpty == false })
  }

  @Test func `a file that is not there hinders no other`() throws {
    let good = try scratch.file("甲.docx", "一")
    let results = fake.office.convert(
      ["\(scratch.path)/没有.docx", good, scratch.path], to: .pdf, in: folder)
    #expect(faults(results) == [.unreadable, nil, .unreadable])
    #expect(results[0].diagnostic?.code == "P101")
  }

  @Test func `a good process keeps its profile for the next batch`() throws {
    _ = try convert(["一"])
    _ = try convert(["二"])
    #expect(fake.runs.count == 2)
    #expect(Set(fake.runs.map(\.profile)).count == 1)
  }

  @Test func `a program that cannot be started is said so`() throws {
    let file = try scratch.file("甲.docx", "一")
    let results = LibreOffice(program: "/没有/soffice").convert([file], to: .pdf, in: folder)
    #expect(faults(results) == [.notStarted])
  }

  @Test func `nothing is left in the temporary place`() throws {
    var profile = ""
    do {
      let other = try Scratch()
      let own = try FakeOffice(in: other)
      _ = own.office.convert([try scratch.file("甲.docx", "一")], to: .pdf, in: folder)
      profile = try #require(own.runs.first).profile
    }
    let place = try #require(profile.split(separator: "//", maxSplits: 1).last)
    #expect(place.contains("dossier-work-"))
    #expect(!FileManager.default.fileExists(atPath: String(place)))
  }
}
