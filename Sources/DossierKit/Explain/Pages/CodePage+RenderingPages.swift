internal import DossierCore

extension CodePage {
  /// Pages of R codes: what keeps a template from being filled in.
  static let rendering: [CodePage] = [
    CodePage(
      "R101",
      """
      块的开头和结尾不在同一层
      一块要么都在一段文字里，要么各自单独成段，要么在同一个表格的行里；跨了层就不知道该重复什么。
      例：{% for %} 写在表格前的段落里，{% endfor %} 写在表格的一格里。
      办法：把两个标签放进同一行表格，或都移到表格外面。
      """,
      """
      The tags of a block stand on different levels
      Both belong into one paragraph, or each alone into a paragraph, or into rows of one table.
      Example: {% for %} in a paragraph before a table, {% endfor %} in one of its cells.
      Mend: put both into rows of the table, or both outside of it.
      """),
    CodePage(
      "R201",
      """
      没有值
      模板要写出的字段，数据里没有。一次列出全部缺的字段，文件不生成。
      例：模板有 {{ 本件.联系电话 }}，案件.yaml 的这份文书没有填「联系电话」。
      办法：在案件.yaml 补上；确可不填的，模板里写 {{ 本件.联系电话 | 空白 }}。
      """,
      """
      There is no value
      The template prints a field that the data does not hold. All such fields are listed, and nothing is
      written.
      Example: the template has {{ 本件.联系电话 }}, and 案件.yaml gives none for this document.
      Mend: fill it in; where it may stay empty write {{ 本件.联系电话 | 空白 }} in the template.
      """),
    CodePage(
      "R202",
      """
      要的是列表
      for 后面的字段不是列表。
      例：{% for 人 in 信访人 %}，信访人只有一个，不是列表。
      办法：数据里写成列表（每项前加「- 」），或改用列表字段，如 其他信访人。
      """,
      """
      A list is needed
      The field after `in` is no list.
      Example: {% for 人 in 信访人 %}: there is one petitioner, not a list.
      Mend: write the data as a list (each entry with “- ”), or use a field that is one.
      """),
    CodePage(
      "R203",
      """
      循环的变量多于一项的值
      for 后写了几个变量，列表的一项却没有这么多值。
      例：{% for 甲, 乙 in 诉求清单 %}。
      办法：只写一个变量，用点取它的字段：诉求.请求。
      """,
      """
      The loop names more variables than an entry holds
      Several names follow `for`, and an entry of the list cannot be taken apart into as many values.
      Example: {% for a, b in 诉求清单 %}.
      Mend: use one name and reach its fields with a dot: 诉求.请求.
      """),
    CodePage(
      "R204",
      """
      循环次数超过上限
      一份文书里的循环加起来超过一百万次。
      例：循环套循环，两份各几千行的列表。
      办法：把数据分成几份，分别生成。
      """,
      """
      More loop turns than the limit
      The loops of one document add up to more than a million turns.
      Example: a loop inside a loop over two lists of thousands.
      Mend: split the data and render it in several documents.
      """),
    CodePage(
      "R205",
      """
      生成的正文过大
      正文超过上限，WPS 和 Word 也很难打开。
      例：把整年的台账填进一份文书。
      办法：把数据分成几份，分别生成。
      """,
      """
      The text grows too large
      The body of the document passes the limit; WPS and Word could hardly open it.
      Example: the ledger of a whole year in one document.
      Mend: split the data and render it in several documents.
      """),
    CodePage(
      "R206",
      """
      值里有控制字符（警告）
      文档不能存放这些看不见的字符，已去掉，其余照写。
      例：从网页或旧系统复制来的文字。
      办法：在数据里删去该处字符后重新输入。
      """,
      """
      A value held control characters (warning)
      No document can store these invisible characters; they were left out.
      Example: text copied from a web page or an old system.
      Mend: delete the characters from the data and type the text anew.
      """),
    CodePage(
      "R207",
      """
      找不到图片文件
      数据指的图片不在那里，或不能读。
      例：扫描: 材料/签名-周明远.png，材料文件夹里没有这个文件。
      办法：核对文件名和扩展名，把图片放进案件文件夹。
      """,
      """
      The picture file is not there
      The data names a picture that does not exist or cannot be read.
      Example: 扫描: 材料/签名-周明远.png, and the folder 材料 has no such file.
      Mend: check name and extension, and put the picture into the case folder.
      """),
    CodePage(
      "R208",
      """
      文件不是能放进文档的图片
      文件在，但内容不是 PNG、JPEG、GIF、BMP 或 TIFF。
      例：手机拍的 HEIC 照片改名为 .jpg。
      办法：用看图软件另存为 PNG 或 JPEG。
      """,
      """
      The file is not a picture that a document can show
      It is there, but it is no PNG, JPEG, GIF, BMP or TIFF.
      Example: a HEIC photo of a telephone, renamed to .jpg.
      Mend: save it as PNG or JPEG with a picture program.
      """),
  ]
}
