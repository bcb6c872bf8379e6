import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Bookmarks and comments of Word templates that stand in loops.
@Suite struct RangeMarkTests {
  private static let people: Value = [
    "人": [["名": "甲", "说": "一"], ["名": "乙", "说": "二"], ["名": "丙", "说": "三"]]
  ]

  private func raw(_ markup: String) -> Node { .raw(markup, "") }

  private func document(_ sheet: Sheet, _ data: Value = people) throws -> XMLElement {
    try OfficePackage(bytes: sheet.rendered(data, .docx).bytes, name: "成品").xml("word/document.xml").root
  }

  private func values(_ root: XMLElement, _ element: String, _ attribute: String) -> [String] {
    root.descendants(named: element).compactMap { $0[attribute] }
  }

  private static func marked(_ name: String, _ content: String = "{{ x.名 }}") -> String {
    """
    <w:p><w:bookmarkStart w:id="7" w:name="\(name)"/><w:r><w:t>\(content)</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>
    """
  }

  @Test func `each turn of a loop has a bookmark of its own, and what leads to it follows`() throws {
    let field = """
      <w:p><w:hyperlink w:anchor="签"><w:r><w:t>见</w:t></w:r></w:hyperlink><w:r><w:instrText xml:space="preserve"> \
      PAGEREF 签 \\h </w:instrText></w:r><w:r><w:instrText> TITLE 签 </w:instrText></w:r></w:p>
      """
    let root = try document(
      Sheet(
        raw(#"<w:p><w:bookmarkStart w:id="9" w:name="另"/><w:bookmarkEnd w:id="9"/></w:p>"#),
        "{% for x in 人 %}", raw(field),
        raw(Self.marked("签")), raw(field), "{% endfor %}", raw(field)))
    #expect(values(root, "w:bookmarkStart", "w:name") == ["另", "签", "签_2", "签_3"])
    #expect(values(root, "w:bookmarkStart", "w:id") == ["9", "7", "10", "11"])
    #expect(values(root, "w:bookmarkEnd", "w:id") == ["9", "7", "10", "11"])
    #expect(
      values(root, "w:hyperlink", "w:anchor") == ["签", "签", "签_2", "签_2", "签_3", "签_3", "签"])
    let orders = root.descendants(named: "w:instrText").map(\.text).filter { $0.contains("PAGEREF") }
    #expect(orders.map { $0.split(separator: " ")[1] } == ["签", "签", "签_2", "签_2", "签_3", "签_3", "签"])
    #expect(orders.allSatisfy { $0.hasSuffix(" \\h ") })
  }

  @Test func `a range that reaches out of the loop is marked in the first turn only`() throws {
    let root = try document(
      Sheet(
        "{% for x in 人 %}",
        raw(#"<w:p><w:bookmarkStart w:id="1" w:name="签"/><w:r><w:t>{{ x.名 }}</w:t></w:r></w:p>"#),
        "{% endfor %}", raw(#"<w:p><w:bookmarkEnd w:id="1"/></w:p>"#)))
    #expect(values(root, "w:bookmarkStart", "w:id") == ["1"])
    #expect(values(root, "w:bookmarkEnd", "w:id") == ["1"])
  }

  @Test func `a range that ends in another branch is marked once`() throws {
    let root = try document(
      Sheet(
        "{% for x in 人 %}", raw(#"<w:p><w:bookmarkStart w:id="1" w:name="签"/></w:p>"#), "{% if x.名 == '乙' %}",
        raw(#"<w:p><w:bookmarkEnd w:id="1"/></w:p>"#), "{% endif %}", "{% endfor %}"))
    #expect(values(root, "w:bookmarkStart", "w:id") == ["1"])
    #expect(values(root, "w:bookmarkEnd", "w:id") == ["1"])
  }

  @Test func `names of bookmarks stay short, apart from those of the template, and apart from each other`()
    throws
  {
    let long = String(repeating: "很", count: 36)
    let root = try document(
      Sheet(
        raw(Self.marked("签_2", "定").replacing("\"7\"", with: "\"1\"")), "{% for x in 人 %}",
        raw(Self.marked("签")),
        raw(Self.marked(long + "甲").replacing("\"7\"", with: "\"2\"")),
        raw(Self.marked(long + "乙").replacing("\"7\"", with: "\"3\"")), "{% endfor %}"))
    let names = values(root, "w:bookmarkStart", "w:name")
    #expect(Set(names).count == 10)
    #expect(names.contains("签__2"))
    #expect(names.allSatisfy { $0.count <= 40 })
    #expect(Set(values(root, "w:bookmarkStart", "w:id")).count == 10)
  }

  @Test func `where Word was left is marked once`() throws {
    let root = try document(Sheet("{% for x in 人 %}", raw(Self.marked("_GoBack")), "{% endfor %}"))
    #expect(values(root, "w:bookmarkStart", "w:name") == ["_GoBack"])
    #expect(values(root, "w:bookmarkEnd", "w:id") == ["7"])
  }

  @Test func `a bookmark in a macro is another one in each call`() throws {
    let root = try document(
      Sheet(
        "{%p macro f(x) %}", raw(Self.marked("签")), "{%p endmacro %}", "{%p for y in 人 %}", "{{p f(y) }}",
        "{%p endfor %}"))
    #expect(values(root, "w:bookmarkStart", "w:name") == ["签", "签_2", "签_3"])
    #expect(values(root, "w:bookmarkEnd", "w:id") == ["7", "8", "9"])
  }

  // MARK: - Comments

  private static let commented = """
    <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>{{ x.名 }}</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r>\
    <w:commentReference w:id="0"/></w:r></w:p>
    """

  private func commentedPackage(_ comment: String) throws -> OfficePackage {
    var package = try Sheet("{% for x in 人 %}", raw(Self.commented), "{% endfor %}").package(.docx)
    let comments = """
      <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" \
      w:author="审核人"><w:p><w:r><w:t>\(comment)</w:t></w:r></w:p></w:comment></w:comments>
      """
    package.add(
      "word/comments.xml", bytes: Array(comments.utf8),
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")
    var relationships = try package.relationships(of: "word/document.xml")
    _ = relationships.add("comments", target: "comments.xml")
    package.set(relationships)
    return try OfficePackage(bytes: package.written(), name: "模板")
  }

  @Test func `each turn of a loop has a comment of its own, with the turn's values`() throws {
    var renderer = Renderer(
      try CompiledTemplate(commentedPackage("{{ loop.index }}核对{{ x.说 }}"), name: "模板"))
    let package = try OfficePackage(bytes: try renderer.render(Self.people).bytes, name: "成品")
    let root = try package.xml("word/document.xml").root
    for mark in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] {
      #expect(values(root, mark, "w:id") == ["0", "1", "2"], "\(mark)")
    }
    let comments = try package.xml("word/comments.xml").root.all("w:comment")
    #expect(comments.map { $0["w:id"] } == ["0", "1", "2"])
    #expect(comments.map(\.text) == ["1核对一", "2核对二", "3核对三"])
  }

  // MARK: - Fields of notes

  @Test func `the fields of notes are named as the place of their reference knows them`() throws {
    let fields = try TemplateInspection(commentedPackage("{{ x.说 }}{{ 另 }}"), name: "模板").fields
    #expect(fields.compactMap { $0.origin?.description } == ["人", "人[0].名", "人[0].说", "另"])
    let reference = #"<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
    var sheet = Sheet("{% for x in 人 %}", "{% if x.名 %}", raw(reference), "{% endif %}", "{% endfor %}")
    sheet.footnote = ["{{ x.名 }}{{ loop.index }}{{ x.说 }}"]
    let notes = try TemplateInspection(sheet.package(.docx), name: "模板").fields.filter {
      $0.location.place?.story == .footnote
    }
    #expect(notes.map { $0.origin?.description } == ["人[0].名", nil, "人[0].说"])
    #expect(notes.map(\.isOptional) == [true, false, false])
  }

  @Test func `a note sees the names that set gives before its reference`() throws {
    let reference = #"<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>"#
    var sheet = Sheet("{% set x = 人[1] %}", raw(reference))
    sheet.footnote = ["{{ x.名 }}"]
    var renderer = Renderer(try CompiledTemplate(sheet.package(.docx), name: "模板"))
    let package = try OfficePackage(bytes: try renderer.render(Self.people).bytes, name: "成品")
    let notes = try package.xml("word/footnotes.xml").root.all("w:footnote")
    #expect(notes.map(\.text) == ["乙", "乙"])
  }
}
