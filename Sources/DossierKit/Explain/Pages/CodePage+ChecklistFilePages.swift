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
  ]
}
