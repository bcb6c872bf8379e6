import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite struct WordJudgedByOthersTests {
  @Test(.enabled(if: OfficeTools.hasPages, "LibreOffice (soffice) or pdftoppm is not installed"))
  func `every page looks as it did in its own document`() throws {
    let samples = Self.varied()
    let joined = try WordJoinerTests.join(samples, numbering: .own)
    try OfficeTools.withFolder { folder in
      let pages = try OfficeTools.pages(of: joined.package.written(), in: folder)
      let alone = try samples.flatMap { try OfficeTools.pages(of: $0.bytes(), in: folder) }
      #expect(pages.count == alone.count && pages.count > 7)
      for (index, (page, own)) in zip(pages, alone).enumerated() {
        let size = page.count
        let other = own.count
        #expect(size == other, "page \(index + 1) has another size")
        let points = Self.difference(page, own)
        #expect(points == 0, "page \(index + 1)")
      }
    }
  }

  @Test(.enabled(if: OfficeTools.hasSchemas, "xmllint or the schemas beside the working copy are not there"))
  func `the parts hold against the schema`() throws {
    var samples = Self.varied()
    samples += ["甲", "乙"].map(WordInspectorTests.rich)
    samples[1].addSettings("<w:evenAndOddHeaders/>")
    let joined = try WordJoinerTests.join(samples, numbering: .starting(at: 3))
    try OfficeTools.withFolder { folder in
      for name in joined.package.partNames where Self.isChecked(name) {
        let root = try joined.root(name)
        Self.dropExtensions(from: root)
        let file = folder.appendingPathComponent("part.xml")
        try Data(XMLDocument(root: root).serialized()).write(to: file)
        let (status, output) = try OfficeTools.run(
          "xmllint", ["--noout", "--nonet", "--schema", OfficeTools.schema, file.path], in: folder)
        #expect(status == 0, "\(name): \(output.prefix(2_000))")
      }
    }
  }

  /// How many points of two pages are of clearly different brightness.
  private static func difference(_ left: Data, _ right: Data) -> Int {
    let left = Array(left)
    let right = Array(right)
    var count = 0
    for index in stride(from: 0, to: min(left.count, right.count), by: 3)
    where left[index] != right[index] && abs(Int(left[index]) - Int(right[index])) > 96 {
      count += 1
    }
    return count
  }

  private static func isChecked(_ name: String) -> Bool {
    name.hasPrefix("word/") && name.hasSuffix(".xml") && !name.contains("/theme/")
  }

  /// What programs that know the schema only are to see.
  private static func dropExtensions(from element: XMLElement) {
    element.attributes.removeAll { $0.name.hasPrefix("mc:") || $0.name.hasPrefix("w14:") }
    element.children = element.children.flatMap { node -> [XMLNode] in
      guard let child = node.element else { return [node] }
      if child.name == "mc:AlternateContent" { return child.first("mc:Fallback")?.children ?? [] }
      dropExtensions(from: child)
      return [node]
    }
  }

  /// Documents that differ in all that a section, a style or a default can say.
  static func varied() -> [WordSample] {
    let long = (1...60).map { WordSample.paragraph("第\($0)段，内容较长，一行写不下时折到第二行，再写一些。") }.joined()
    var upright = WordSample(WordSample.paragraph("甲") + long, section: WordSample.section(header: "h"))
    upright.addHeader("h", "案号甲")
    upright.addStyles(
      // Every document says its defaults: LibreOffice's own depend on the machine where none are said.
      Self.defaults(21, #"<w:spacing w:after="160" w:line="300" w:lineRule="auto"/>"#)
        + WordStyleTests.normal(""))
    upright.addLists()
    upright.body += WordSample.paragraph("一", list: 1) + WordSample.paragraph("二", list: 1)
    var wide = WordSample(
      WordSample.paragraph("乙") + WordInspectorTests.table + long + WordSample.paragraph("一", list: 1),
      section: WordSample.section(width: 16838, height: 11906, margin: 2200, footer: "f"))
    wide.addHeader("f", "页脚乙", kind: "footer")
    wide.addStyles(Self.defaults(24, "") + WordStyleTests.normal(#"<w:sz w:val="32"/><w:b/>"#))
    wide.addLists()
    var bare = WordSample(WordInspectorTests.table + "<w:p/>", section: WordSample.section(margin: 600))
    bare.addStyles(Self.defaults(21, ""))
    var titled = WordSample(
      long, section: WordSample.section(margin: 1800, header: "h", extra: "<w:titlePg/>"))
    titled.addHeader("h", "续页")
    titled.addHeader("h1", "首页", name: "first.xml")
    titled.section = titled.section.replacing(
      "<w:pgSz", with: #"<w:headerReference w:type="first" r:id="h1"/><w:pgSz"#)
    titled.addStyles(
      Self.defaults(28, #"<w:spacing w:before="100"/>"#) + WordStyleTests.normal(""))
    return [upright, wide, bare, titled, upright]
  }

  private static func defaults(_ size: Int, _ paragraph: String) -> String {
    let fonts =
      #"<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:eastAsia="Noto Sans CJK SC"/>"#
    return WordStyleTests.defaults(#"\#(fonts)<w:sz w:val="\#(size)"/><w:szCs w:val="\#(size)"/>"#, paragraph)
  }
}
