import DossierCore

extension Sample {
  /// Blocks that write for others to use, loops that call themselves or end early.
  static let blocks = texts + calls + recursion + control

  private static let texts: [Sample] = [
    Sample(
      "set of a text", ["{% set x %}第{{ 人数 }}号{% endset %}{{ x }}、{{ x | length }}、{{ x ~ '<' }}"],
      docxtpl: true,
      ["第3号、3、第3号<"]),
    Sample(
      "set of a text with marks", ["{% set x %}甲 & 乙 < {{ '丙 & \"' }}{% endset %}{{ x }}"], ["甲 & 乙 < 丙 & \""]
    ),
    Sample(
      "set through filters", ["{% set x | upper | replace('B', '-') %}a{{ 'b' }}c{% endset %}{{ x }}"],
      docxtpl: true, ["A-C"]),
    Sample(
      "set over runs",
      [.line("前{% set x %}甲", .text("乙{{ 人数 }}", look: .bold), "丙{% endset %}后{{ x }}")], ["前后甲乙3丙"]),
    Sample(
      "set of a text alone vanishes",
      ["前", "{% set x %}{{ 人数 }}人{% endset %}{% set y %}丁{% endset %}", "{{ x }}{{ y }}"], ["前", "3人丁"]),
    Sample(
      "set of a loop",
      [
        "{% set x %}{% for y in 列 %}{{ y }}{% if not loop.last %}、{% endif %}{% endfor %}{% endset %}共{{ x }}"
      ],
      docxtpl: true, ["共甲、乙、丙"]),
    Sample(
      "set of paragraphs",
      ["{%p set x %}", "第{{ 人数 }}段", "又一段", "{%p endset %}", "前", "{{p x }}", "中", "{{p x }}", "后"],
      docxtpl: true,
      ["前", "第3段", "又一段", "中", "第3段", "又一段", "后"]),
    Sample(
      "set of paragraphs in a loop",
      [
        "{%p for x in 列 %}", "{%p set y %}", "{{ x }}", "{%p endset %}", "{{p y }}", "{{p y }}",
        "{%p endfor %}",
      ],
      docxtpl: true, ["甲", "甲", "乙", "乙", "丙", "丙"]),
    Sample(
      "set of paragraphs as a text",
      ["{%p set x %}", "甲", "乙", "{%p endset %}", "{{ x | replace('\\x07', '/') }}"], ["甲/乙"]),
    Sample(
      "set of names", ["{% set a, b = 列[:2] %}{{ b }}{{ a }}{% set c, d = 1, 2 %}{{ c + d }}"], docxtpl: true,
      ["乙甲3"]),
    Sample(
      "filter", ["前{% filter upper %}a{{ 'b' }}{% if 人数 %}c{% endif %}{% endfilter %}后"], docxtpl: true,
      ["前ABC后"]),
    Sample(
      "filter with arguments", ["{% filter replace('甲', '子') | upper %}x{{ 列 | join }}{% endfilter %}"],
      docxtpl: true, ["X子乙丙"]),
    Sample(
      "filter over runs",
      [.line("前{% filter upper %}a", .text("b{{ 'c' }}", look: .italic), "d{% endfilter %}后")], ["前ABCD后"]),
    Sample(
      "filter over paragraphs",
      ["{%p filter replace('甲', '子') %}", "甲一{{ 列[0] }}", "甲二", "{%p endfilter %}", "甲三"],
      docxtpl: true, ["子一子", "子二", "甲三"]),
  ]

  private static let calls: [Sample] = [
    Sample(
      "call",
      [
        "{% macro f(a) %}[{{ a }}：{{ caller() }}]{% endmacro %}",
        "{% for x in 列 %}{% call f(loop.index) %}{{ x }}{% endcall %}{% endfor %}",
      ],
      ["[1：甲][2：乙][3：丙]"]),
    Sample(
      "call in one paragraph with its macro",
      ["{% macro f(a) %}[{{ a }}：{{ caller() }}]{% endmacro %}{% call f(1) %}{{ 人数 }}人{% endcall %}完"],
      docxtpl: true, ["[1：3人]完"]),
    Sample(
      "call with arguments",
      [
        "{% macro f(l) %}{% for x in l %}<{{ caller(x, loop.index) }}>{% endfor %}{% endmacro %}{% call(a, b=9) f(列) %}{{ a }}{{ b }}{{ 人数 }}{% endcall %}"
      ],
      docxtpl: true, ["<甲13><乙23><丙33>"]),
    Sample(
      "calls in one another",
      [
        "{% macro f() %}({{ caller() }}){% endmacro %}{% macro g() %}{% call f() %}[{{ caller() }}]{% endcall %}{% endmacro %}{% call g() %}甲{% endcall %}"
      ],
      ["([甲])"]),
    Sample(
      "call of paragraphs",
      [
        "{%p macro f(t) %}", "题：{{ t }}", "{{p caller() }}", "完", "{%p endmacro %}", "{%p for x in 列 %}",
        "{%p call f(x) %}", "文{{ x }}",
        "又{{ loop.index }}", "{%p endcall %}", "{%p endfor %}",
      ], docxtpl: true,
      ["题：甲", "文甲", "又1", "完", "题：乙", "文乙", "又2", "完", "题：丙", "文丙", "又3", "完"]),
    Sample(
      "call in a line of a macro of paragraphs",
      [
        "{%p macro f() %}", "始", "《{{ caller() }}》", "{%p endmacro %}", "前",
        "{% call f() %}第{{ 人数 }}号{% endcall %}", "后",
      ],
      ["前", "始", "《第3号》", "后"]),
    Sample(
      "call of paragraphs in a line of a macro",
      ["{% macro f() %}《{{ caller() }}》{% endmacro %}", "{%p call f() %}", "甲", "{%p endcall %}", "后"],
      ["《甲》", "后"]),
    Sample(
      "macros that ask for a caller",
      ["{% macro f() %}{{ caller() if caller else '无' }}{% endmacro %}{{ f() }}{% call f() %}有{% endcall %}"],
      docxtpl: true, ["无有"]),
    Sample(
      "a caller as a value",
      [
        "{% macro f() %}{{ caller() | upper }}{{ caller() | length }}{% endmacro %}{% call f() %}ab{% endcall %}"
      ], docxtpl: true,
      ["AB2"]),
  ]

  private static let tree: Value = [
    "树": [
      ["名": "县", "下": [["名": "镇", "下": [["名": "村", "下": []]]], ["名": "乡", "下": []]]],
      ["名": "市", "下": []],
    ]
  ]

  private static let recursion: [Sample] = [
    Sample(
      "recursive loop in a line",
      [
        "{% for x in 树 recursive %}{{ x.名 }}{{ loop.depth }}{{ loop.index }}{% if x.下 %}（{{ loop(x.下) }}）{% endif %}{{ loop.depth0 }}{% endfor %}"
      ],
      data: tree, docxtpl: true, ["县11（镇21（村312）1乡221）0市120"]),
    Sample(
      "recursive loop of paragraphs",
      [
        "前", "{%p for x in 树 recursive %}", "{{ '-' * loop.depth }}{{ x.名 }}", "{{p loop(x.下) }}",
        "{%p endfor %}", "后",
      ],
      data: tree, docxtpl: true, ["前", "-县", "--镇", "---村", "--乡", "-市", "后"]),
    Sample(
      "recursive loop whose call stands alone",
      ["{% for x in 树 recursive %}", "{{ x.名 }}", "{{ loop(x.下) }}", "{% endfor %}"],
      data: tree, ["县", "镇", "村", "乡", "市"]),
    Sample(
      "recursive loop of rows",
      [
        .grid([
          ["{%tr for x in 树 recursive %}", ""], ["{{ x.名 }}", "{{ loop.depth }}"], ["{{tr loop(x.下) }}", ""],
          ["{%tr endfor %}", ""],
        ])
      ], data: tree, docxtpl: true, ["县｜1", "镇｜2", "村｜3", "乡｜2", "市｜1"]),
    Sample(
      "recursive loop with a condition and else",
      ["{% for x in 树 if x.名 != '乡' recursive %}{{ x.名 }}{{ loop(x.下) }}{% else %}。{% endfor %}"],
      data: tree, docxtpl: true, ["县镇村。市。"]),
    Sample(
      "recursive loop as a value",
      ["{% for x in 树 recursive %}{{ x.名 }}{{ loop(x.下) | replace('乡', '鄉') }}{% endfor %}"],
      data: tree, docxtpl: true, ["县镇村鄉市"]),
  ]

  private static let control: [Sample] = [
    Sample(
      "break", ["{% for x in 列 %}{% if x == '丙' %}{% break %}{% endif %}{{ x }}、{% endfor %}完"], ["甲、乙、完"]),
    Sample(
      "continue",
      ["{% for x in 列 %}{% if x == '乙' %}{% continue %}{% endif %}{{ x }}{% else %}无{% endfor %}完"], ["甲丙完"]),
    Sample(
      "break out of with, passing else by",
      [
        "{% for x in 列 %}{% with y = x %}{{ y }}{% break %}{% endwith %}{% else %}无{% endfor %}{{ y | default('去') }}"
      ], ["甲去"]),
    Sample(
      "continue in an inner loop",
      [
        "{% for x in 诉求 %}{% for y in x.次 %}{% if y == 1 %}{% continue %}{% endif %}{{ y }}{% endfor %}；{% endfor %}"
      ], ["2；3；；"]),
    Sample(
      "break among paragraphs",
      ["{% for x in 列 %}", "{% if x == '丙' %}{% break %}{% endif %}", "{{ x }}", "{% endfor %}", "完"],
      ["甲", "乙", "完"]),
    Sample(
      "continue among rows",
      [
        .grid([
          ["{%tr for x in 列 %}", ""], ["{% if x == '乙' %}{% continue %}{% endif %}", ""],
          ["{{ x }}", "{{ loop.index }}"],
          ["{%tr endfor %}", ""],
        ])
      ], ["甲｜1", "丙｜3"]),
  ]
}
