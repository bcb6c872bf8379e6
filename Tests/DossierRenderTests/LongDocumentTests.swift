import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// Documents written to a file while they grow.
@Suite struct LongDocumentTests {
  private static let sheet: Sheet = {
    var sheet = Sheet(
      "关于{{ 名称 }}", .grid([["名称", "结果"], ["{% for x in 列 %}{{ x.名称 }}", "{{ x.结果 }}{% endfor %}"]]),
      .grid([["{% for x in 列 %}{{ x.名称 }}", "{{ loop.index }}{% endfor %}"]]), "{{ 尾 }}")
    sheet.header = ["{{ 名称 }}"]
    return sheet
  }()

  /// No two are alike: what packs too well is taken for an attack when it is read.
  private static func row(_ number: Int) -> Value {
    let mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    return ["名称": .text("关于楼道照明设施维修的诉求\(mixed)"), "结果": .text("已办结\(mixed &* mixed)"), "图": "无"]
  }

  private static func data(_ rows: Int) -> Value {
    ["名称": "停水", "列": .list((0..<rows).map(row)), "尾": "完"]
  }

  private func file(
    _ sheet: Sheet, _ data: Value, _ format: Format, files: FileSource = .none
  ) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "a.\(format)").path
    var renderer = Renderer(try sheet.template(format))
    _ = try renderer.render(data, files: files, to: path, overwrites: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.\(format)"])
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  @Test(arguments: [0, 10, 12_000], Format.allCases)
  func `a file holds the bytes that memory does`(rows: Int, format: Format) throws {
    let data = Self.data(rows)
    let bytes = try file(Self.sheet, data, format)
    #expect(try bytes == Self.sheet.rendered(data, format).bytes)
    #expect(try Reading.lines(of: bytes, format).count == (rows == 0 ? 3 : 3 + rows * 2))
  }

  @Test(arguments: Format.allCases) func `no field of 64 bits is written where the sizes fit`(format: Format)
    throws
  {
    let bytes = try file(Self.sheet, Self.data(12_000), format)
    let package = try OfficePackage(bytes: bytes, name: "成品")
    #expect((package[format.mainPart]?.count ?? 0) > 2 << 20)
    var place = 0
    while bytes[place] == 0x50, bytes[place + 2] == 3 {
      // Version 2.0 or 1.0, no flags for sizes behind the data, no extra field.
      #expect(bytes[place + 4] <= 20 && bytes[place + 6] & 8 == 0 && bytes[place + 28] == 0)
      let size = (0..<4).reduce(0) { $0 | Int(bytes[place + 18 + $1]) << (8 * $1) }
      place += 30 + Int(bytes[place + 26]) + Int(bytes[place + 27]) << 8 + size
    }
    #expect(bytes[place + 2] == 1)
  }

  @Test(arguments: Format.allCases)
  func `what looks back finds what it looks for`(format: Format) throws {
    let sheet = Sheet(
      .grid([["{% for x in 列 %}{{ x.名称 }}", "甲{% endfor %}"]]),
      .table([
        [["{% for x in 列 %}{% for y in 空 %}", "{{ y }}", "{% endfor %}{% endfor %}"], ["乙"]]
      ]),
      .grid([["{% for x in 空 %}{{ x }}", "丁{% endfor %}"]]), "尾")
    var data = Self.data(30_000).record ?? Record()
    data["空"] = []
    let bytes = try file(sheet, .record(data), format)
    #expect(try bytes == sheet.rendered(.record(data), format).bytes)
  }

  @Test(arguments: Format.allCases)
  func `a picture that comes up late is in the file too`(format: Format) throws {
    let sheet = Sheet(.grid([["{% for x in 列 %}{{ x.名称 }}", "{{ x.图 }}{% endfor %}"]]))
    let last: Value = ["名称": "末", "图": .picture(Picture(path: "材料/甲.png"))]
    let data: Value = ["列": .list((0..<20_000).map(Self.row) + [last])]
    let bytes = try file(sheet, data, format, files: PictureTests.source)
    #expect(try bytes == sheet.rendered(data, format, files: PictureTests.source).bytes)
    #expect(try OfficePackage(bytes: bytes, name: "成品").partNames.contains { $0.hasSuffix("picture1.png") })
  }

  @Test func `a fault behind many rows leaves no file`() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "a.docx").path
    var data = Self.data(12_000).record ?? Record()
    data["尾"] = nil
    var renderer = Renderer(try Self.sheet.template(.docx))
    let found = diagnostics { _ = try renderer.render(.record(data), to: path, overwrites: false) }
    #expect(found.map(\.code) == ["R201"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }
}
