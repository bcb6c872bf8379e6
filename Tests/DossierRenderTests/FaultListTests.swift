import DossierCore
import DossierRender
import Testing

/// Every kind of fault that a template may have, one by one and then all at once: `field.md` no. 22.
@Suite struct FaultListTests {
  private struct Fault: Sendable, CustomStringConvertible {
    let name: String
    let body: [Node]
    /// Code, place, quotation.
    let found: [String]
    /// Part of a hint of the first.
    let mend: String
    /// Part of the first message.
    var says = ""

    var description: String { name }
  }

  private static let faults = [
    Fault(
      name: "an unclosed loop in a cell", body: ["甲", .grid([["乙", "{% for x in 列 %}{{ x }}"]])],
      found: ["T120 | 正文第1个表格第1行第2格 | {% for x in 列 %}"], mend: "请在该块的末尾补上 {% endfor %}",
      says: "「{% for x in 列 %}」（正文第1个表格第1行第2格）没有用 endfor 结束"),
    Fault(
      name: "crossed blocks", body: ["甲", "{% for x in 列 %}", "{% if x %}", "{% endfor %}", "{% endif %}"],
      found: ["T122 | 正文第4段 | {% endfor %}", "T121 | 正文第5段 | {% endif %}"], mend: "{% endif %}",
      says: "「{% if x %}」（正文第3段）还没有结束"),
    Fault(
      name: "an end without a beginning", body: ["甲", "乙{% endif %}"], found: ["T121 | 正文第2段 | {% endif %}"],
      mend: "补上它的开头"),
    Fault(
      name: "else twice", body: ["{% if 越级 %}甲{% else %}乙{% else %}丙{% endif %}"],
      found: ["T123 | 正文第1段 | {% else %}"], mend: "else 只能有一个"),
    Fault(
      name: "an unknown filter", body: ["甲", .grid([["乙"], ["{{ 编号 | 大些 }}"]])],
      found: ["T110 | 正文第1个表格第2行第1格 | 大些 }}"], mend: "大写"),
    Fault(
      name: "an unknown test", body: ["{% if 编号 is defned %}甲{% endif %}"],
      found: ["T111 | 正文第1段 | defned %}甲{% endif %"], mend: "defined"),
    Fault(
      name: "an unknown statement", body: ["{% 如果 越级 %}甲"], found: ["T112 | 正文第1段 | 如果 越级 %}甲"], mend: "{{"),
    Fault(
      name: "full-width braces", body: ["甲｛｛ 信访人．姓名 ｝｝乙"], found: ["T103 | 正文第1段 | ｛｛ 信访人．姓名 ｝｝乙"],
      mend: "请改为半角：{{ 信访人.姓名 }}"),
    Fault(
      name: "a full-width dot", body: ["{{ 信访人．姓名 }}"], found: ["T104 | 正文第1段 | 信访人．姓名 }}"], mend: "． → ."),
    Fault(
      name: "smart quotes", body: ["{{ 备注 | default(“无”) }}{{ 备注 | default(‘无’) }}"],
      found: ["T104 | 正文第1段 | 备注 | default(“无”) }}", "T104 | 正文第1段 | 备注 | default(‘无’) }}"], mend: "“ → \""),
    Fault(
      name: "a smart quote without its partner", body: ["{{ 备注 | default(“无) }}"],
      found: ["T108 | 正文第1段 | “无) }}"], mend: "同一种引号"),
    Fault(
      name: "a row tag in no table", body: ["甲", "{%tr if 越级 %}", "乙", "{%tr endif %}"],
      found: ["R103 | 正文第2段 | {%tr if 越级 %}", "R103 | 正文第4段 | {%tr endif %}"], mend: "把标签放进表格"),
    Fault(
      name: "a block out of a table", body: [.grid([["{% if 越级 %}甲", "乙"]]), "{% endif %}"],
      found: ["R101 | 正文第1段 | {% endif %}"], mend: "放在同一行表格、同一段里", says: "正文第1个表格第1行第1格"),
    Fault(
      name: "a tag over two paragraphs", body: ["甲", "乙{{ 信访人", ".姓名 }}丙"],
      found: ["T101 | 正文第2段 | {{ 信访人", "T102 | 正文第3段 | .姓名 }}"], mend: "删除整个标签后一次输完"),
    Fault(
      name: "a tag over two cells", body: [.grid([["{% if 越", "级 %}甲{% endif %}"]])],
      found: [
        "T101 | 正文第1个表格第1行第1格 | {% if 越", "T102 | 正文第1个表格第1行第2格 | 级 %}",
      ],
      mend: "标签要写在同一段落内"),
    Fault(
      name: "a tag into a text box", body: [.line("{{ 编", .raw(boxes.word, boxes.odf), "")],
      found: ["T101 | 正文第1段 | {{ 编", "T102 | 正文第2段 | 号 }}"], mend: "删除整个标签后一次输完"),
    Fault(
      name: "blanks between braces", body: ["甲{ { 编号 } }"], found: ["T125 | 正文第1段 | { { 编号 } }"],
      mend: "写成「{{」"),
    Fault(name: "nothing in a tag", body: ["甲{{ }}"], found: ["T106 | 正文第1段 | 甲{{ }}"], mend: "请写字段名"),
    Fault(name: "one brace too few", body: ["{{ 编号 }"], found: ["T101 | 正文第1段 | {{ 编号 }"], mend: "Ctrl+F"),
  ]

  private static let boxes = (
    word: """
    <w:r><w:pict><v:shape id="框" style="width:9pt;height:9pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>号 }}</w:t>\
    </w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>
    """,
    odf: """
    <draw:frame draw:name="框" text:anchor-type="as-char" svg:width="9mm" svg:height="9mm"><draw:text-box>\
    <text:p>号 }}</text:p></draw:text-box></draw:frame>
    """
  )

  @Test(arguments: faults.indices, Format.allCases)
  func `a fault says what, where and how to mend it`(index: Int, format: Format) throws {
    let fault = Self.faults[index]
    let found = try Sheet(body: fault.body).faults(format)
    #expect(found.map(\.brief) == fault.found, "\(fault)")
    #expect(
      found.first?.message.chinese.contains(fault.says.isEmpty ? "" : fault.says) != false
        || fault.says.isEmpty)
    #expect(
      found.first?.hints.contains { $0.chinese.contains(fault.mend) } == true, "\(found.first?.hints ?? [])")
    #expect(found.allSatisfy { $0.location.file == "模板.\(format)" && $0.location.place?.part != nil })
  }

  @Test(arguments: Format.allCases)
  func `the faults of all stories come at once`(format: Format) throws {
    var sheet = Sheet("{{ 编号 | 大些 }}", .box(["{{ }}"]))
    sheet.header = ["｛｛编号｝｝", .grid([["{% if 越级 %}"]])]
    sheet.footer = ["{% endfor %}"]
    sheet.footnote = ["甲", "{{ 编号"]
    sheet.title = "{{ 编号 | 大些 }}"
    #expect(
      try Set(sheet.faults(format).map { "\($0.code) \($0.location.place?.wording.chinese ?? "")" }) == [
        "T110 正文第1段", "T106 正文第3段", "T103 页眉第1段", "T120 页眉第1个表格第1行第1格", "T121 页脚第1段",
        "T101 脚注第2段", "T110 文档属性第1段",
      ])
  }
}

extension Diagnostic {
  fileprivate var brief: String {
    "\(code) | \(location.place?.wording.chinese ?? "") | \(location.quote ?? "")"
  }
}
