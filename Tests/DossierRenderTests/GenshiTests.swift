import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// Templates that were written for py3o and relatorio, as far as the tag language has the same.
@Suite struct GenshiTests {
  private static func link(_ scheme: String, _ code: String) -> Node {
    .line(.odf(#"<text:a xlink:type="simple" xlink:href="\#(scheme)://\#(code)">\#(code)</text:a>"#))
  }

  private static func placeholder(_ code: String) -> Run {
    .odf(#"<text:placeholder text:placeholder-type="text">&lt;\#(code.escaped)&gt;</text:placeholder>"#)
  }

  private static func userField(_ name: String) -> Run {
    .odf(#"<text:user-field-get text:name="\#(name)">值</text:user-field-get>"#)
  }

  @Test func `py3o's links and user fields are tags`() throws {
    let sheet = Sheet(
      .odf(
        """
        <text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="x" \
        text:name="py3o.x.请求"/></text:user-field-decls>
        """), Self.link("py3o", "for=%22x%20in%20诉求%22"),
      Self.link("py3o", "if=&quot;x.次 is not None and x.次&quot;"),
      .line("求", Self.userField("py3o.x.请求")), Self.link("py3o", "/if"), Self.link("py3o", "/for"),
      Self.link("py3o", "function=%22编号.lower()%22"))
    #expect(try sheet.lines(Sample.facts, .odt) == ["求修复楼道灯", "求公开维修账目", "xf2026-017"])
  }

  @Test func `py3o's rows repeat`() throws {
    let sheet = Sheet(
      .table([
        [[Self.link("py3o", "for=%22x%20in%20诉求%22")], [""]],
        [[.line(Self.userField("py3o.x.请求"))], [.line(Self.userField("py3o.x.理由"))]],
        [[Self.link("py3o", "/for")], [""]],
      ]))
    #expect(try sheet.lines(Sample.facts, .odt) == ["修复楼道灯｜夜间无照明", "公开维修账目｜居民不知情", "定期巡检｜屡修屡坏"])
  }

  @Test func `relatorio's placeholders and links are tags`() throws {
    let sheet = Sheet(
      .line(Self.placeholder("信访人.姓名"), "："), Self.link("relatorio", "for%20each=%22x%20in%20列%22"),
      .line(Self.placeholder("if test=\"x != '乙'\""), Self.placeholder("x"), Self.placeholder("/if")),
      Self.link("relatorio", "/for"),
      .line(Self.placeholder("with vars=\"a=1; b=2\""), Self.placeholder("a + b"), Self.placeholder("/with")))
    #expect(try sheet.lines(Sample.facts, .odt) == ["周明远：", "甲", "", "丙", "3"])
  }

  @Test(arguments: [(1, "一"), (2, "二"), (3, "多")])
  func `relatorio's choices are branches`(number: Int, result: String) throws {
    let sheet = Sheet(
      .line(Self.placeholder("choose test=\"数\"")), .line(Self.placeholder("when test=\"1\"")), "一",
      .line(Self.placeholder("/when")), .line(Self.placeholder("when test=\"2\"")), "二",
      .line(Self.placeholder("/when")),
      .line(Self.placeholder("otherwise")), "多", .line(Self.placeholder("/otherwise")),
      .line(Self.placeholder("/choose")))
    #expect(try sheet.lines(["数": .integer(number)], .odt) == [result])
  }

  @Test func `a placeholder that is none stays`() throws {
    let sheet = Sheet(.line("{{ 编号 }}", Self.placeholder("点击此处填写")))
    #expect(try sheet.lines(Sample.facts, .odt) == ["XF2026-017<点击此处填写>"])
  }

  @Test func `what has no counterpart is reported with its place and the mend`() throws {
    let frame = """
      <draw:frame draw:name="py3o.image(, 'png', isb64=True)" text:anchor-type="as-char" svg:width="1cm" \
      svg:height="1cm"><draw:text-box/></draw:frame>
      """
    let sheet = Sheet(
      "{{ 编号 }}", Self.link("relatorio", "attrs=%22a%22"), .line(.odf(frame)),
      Self.link("py3o", "for=%22i,%20x%20in%20enumerate(列)%22"), Self.link("py3o", "/for"))
    let found = try sheet.faults(.odt)
    #expect(
      found.map(\.summary) == [
        "R108 | 正文第2段 |  | attrs=\"a\"", "R107 | 正文第3段 |  | py3o.image(, 'png', isb64=True)",
        "T118 | 正文第4段 |  | enumerate(列) %}",
      ])
    #expect(found[1].hints.first?.chinese.contains("{{ 字段 | image }}") == true)
  }

  @Test func `pictures are taken from the data, as base64 or by their path`() throws {
    func frame(_ name: String) -> String {
      """
      <text:p><draw:frame draw:name="\(name)" text:anchor-type="as-char" svg:width="4cm" svg:height="1cm">\
      <draw:text-box><text:p>图</text:p></draw:text-box></draw:frame></text:p>
      """
    }
    let bytes = try #require(PictureTests.files["材料/甲.png"])
    let encoded = Data(bytes).base64EncodedString()
    let data: Value = [
      "照片": .text(encoded), "章": [.text(encoded), "image/png"], "文件": "材料/甲.png",
      "全": .text("data:image/png;base64," + encoded),
    ]
    let names = [
      "py3o.image(照片, 'png', width=40, isb64=True)", "image: 章", "py3o.image(文件, 'png')", "image: (全)",
    ]
    let sheet = Sheet(.raw("", names.map(frame).joined()))
    let package = try OfficePackage(
      bytes: sheet.rendered(data, .odt, files: PictureTests.source).bytes, name: "成品")
    let images = try package.xml("content.xml").root.descendants(named: "draw:image").compactMap {
      $0["xlink:href"]
    }
    #expect(images.count == 4)
    #expect(Set(images).count == 1)
    #expect(try package.bytes(of: images[0]) == bytes)
    let broken = diagnostics { _ = try Sheet(.raw("", frame(names[0]))).rendered(["照片": "iVBOR!"], .odt) }
    #expect(broken.map(\.code) == ["R233"])
    #expect(!broken.contains { "\($0)".contains("iVBOR") })
  }

  @Test func `relatorio's properties are filled, and the fields that show them`() throws {
    var sheet = Sheet(.line(.odf(#"<text:user-defined text:name="号">relatorio://编号</text:user-defined>"#)))
    sheet.title = "relatorio://信访人.姓名"
    let package = try OfficePackage(bytes: sheet.rendered(Sample.facts, .odt).bytes, name: "成品")
    #expect(
      try package.xml("content.xml").root.descendants(named: "text:user-defined").map(\.text) == [
        "XF2026-017"
      ])
    #expect(try package.xml("meta.xml").root.descendants(named: "dc:title").map(\.text) == ["周明远"])
  }
}
