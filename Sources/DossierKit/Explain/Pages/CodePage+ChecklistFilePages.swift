internal import DossierCore

extension CodePage {
  /// Pages of L codes: what is wrong with a checklist.
  static let checklistFiles: [CodePage] = [
    CodePage(
      "L101",
      """
      清单里没有一项
      清单文件的「项」是空的。
      例：只写了「清单: 六有」。
      办法：在「项」下写出各项。
      """,
      """
      The checklist has no items
      There is nothing below 项.
      Example: a file with the line 清单: 六有 only.
      Mend: write the items below 项.
      """),
    CodePage(
      "L102",
      """
      检查缺少「码」「条件」或「说」
      每条检查要有代码、条件和一句说明。
      例：「查」下的一条只写了「说」。
      办法：补上缺的几项。
      """,
      """
      A test lacks 码, 条件 or 说
      Every test has a code, a condition and a sentence.
      Example: an entry of 查 with nothing but 说.
      Mend: give it what is missing.
      """),
    CodePage(
      "L103",
      """
      级别不对
      级别只能是错误、警告、提示。
      例：级别: 严重。
      办法：改成三者之一。
      """,
      """
      An unknown severity
      It can only be 错误, 警告 or 提示.
      Example: 级别: 严重.
      Mend: use one of the three.
      """),
    CodePage(
      "L104",
      """
      清单里没有这个键
      键写错了。
      例：「条见」，应为「条件」。
      办法：按提示改，或删去。
      """,
      """
      Checklists have no such key
      A key is misspelt.
      Example: 条见, meant was 条件.
      Mend: follow the suggestion, or delete it.
      """),
    CodePage(
      "L105",
      """
      检查算不出来
      案件里的日期或数字读不成，或者清单的条件本身写错了；消息说明是哪一种。
      例：条件: 处理意见书.日期 | 日 > 3；或案件里的日期写成「三月五日」。
      办法：先核对案件里的这一处；没有错的，核对清单里这条检查的「条件」。
      """,
      """
      A test cannot be evaluated
      A date or number of the case cannot be read, or the condition is wrong; the message says which.
      Example: 条件: 处理意见书.日期 | 日 > 3; or a date of the case written 三月五日.
      Mend: look at that field of the case; where it is right, look at the test's 条件 in the checklist.
      """),
    CodePage(
      "L106",
      """
      不得标为不适用
      清单规定这一项任何案件都要有。
      例：在「不适用」里写了六有第 1 项「基本案情材料」。
      办法：删去「不适用」里的这一条，补齐材料。
      """,
      """
      An item cannot be declared not applicable
      The checklist demands it of every case.
      Example: item 1 of the six haves, basic facts, below 不适用.
      Mend: delete the entry below 不适用 and complete the papers.
      """),
    CodePage(
      "L107",
      """
      标为不适用，没有写理由
      「不适用」的每一条都要写明理由，审核人才能判断。
      例：- {清单: 六有, 项: 3}。
      办法：补写「理由」，或删去这一条。
      """,
      """
      Declared not applicable without a reason
      Every entry below 不适用 gives a reason that a reviewer can judge.
      Example: - {清单: 六有, 项: 3}.
      Mend: give the 理由, or delete the entry.
      """),
    CodePage(
      "L108",
      """
      「不适用」写的项，清单里没有
      项号写错了，或清单改过。
      例：- {清单: 六有, 项: 9, 理由: …}，六有只有六项。
      办法：「项」写清单里的项号。
      """,
      """
      不适用 names an item that the checklist does not have
      The number is wrong, or the checklist was changed.
      Example: - {清单: 六有, 项: 9, 理由: …}: the six haves have six items.
      Mend: write the item's number in 项.
      """),
    CodePage(
      "L109",
      """
      清单的一项缺少「号」或「名」
      每一项要有从 1 起的项号和名称。
      例：一项只写了「查」。
      办法：补上「号」和「名」。
      """,
      """
      An item of the checklist lacks 号 or 名
      Every item has a number from 1 and a title.
      Example: an item with nothing but 查.
      Mend: give it both.
      """),
    CodePage(
      "L110",
      """
      项号、代码或名称用了两次
      说起来就分不清是哪一条。
      例：两条检查的「码」都是 H-1.2。
      办法：改成没有用过的。
      """,
      """
      A number, code or name is used twice
      Nobody could tell which one is meant.
      Example: two tests with the code H-1.2.
      Mend: use one that is free.
      """),
    CodePage(
      "L111",
      """
      清单里一处的写法不对
      该写列表的写了文字，该写「是」的写了别的，等等。
      例：证据: 交办函（应是列表）。
      办法：照自带清单的写法改，如 证据: [交办函]。
      """,
      """
      Something else is expected in the checklist
      A text stands where a list is wanted, and so on.
      Example: 证据: 交办函, where a list is wanted.
      Mend: write it as the built-in checklists do: 证据: [交办函].
      """),
    CodePage(
      "L112",
      """
      说明里只能用 {{ }}
      「说」和「改法」可以写出值，不能有 for、if 等语句。
      例：说: "{% if 人数 > 1 %}集体访{% endif %}缺代表"。
      办法：条件写进「适用」或「条件」，分成两条检查。
      """,
      """
      Sentences can only hold {{ }}
      说 and 改法 may print values, but hold no for, if and the like.
      Example: 说: "{% if 人数 > 1 %}…{% endif %}".
      Mend: put what decides into 适用 or 条件, as two tests.
      """),
    CodePage(
      "L113",
      """
      清单没有名称
      案件的「不适用」和 --checklist 都用名称指清单。
      例：清单文件没有「清单: …」一行。
      办法：在「清单」下写名称。
      """,
      """
      The checklist has no name
      不适用 of cases and --checklist refer to it by its name.
      Example: a file without the line 清单: …
      Mend: name it in 清单.
      """),
  ]
}
