import DossierCore
import DossierOffice
import DossierRender
import Testing

@Suite struct PictureTests {
  static let files: [String: [UInt8]] = [
    "材料/甲.png": PNG.bytes(width: 200, height: 100, dotsPerInch: 100),
    "材料/同甲.png": PNG.bytes(width: 200, height: 100, dotsPerInch: 100),
    "材料/乙.png": PNG.bytes(width: 30, height: 60),
    "材料/大.png": PNG.bytes(width: 4000, height: 10),
    "材料/坏.png": Array("不是图片".utf8),
  ]
  static let source = FileSource { path throws(DossierError) in
    guard let bytes = files[path] else {
      throw DossierError(Diagnostic("O170", .error, Wording("没有", "none")))
    }
    return bytes
  }

  static let everywhere: Sheet = {
    var sheet = Sheet(
      "图：{{ 甲 }}后", .grid([["{% for x in 图 %}{{ loop.index }}", "{{ x }}{% endfor %}"]]), "{% for x in 图 %}",
      "{{ x }}{{ 甲 }}",
      "{% endfor %}")
    sheet.header = ["{{ 甲 }}"]
    return sheet
  }()
  static let data: Value = [
    "甲": .picture(Picture(path: "材料/甲.png", width: 20, description: "现场“门牌”<3号>")),
    "图": [.picture(Picture(path: "材料/同甲.png")), .picture(Picture(path: "材料/乙.png", height: 30))],
  ]

  private func package(_ sheet: Sheet, _ data: Value, _ format: Format) throws -> OfficePackage {
    try OfficePackage(
      bytes: sheet.rendered(data, format, files: Self.source).bytes, name: "成品")
  }

  @Test(arguments: Format.allCases)
  func `each picture is stored once and every use leads to it`(format: Format) throws {
    let package = try package(Self.everywhere, Self.data, format)
    let folder = format == .docx ? "word/media/" : "Pictures/"
    let stored = package.partNames.filter { $0.hasPrefix(folder) }
    #expect(stored.count == 2)
    let shown = try Self.parts(format).flatMap { part in try targets(of: part, in: package, format) }
    #expect(shown.count == 8)
    #expect(Set(shown) == Set(stored))
    #expect(try package.bytes(of: shown[0]) == Self.files["材料/甲.png"])
    for part in stored {
      #expect((format == .docx ? package.contentTypes?[part] : package.manifest?[part]) == "image/png")
    }
    #expect(
      try Reading.lines(of: package.written(), format) == ["图：〔图〕后", "1｜〔图〕", "2｜〔图〕", "〔图〕〔图〕", "〔图〕〔图〕"])
  }

  private static func parts(_ format: Format) -> [String] {
    format == .docx ? ["word/document.xml", "word/header1.xml"] : ["content.xml", "styles.xml"]
  }

  /// The parts that the pictures of a part lead to.
  private func targets(of part: String, in package: OfficePackage, _ format: Format) throws -> [String] {
    let root = try package.xml(part).root
    guard format == .docx else {
      return root.descendants(named: "draw:image").compactMap { $0["xlink:href"] }
    }
    let relationships = try package.relationships(of: part)
    #expect(Set(relationships.items.map(\.id)).count == relationships.items.count)
    return root.descendants(named: "a:blip").compactMap { blip in
      blip["r:embed"].flatMap { relationships[$0] }.flatMap { package.part(of: $0, in: relationships) }
    }
  }

  @Test func `drawings are numbered through the document`() throws {
    let package = try package(Self.everywhere, Self.data, .docx)
    let numbers = try Self.parts(.docx).flatMap { part in
      try package.xml(part).root.descendants(named: "wp:docPr").compactMap { $0["id"] }
    }
    #expect(numbers.count == 8)
    #expect(Set(numbers).count == 8)
  }

  private static let sizes: [(Picture, Double, Double)] = [
    (Picture(path: "材料/甲.png"), 50.8, 25.4), (Picture(path: "材料/甲.png", width: 20), 20, 10),
    (Picture(path: "材料/甲.png", height: 20), 40, 20),
    (Picture(path: "材料/甲.png", width: 30, height: 30), 30, 15),
    (Picture(path: "材料/大.png"), 156, 0.39), (Picture(path: "材料/乙.png", width: -5), 7.94, 15.88),
    (Picture(path: "材料/乙.png", width: .nan, height: .infinity), 7.94, 15.88),
    (Picture(path: "材料/乙.png", width: 1e300), 279, 558),
  ]

  @Test(arguments: sizes.indices, Format.allCases)
  func `a picture has the wished size and its own proportions`(index: Int, format: Format) throws {
    let (picture, width, height) = Self.sizes[index]
    let root = try package(Sheet("{{ 图 }}"), ["图": .picture(picture)], format).xml(format.mainPart).root
    let measure = try #require(root.descendants(named: format == .docx ? "wp:extent" : "draw:frame").first)
    let found: [Double?] =
      format == .docx
      ? ["cx", "cy"].map { measure[$0].flatMap(Double.init).map { $0 / 36_000 } }
      : ["svg:width", "svg:height"].map { measure[$0].flatMap { Double($0.dropLast(2)) } }
    #expect(abs((found[0] ?? 0) - width) < 0.01)
    #expect(abs((found[1] ?? 0) - height) < 0.01)
  }

  @Test(arguments: Format.allCases)
  func `what a picture shows is said for those who cannot see it`(format: Format) throws {
    let root = try package(Sheet("{{ 甲 }}"), Self.data, format).xml(format.mainPart).root
    let text =
      format == .docx
      ? root.descendants(named: "wp:docPr").first?["descr"] : root.descendants(named: "svg:desc").first?.text
    #expect(text == "现场“门牌”<3号>")
  }

  @Test(arguments: Format.allCases)
  func `a picture that is missing or broken is an error with its place`(format: Format) throws {
    let sheet = Sheet("{{ 甲 }}", .grid([["{{ 乙 }}"]]))
    let data: Value = ["甲": .picture(Picture(path: "无.png")), "乙": .picture(Picture(path: "材料/坏.png"))]
    let found = diagnostics { _ = try sheet.rendered(data, format, files: Self.source) }
    #expect(found.map(\.summary) == ["O170 | 正文第1段 |  | {{ 甲 }}", "O161 | 正文第1个表格第1行第1格 |  | {{ 乙 }}"])
    #expect(diagnostics { _ = try sheet.rendered(data, format) }.map(\.code) == ["R207", "R207"])
  }

  @Test(arguments: Format.allCases)
  func `a rendered document may be a template again`(format: Format) throws {
    let first = try package(Sheet("{{ 甲 }}", "{% raw %}{{ 乙 }}{% endraw %}"), Self.data, format)
    let template = try CompiledTemplate(first, name: "再用")
    var renderer = Renderer(template)
    let again = try OfficePackage(
      bytes: renderer.render(["乙": .picture(Picture(path: "材料/乙.png"))], files: Self.source).bytes,
      name: "成品")
    let shown = try targets(of: format.mainPart, in: again, format).map { try again.bytes(of: $0) }
    #expect(shown == [Self.files["材料/甲.png"], Self.files["材料/乙.png"]])
  }

  @Test(arguments: Format.allCases)
  func `in the title a picture is its description`(format: Format) throws {
    var sheet = Sheet("甲")
    sheet.title = "{{ 甲 }}"
    let root = try package(sheet, Self.data, format).xml(format == .docx ? "docProps/core.xml" : "meta.xml")
      .root
    #expect(root.descendants(named: "dc:title").map(\.text) == ["现场“门牌”<3号>"])
  }
}
