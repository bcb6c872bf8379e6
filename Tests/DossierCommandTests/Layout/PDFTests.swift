import Foundation
import Testing

@Suite(.enabled(if: LaidOut.isPossible, "LibreOffice, poppler or pypdf is not on this machine"))
struct `Dossiers and documents as PDF` {
  @Test func `a PDF of a dossier is PDF/A-2b with an entry for each document, its title and its language`()
    throws
  {
    let facts = try PDFFacts(of: try LaidOut.shared.get().pdf)
    #expect(facts.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
    #expect(facts.metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"))
    #expect(facts.language == "zh-CN")
    #expect(facts.title?.contains("梧桐巷片区") == true)
    #expect(facts.outline.map(\.title).prefix(3) == ["卷宗封面", "卷内目录", "信访事项办结签"])
    #expect(facts.outline.last?.title == "备考表")
    #expect(facts.outline.map(\.page) == facts.outline.map(\.page).sorted())
    for entry in facts.documents where entry.title.hasPrefix("信访事项") {
      #expect(facts.pages[entry.page - 1].solid.contains(entry.title))
    }
  }

  @Test func `no name in the PDF is longer than PDF/A allows`() throws {
    let outcome = try Tool.run("pdfinfo", ["-dests", try LaidOut.shared.get().pdf])
    let names = outcome.output.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: "\"").last
    }
    #expect(names.count > 10)
    #expect(names.filter { $0.utf8.count > 127 } == [] && outcome.errors == "")
  }

  @Test func `all fonts are in the PDF`() throws {
    let lines = try Tool.run("pdffonts", [try LaidOut.shared.get().pdf]).output.split(separator: "\n")
      .dropFirst(2)
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.contains(/\syes (yes|no) +(yes|no) +\d+ +\d+$/), "\(line)") }
  }

  @Test func `fonts that are missing are named, and strictly that is a finding`() throws {
    let scratch = try Scratch()
    let arguments = ["assemble", Sample.stairLight.path, "-o", scratch("卷宗.pdf"), "--strict", "--plain-pdf"]
    let (outcome, results) = try Command.results(arguments, laysOut: true)
    let installed = try Tool.run("fc-list", ["--format=%{family}\n"]).output
    let isMissing = !installed.contains("方正小标宋简体")
    let finding = results.flatMap(\.findings).first { $0.code == "P116" }
    #expect((finding?.message.contains("方正小标宋简体") == true) == isMissing)
    #expect(finding.map { $0.severity == "warning" } ?? true)
    #expect((outcome.status == 1) == (finding != nil))
    #expect(try PDFFacts(of: scratch("卷宗.pdf")).metadata.contains("pdfaid") == false)
  }

  @Test func `one LibreOffice makes the PDFs of several cases`() throws {
    let scratch = try Scratch()
    let office = try #require(Tool.path(of: "soffice"))
    let script = "#!/bin/sh\necho run >> '\(scratch("log"))'\nexec '\(office)' \"$@\"\n"
    let environment = try path(with: script, in: scratch)
    let (outcome, results) = try Command.results(
      [
        "render", Sample.stairLight.path, Sample.compensation.path, "--as", "pdf", "--only", "处理意见书", "-o",
        scratch("结果"),
      ], environment: environment)
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.written).count == 2)
    #expect(try scratch.text("log") == "run\n")
    for file in results.flatMap(\.written) {
      let facts = try PDFFacts(of: file)
      #expect(facts.language == "zh-CN")
      #expect(facts.title?.isEmpty == false)
      #expect(facts.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
      #expect(!facts.pages.joined().isEmpty)
    }
    #expect(scratch.entries.filter { $0.hasSuffix(".docx") }.isEmpty)
  }

  @Test func `without LibreOffice there is no PDF, and a DOCX has fields without numbers`() throws {
    let scratch = try Scratch()
    let environment = ["PATH": scratch.path]
    let pdf = try Command.results(
      ["assemble", Sample.stairLight.path, "-o", scratch("卷宗.pdf")], environment: environment, laysOut: true)
    #expect(pdf.outcome.status == 2)
    #expect(pdf.results.flatMap(\.codes).contains("P121"))
    let render = try Command.results(
      ["render", Sample.stairLight.path, "--as", "pdf", "-o", scratch("结果")], environment: environment)
    #expect(render.outcome.status == 2)
    #expect(render.results.flatMap(\.codes).contains("P121"))
    #expect(scratch.entries.isEmpty)
    let word = try Command.results(
      ["assemble", Sample.stairLight.path, "-o", scratch("卷宗.docx")], environment: environment, laysOut: true)
    #expect(word.outcome.status == 0)
    #expect(word.results.flatMap(\.codes).contains("P114"))
    #expect(try writtenNumbers(in: scratch("卷宗.docx")).isEmpty)
  }

  @Test func `where LibreOffice dies the dossier is written without numbers, and a PDF is not`() throws {
    let scratch = try Scratch()
    let environment = try path(with: "#!/bin/sh\nkill -9 $$\n", in: scratch)
    let word = try Command.results(
      ["assemble", Sample.stairLight.path, "-o", scratch("卷宗.odt")], environment: environment, laysOut: true)
    #expect(word.outcome.status == 0)
    #expect(word.results.flatMap(\.codes).contains("P115"))
    let pdf = try Command.results(
      ["assemble", Sample.stairLight.path, "-o", scratch("卷宗.pdf")], environment: environment, laysOut: true)
    #expect(pdf.outcome.status == 2)
    #expect(pdf.results.flatMap(\.codes).contains("P103"))
  }

  /// A search path on which a program of ours is found as LibreOffice.
  private func path(with script: String, in scratch: Scratch) throws -> [String: String] {
    let program = try scratch.write("bin/soffice", script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let present = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return ["PATH": "\(scratch("bin")):\(present)"]
  }
}
