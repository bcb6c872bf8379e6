import Foundation
import Testing

@Suite struct `Reading documents back` {
  /// A copy of a sample with its documents in both formats.
  private struct Folder {
    let scratch: Scratch
    var path: String { scratch("案件夹") }

    init(_ sample: Sample = .stairLight, formats: [String] = ["docx", "odt"]) throws {
      scratch = try Scratch()
      try FileManager.default.copyItem(atPath: sample.path, toPath: path)
      let asked = formats.flatMap { ["--as", $0] }
      let outcome = try Command.run(["render", path, "-o", "\(path)/文书"] + asked)
      try #require(outcome.status == 0, "\(outcome.all)")
    }

    func document(_ name: String) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/文书").sorted()
      return "\(path)/文书/" + (try #require(names.first { $0.contains(name) }))
    }

    var caseText: String {
      get throws { try scratch.text("案件夹/案件.yaml") }
    }
  }

  /// Sets the text of what stands between bookmarks, by a part of their names.
  private static let editing = """
    import sys, docx
    from docx.oxml.ns import qn
    path, drops = sys.argv[1], sys.argv[2] == "drop"
    edits = dict(pair.split("=") for pair in sys.argv[3:])
    document = docx.Document(path)
    for mark in list(document.element.body.iter(qn("w:bookmarkStart"))):
        for key, text in edits.items():
            if key in mark.get(qn("w:name")):
                node, first = mark.getnext(), True
                while node.tag != qn("w:bookmarkEnd"):
                    for piece in node.iter(qn("w:t")):
                        piece.text, first = (text if first else ""), False
                    node = node.getnext()
    if drops:
        for mark in [m for tag in ("w:bookmarkStart", "w:bookmarkEnd") for m in document.element.body.iter(qn(tag))]:
            mark.getparent().remove(mark)
    document.save(path)
    """

  private func edit(_ path: String, drop: Bool = false, _ edits: String...) throws {
    let outcome = try Tool.python(Self.editing, [path, drop ? "drop" : "keep"] + edits)
    try #require(outcome.status == 0, "\(outcome.all)")
  }

  @Test(arguments: [Sample.stairLight, .oldCase]) func `says nothing of documents nobody changed`(
    sample: Sample
  ) throws {
    let folder = try Folder(sample)
    let (outcome, results) = try Command.results(["read-back", folder.path])
    #expect(outcome.status == 0 && results.flatMap(\.findings).isEmpty, "\(outcome.all)")
  }

  @Test(.enabled(if: Tool.has("soffice"), "LibreOffice is not on this machine"))
  func `says nothing after LibreOffice saved them, also in the other format`() throws {
    let folder = try Folder()
    let all = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/文书").filter {
      !$0.hasPrefix(".")
    }
    for (from, to) in [("docx", "docx"), ("odt", "odt"), ("docx", "odt")] {
      let files = all.filter { $0.hasSuffix(from) }.map { "\(folder.path)/文书/\($0)" }
      let saved = folder.scratch("saved-\(from)-\(to)")
      try #require(
        try Conversions.convert(files, to: to, into: saved, profile: folder.scratch("profile")) == "")
      let names = try FileManager.default.contentsOfDirectory(atPath: saved).sorted()
      #expect(names.count == files.count)
      let (_, results) = try Command.results(["read-back", folder.path] + names.map { "\(saved)/\($0)" })
      #expect(results.flatMap(\.findings).isEmpty, "\(from) \(to): \(results.flatMap(\.findings))")
    }
  }

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `takes changed values into the case file and leaves the rest byte for byte`() throws {
    let folder = try Folder(formats: ["docx"])
    let before = try folder.caseText
    try edit(folder.document("处理意见书.docx"), "答复_0_落实期限=2026年12月1日", "救济_起算=收到之日（当日不算）")
    let shown = try Command.results(["read-back", folder.path])
    #expect(shown.results.flatMap(\.codes) == ["B101", "B101"])
    #expect(try folder.caseText == before)
    #expect(!shown.outcome.all.contains("当日不算"), "values are shown on request only")
    let asked = try Command.run(["read-back", folder.path, "--show-values"])
    #expect(asked.output.contains("当日不算"))
    let taken = try Command.results(["read-back", folder.path, "--take"])
    #expect(taken.results.flatMap(\.codes) == ["B101", "B101", "B110", "B110"])
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = try folder.caseText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(old.count == new.count)
    let changed = zip(old, new).filter { $0 != $1 }.map(\.1)
    #expect(changed == ["        落实期限: 2026-12-01", "      起算: 收到之日（当日不算）"])
    #expect(try folder.scratch.text("案件夹/案件.yaml.bak") == before)
    let again = try Command.results(["read-back", folder.path, try folder.document("处理意见书.docx")])
    #expect(again.results.flatMap(\.codes).isEmpty, "\(again.outcome.all)")
  }

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `finds values whose bookmarks are gone by the text and the labels around`() throws {
    let folder = try Folder(formats: ["docx"])
    try edit(folder.document("送达回证.docx"), drop: true, "送达地址=云溪镇新址1号", "送达时间=2026年3月5日16时30分")
    let (outcome, results) = try Command.results(["read-back", folder.path])
    let findings = results.flatMap(\.findings)
    #expect(findings.map(\.code) == ["B101", "B101"], "\(outcome.all)")
    #expect(findings.allSatisfy { $0.location.field?.contains("送达") ?? false })
  }

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `refuses what two documents changed in different ways, and what was changed on both sides`() throws {
    let folder = try Folder(formats: ["docx"])
    let before = try folder.caseText
    try edit(folder.document("处理意见书.docx"), "信访人_住址=甲地1号")
    try edit(folder.document("受理登记表.docx"), "信访人_住址=乙地2号")
    let conflict = try Command.results(["read-back", folder.path, "--take"])
    #expect(conflict.outcome.status == 1)
    #expect(conflict.results.flatMap(\.codes).contains("B107"))
    #expect(try folder.caseText == before)
    let moved = before.replacing("云溪镇安居苑3幢2单元602室", with: "云溪镇安居苑4幢")
    try Data(moved.utf8).write(to: URL(filePath: "\(folder.path)/案件.yaml"))
    let both = try Command.results(["read-back", folder.path, try folder.document("处理意见书.docx"), "--take"])
    #expect(both.results.flatMap(\.codes).contains("B106"), "\(both.outcome.all)")
    #expect(try folder.caseText == moved)
  }

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `names text outside of fields and rows that were added, and never takes them`() throws {
    let folder = try Folder(formats: ["docx"])
    let before = try folder.caseText
    let script = """
      import sys, copy, docx
      path = sys.argv[1]
      document = docx.Document(path)
      document.add_paragraph("另外手写的一段。")
      row = document.tables[0].rows[3]._tr
      row.addnext(copy.deepcopy(row))
      document.save(path)
      """
    let outcome = try Tool.python(script, [try folder.document("送达回证.docx")])
    try #require(outcome.status == 0, "\(outcome.all)")
    let (_, results) = try Command.results(["read-back", folder.path, "--take"])
    #expect(results.flatMap(\.codes).filter { $0 == "B103" }.count >= 2, "\(results.flatMap(\.findings))")
    #expect(try folder.caseText == before)
  }

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `reads a whole dossier back`() throws {
    let folder = try Folder(formats: ["docx"])
    let dossier = folder.scratch("卷宗.docx")
    try #require(try Command.run(["assemble", folder.path, "-o", dossier]).status == 0)
    let clean = try Command.results(["read-back", folder.path, dossier])
    #expect(clean.results.flatMap(\.codes).isEmpty, "\(clean.outcome.all)")
    try edit(dossier, "处理意见书1_本件_救济_起算=次日")
    let (_, results) = try Command.results(["read-back", folder.path, dossier])
    #expect(results.flatMap(\.codes) == ["B101"])
    #expect(results.flatMap(\.findings).first?.location.field?.hasSuffix("救济.起算") ?? false)
    let checked = try Command.results(["check", dossier])
    #expect(Set(checked.results.flatMap(\.codes)).isSuperset(of: ["D142", "B121"]), "\(checked.outcome.all)")
  }

  @Test func `a file that is none of the case's, and files that are none at all, are named`() throws {
    let folder = try Folder(formats: ["docx"])
    let foreign = folder.scratch("别的.docx")
    try FileManager.default.copyItem(atPath: "\(Place.samples)/通用模板/通知.docx", toPath: foreign)
    let broken = try folder.scratch.write("坏的.docx", "PK")
    let (outcome, results) = try Command.results(["read-back", folder.path, foreign, broken])
    #expect(outcome.status == 2)
    #expect(Set(results.flatMap(\.codes)).contains("B112"), "\(outcome.all)")
    #expect(!outcome.wasKilled)
  }
}
