import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Form controls of ODF templates that are shown in loops.
@Suite struct FormControlTests {
  static let sheet = Sheet(
    .raw(
      "",
      """
      <office:forms xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" \
      xmlns:ooo="http://openoffice.org/2004/office"><form:form form:name="表单">\
      <form:checkbox form:name="选" form:control-implementation="ooo:com.sun.star.form.component.CheckBox" xml:id="control1" \
      form:id="control1" form:label="{{ x }}" form:current-state="{{ 'checked' if loop.first else 'unchecked' }}"/>\
      <form:radio form:name="组" form:id="control2"/><form:text form:name="外" xml:id="control3" form:id="control3"/>\
      </form:form></office:forms>
      """), "{% for x in 列 %}",
    .raw(
      "",
      """
      <text:p>{{ x }}<draw:control draw:control="control1" text:anchor-type="as-char" svg:width="3cm" svg:height="6mm"/>\
      <draw:control draw:control="control2" text:anchor-type="as-char" svg:width="3cm" svg:height="6mm"/></text:p>
      """), "{% endfor %}",
    .raw(
      "",
      """
      <text:p><draw:control draw:control="control3" text:anchor-type="as-char" svg:width="3cm" svg:height="6mm"/></text:p>
      """))

  private func root(_ data: Value, packing: Renderer.Packing = .deflated(level: 6)) throws -> XMLElement {
    var renderer = Renderer(try Self.sheet.template(.odt), packing: packing)
    return try OfficePackage(bytes: renderer.render(data).bytes, name: "成品").xml("content.xml").root
  }

  @Test(arguments: [Renderer.Packing.deflated(level: 6), .spliced])
  func `each turn has a control of its own, with the turn's values`(packing: Renderer.Packing) throws {
    let root = try root(Sample.facts, packing: packing)
    let boxes = root.descendants(named: "form:checkbox")
    #expect(boxes.map { $0["xml:id"] } == ["control1", "control1-2", "control1-3"])
    #expect(boxes.map { $0["form:id"] } == ["control1", "control1-2", "control1-3"])
    #expect(boxes.map { $0["form:label"] } == ["甲", "乙", "丙"])
    #expect(boxes.map { $0["form:current-state"] } == ["checked", "unchecked", "unchecked"])
    let radios = root.descendants(named: "form:radio")
    #expect(radios.map { $0["form:name"] } == ["组", "组-2", "组-3"])
    #expect(radios.map { $0["xml:id"] } == ["control2", "control2-2", "control2-3"])
    #expect(
      root.descendants(named: "draw:control").map { $0["draw:control"] } == [
        "control1", "control2", "control1-2", "control2-2", "control1-3", "control2-3", "control3",
      ])
    #expect(root.descendants(named: "form:text").count == 1)
  }

  @Test func `without turns there is no control`() throws {
    let root = try root(["列": [], "x": "无"])
    #expect(root.descendants(named: "form:checkbox").isEmpty)
    #expect(root.descendants(named: "form:text").count == 1)
  }
}
