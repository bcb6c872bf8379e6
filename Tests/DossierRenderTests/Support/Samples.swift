import DossierCore

extension Sample {
  static let all = values + inline + paragraphs + rows + prefixed + nested + blocks

  static let values: [Sample] = [
    Sample("values", ["姓名：{{ 信访人.姓名 }}，共{{ 人数 }}人。"], docxtpl: true, ["姓名：周明远，共3人。"]),
    Sample("filters", ["{{ 列 | join('、') }}；{{ 编号 | lower }}"], docxtpl: true, ["甲、乙、丙；xf2026-017"]),
    Sample(
      "several tags in one run", ["{{ 编号 }}{{ 编号 }} {{ 人数 }}"], docxtpl: true, ["XF2026-017XF2026-017 3"]),
    Sample("a blank between two empty values", ["甲 {{ 无 }} 乙{{ 无 }} {{ 无 }} "], docxtpl: true, ["甲  乙  "]),
    Sample("comments", ["前{# 给填表人的话 {{ x }} #}后"], docxtpl: true, ["前后"]),
    Sample("a comment alone vanishes", ["前", "{# 说明 #}", "后"], ["前", "后"]),
    Sample("set alone vanishes", ["{% set x = 人数 + 1 %}", "{{ x }}"], ["4"]),
    Sample("with", ["{% with a = 1, b = 2 %}{{ a + b }}{% endwith %}"], docxtpl: true, ["3"]),
    Sample("with over paragraphs", ["{% with a = 1 %}", "{{ a }}", "{% endwith %}", "完"], ["1", "完"]),
    Sample(
      "raw", ["{% raw %}{{ 原样 }}{% endraw %}{{ 人数 }}"], docxtpl: true, ["{{ 原样 }}3"]),
    Sample(
      "blanks taken away", ["甲 {{- 人数 -}} 乙 {%- if 人数 %} 丙 {%- endif %}"], ["甲3乙 丙"]),
    Sample(
      "paragraphs joined by dashes", ["住在{% if 越级 -%}", "城里", "{%- else -%}", "乡下", "{%- endif %}，很好。"],
      docxtpl: true, ["住在乡下，很好。"]),
  ]

  static let inline: [Sample] = [
    Sample("inline loop", ["{% for x in 列 %}{{ x }}、{% endfor %}完"], docxtpl: true, ["甲、乙、丙、完"]),
    Sample(
      "inline loop over runs",
      [.line("前{% for x", .text(" in 列 %}", look: .bold), .text("{{ x }}", look: .italic), "；{% endfor %}后")],
      docxtpl: true, ["前甲；乙；丙；后"]),
    Sample(
      "if, elif, else", ["{% if 越级 %}越级{% elif 人数 > 2 %}多人{% else %}一般{% endif %}"], docxtpl: true, ["多人"]),
    Sample("else", ["{% if 越级 %}越级{% else %}逐级{% endif %}"], docxtpl: true, ["逐级"]),
    Sample("if around nothing", ["甲{% if 越级 %}{% endif %}乙"], docxtpl: true, ["甲乙"]),
    Sample("for and else", ["{% for x in 空 %}{{ x }}{% else %}没有{% endfor %}"], docxtpl: true, ["没有"]),
    Sample(
      "for and else with elements", ["{% for x in 列 %}{{ x }}{% else %}没有{% endfor %}"], docxtpl: true,
      ["甲乙丙"]),
    Sample(
      "loop record",
      [
        "{% for x in 列 %}{{ loop.index }}{{ x }}{% if loop.first %}首{% endif %}{% if not loop.last %}，{% endif %}{% endfor %}"
      ],
      docxtpl: true, ["1甲首，2乙，3丙"]),
    Sample(
      "outer and inner loop record",
      [
        "{% for x in 诉求 %}{{ loop.index }}:{% for y in x.次 %}{{ loop.index }}/{{ loop.length }} {% endfor %}{{ loop.index }};{% endfor %}"
      ],
      docxtpl: true, ["1:1/2 2/2 1;2:1/1 2;3:3;"]),
    Sample(
      "loop with condition", ["{% for x in 列 if x != '乙' %}{{ loop.index }}{{ x }}{% endfor %}"],
      docxtpl: true, ["1甲2丙"]),
    Sample(
      "loop over pairs", ["{% for k, v in 信访人.items() %}{{ k }}={{ v }};{% endfor %}"], docxtpl: true,
      ["姓名=周明远;电话=12000000001;住址=青禾县云溪镇柳荫巷3号;"]),
    Sample(
      "set inside a loop stays there", ["{% set x = 0 %}{% for y in 列 %}{% set x = y %}{% endfor %}{{ x }}"],
      docxtpl: true, ["0"]),
    Sample(
      "namespace",
      ["{% set n = namespace(s='') %}{% for y in 列 %}{% set n.s = n.s ~ y %}{% endfor %}{{ n.s }}"],
      docxtpl: true, ["甲乙丙"]),
  ]

  static let paragraphs: [Sample] = [
    Sample(
      "paragraph loop", ["前", "{% for x in 列 %}", "第{{ loop.index }}项 {{ x }}", "{% endfor %}", "后"],
      ["前", "第1项 甲", "第2项 乙", "第3项 丙", "后"]),
    Sample(
      "paragraph condition",
      ["{% if 越级 %}", "越级", "{% elif 人数 == 3 %}", "三人", "{% else %}", "其他", "{% endif %}"],
      ["三人"]),
    Sample(
      "paragraph loop over nothing", ["前", "{% for x in 空 %}", "{{ x }}", "{% endfor %}", "后"], ["前", "后"]),
    Sample(
      "paragraph loop with else", ["{% for x in 空 %}", "{{ x }}", "{% else %}", "没有", "{% endfor %}"], ["没有"]),
    Sample(
      "tags at the edges of paragraphs", ["{% for x in 列 %}甲{{ x }}", "乙{{ x }}{% endfor %}", "后"],
      ["甲甲", "乙甲", "甲乙", "乙乙", "甲丙", "乙丙", "后"]),
    Sample(
      "one tag behind text, one alone", ["前{% for x in 列 %}", "{{ x }}", "{% endfor %}"],
      ["前", "甲", "乙", "丙"]),
    Sample(
      "tags in the middle of paragraphs", ["前{% if not 越级 %}甲", "乙{% endif %}后"], docxtpl: true, ["前甲", "乙后"]),
    Sample(
      "tags in the middle, not held", ["前{% if 越级 %}甲", "乙{% endif %}后"], docxtpl: true, ["前后"]),
    Sample(
      "two tags in one lone paragraph",
      ["{% for x in 诉求 %}{% if loop.index > 1 %}", "{{ x.请求 }}", "{% endif %}{% endfor %}"],
      ["公开维修账目", "定期巡检"]),
    Sample(
      "lone tags of two blocks, ends apart",
      ["{% for x in 诉求 %}{% if x.次 %}", "{{ x.请求 }}", "{% endif %}", "{% endfor %}", "后"],
      ["修复楼道灯", "公开维修账目", "后"]),
    Sample(
      "inner tag at the edge of an outer block's paragraph",
      ["{% for x in 诉求 %}{% if x.次 %}{{ x.请求 }}", "多次{% endif %}{% endfor %}"],
      ["修复楼道灯", "多次", "公开维修账目", "多次"]),
    Sample(
      "text around inner and outer ends",
      ["始{% for x in 列 %}{% if x != '乙' %}", "{{ x }}", "{% endif %}{% endfor %}终"], ["始", "甲", "丙", "终"]),
    Sample(
      "a whole table repeats",
      ["{% for x in 列 %}", .grid([["{{ x }}", "{{ loop.index }}"]]), "隔", "{% endfor %}"],
      ["甲｜1", "隔", "乙｜2", "隔", "丙｜3", "隔"]),
    Sample(
      "a list in a section", [.section(["{% for x in 列 %}", "{{ x }}", "{% endfor %}"])], ["甲", "乙", "丙"]),
    Sample(
      "list items", [.list([["{% for x in 列 %}"], ["{{ x }}"], ["{% endfor %}"]]), "后"], ["甲", "乙", "丙", "后"]),
    Sample(
      "a list item with both tags", [.list([["{% for x in 列 %}{{ x }}{% endfor %}"], ["完"]])], ["甲乙丙", "完"]),
    Sample(
      "list without items", [.list([["{% for x in 空 %}"], ["{{ x }}"], ["{% endfor %}"]]), "后"], ["后"]),
    Sample(
      "text box", [.box(["{{ 编号 }}", "{% for x in 列 %}", "{{ x }}", "{% endfor %}"])], ["〔XF2026-017¶甲¶乙¶丙〕"]),
  ]

  static let rows: [Sample] = [
    Sample(
      "row loop with both tags in one row",
      [.grid([["序", "请求"], ["{% for x in 诉求 %}{{ loop.index }}", "{{ x.请求 }}{% endfor %}"]])],
      ["序｜请求", "1｜修复楼道灯", "2｜公开维修账目", "3｜定期巡检"]),
    Sample(
      "row loop with tags in rows of their own",
      [
        .grid([
          ["序", "请求"], ["{% for x in 诉求 %}", ""], ["{{ loop.index }}", "{{ x.请求 }}"], ["{% endfor %}", ""],
        ])
      ],
      ["序｜请求", "1｜修复楼道灯", "2｜公开维修账目", "3｜定期巡检"]),
    Sample(
      "rows three to four repeat",
      [.grid([["{% for x in 列 %}{{ x }}", "上"], ["{{ x }}", "下{% endfor %}"], ["完", ""]])],
      ["甲｜上", "甲｜下", "乙｜上", "乙｜下", "丙｜上", "丙｜下", "完｜"]),
    Sample(
      "row condition", [.grid([["{% if 越级 %}越级", "是{% endif %}"], ["人数", "{{ 人数 }}"]])], ["人数｜3"]),
    Sample(
      "rows with else",
      [
        .grid([
          ["{% for x in 空 %}", ""], ["{{ x }}", ""], ["{% else %}", ""], ["没有", "诉求"], ["{% endfor %}", ""],
        ])
      ],
      ["没有｜诉求"]),
    Sample(
      "a table without rows goes", ["前", .grid([["{% for x in 空 %}{{ x }}", "{{ x }}{% endfor %}"]]), "后"],
      ["前", "后"]),
    Sample(
      "a table with rows stays",
      ["前", .grid([["{% for x in 列 %}{{ x }}", "{{ loop.index }}{% endfor %}"]]), "后"],
      ["前", "甲｜1", "乙｜2", "丙｜3", "后"]),
    Sample(
      "an empty list leaves a cell", [.table([[["{% for x in 空 %}", "{{ x }}", "{% endfor %}"], ["右"]]])],
      ["｜右"]),
    Sample(
      "a list in a cell", [.table([[["{% for x in 列 %}", "{{ x }}", "{% endfor %}"], ["右"]]])], ["甲¶乙¶丙｜右"]),
    Sample(
      "tags in paragraphs of their own inside cells of one row",
      [.table([[["{% for x in 列 %}", "{{ x }}"], ["{{ loop.index }}", "{% endfor %}"]]])],
      ["甲｜1", "乙｜2", "丙｜3"]),
    Sample(
      "an inline condition in a repeated row",
      [.grid([["{% for x in 诉求 %}{{ x.请求 }}", "{% if x.次 %}有{% else %}无{% endif %}{% endfor %}"]])],
      ["修复楼道灯｜有", "公开维修账目｜有", "定期巡检｜无"]),
  ]

  static let prefixed: [Sample] = [
    Sample(
      "tr",
      [
        .grid([
          ["序", "请求"], ["{%tr for x in 诉求 %}", ""], ["{{ loop.index }}", "{{ x.请求 }}"],
          ["{%tr endfor %}", ""],
        ])
      ],
      docxtpl: true, ["序｜请求", "1｜修复楼道灯", "2｜公开维修账目", "3｜定期巡检"]),
    Sample(
      "tr if",
      [
        .grid([
          ["头", "头"], ["{%tr if 越级 %}", ""], ["越级", ""], ["{%tr else %}", ""], ["逐级", ""],
          ["{%tr endif %}", ""],
        ])
      ],
      docxtpl: true, ["头｜头", "逐级｜"]),
    Sample(
      "tr for and if",
      [
        .grid([
          ["头"], ["{%tr for x in 诉求 %}"], ["{%tr if x.次 %}"], ["{{ x.请求 }}"], ["{%tr endif %}"],
          ["{%tr endfor %}"],
        ])
      ],
      docxtpl: true, ["头", "修复楼道灯", "公开维修账目"]),
    Sample(
      "tr in one row", [.grid([["{%tr for x in 列 %}{{ x }}", "{{ loop.index }}{%tr endfor %}"]])],
      ["甲｜1", "乙｜2", "丙｜3"]),
    Sample(
      "p", ["前", "{%p for x in 列 %}", "{{ x }}", "{%p endfor %}", "后"], docxtpl: true,
      ["前", "甲", "乙", "丙", "后"]),
    Sample(
      "p if", ["{%p if 越级 %}", "越级", "{%p elif 人数 == 3 %}", "三人", "{%p endif %}", "后"], docxtpl: true,
      ["三人", "后"]),
    Sample(
      "p with both tags in one paragraph", ["{%p for x in 列 %}第{{ x }}段{%p endfor %}"], ["第甲段", "第乙段", "第丙段"]),
    Sample("p set", ["{%p set x = 5 %}", "{{ x }}"], docxtpl: true, ["5"]),
    Sample("p comment", ["前", "{#p 说明 #}", "后"], docxtpl: true, ["前", "后"]),
    Sample("p with other text", ["{%p if not 越级 %}不印", "印", "{%p endif %}也不印"], docxtpl: true, ["印"]),
    Sample(
      "p in a cell", [.table([[["{%p for x in 列 %}", "{{ x }}", "{%p endfor %}"], ["右"]]])], docxtpl: true,
      ["甲¶乙¶丙｜右"]),
    Sample(
      "p in a cell over nothing",
      [.table([[["前", "{%p for x in 空 %}", "{{ x }}", "{%p endfor %}"], ["右"]]])],
      docxtpl: true, ["前｜右"]),
    Sample(
      "tc", [.grid([["头", "{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}"]])], docxtpl: true, ["头｜甲｜乙｜丙"]),
    Sample(
      "tc in several rows",
      [
        .grid([
          ["头", "{%tc for x in 列 %}", "{{ x }}", "{%tc endfor %}"],
          ["身", "{%tc for x in 列 %}", "{{ loop.index }}", "{%tc endfor %}"],
        ])
      ], docxtpl: true, ["头｜甲｜乙｜丙", "身｜1｜2｜3"]),
    Sample(
      "tc inside tr",
      [
        .grid([
          ["{%tr for x in 诉求 %}", "", "", ""],
          ["{{ x.请求 }}", "{%tc for y in 列 %}", "{{ y }}{{ loop.index }}", "{%tc endfor %}"],
          ["{%tr endfor %}", "", "", ""],
        ])
      ], docxtpl: true, ["修复楼道灯｜甲1｜乙2｜丙3", "公开维修账目｜甲1｜乙2｜丙3", "定期巡检｜甲1｜乙2｜丙3"]),
    Sample(
      "r", [.line("前{%r if not 越级 %}", .text("甲", look: .bold), "{%r endif %}后")], docxtpl: true, ["前甲后"]),
    Sample("p only on the opening tag", ["{%p for x in 列 %}", "{{ x }}", "{% endfor %}"], ["甲", "乙", "丙"]),
  ]

  static let nested: [Sample] = [
    Sample(
      "rows in rows by a table in a cell",
      [
        .table([
          [
            ["{% for x in 诉求 %}{{ x.请求 }}"],
            [.grid([["{% for y in x.次 %}{{ y }}", "次{% endfor %}"]]), "尾{% endfor %}"],
          ]
        ])
      ],
      ["修复楼道灯｜1｜次¶2｜次¶尾", "公开维修账目｜3｜次¶尾", "定期巡检｜尾"]),
    Sample(
      "a list in a cell of a repeated row",
      [
        .table([
          [
            ["{% for x in 诉求 %}{{ x.请求 }}"],
            ["{% for y in x.次 %}", "第{{ y }}次", "{% endfor %}", "{{ x.理由 }}{% endfor %}"],
          ]
        ])
      ],
      ["修复楼道灯｜第1次¶第2次¶夜间无照明", "公开维修账目｜第3次¶居民不知情", "定期巡检｜屡修屡坏"]),
    Sample(
      "paragraph loops in one another",
      [
        "{% for x in 诉求 %}", "{{ loop.index }}. {{ x.请求 }}", "{% for y in x.次 %}",
        "({{ loop.index }}) {{ y }}", "{% endfor %}", "{% endfor %}",
      ],
      ["1. 修复楼道灯", "(1) 1", "(2) 2", "2. 公开维修账目", "(1) 3", "3. 定期巡检"]),
    Sample(
      "two loops over one row",
      [.grid([["{% for x in 诉求 %}{% for y in x.次 %}{{ x.请求 }}", "{{ y }}{% endfor %}{% endfor %}"]])],
      ["修复楼道灯｜1", "修复楼道灯｜2", "公开维修账目｜3"]),
    Sample(
      "rows of groups",
      [
        .grid([
          ["{% for x in 诉求 %}{{ x.请求 }}", ""], ["{% for y in x.次 %}", "{{ y }}{% endfor %}"],
          ["小计", "{{ x.次 | length }}{% endfor %}"],
        ])
      ],
      ["修复楼道灯｜", "｜1", "｜2", "小计｜2", "公开维修账目｜", "｜3", "小计｜1", "定期巡检｜", "小计｜0"]),
  ]
}
