import Foundation
import Testing

@Suite struct `Documents of other offices` {
  private static let folder = "\(Place.samples)/村级来件"
  private static let day = ["--today", "2026-04-20"]

  @Test func `are recognised by title, file by file, with how sure that is`() throws {
    let (outcome, results) = try Command.results(["check", Self.folder] + Self.day)
    #expect(outcome.status == 1)
    let notes = results.flatMap(\.findings).filter { $0.code == "B131" || $0.code == "B134" }
    let kinds = notes.map { note in
      let file = ((note.location.file ?? "") as NSString).lastPathComponent
      return "\(file) \(note.message.split(whereSeparator: { "《》".contains($0) })[1])"
    }
    #expect(
      kinds == [
        "1来访登记.docx 受理登记表", "2交办.docx 交办函", "3包案通知.docx 包案文件", "4办理情况报告.docx 查办报告", "5答复.odt 处理意见书",
        "6送达回执.odt 送达回证", "回访记录（签字）.png 回访记录",
      ])
    #expect(notes.allSatisfy { $0.message.contains("肯定") })
    let unknown = results.flatMap(\.findings).filter { ["B132", "B133"].contains($0.code) }
    #expect(
      unknown.compactMap { $0.location.file.map { ($0 as NSString).lastPathComponent } } == [
        "修路用工.docx", "现场.png",
      ])
  }

  @Test func `too many for one case are refused, none is left out unseen`() throws {
    let scratch = try Scratch()
    for number in 1...2_001 { try scratch.write("来件/\(number).docx", "") }
    let (outcome, results) = try Command.results(["check", scratch("来件")])
    #expect(outcome.status == 2)
    #expect(results.flatMap(\.codes) == ["B139"])
  }

  @Test func `are judged by what their labels say`() throws {
    let (_, results) = try Command.results(["check", Self.folder] + Self.day)
    let findings = results.flatMap(\.findings)
    // The receipt has a place for the time of service, and nothing stands there.
    let service = findings.first { $0.code == "H-5.8" }
    #expect(service?.message.contains("〔肯定：") ?? false)
    #expect(service?.location.file?.hasSuffix("6送达回执.odt") ?? false)
    #expect(service?.location.story != nil)
    // Names, addresses, numbers and dates were read, so nothing is said of them.
    let codes = Set(findings.map(\.code))
    for code in [
      "H-1.1", "H-1.2", "H-2.1", "H-2.3", "H-3.1", "H-3.2", "H-3.3", "H-3.4", "H-3.7", "H-4.1", "H-4.4",
      "H-5.1", "H-5.3",
    ] {
      #expect(!codes.contains(code), "\(code)")
    }
    // What is missing may be among the files that nobody could read.
    #expect(findings.first { $0.code == "H-2.2" }?.message.contains("〔不能肯定：有2个文件") ?? false)
    #expect(results.flatMap(\.checklists).map(\.name) == ["六有"])
  }

  @Test func `the number of the reply in a receipt's table is not taken for the receipt's own`() throws {
    let (_, results) = try Command.results(["check", Self.folder, "--checklist", "一致性"] + Self.day)
    #expect(!results.flatMap(\.codes).contains("X-3.1"))
    let found = try Command.results(["check", Self.folder] + Self.day).results.flatMap(\.codes)
    #expect(!found.contains("H-5.3"))
  }

  @Test func `are judged alike when they lie deeper and beside broken files`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch("来件"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.folder, toPath: scratch("来件/村里"))
    _ = try scratch.write("来件/坏的.docx", "PK\u{3}\u{4}")
    _ = try scratch.write("来件/空的.odt", "")
    let (outcome, results) = try Command.results(["check", scratch("来件")] + Self.day)
    #expect(outcome.status == 1 && !outcome.wasKilled)
    #expect(results.flatMap(\.findings).count { $0.code == "B131" } == 6)
    #expect(results.flatMap(\.findings).count { $0.code.hasPrefix("O") } == 2)
  }

  @Test func `one alone is judged by what it says itself`() throws {
    let (_, results) = try Command.results(["check", "\(Self.folder)/6送达回执.odt"] + Self.day)
    let codes = results.flatMap(\.codes)
    #expect(codes.contains("B131") && !codes.contains("H-2.1") && results.flatMap(\.checklists).isEmpty)
  }

  @Test(arguments: ["六有", "办理质量", "法定要件", "签署", "一致性", "七有"])
  func `are mended on paper, there is no case file to fill in`(list: String) throws {
    for path in [Self.folder, "\(Self.folder)/4办理情况报告.docx", "\(Self.folder)/5答复.odt"] {
      let (_, results) = try Command.results(["check", path, "--checklist", list] + Self.day)
      for finding in results.flatMap(\.findings) where !finding.code.hasPrefix("B") {
        #expect(!finding.hints.isEmpty)
        for hint in finding.hints {
          #expect(!hint.contains("「") && !hint.contains("yaml"), "\(finding.code) \(hint)")
        }
      }
    }
  }

  @Test func `are grouped by what is missing`() throws {
    let text = try Command.run(["check", Self.folder] + Self.day).output
    #expect(text.contains("缺：交办台账\n    错误  H-2.2  补送《交办台账》中本案的一行"))
    #expect(text.contains("缺：稳控措施\n    错误  H-6.1  "))
  }

  @Test func `are mended on paper in English too`() throws {
    let (_, results) = try Command.results(["check", Self.folder, "--lang", "en"] + Self.day)
    let hints = results.flatMap(\.findings).reduce(into: [:]) { $0[$1.code] = $1.hints }
    #expect(hints["H-2.2"] == ["attach the row of this case in the ledger of assigned cases"])
    #expect(
      hints["H-4.2"] == [
        "have the leader sign and date the handling report; where it is signed, attach a scan"
      ])
    #expect(
      !hints.values.joined().contains {
        $0.contains("“文书”") || $0.contains("“签署”") || $0.contains("yaml") == true && !$0.contains("识别")
      })
  }

  @Test func `a folder without any is no case`() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(["check", scratch.path])
    #expect(outcome.status == 2)
  }
}
