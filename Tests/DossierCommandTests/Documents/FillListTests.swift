import Foundation
import Testing

@Suite struct `Filling one template with a list of records` {
  private let scratch: Scratch

  private static let template = "\(Place.samples)/通用模板/通知.docx"

  init() throws {
    scratch = try Scratch()
    let text = try String(contentsOfFile: "\(Place.samples)/通用模板/数据.json", encoding: .utf8)
    let numbers = ["甲〔2026〕1号", "乙/2号", "乙/2号"]
    let records = numbers.map { text.replacing("清源水〔2026〕15号", with: $0) }
    try scratch.write("名单.json", "[\(records.joined(separator: ","))]")
    try scratch.write("缺.json", "[\(text),\(text.replacing("\"文号\"", with: "\"文号二\""))]")
    try scratch.write("一份.json", text)
    try scratch.write("不是.json", "[\(text), 3]")
  }

  private func fill(_ arguments: String...) throws -> (outcome: Outcome, results: [Command.Result]) {
    try Command.results(["fill", Self.template] + arguments, in: scratch.path)
  }

  @Test(arguments: [[], ["--fast"]])
  func `one archive holds them all, named and stored`(options: [String]) throws {
    let (outcome, results) = try Command.results(
      ["fill", Self.template, "--data", "名单.json", "--into", "全部.zip", "--name", "{{ 文号 }}"] + options,
      in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.written) == ["全部.zip"])
    let listing = try Tool.python(
      """
      import sys, zipfile, io
      z = zipfile.ZipFile(sys.argv[1])
      for i in z.infolist():
          inner = zipfile.ZipFile(io.BytesIO(z.read(i)))
          print(i.filename, i.compress_type, inner.testzip(), '号' in inner.read('word/document.xml').decode())
      """, [scratch("全部.zip")])
    #expect(
      listing.output == """
        甲〔2026〕1号.docx 0 None True
        乙／2号.docx 0 None True
        乙／2号(2).docx 0 None True

        """, "\(listing.all)")
  }

  @Test func `a folder holds a file each, the same as one by one`() throws {
    let (outcome, results) = try fill("--data", "名单.json", "-o", "通知/")
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.written) == ["通知/1.docx", "通知/2.docx", "通知/3.docx"])
    let single = try Command.run(
      ["fill", Self.template, "--data", "一份.json", "-o", "单.docx"], in: scratch.path)
    #expect(single.status == 0, "\(single.all)")
    let archive = try fill("--data", "名单.json", "--into", "全部.zip")
    #expect(archive.outcome.status == 0)
    let again = try fill("--data", "名单.json", "--into", "再.zip")
    #expect(again.outcome.status == 0)
    #expect(try contents(of: scratch("全部.zip")) == contents(of: scratch("再.zip")))
    #expect(try contents(of: scratch("通知/2.docx")) == contents(of: scratch("通知/3.docx")))
    #expect(try contents(of: scratch("通知/1.docx")) != contents(of: scratch("通知/2.docx")))
  }

  @Test func `a fault names the record, and nothing is written`() throws {
    let before = scratch.entries
    for target in [["-o", "通知/"], ["--into", "全部.zip"]] {
      let (outcome, results) = try Command.results(
        ["fill", Self.template, "--data", "缺.json"] + target, in: scratch.path)
      #expect(outcome.status == 2)
      let findings = results.flatMap(\.findings)
      #expect(Set(findings.map(\.code)) == ["R201"])
      #expect(
        findings.allSatisfy { $0.message.hasPrefix("第2份：") && $0.location.field == "[1].文号" }, "\(findings)")
      #expect(scratch.entries == before)
    }
  }

  @Test func `what cannot be done is said`() throws {
    let table: [(arguments: [String], code: String)] = [
      (["--data", "一份.json", "--into", "全部.zip"], "D152"),
      (["--data", "不是.json", "--into", "全部.zip"], "D153"),
      (["--data", "名单.json", "--into", "全部.zip", "--name", "{% if 文号 %}甲{% endif %}"], "D154"),
      (["--data", "名单.json", "-o", "单.docx"], "D155"),
      (["--data", "名单.json", "-o", "单/", "--name", "{{ 没有 }}"], "T131"),
    ]
    let before = scratch.entries
    for (arguments, code) in table {
      let (outcome, results) = try Command.results(["fill", Self.template] + arguments, in: scratch.path)
      #expect(outcome.status == 2 && results.flatMap(\.codes).contains(code), "\(arguments): \(outcome.all)")
    }
    #expect(scratch.entries == before)
    for targets in [[], ["-o", "单/", "--into", "全部.zip"]] {
      let outcome = try Command.run(
        ["fill", Self.template, "--data", "名单.json"] + targets, in: scratch.path)
      #expect(outcome.status == 64 || outcome.status == 2, "\(outcome)")
    }
  }

  @Test func `files that are there are kept without --force`() throws {
    try scratch.write("通知/2.docx", "原来的")
    let (outcome, results) = try fill("--data", "名单.json", "-o", "通知")
    #expect(outcome.status == 2 && results.flatMap(\.codes) == ["D156"], "\(outcome.all)")
    #expect(scratch.entries.contains("通知/1.docx") == false)
    #expect(try fill("--data", "名单.json", "-o", "通知", "--force").outcome.status == 0)
    #expect(try scratch.text("通知/2.docx") != "原来的")
  }
}
