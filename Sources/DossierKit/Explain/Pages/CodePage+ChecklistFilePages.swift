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
      检查缺少「码」或「条件」
      每条检查都要有代码和条件。
      例：「查」下的一条只写了「说」。
      办法：补上「码」和「条件」。
      """,
      """
      A test lacks 码 or 条件
      Every test has a code and a condition.
      Example: an entry of 查 with nothing but 说.
      Mend: give it both.
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
      检查的条件算不出来
      条件本身写错了，或用到的值种类不对；这不是案件的缺陷。
      例：条件: 处理意见书.日期 | 日 > 3。
      办法：核对清单里这条检查的「条件」。
      """,
      """
      The condition of a test cannot be evaluated
      The condition is wrong, or meets a value of another kind; the case is not to blame.
      Example: 条件: 处理意见书.日期 | 日 > 3.
      Mend: look at the test's 条件 in the checklist.
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
      不适用要有理由，才能让审核人判断。
      例：「不适用」的一条只有「清单」和「项」。
      办法：写明「理由」，或删去这一条。
      """,
      """
      An item is declared not applicable without a reason
      A reviewer can only judge it by the reason.
      Example: an entry below 不适用 with 清单 and 项 only.
      Mend: give the 理由, or delete the entry.
      """),
    CodePage(
      "L108",
      """
      「不适用」写的项，清单里没有
      项号写错了，或写的是另一份清单的项。
      例：清单: 六有，项: 7。
      办法：写清单里有的项号。
      """,
      """
      不适用 names an item that the checklist does not have
      The number is wrong, or belongs to another checklist.
      Example: 清单: 六有 with 项: 7.
      Mend: write the number of an item of that checklist.
      """),
    CodePage(
      "L109",
      """
      清单的项缺少内容
      每一项都要有项号、名称和检查。
      例：一项没有「名」。
      办法：补上所缺的键。
      """,
      """
      An item of the checklist lacks something
      Every item has a number, a name and tests.
      Example: an item without 名.
      Mend: add the key that is missing.
      """),
    CodePage(
      "L110",
      """
      项号或代码用了两次
      项号和检查的代码不能重复。
      例：两条检查都写了 码: F-1。
      办法：给其中一条换一个代码。
      """,
      """
      A number or code is used twice
      Items and tests each have their own.
      Example: two tests with 码: F-1.
      Mend: give one of them another code.
      """),
    CodePage(
      "L111",
      """
      键的值种类不对
      例如要列表的地方写了文字。
      例：证据: 受理登记表，应写成列表。
      办法：按提示改成要的种类。
      """,
      """
      The value of a key is of the wrong kind
      As a text where a list is wanted.
      Example: 证据: 受理登记表, where a list is wanted.
      Mend: write it as the message says.
      """),
    CodePage(
      "L112",
      """
      说明里只能用 {{ … }}
      说明、改法里只能写出值，不能写循环和条件。
      例：说: '{% if 项.姓名 %}…'。
      办法：改成 {{ … }}，或拆成两条检查。
      """,
      """
      Sentences can only hold {{ … }}
      A message can print values; loops and conditions have no place in it.
      Example: 说: '{% if 项.姓名 %}…'.
      Mend: use {{ … }}, or make two tests of it.
      """),
    CodePage(
      "L113",
      """
      清单没有名称
      清单文件要有「清单」这一键。
      例：文件只有「项」。
      办法：加一行「清单: 名称」。
      """,
      """
      The checklist has no name
      A checklist file has the key 清单.
      Example: a file with 项 only.
      Mend: add the line 清单: NAME.
      """),
  ]
}
