internal import DossierCore

extension CodePage {
  /// Pages of T codes from T120: blocks that do not match, values that cannot be worked out.
  static let evaluation: [CodePage] = [
    CodePage(
      "T120",
      """
      块没有结束
      for、if、with 或 raw 开了头，后面没有 endfor、endif、endwith 或 endraw。
      例：{% if 信访人.单位 %}单位：{{ 信访人.单位 }}，后面没有 {% endif %}。
      办法：在该块的末尾补上结尾的标签。
      """,
      """
      A block is not closed
      for, if, with or raw begins a block, and its endfor, endif, endwith or endraw does not follow.
      Example: {% if 信访人.单位 %}单位：{{ 信访人.单位 }} without an {% endif %}.
      Mend: add the closing tag where the block ends.
      """),
    CodePage(
      "T121",
      """
      多出块的结尾
      有 endfor、endif 等，前面没有对应的开头。
      例：删行时删掉了 {% for %}，留下了 {% endfor %}。
      办法：删除它，或补上它的开头。
      """,
      """
      The end of a block stands alone
      There is an endfor, endif and the like, and nothing before it opens that block.
      Example: a row with {% for %} was deleted, {% endfor %} stayed.
      Mend: delete it, or add its beginning.
      """),
    CodePage(
      "T122",
      """
      块交叉了
      后开的块要先结束。
      例：{% for 诉求 in 诉求清单 %}{% if 诉求.理由 %}…{% endfor %}{% endif %}。
      办法：调换两个结尾的次序，使里层先结束。
      """,
      """
      Blocks cross each other
      The block that opens last must close first.
      Example: {% for 诉求 in 诉求清单 %}{% if 诉求.理由 %}…{% endfor %}{% endif %}.
      Mend: swap the two closing tags, so that the inner block ends first.
      """),
    CodePage(
      "T123",
      """
      else 或 elif 的位置不对
      else 只能有一个，写在最后；elif 只能在 if 里，不能在 for 里。
      例：{% if 案件.越级 %}…{% else %}…{% else %}…{% endif %}。
      办法：删去多余的 else，或把 elif 移到 else 前面。
      """,
      """
      else or elif stands in the wrong place
      There can be one else, and it comes last; elif belongs to if, never to for.
      Example: {% if 案件.越级 %}…{% else %}…{% else %}…{% endif %}.
      Mend: delete the second else, or move elif before it.
      """),
    CodePage(
      "T124",
      """
      问题太多，后面的没有再检查
      同一段里的错误多得没有意义再列，先停在这里。
      例：把一份程序代码粘进了模板。
      办法：改正前面列出的问题后再检查一次。
      """,
      """
      Too many faults; the rest was not checked
      One paragraph holds so many faults that listing more would help nobody.
      Example: program code pasted into the template.
      Mend: mend those listed and check again.
      """),
    CodePage(
      "T131",
      """
      字段没有填写
      标签要写出的值，案件文件里没有。程序不留空白，以免文书缺字而无人发觉。
      例：{{ 信访人.单位 }}，案件文件没有填「单位」。
      办法：在案件文件里填写；确可不填的，模板里写 {{ 信访人.单位 | 空白 }} 或 | default("无")。
      """,
      """
      A field is not filled in
      The tag prints a value that the case file does not hold. Nothing is left blank without anybody
      noticing.
      Example: {{ 信访人.单位 }} where 单位 is not filled in.
      Mend: fill it in; where it may stay empty write {{ 信访人.单位 | 空白 }} or | default("无").
      """),
    CodePage(
      "T132",
      """
      这种值不能这样用
      对值做了它做不到的事。
      例：{{ 信访人 | 日期 }}，信访人是一组字段，不是日期。
      办法：核对字段是不是写少了一层，或换一个过滤器。
      """,
      """
      The value cannot be used like this
      Something was asked of a value that its kind cannot do.
      Example: {{ 信访人 | 日期 }}: 信访人 is a record, not a date.
      Mend: see whether the path is one step short, or use another filter.
      """),
    CodePage(
      "T133",
      """
      除数为零
      除法的除数是 0 或没有数量。
      例：{{ 合计 / 人数 }}，人数为 0。
      办法：先用 {% if 人数 %} 判断。
      """,
      """
      Division by zero
      What is divided by is 0.
      Example: {{ 合计 / 人数 }} where 人数 is 0.
      Mend: ask with {% if 人数 %} first.
      """),
    CodePage(
      "T134",
      """
      数太大
      结果超出整数的范围，算出来也不准。
      例：{{ 10 ** 30 }}。
      办法：核对算式；只作编号的，写成文字。
      """,
      """
      The number is too large
      The result leaves the range of whole numbers and would not be exact.
      Example: {{ 10 ** 30 }}.
      Mend: look at the sum; a number that is only a name should be a text.
      """),
    CodePage(
      "T135",
      """
      计算超过上限
      循环、文字、列表或计算量超过上限，已停止，以免一份模板拖垮机器。
      例：循环套循环，上百万次。
      办法：把数据分成几份，或简化模板里的循环。
      """,
      """
      A limit of evaluation was reached
      Too many turns, too long a text or list, or too much work: stopped, so that no template blocks the
      machine.
      Example: loops inside loops, a million turns.
      Mend: split the data, or simplify the loops of the template.
      """),
    CodePage(
      "T136",
      """
      值不是应有的样子
      过滤器要日期、金额等，字段里的文字读不成。
      例：{{ 本件.日期 | 日期 }}，字段填的是「三月五日」。
      办法：在案件文件里写成 2026-03-05、67788.00 这样。
      """,
      """
      The value is not what the filter needs
      A filter wants a date, a sum and the like, and the text in the field cannot be read as one.
      Example: {{ 本件.日期 | 日期 }} where the field says 三月五日.
      Mend: write 2026-03-05, 67788.00 in the case file.
      """),
    CodePage(
      "T137",
      """
      参数的值不对
      过滤器、函数或方法的参数超出范围或不是应有的种类。
      例：{{ 信访人.姓名 | 脱敏("籍贯") }}，只有姓名、证件、电话、地址、账号五种。
      办法：按提示改参数。
      """,
      """
      The value of an argument is wrong
      An argument of a filter, function or method is out of range or of the wrong kind.
      Example: {{ 信访人.姓名 | 脱敏("籍贯") }}; the kinds are 姓名, 证件, 电话, 地址, 账号.
      Mend: change the argument as the message says.
      """),
    CodePage(
      "T138",
      """
      call 后面不是对宏的调用
      call 把一段话交给宏，所以后面要写宏的名称和括号。
      例：{% call 方框 %}，少了括号；{% call(甲) 清单 %}，清单不是宏。
      办法：写成 {% call 方框("标题") %}…{% endcall %}，宏里用 {{ caller() }} 写出这段话。
      """,
      """
      `call` is not followed by the call of a macro
      `call` hands a text to a macro, so a macro's name and brackets must follow.
      Example: {% call box %}, without brackets; {% call(a) list %}, where list is no macro.
      Mend: write {% call box("title") %}…{% endcall %}; in the macro, {{ caller() }} writes the text.
      """),
    CodePage(
      "T139",
      """
      loop(…) 不在 recursive 循环里
      循环只有在 for 的末尾写了 recursive，才能用 loop(…) 再走一层；写在里面另一个循环中的，指的是那个循环。
      例：{% for 甲 in 机构 %}{{ loop(甲.下级) }}{% endfor %}。
      办法：写成 {% for 甲 in 机构 recursive %}；中间还有别的循环的，把 loop(…) 移到那个循环外面。
      """,
      """
      loop(…) stands in no recursive loop
      A loop can call itself only where `for` ends with `recursive`; inside another loop, `loop` is that other one.
      Example: {% for a in units %}{{ loop(a.units) }}{% endfor %}.
      Mend: write {% for a in units recursive %}, and move loop(…) out of any loop between.
      """),
    CodePage(
      "T140",
      """
      break 或 continue 不在循环里
      它们只能写在 for 和 endfor 之间；循环的 else 里、宏里，以及 set、filter、call 的内容里都不行。
      例：{% if 完 %}{% break %}{% endif %}，前面没有 for。
      办法：移到循环里；只是不想印出某些字的，用 if。
      """,
      """
      `break` or `continue` stands in no loop
      They belong between `for` and `endfor`; not into the loop's `else`, a macro, or what `set`, `filter` or `call` holds.
      Example: {% if done %}{% break %}{% endif %} without a `for` before it.
      Mend: move it into the loop; to leave text out, use `if`.
      """),
    CodePage(
      "T141",
      """
      没有 caller 可写
      caller(…) 写出用 call 交给宏的那段话。它只能写在宏里，而且宏要用 call 调用。
      例：{% macro 方框() %}{{ caller() }}{% endmacro %}{{ 方框() }}。
      办法：用 {% call 方框() %}…{% endcall %} 调用；两种调用都要的，宏里先判断 {% if caller %}。
      """,
      """
      There is no caller to write
      caller(…) writes the text that `call` hands to a macro: it belongs into a macro, which must be called so.
      Example: {% macro box() %}{{ caller() }}{% endmacro %}{{ box() }}.
      Mend: write {% call box() %}…{% endcall %}; where both ways are wanted, ask {% if caller %} in the macro.
      """),
  ]
}
