import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// Documents put together from pieces deflated before: the same parts, and accepted by those who read them.
@Suite struct SplicedPackingTests {
  private static let sheets: [(sheet: Sheet, data: Value)] = [
    (
      Sheet(
        "关于{{ 名称 }}的通知",
        .grid([["序号", "名称"], ["{% for x in 列 %}{{ loop.index }}", "{{ x }}{% endfor %}"]]),
        "{% if 空 %}不印{% else %}印{{ 名称 }}{% endif %}", "{{ 长 }}"),
      ["名称": "停水 & <检修>", "列": .list((1...300).map { .text("第\($0)处") }), "空": [], "长": .text(长)]
    ),
    // What is taken back, and what is filled in.
    (
      Sheet(
        .grid([["{% for x in 空 %}{{ x }}", "甲{% endfor %}"]]), "其间",
        .table([[["{% for x in 空 %}", "{{ x }}", "{% endfor %}"], ["乙"]]]),
        .grid([["{% for x in 列 %}{{ x }}", "丙{% endfor %}"]])),
      ["空": [], "列": [1, 2, 3]]
    ),
    // Columns are written afterwards.
    (
      Sheet(.grid([["{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}"]])), ["列": [1, 2, 3, 4]]
    ),
    // The same once for each turn, behind what was taken back.
    (
      Sheet(
        "{% for 组 in 组们 %}", .grid([["{%tc for x in 空 %}", "{{ x }}", "{%tc endfor %}"]]), "其间{{ 组 }}",
        .grid([["{%tc for x in 组 %}", "{{ x }}", "{%tc endfor %}"]]), "{% endfor %}"),
      ["组们": [[1, 2], [3], [4, 5, 6]], "空": []]
    ),
    // What is read again, and styles that are known only at the end.
    (
      Sheet(
        "{% macro 称呼(名) %}尊敬的{{ 名 }}{% endmacro %}", "{{ 称呼(名称) | upper }}甲", "{{ 称呼(名称) }}", "{{ 重点 }}乙"),
      ["名称": "某&某a", "重点": ["富文本": [["文字": "重", "加粗": true], ["文字": "轻", "颜色": "FF0000"]]]]
    ),
    (Sheet("没有标签"), [:]),
  ]
  private static let 长 = String(repeating: "长", count: 40_000)

  @Test(arguments: sheets.indices, Format.allCases)
  func `the parts are those of other packings`(index: Int, format: Format) throws {
    let (sheet, data) = Self.sheets[index]
    let template = try sheet.template(format)
    var plain = Renderer(template)
    var spliced = Renderer(template, packing: .spliced)
    let expected = try OfficePackage(bytes: plain.render(data).bytes, name: "压缩")
    for _ in 0..<3 {
      let package = try OfficePackage(bytes: spliced.render(data).bytes, name: "拼接")
      #expect(package.partNames == expected.partNames)
      for name in package.partNames { #expect(package[name] == expected[name], "\(name)") }
    }
  }

  @Test(.enabled(if: Oracle.has("unzip"), "unzip is not here"), arguments: Format.allCases)
  func `unzip finds no fault`(format: Format) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.\(format)", Self.spliced(0, format))
    let result = try Oracle.run("unzip", ["-t", file])
    #expect(result.code == 0, "\(result.output)")
  }

  @Test(.enabled(if: Oracle.hasPython("docx"), "python-docx is not here"))
  func `python-docx reads the text`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.docx", Self.spliced(0, .docx))
    let script = """
      import sys, docx
      d = docx.Document(sys.argv[1])
      print(d.paragraphs[0].text, len(d.tables[0].rows), d.tables[0].cell(300, 1).text, len(d.paragraphs[-1].text))
      """
    let result = try Oracle.run("python3", ["-c", script, file], environment: ["PYTHONUTF8": "1"])
    #expect(result.output == "关于停水 & <检修>的通知 301 第300处 40000\n", "\(result.complaints)")
  }

  @Test(.enabled(if: Oracle.has("soffice"), "LibreOffice is not here"), arguments: Format.allCases)
  func `LibreOffice shows the text`(format: Format) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.\(format)", Self.spliced(0, format))
    let result = try Oracle.run(
      "timeout",
      [
        "170", "soffice", "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder.url.path, file,
      ])
    let text = try folder.text("a.txt")
    #expect(text.contains("关于停水 & <检修>的通知") && text.contains("第300处"), "\(result)")
  }

  private static func spliced(_ index: Int, _ format: Format) throws -> [UInt8] {
    var renderer = Renderer(try sheets[index].sheet.template(format), packing: .spliced)
    return try renderer.render(sheets[index].data).bytes
  }
}
