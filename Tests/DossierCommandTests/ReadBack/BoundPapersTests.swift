import Foundation
import Testing

@Suite(
  .enabled(if: Tool.hasPython("docx") && Tool.hasPython("odf"), "python-docx or odfpy is not on this machine")
)
struct `Papers that somebody put into one file` {
  /// Three papers one behind the other, each with its letterhead, number and date.
  private static let papers: [[(text: String, isCentred: Bool)]] = [
    [
      ("青石镇信访办公室", true), ("青信转〔2026〕31号", true), ("转办单", true), ("镇水务站：", false),
      ("受转单位：镇水务站", false), ("办结期限：2026年5月20日", false), ("青石镇信访办公室", false), ("2026年3月20日", false),
    ],
    [
      ("青水办〔2026〕7号", false), ("查办报告", true), ("镇信访办公室：", false), ("处理意见", false),
      ("拟同意更换水表。", false), ("镇水务站", false), ("2026年4月28日", false),
    ],
    [
      ("", false), ("送达回执", true), ("受送达人：罗小满", false), ("送达地点：大坪村四组12号", false),
      ("送达时间：2026年5月6日15时10分", false),
    ],
  ]

  /// Writes the papers into one file, with python-docx or odfpy.
  private func file(_ format: String, in scratch: Scratch) throws -> String {
    let lines = Self.papers.joined().map { ["text": $0.text, "align": $0.isCentred ? "center" : ""] }
    let data = try scratch.write("lines.json", JSONEncoder().encode(lines))
    let path = scratch("来件/合订.\(format)")
    try FileManager.default.createDirectory(atPath: scratch("来件"), withIntermediateDirectories: true)
    let outcome = try Tool.python(Self.script, [data, path])
    try #require(outcome.status == 0, "\(outcome.all)")
    return path
  }

  /// 处理意见 is a heading of the report, and a title of other offices' replies.
  private static let script = """
    import json, sys
    lines = json.load(open(sys.argv[1], encoding="utf-8"))
    if sys.argv[2].endswith("docx"):
        import docx
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        document = docx.Document()
        for line in lines:
            if line["text"] == "处理意见": document.add_heading(line["text"], level=1); continue
            paragraph = document.add_paragraph(line["text"])
            if line["align"]: paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        document.save(sys.argv[2])
    else:
        from odf.opendocument import OpenDocumentText
        from odf.style import Style, ParagraphProperties
        from odf.text import P, H
        document = OpenDocumentText()
        centre = Style(name="Mitte", family="paragraph")
        centre.addElement(ParagraphProperties(textalign="center"))
        document.automaticstyles.addElement(centre)
        for line in lines:
            if line["text"] == "处理意见": document.text.addElement(H(outlinelevel=1, text=line["text"])); continue
            document.text.addElement(P(text=line["text"], **({"stylename": centre} if line["align"] else {})))
        document.save(sys.argv[2])
    """

  @Test(arguments: ["docx", "odt"])
  func `are told apart at their titles, each with its letterhead`(format: String) throws {
    let scratch = try Scratch()
    let path = try file(format, in: scratch)
    for checked in [path, scratch("来件")] {
      let outcome = try Command.run(["check", checked, "--today", "2026-06-01", "--format", "json"])
      let report = try JSONDecoder().decode(Command.Report.self, from: Data(outcome.output.utf8))
      let notes = report.results.flatMap(\.findings).filter { $0.code == "B131" }
      #expect(
        notes.map { $0.message.split(whereSeparator: { "《》".contains($0) })[1] } == ["转送单", "查办报告", "送达回证"])
      #expect(notes.allSatisfy { $0.location.file == path && $0.message.contains("〔肯定：") })
    }
  }

  @Test(arguments: ["docx", "odt"])
  func `keep their own numbers, dates and fields`(format: String) throws {
    let scratch = try Scratch()
    _ = try file(format, in: scratch)
    let text = try Command.run(["check", scratch("来件"), "--today", "2026-06-01"]).output
    for label in ["转送单 青信转〔2026〕31号 2026年3月20日", "查办报告 青水办〔2026〕7号 2026年4月28日"] {
      #expect(text.contains(label), "\(label)")
    }
    let results = try Command.results(["check", scratch("来件"), "--today", "2026-06-01"]).results
    let codes = Set(results.flatMap(\.codes))
    // The slip says to whom and until when, the receipt when it was served.
    #expect(codes.isDisjoint(with: ["H-2.5", "H-5.8", "H-4.1"]))
  }
}
