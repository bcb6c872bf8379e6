import DossierCore

/// A text document whose tags stand in fields, and what is to be read afterwards.
struct FieldSample: Sendable, CustomStringConvertible {
  let name: String
  let body: [Node]
  let lines: [String]
  let header: [Node]
  let headerLines: [String]
  let data: Value
  /// Why secretary reads otherwise; empty where it does not.
  let difference: String

  init(
    _ name: String, _ body: [Node], header: [Node] = [], data: Value = Sample.facts,
    differs difference: String = "",
    _ lines: [String], headerLines: [String] = []
  ) {
    self.name = name
    self.body = body
    self.header = header
    self.data = data
    self.difference = difference
    self.lines = lines
    self.headerLines = headerLines
  }

  var description: String { name }

  var sheet: Sheet {
    var sheet = Sheet(body: body)
    sheet.header = header
    return sheet
  }
}

extension Run {
  /// An input field with a tag, as secretary's users insert it.
  static func field(_ tag: String, _ reference: String = "") -> Run {
    .raw("", #"<text:text-input text:description="\#(reference)">\#(tag.escaped)</text:text-input>"#)
  }

  static func odf(_ markup: String) -> Run { .raw("", markup) }
}

extension Node {
  /// A paragraph that holds nothing but an input field.
  static func field(_ tag: String, _ reference: String = "") -> Node { .line(.field(tag, reference)) }

  static func odf(_ markup: String) -> Node { .raw("", markup) }
}

extension FieldSample {
  static let all = placed + referenced + kept + attributes

  static let placed: [FieldSample] = [
    FieldSample(
      "values", [.line("姓名：", .field("{{ 信访人.姓名 }}"), "，共", .field("{{ 人数 }}"), "人。")], ["姓名：周明远，共3人。"]),
    FieldSample("pad", [.line(.field("{{ 人数|pad }}"), "/", .field("{{ 人数|pad(3) }}"))], ["00003/003"]),
    FieldSample(
      "several tags in one field", [.line("甲", .field("{{ 人数 }}{{ 编号 }}"), "乙")], ["甲3XF2026-017乙"]),
    FieldSample(
      "paragraph loop",
      [
        "前", .field("{% for x in 列 %}"), .line(.field("{{ loop.index }}"), .field("{{ x }}")),
        .field("{% endfor %}"), "后",
      ],
      ["前", "1甲", "2乙", "3丙", "后"]),
    FieldSample(
      "condition in a line",
      [.line("甲", .field("{% if 越级 %}"), "是", .field("{% else %}"), "否", .field("{% endif %}"), "乙")],
      ["甲否乙"]),
    FieldSample(
      "conditional paragraphs",
      [
        .field("{% if 越级 %}"), "越级", .field("{% elif 人数 > 2 %}"), "多人", .field("{% else %}"), "一般",
        .field("{% endif %}"), "后",
      ],
      ["多人", "后"]),
    FieldSample(
      "rows of their own",
      [
        .table([
          [["序"], ["请求"]], [[.field("{% for x in 诉求 %}")], [""]],
          [[.field("{{ loop.index }}")], [.field("{{ x.请求 }}")]], [[.field("{% endfor %}")], [""]],
        ])
      ], ["序｜请求", "1｜修复楼道灯", "2｜公开维修账目", "3｜定期巡检"]),
    FieldSample(
      "a list in a cell",
      [.table([[[.field("{% for x in 列 %}"), .field("{{ x }}"), .field("{% endfor %}")], ["右"]]])],
      ["甲¶乙¶丙｜右"]),
    FieldSample(
      "cells of their own repeat cells",
      [
        .table([
          [["头"], [.field("{% for x in 列 %}")], [.field("{{ x }}")], [.field("{% endfor %}")], ["尾"]]
        ])
      ], ["头｜甲｜乙｜丙｜尾"]),
    FieldSample(
      "list items",
      [.list([[.field("{% for x in 列 %}")], [.field("{{ x }}")], [.field("{% endfor %}")]]), "后"],
      ["甲", "乙", "丙", "后"]),
    FieldSample(
      "a section", [.section([.field("{% for x in 列 %}"), .field("{{ x }}"), .field("{% endfor %}")])],
      ["甲", "乙", "丙"]),
    FieldSample(
      "whole sections",
      [.field("{% for x in 列 %}"), .section([.line("节", .field("{{ x }}"))]), .field("{% endfor %}")],
      ["节甲", "节乙", "节丙"]),
    FieldSample(
      "nested",
      [
        .field("{% for x in 诉求 %}"), .line(.field("{{ x.请求 }}")), .field("{% for y in x.次 %}"),
        .line("第", .field("{{ y }}"), "次"), .field("{% endfor %}"), .field("{% endfor %}"),
      ], ["修复楼道灯", "第1次", "第2次", "公开维修账目", "第3次", "定期巡检"]),
    FieldSample(
      "text box",
      [.box([.field("{% for x in 列 %}"), .line("框", .field("{{ x }}")), .field("{% endfor %}")])],
      ["〔框甲¶框乙¶框丙〕"]),
    FieldSample(
      "a box in a loop reads the loop",
      [.line(.field("{% for x in 列 %}"), .odf(Self.boxWithIndex), .field("{% endfor %}"))], ["〔1甲〕〔2乙〕〔3丙〕"]),
    FieldSample(
      "a footnote",
      [
        .line(
          "正文",
          .odf(
            """
            <text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>注<text:text-input text:description="">{{ 人数 }}</text:text-input></text:p></text:note-body></text:note>
            """))
      ], ["正文〔注3〕"]),
    FieldSample(
      "a header", ["正文"],
      header: [
        .line("第", .field("{{ 编号 }}"), "号"), .field("{% for x in 列 %}"), .field("{{ x }}"),
        .field("{% endfor %}"),
      ],
      ["正文"], headerLines: ["第XF2026-017号", "甲", "乙", "丙"]),
    FieldSample(
      "a span inside a field's paragraph",
      [
        .line(
          .odf(#"<text:span text:style-name="bold">"#), .field("{% if 人数 %}"), .odf("</text:span>"), "有",
          .field("{% endif %}"))
      ],
      ["有"]),
    FieldSample(
      "line breaks and tabs", [.line(.field("{{ 文 }}"))], data: ["文": "甲\n乙\t丙<&>"], ["甲\n乙\t丙<&>"]),
    FieldSample(
      "comparison signs",
      [.line(.field("{% if 人数 > 2 and 人数 < 5 %}"), "是", .field("{% endif %}"), .field(#"{{ "a&b" }}"#))],
      ["是a&b"]),
    FieldSample("set", [.field("{% set 数 = 人数 * 2 %}"), .line(.field("{{ 数 }}"))], ["6"]),
  ]

  private static let boxWithIndex = """
    <draw:frame draw:name="框" text:anchor-type="as-char" svg:width="70mm" svg:height="20mm"><draw:text-box><text:p>\
    <text:text-input text:description="">{{ loop.index }}</text:text-input><text:text-input \
    text:description="">{{ x }}</text:text-input></text:p></draw:text-box></draw:frame>
    """

  static let referenced: [FieldSample] = [
    FieldSample(
      "paragraph",
      ["前", .field("{% for x in 列 %}", "paragraph"), .field("{{ x }}"), .field("{% endfor %}", "text:p")],
      ["前", "甲", "乙", "丙"]),
    FieldSample(
      "before and after the paragraph",
      [
        .field("{% for x in 列 %}", "before::paragraph"), .field("{{ x }}"),
        .field("{% endfor %}", "after::paragraph"),
      ],
      ["甲", "乙", "丙"]),
    FieldSample(
      "row",
      [
        .table([
          [[.field("{% for x in 列 %}", "row"), "说明"]], [[.field("{{ x }}")]],
          [[.field("{% endfor %}", "table:table-row")]],
        ])
      ], ["甲", "乙", "丙"]),
    FieldSample(
      "before and after the row",
      [
        .table([
          [["头"]],
          [
            [
              .field("{% for x in 列 %}", "before::table-row"), .field("{{ x }}"),
              .field("{% endfor %}", "After::Row"),
            ]
          ],
        ])
      ], ["头", "甲", "乙", "丙"]),
    FieldSample(
      "before and after the row, in several cells",
      [
        .table([
          [
            [.field("{% for x in 诉求 %}", "before::row"), .field("{{ loop.index }}")],
            [.field("{{ x.请求 }}"), .field("{% endfor %}", "after::row")],
          ]
        ])
      ], ["1｜修复楼道灯", "2｜公开维修账目", "3｜定期巡检"]),
    FieldSample(
      "cell",
      [
        .table([
          [
            ["头"], [.field("{% for x in 列 %}", "cell")], [.field("{{ x }}")],
            [.field("{% endfor %}", "table-cell")],
          ]
        ])
      ],
      ["头｜甲｜乙｜丙"]),
    FieldSample(
      "before and after the cell",
      [
        .table([
          [
            ["头"],
            [
              .field("{% for x in 列 %}", "before::cell"), .field("{{ x }}"),
              .field("{% endfor %}", "after::cell"),
            ],
          ]
        ])
      ], ["头｜甲｜乙｜丙"]),
    FieldSample(
      "a row with other text goes",
      [
        .table([
          [[.field("{% for x in 列 %}")], ["这一行是循环的开头"]], [[.field("{{ x }}")], ["行"]],
          [[.field("{% endfor %}")], ["结尾"]],
        ])
      ], ["甲｜行", "乙｜行", "丙｜行"]),
  ]

  static let kept: [FieldSample] = [
    FieldSample(
      "row loop with both fields in one row",
      [
        .table([
          [
            [.field("{% for x in 诉求 %}"), .field("{{ loop.index }}")],
            [.field("{{ x.请求 }}"), .field("{% endfor %}")],
          ]
        ])
      ], differs: "secretary repeats half a row and half of the next", ["1｜修复楼道灯", "2｜公开维修账目", "3｜定期巡检"]),
    FieldSample(
      "text beside before::paragraph",
      [.line("留下", .field("{% if 人数 %}", "before::paragraph")), "中", .field("{% endif %}")],
      differs: "secretary drops the text", ["留下", "中"]),
    FieldSample(
      "a remark as reference",
      [.field("{% for x in 列 %}", "循环开始"), .field("{{ x }}"), .field("{% endfor %}", "循环结束")],
      differs: "secretary leaves empty paragraphs", ["甲", "乙", "丙"]),
    FieldSample(
      "tags in plain text",
      ["{% for x in 列 %}", .line("第{{ x }}", .text("项{{ loop.in", look: .bold), "dex }}"), "{% endfor %}"],
      differs: "secretary breaks the file", ["第甲项1", "第乙项2", "第丙项3"]),
    FieldSample(
      "a tag over spans, blanks and soft page breaks",
      [
        .line(
          "{{ 信访人", .odf("<text:soft-page-break/>"),
          .odf(#"<text:span text:style-name="bold">.</text:span>"#), "姓名",
          .odf("<text:s/>"), "}}")
      ], differs: "secretary does not find the tag", ["周明远"]),
  ]

  static let attributes: [FieldSample] = [
    FieldSample(
      "user field with a tag for its value",
      [
        .odf(
          """
          <text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="{{ x }}" \
          text:name="字段"/></text:user-field-decls>
          """), .field("{% for x in 列 %}"),
        .line("值：", .odf(#"<text:user-field-get text:name="字段">{{ x }}</text:user-field-get>"#)),
        .field("{% endfor %}"),
      ], ["值：甲", "值：乙", "值：丙"]),
    FieldSample(
      "placeholder",
      [.line(.odf(#"<text:placeholder text:placeholder-type="text">&lt;{{ 编号 }}&gt;</text:placeholder>"#))],
      differs: "secretary prints the brackets", ["XF2026-017"]),
    FieldSample(
      "script field",
      [
        .line(
          .odf(
            #"<text:script script:language="jinja2" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0">{{ 编号 }}</text:script>"#
          ))
      ],
      ["XF2026-017"]),
    FieldSample(
      "a field with other text", [.line(.field("共{{ 人数 }}人"))], ["共3人"]),
  ]
}
