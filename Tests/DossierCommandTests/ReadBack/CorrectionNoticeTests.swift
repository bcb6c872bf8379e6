import Foundation
import Testing

@Suite struct `The correction notice` {
  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `holds each defect with its document, basis and what is asked`() throws {
    let scratch = try Scratch()
    let notice = scratch("通知.docx")
    let (outcome, results) = try Command.results([
      "check", Sample.noise.path, "--notice", notice, "--due", "2026-08-01", "--today", "2026-07-20",
    ])
    #expect(outcome.status == 1 && results.flatMap(\.written) == [notice])
    let rows = try Tool.python(
      "import sys, docx\nfor row in docx.Document(sys.argv[1]).tables[0].rows: print('|'.join(c.text.replace('\\n', ' ') for c in row.cells))",
      [notice]
    ).output.split(separator: "\n").map(String.init)
    #expect(rows.count > 10)
    #expect(rows.contains { $0.contains("交办台账（缺）|缺交办案件台账|六有第2项") && $0.contains("补报《交办台账》") })
    #expect(rows.contains { $0.contains("送达回证") && $0.contains("（送达时间）") && $0.contains("按回证原件填写") })
    // Numbered from one, in order.
    #expect(rows.dropFirst().enumerated().allSatisfy { $1.hasPrefix("\($0 + 1)|") })
  }

  @Test func `is written for several cases only into a folder`() throws {
    let scratch = try Scratch()
    let cases = [Sample.noise.path, Sample.stairLight.path]
    let refused = try Command.results(["check"] + cases + ["--notice", scratch("通知.docx")])
    #expect(refused.outcome.status == 2 && refused.results.flatMap(\.codes) == ["B141", "B141"])
    let (_, results) = try Command.results(
      ["check"] + cases + ["--notice", scratch("通知") + "/", "--today", "2026-07-20"])
    #expect(results[0].written.map { ($0 as NSString).lastPathComponent } == ["XF2026-067 补正通知书.docx"])
    #expect(results[1].written.isEmpty && results[1].codes.contains("B142"))
  }

  @Test func `hides personal values from others`() throws {
    let scratch = try Scratch()
    let notice = scratch("通知.odt")
    let outcome = try Command.run([
      "check", Sample.noise.path, "--notice", notice, "--for", "public", "--today", "2026-07-20",
    ])
    #expect(outcome.status == 1)
    let text = try Tool.run("unzip", ["-p", notice, "content.xml"]).output
    #expect(!text.contains("苗得雨") && !text.contains("_D_"))
    let again = try Command.run(["check", Sample.noise.path, "--notice", notice, "--today", "2026-07-20"])
    #expect(again.status == 2 && again.all.contains("O171"))
  }
}
