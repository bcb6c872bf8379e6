import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Tags in the attributes of ODF templates: addresses, names of frames.
@Suite struct AttributeTests {
  private func root(_ sheet: Sheet, _ data: Value, part: String = "content.xml") throws -> XMLElement {
    let bytes = try sheet.rendered(data, .odt, files: PictureTests.source).bytes
    return try OfficePackage(bytes: bytes, name: "成品").xml(part).root
  }

  private func link(_ address: String, _ text: String = "见") -> Run {
    .odf(#"<text:a xlink:type="simple" xlink:href="\#(address)">\#(text)</text:a>"#)
  }

  @Test(arguments: [
    ("{{ 址 }}", "https://例.cn/a?b=1&c=\"2\""),
    ("secretary:https://a.cn/%7B%7B%20号%20%7D%7D/x%20y", "https://a.cn/7%208/x%20y"),
    ("https://a.cn/%7B%7B 号 %7D%7D", "https://a.cn/7%208"), ("secretary:https://a.cn/b", "https://a.cn/b"),
    ("https://a.cn/%20b", "https://a.cn/%20b"),
    ("https://a.cn/{% if 号 %}有{% else %}无{% endif %}", "https://a.cn/有"),
  ])
  func `an address is filled`(address: String, result: String) throws {
    let root = try root(
      Sheet(.line(link(address), "{{ 号 }}")), ["址": "https://例.cn/a?b=1&c=\"2\"", "号": "7 8"])
    #expect(root.descendants(named: "text:a").map { $0["xlink:href"] } == [result])
  }

  @Test func `addresses in a loop are filled turn by turn, and the loop's own record is known there`() throws
  {
    let sheet = Sheet(
      .line("{% for x in 列 %}", link("https://a.cn/{{ x }}/{{ loop.index }}", "{{ x }}"), "{% endfor %}"))
    let links = try root(sheet, Sample.facts).descendants(named: "text:a")
    #expect(links.map { $0["xlink:href"] } == ["https://a.cn/甲/1", "https://a.cn/乙/2", "https://a.cn/丙/3"])
    #expect(links.map(\.text) == ["甲", "乙", "丙"])
    let fields = try TemplateInspection(sheet.package(.odt), name: "模板").fields
    #expect(Set(fields.compactMap { $0.origin?.description }) == ["列", "列[0]"])
  }

  @Test(arguments: [
    "javascript:alert(1)", " Java\nScript:x", "macro:///a", "vnd.sun.star.script:a?language=Basic",
  ])
  func `an address that would start a program is refused`(address: String) throws {
    let sheet = Sheet(.line(link("{{ 址 }}")))
    let found = diagnostics { _ = try sheet.rendered(["址": .text(address)], .odt) }
    #expect(found.map(\.summary) == ["R209 | 正文第1段 |  | {{ 址 }}"])
  }

  private static func frame(name: String, children: String = "", size: String = "40mm") -> Node {
    .line(
      "前",
      .odf(
        """
        <draw:frame draw:name="\(name)" text:anchor-type="as-char" svg:width="\(size)" svg:height="4cm" \
        style:rel-width="50%" draw:z-index="0"><draw:image xlink:href="Pictures/旧.svg" xlink:type="simple" \
        xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/svg+xml"/><draw:image \
        xlink:href="Pictures/旧.png"/>\(children)</draw:frame>
        """))
  }

  @Test(arguments: [
    frame(name: "{{ 图|image }}"), frame(name: "{{ 图 | image('keep_ratio', tiny=True) }}"),
    frame(name: "{{ 图 | 图片 }}"),
    frame(name: "章", children: "<svg:desc>{{ 图|image }}</svg:desc>"),
    frame(name: "章", children: "<svg:title>{{ 图|image }}</svg:title>"),
  ])
  func `a picture takes the place of the one in its frame`(node: Node) throws {
    let bytes = try Sheet(body: [node]).rendered(["图": "材料/甲.png"], .odt, files: PictureTests.source).bytes
    let package = try OfficePackage(bytes: bytes, name: "成品")
    let frames = try package.xml("content.xml").root.descendants(named: "draw:frame")
    #expect(frames.map { $0["svg:width"] } == ["40.00mm"])
    // Twice as wide as high: it keeps its proportions inside the frame.
    #expect(frames.map { $0["svg:height"] } == ["20.00mm"])
    #expect(frames.map { $0["style:rel-width"] } == [nil])
    let images = frames[0].all("draw:image")
    #expect(images.count == 1)
    let path = try #require(images[0]["xlink:href"])
    #expect(try package.bytes(of: path) == PictureTests.files["材料/甲.png"])
    #expect(images[0]["draw:mime-type"] == nil)
    #expect(package.manifest?[path] == "image/png")
  }

  @Test func `a picture's own size and description are taken`() throws {
    let sheet = Sheet(body: [Self.frame(name: "{{ 甲 }}")])
    let frame = try #require(try root(sheet, PictureTests.data).descendants(named: "draw:frame").first)
    #expect([frame["svg:width"], frame["svg:height"]] == ["20.00mm", "10.00mm"])
    #expect(frame.first("svg:desc")?.text == "现场“门牌”<3号>")
  }

  static let frames: Sheet = {
    var sheet = Sheet(
      "{% for x in 图 %}", frame(name: "{{ x|image }}"), "{% endfor %}",
      .table([
        [
          [
            "{% for x in 图 %}",
            frame(name: "{{ x|image }}", children: "<svg:title>{{ loop.index }}</svg:title>"),
          ], ["{% endfor %}"],
        ]
      ]))
    sheet.header = [frame(name: "{{ 图[0]|image }}")]
    return sheet
  }()

  @Test func `pictures in frames in a loop, a table and a header`() throws {
    let sheet = Self.frames
    let data: Value = ["图": ["材料/甲.png", "材料/乙.png", "材料/同甲.png"]]
    let bytes = try sheet.rendered(data, .odt, files: PictureTests.source).bytes
    let package = try OfficePackage(bytes: bytes, name: "成品")
    #expect(package.partNames.filter { $0.hasPrefix("Pictures/") }.count == 2)
    let frames = try package.xml("content.xml").root.descendants(named: "draw:frame")
    #expect(frames.count == 6)
    let all = frames + (try package.xml("styles.xml").root.descendants(named: "draw:frame"))
    #expect(Set(all.map { $0["draw:name"] }).count == 7)
    #expect(
      frames.map { $0.first("draw:image")?["xlink:href"] == frames[0].first("draw:image")?["xlink:href"] }
        == [true, false, true, true, false, true])
    #expect(frames.compactMap { $0.first("svg:title")?.text } == ["1", "2", "3"])
  }

  @Test func `text in a frame's name or alternative text is text`() throws {
    let sheet = Sheet(body: [Self.frame(name: "{{ 名 }}", children: "<svg:desc>{{ 名 }}的章</svg:desc>")])
    let frame = try #require(try root(sheet, ["名": "甲\"乙<"]).descendants(named: "draw:frame").first)
    #expect(frame["draw:name"] == "甲\"乙<")
    #expect(frame.first("svg:desc")?.text == "甲\"乙<的章")
    #expect(frame.all("draw:image").count == 2)
  }

  @Test func `a picture that is not there is reported at its frame`() throws {
    let sheet = Sheet(body: ["段", Self.frame(name: "{{ 图|image }}"), "{{ 无 }}"])
    let found = diagnostics { _ = try sheet.rendered(["图": "没有.png"], .odt, files: PictureTests.source) }
    #expect(found.map(\.summary) == ["O170 | 正文第2段 |  | {{ 图|image }}", "R201 | 正文第3段 | 无 | {{ 无 }}"])
    let missing = diagnostics { _ = try sheet.rendered([:], .odt, files: PictureTests.source) }
    #expect(missing.map(\.code) == ["R201", "R201"])
  }
}

/// What may stand in an ODF document only once.
@Suite struct NameTests {
  private func root(_ sheet: Sheet) throws -> XMLElement {
    try OfficePackage(bytes: sheet.rendered(Sample.facts, .odt).bytes, name: "成品").xml("content.xml").root
  }

  static let names = Sheet(
    "{% for x in 列 %}",
    .odf(
      """
      <text:section text:name="节"><table:table table:name="表"><table:table-column/><table:table-row><table:table-cell>\
      <text:p><text:reference-mark text:name="处"/>{{ x }}<text:reference-ref text:ref-name="处" \
      text:reference-format="text">旧</text:reference-ref></text:p></table:table-cell></table:table-row></table:table>\
      </text:section>
      """), .box(["{{ x }}"]), "{% endfor %}",
    .odf(#"<text:p><text:bookmark-ref text:ref-name="处"/></text:p>"#))

  @Test func `tables, sections, frames and marks in a loop get names of their own`() throws {
    let sheet = Self.names
    let root = try root(sheet)
    func names(_ element: String, _ attribute: String) -> [String?] {
      root.descendants(named: element).map { $0[attribute] }
    }
    #expect(names("text:section", "text:name") == ["节", "节-2", "节-3"])
    #expect(names("table:table", "table:name") == ["表", "表-2", "表-3"])
    #expect(names("draw:frame", "draw:name") == ["框", "框-2", "框-3"])
    #expect(names("text:reference-mark", "text:name") == ["处", "处-2", "处-3"])
    #expect(names("text:reference-ref", "text:ref-name") == ["处", "处-2", "处-3"])
    #expect(names("text:bookmark-ref", "text:ref-name") == ["处"])
  }

  @Test func `what leads to a later place in the same turn leads there`() throws {
    let sheet = Sheet(
      "{% for x in 列 %}",
      .odf(#"<text:p>{{ x }}<text:bookmark-ref text:ref-name="签"/><text:bookmark text:name="签"/></text:p>"#),
      "{% endfor %}")
    let root = try root(sheet)
    #expect(root.descendants(named: "text:bookmark-ref").map { $0["text:ref-name"] } == ["签", "签-2", "签-3"])
  }

  @Test func `a name of the template is not taken by a copy`() throws {
    let sheet = Sheet(
      .odf(#"<text:p><text:bookmark text:name="签-2"/></text:p>"#), "{% for x in 列 %}",
      .odf(#"<text:p>{{ x }}<text:bookmark text:name="签"/></text:p>"#), "{% endfor %}")
    let names = try root(sheet).descendants(named: "text:bookmark").map { $0["text:name"] }
    #expect(names == ["签-2", "签", "签--2", "签--3"])
  }

  @Test func `a list in a loop restarts, and one that goes on goes on in its own turn`() throws {
    let list = { (attributes: String) in
      #"<text:list \#(attributes)><text:list-item><text:p>{{ x }}</text:p></text:list-item></text:list>"#
    }
    let sheet = Sheet(
      "{% for x in 列 %}", .odf(list(#"xml:id="list1""#)), "中",
      .odf(list(#"xml:id="list2" text:continue-list="list1""#)),
      "{% endfor %}")
    let lists = try root(sheet).descendants(named: "text:list")
    #expect(lists.map { $0["xml:id"] } == ["list1", "list2", "list1-2", "list2-2", "list1-3", "list2-3"])
    #expect(lists.map { $0["text:continue-list"] } == [nil, "list1", nil, "list1-2", nil, "list1-3"])
  }
}
