internal import DossierCore

extension CodePage {
  /// Pages of T codes up to T119: what is wrong with a tag or an expression.
  static let tags: [CodePage] = [
    CodePage(
      "T101",
      """
      标签没有写完
      打开了「{{」「{%」或「{#」，同一段里却找不到对应的「}}」「%}」「#}」。标签不能跨段落。
      例：{{ 信访人.姓名 }，少了一个花括号。
      办法：按引文找到它，补上结尾；标签被回车断开的，删掉回车。
      """,
      """
      A tag is not closed
      `{{`, `{%` or `{#` was opened and its closing mark does not follow in the same paragraph.
      Example: {{ 信访人.姓名 }, one brace short.
      Mend: search for the quoted text and close the tag; join it where a line break cuts it.
      """),
    CodePage(
      "T102",
      """
      多出标签的结尾
      有「}}」「%}」或「#}」，前面却没有它的开头。
      例：信访人.姓名 }}，开头的「{{」被误删了。
      办法：补上开头，或删去这个结尾。
      """,
      """
      The closing mark of a tag stands alone
      There is `}}`, `%}` or `#}` and nothing before it opens a tag.
      Example: 信访人.姓名 }}, where `{{` was deleted by accident.
      Mend: add the opening mark, or delete the closing one.
      """),
    CodePage(
      "T103",
      """
      标签用了全角花括号或百分号
      中文输入法打出的「｛｛」「％」不是标签的符号，程序认得出意思，但不替您改模板。
      例：｛｛信访人．姓名｝｝。
      办法：在 WPS 或 Word 中按 Ctrl+H，把「｛」「｝」「％」替换为半角的「{」「}」「%」。
      """,
      """
      A tag is written with full-width braces or percent signs
      Chinese input methods type `｛｛` and `％`, which are no marks of tags; the template is not changed for
      you.
      Example: ｛｛信访人．姓名｝｝.
      Mend: press Ctrl+H in WPS or Word and replace `｛`, `｝` and `％` with `{`, `}` and `%`.
      """),
    CodePage(
      "T104",
      """
      标签里有全角符号（警告）
      标签里的点、逗号、括号、引号是全角的。程序已按半角理解，模板可用。
      例：{{ 信访人．姓名 }} 里的「．」。
      办法：改成半角，免得别的软件读不懂。
      """,
      """
      A tag holds full-width marks (warning)
      Dots, commas, brackets or quotes in the tag are full-width. They were read as half-width ones.
      Example: the `．` in {{ 信访人．姓名 }}.
      Mend: type them half-width, so that other programs can read the template as well.
      """),
    CodePage(
      "T105",
      """
      标签的开头和结尾不是一种
      值用「{{ }}」，语句用「{% %}」，注释用「{# #}」，不能混用。
      例：{{ 信访人.姓名 %}。
      办法：按提示把结尾改成与开头一致。
      """,
      """
      A tag opens with one mark and closes with another
      Values stand in `{{ }}`, statements in `{% %}`, comments in `{# #}`.
      Example: {{ 信访人.姓名 %}.
      Mend: close the tag with the mark that belongs to its opening.
      """),
    CodePage(
      "T106",
      """
      标签里什么也没写
      只有一对花括号，没有字段名。
      例：{{ }}。
      办法：写上字段名，或删除这个标签。
      """,
      """
      A tag holds nothing
      There is a pair of braces without a field.
      Example: {{ }}.
      Mend: name a field, or delete the tag.
      """),
    CodePage(
      "T107",
      """
      表达式读不懂
      标签里的写法不合规则，提示说明读到哪里、那里应当是什么。
      例：{% if 案件.类别 = "简单" %}，判断相等要写两个等号；{{ 诉求 清单 }}，字段名里有空格。
      办法：按提示改。文字加引号，「并且」写 and，「不」写 not。
      """,
      """
      An expression cannot be read
      The message says where reading stopped and what was expected there.
      Example: {% if 案件.类别 = "简单" %}, comparing needs ==; {{ 诉求 清单 }}, a blank in a field's name.
      Mend: follow the hint; texts stand in quotes, the words are `and`, `or`, `not`.
      """),
    CodePage(
      "T108",
      """
      引号没有配对
      文字的开头有引号，结尾没有，或两端不是同一种引号。
      例：{{ 信访人.单位 | default("无) }}。
      办法：两端用同一种引号，如 "无"。
      """,
      """
      A quotation mark is not closed
      A text begins with a quotation mark and does not end with the same one.
      Example: {{ 信访人.单位 | default("无) }}.
      Mend: put the same mark at both ends, as in "无".
      """),
    CodePage(
      "T109",
      """
      括号没有配对
      左括号后面少了右括号。
      例：{{ 信访人.姓名 | 脱敏("姓名" }}。
      办法：补上缺的括号。
      """,
      """
      Brackets do not match
      An opening bracket has no closing one.
      Example: {{ 信访人.姓名 | 脱敏("姓名" }}.
      Mend: add the missing bracket.
      """),
    CodePage(
      "T110",
      """
      没有这个过滤器
      竖线后面的名称不是可用的过滤器。
      例：{{ 条款.金额 | 大些 }}，应为「大写」。
      办法：看提示里的近似名称；常用的有 日期、大写、金额、空白、脱敏、default、join。
      """,
      """
      There is no such filter
      The name after the bar is no filter of this language.
      Example: {{ 条款.金额 | 大些 }}, meant was 大写.
      Mend: see the name suggested; often used are 日期, 大写, 金额, 空白, 脱敏, default, join.
      """),
    CodePage(
      "T111",
      """
      没有这个判断词
      is 后面的词不认识。
      例：{% if 信访人.单位 is define %}，应为 defined。
      办法：改用 defined、none、string、number 等判断词。
      """,
      """
      There is no such test
      The word after `is` is not known.
      Example: {% if 信访人.单位 is define %}, meant was defined.
      Mend: use defined, none, string, number and the like.
      """),
    CodePage(
      "T112",
      """
      没有这个语句
      {% 后面的词不是语句。
      例：{% foreach 诉求 in 诉求清单 %}，应为 for；{% 信访人.姓名 %}，应写 {{ 信访人.姓名 }}。
      办法：语句只有 for、if、elif、else、set、with、raw 及其结尾。
      """,
      """
      There is no such statement
      The word after `{%` is no statement.
      Example: {% foreach 诉求 in 诉求清单 %}, meant was for; {% 信访人.姓名 %}, to print write {{ 信访人.姓名 }}.
      Mend: statements are for, if, elif, else, set, with, raw and their ends.
      """),
    CodePage(
      "T113",
      """
      语句的写法不对
      for 缺 in，set 缺等号，语句后面有多余的内容，或 {% 后面没有语句。
      例：{% for 诉求 诉求清单 %}；{% else if 案件.越级 %}，应为 elif。
      办法：写成 {% for 诉求 in 诉求清单 %}、{% set 合计 = 0 %}、{% elif 案件.越级 %}。
      """,
      """
      A statement is not well formed
      `for` lacks `in`, `set` lacks the equals sign, something stands behind the statement, or none
      follows `{%`.
      Example: {% for 诉求 诉求清单 %}; {% else if 案件.越级 %}, meant was elif.
      Mend: write {% for 诉求 in 诉求清单 %}, {% set 合计 = 0 %}, {% elif 案件.越级 %}.
      """),
    CodePage(
      "T114",
      """
      表达式嵌套过深
      括号或运算套得太多层，不予计算。
      例：几十层括号套在一起。
      办法：用 {% set %} 拆成几步。
      """,
      """
      An expression is nested too deeply
      There are too many brackets inside brackets, or too long a chain of operations.
      Example: brackets dozens of levels deep.
      Mend: split it into steps with {% set %}.
      """),
    CodePage(
      "T115",
      """
      不是能处理的数
      标签里的数写法不对或太大。
      例：{{ 1.2.3 }}，或几十位的整数。
      办法：写成普通的数；编号之类不计算的，加引号写成文字。
      """,
      """
      No usable number
      A number in the tag is malformed or too large.
      Example: {{ 1.2.3 }}, or a whole number of dozens of digits.
      Mend: write a plain number; numbers nobody calculates with are texts, in quotes.
      """),
    CodePage(
      "T116",
      """
      不支持这个语句
      Jinja 或 docxtpl 有这个语句，本程序没有：模板不能引入别的文件，不能执行程序。
      例：{% include "页眉.docx" %}、{% do … %}。
      办法：把内容直接写在模板里；重复的内容用 for 或 macro，中间结果用 set。
      """,
      """
      The statement is not supported
      Jinja or docxtpl knows it, this program does not: templates include no other files and run no
      code.
      Example: {% include "header.docx" %}, {% do … %}.
      Mend: write the content into the template; use for or macro for what repeats and set for what is worked out.
      """),
    CodePage(
      "T118",
      """
      没有这个函数或方法
      像函数那样写的名称不认识；多半是把过滤器写成了函数。
      例：{{ 大写(条款.金额) }}，应为 {{ 条款.金额 | 大写 }}。
      办法：过滤器写在值的后面，用竖线隔开；或按提示改名称。
      """,
      """
      There is no such function or method
      A name written like a function is not known; often a filter is meant.
      Example: {{ 大写(条款.金额) }}, meant was {{ 条款.金额 | 大写 }}.
      Mend: write a filter behind the value, after a bar; or follow the suggestion.
      """),
    CodePage(
      "T119",
      """
      过滤器的参数不对
      参数多了、少了，或名称不认识。
      例：{{ 信访人.电话 | 脱敏 }}，要写明种类：脱敏("电话")。
      办法：按提示补上或删去参数。
      """,
      """
      Wrong arguments for a filter
      There are too many or too few of them, or one has an unknown name.
      Example: {{ 信访人.电话 | 脱敏 }} lacks the kind: 脱敏("电话").
      Mend: add or remove arguments as the message says.
      """),
    CodePage(
      "T125",
      """
      花括号之间有空格（警告）
      两个花括号，或花括号与百分号，要紧挨着才是标签；中间有空格或看不见的字符的，照原样印出来。
      例：{ { 信访人.姓名 } }，应为 {{ 信访人.姓名 }}。
      办法：删去中间的空格；看不见的字符，删除整个标签后一次输完。
      """,
      """
      There is a blank between the marks (warning)
      Two braces, or a brace and a percent sign, are a tag only side by side; with a blank or an unseen
      character between them they are printed as they are.
      Example: { { 信访人.姓名 } }, where {{ 信访人.姓名 }} is meant.
      Mend: delete the blank; where you see none, delete the whole tag and type it again.
      """),
  ]
}
