internal import DossierCore

extension CodePage {
  /// Pages of V codes: what is wrong with the description of a form.
  static let forms: [CodePage] = [
    CodePage(
      "V001",
      """
      版式文件不是有效的 YAML
      「版式」文件夹里的描述读不懂，表样没有生成。
      例：含花括号的文字没有加引号。
      办法：检查缩进、引号和冒号；含 {{ }} 的文字加单引号。
      """,
      """
      The form description is not valid YAML
      A file of the folder 版式 cannot be read, and no form was made.
      Example: a text with braces without quotes.
      Mend: check indents, quotes and colons; put texts with {{ }} into single quotes.
      """),
    CodePage(
      "V002",
      """
      版式文件中没有这个词
      段落角色、单元格种类等写错了。
      例：「标提」，应为「标题」。
      办法：对照其他版式文件改正。
      """,
      """
      A form description does not know the word
      A role of a paragraph, a kind of cell and the like is misspelt.
      Example: 标提, meant was 标题.
      Mend: correct it after another form description.
      """),
    CodePage(
      "V003",
      """
      版式文件此处的写法不对
      缺少必需的键，或该写列表的地方写了文字。
      例：一个表格没有写列宽。
      办法：一个段落写成「- 角色: 文字」，一个单元格写成「标/列数x行数: 文字」。
      """,
      """
      Something else is expected in the form description
      A key is missing, or a text stands where a list is wanted.
      Example: a table without widths of columns.
      Mend: a paragraph is written “- role: text”, a cell “kind/columns×rows: text”.
      """),
    CodePage(
      "V004",
      """
      一行的单元格没有占满各列
      跨列数加起来不等于表格的列数。
      例：六列的表格，一行只写了五个单元格。
      办法：检查本行和上方跨行单元格的跨列数之和。
      """,
      """
      The cells of a row do not fill the columns
      The spans do not add up to the number of columns.
      Example: a table of six columns with a row of five cells.
      Mend: check the spans of this row and of cells that reach down from above.
      """),
    CodePage(
      "V005",
      """
      版式文件读不到或表样写不出
      文件不存在、没有权限，或磁盘已满。
      例：输出文件夹是只读的。
      办法：检查文件是否存在、有无权限。
      """,
      """
      A form description cannot be read, or a form not written
      The file is not there, may not be accessed, or the disk is full.
      Example: a read-only output folder.
      Mend: check that the file exists and may be accessed.
      """),
  ]
}
