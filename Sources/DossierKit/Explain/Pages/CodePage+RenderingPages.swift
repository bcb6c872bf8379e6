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
      "R231",
      """
      break 或 continue 与它的循环不在同一层
      循环重复的是整段或整行时，不能写到一段文字的中间就停：前半段已经写出去了。
      例：循环各占一段，中间一段写「{{ x }}{% if 完 %}{% break %}{% endif %}其余」。
      办法：把 {% if 完 %}{% break %}{% endif %} 单独放在一段（或一行表格）里，放在不该再写的文字前面。
      """,
      """
      `break` or `continue` does not stand on the level of its loop
      Where a loop repeats paragraphs or rows, it cannot end in the middle of a text that is half written.
      Example: in a loop over paragraphs, a paragraph {{ x }}{% if done %}{% break %}{% endif %} with more text.
      Mend: put {% if done %}{% break %}{% endif %} into a paragraph or table row of its own, before the text that
      must not be written any more.
      """),
    CodePage(
      "R232",
      """
      模板里没有这个字符样式（警告）
      标签里的富文本指定了样式，模板里却没有这个字符样式，印出来就是普通的字。
      例：{{ {"富文本": [{"文字": 信访人.姓名, "样式": "强调"}]} }}，而模板里的样式叫「重点」。
      办法：在模板里建立这个样式（类型为字符），或改用已有的；Word 里要写样式在文件里的标识，提示会说出来。
      """,
      """
      The template has no such character style (warning)
      Rich text in a tag names a style that the template does not have, so the text looks like any other.
      Example: {{ {"richtext": [{"text": name, "style": "Strong2"}]} }} in a template without that style.
      Mend: make the style in the template, as one for characters, or name another; in Word the style's id is meant,
      which the hint gives.
      """),
    CodePage(
      "R233",
      """
      数据里写的图片内容不是 base64
      图片可以直接写在数据里，形式是 data:image/png;base64, 后接内容；内容里有别的字符就读不出来。
      例：图片: data:image/png;base64,（此处省略）。
      办法：重新生成 base64；或把图片存成文件，数据里写文件的路径。
      """,
      """
      The picture that the data hold is not written as base64
      A picture may stand in the data as data:image/png;base64, and its bytes; other characters there cannot be read.
      Example: picture: data:image/png;base64,(left out).
      Mend: make the base64 anew, or save the picture as a file and give its path.
      """),
    CodePage(
      "R102",
      """
      标签所在的段、行或格会整个消失（警告）
      只有标签的段、行、格不印出；里面若还有别的文字，也会一起消失。
      例：{%p if 信访人.单位 %}单位情况：，后面的四个字不会印出。
      办法：让这个标签单独占一段、一行或一格。
      """,
      """
      What holds the tag vanishes (warning)
      A paragraph, row or cell that serves a block is not printed, nor is other text in it.
      Example: {%p if 信访人.单位 %}单位情况： where the words behind the tag get lost.
      Mend: give the tag a paragraph, row or cell of its own.
      """),
    CodePage(
      "R103",
      """
      带 tr 或 tc 的标签不在表格里
      {%tr %} 重复表格的行，{%tc %} 重复格，外面要有表格；p、r 同理要有段落和文字。
      例：正文段落里写了 {%tr for 诉求 in 诉求清单 %}。
      办法：把标签放进表格，或改用不带前缀的写法。
      """,
      """
      A tag with tr or tc stands in no table
      {%tr %} repeats table rows and {%tc %} cells, so there must be a table round them.
      Example: {%tr for 诉求 in 诉求清单 %} in a paragraph of the body.
      Mend: move it into a table, or write it without the prefix.
      """),
    CodePage(
      "R104",
      """
      标签过多
      一个部分里的标签超过上限，正常的表样只有几十个。
      例：把几千行数据逐行写成了标签。
      办法：相同的内容改用循环。
      """,
      """
      Too many tags
      One part of the document holds more tags than any form needs.
      Example: thousands of rows, each written out with its own tags.
      Mend: write what repeats as a loop.
      """),
    CodePage(
      "R105",
      """
      标签写在不会填写的地方（警告）
      公式等处的标签不会填写，会原样留在文件里。Word 模板的域代码、链接地址、替代文字都会填写。
      例：ODT 里公式的属性写成 {{ 数 }}。
      办法：把标签写进看得见的文字里。
      """,
      """
      A tag where none is filled in (warning)
      Tags in formulas and the like are not filled in and stay as they are. Field codes, addresses of links and
      alternative texts of Word templates are filled in.
      Example: an attribute of a formula in an ODT file holds {{ n }}.
      Mend: write the tag into the text that is shown.
      """),
    CodePage(
      "R106",
      """
      关于格子的语句不在格子里
      colspan（跨列）、cellbg（底色）、hm（横向合并）、vm（纵向合并）说的是所在的格子，只能写在 Word 表格里。
      例：在正文段落里写 {% vm %}。
      办法：把标签移到要合并或着色的格子里；ODT 模板请直接在编辑器里合并。
      """,
      """
      A statement about a cell stands in none
      colspan, cellbg, hm and vm speak of the cell that they stand in, and only tables of Word documents know them.
      Example: {% vm %} in a paragraph of the body.
      Mend: move the tag into the cell; in ODT templates merge cells in the editor.
      """),
    CodePage(
      "R107",
      """
      py3o 或 relatorio 的图片没有写是哪个字段（警告）
      图片框的名称是 py3o.image(…) 或 image: …，里面却没有字段，框里的原样照旧。
      例：名称 py3o.image(, 'png')。
      办法：把图片框的名称写成 {{ 人员.照片 | image }}，数据里写图片文件的路径或 base64 内容。
      """,
      """
      A picture of py3o or relatorio names no field (warning)
      A frame is named py3o.image(…) or image: … without a field in it, and stays as it is.
      Example: the name py3o.image(, 'png').
      Mend: name the frame {{ person.photo | image }} and give the picture's path or its base64 in the data.
      """),
    CodePage(
      "R108",
      """
      py3o 或 relatorio 的指令没有对应的标签
      for、if、with、choose/when/otherwise 和取值都照用；attrs、def、自带函数等没有对应的写法。
      例：链接 relatorio://attrs="…"。
      办法：按提示改写成标签，如 {{ … }}、{% if … %}。
      """,
      """
      No tag for a directive of py3o or relatorio
      for, if, with, choose/when/otherwise and values are understood; attrs, def and their own functions are not.
      Example: a link to relatorio://attrs="…".
      Mend: write it as a tag, such as {{ … }} or {% if … %}.
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
      没有可以读取文件的地方
      数据里写了图片或文档的文件名，而这次生成没有说明文件在哪个文件夹里。
      例：程序库的调用者没有给出 FileSource；从标准输入读数据。
      办法：把数据存成文件，与图片和文档放在同一个文件夹里，用 dossier fill --data 指明。
      """,
      """
      There is nowhere to read files from
      The data name the file of a picture or document, and nothing says which folder it lies in.
      Example: a caller of the library gave no FileSource; the data came from standard input.
      Mend: save the data beside the pictures and documents and name that file with dossier fill --data.
      """),
    CodePage(
      "R208",
      """
      问题太多，其余未列出
      一次生成里的问题超过上限，先列出前面的。
      例：换了模板集，旧模板的字段一个也对不上。
      办法：改正列出的问题后再试一次；先用 dossier template check 检查模板更快。
      """,
      """
      Too many faults; the rest is not listed
      One rendering found more faults than are worth listing.
      Example: a template made for other data, none of whose fields exist here.
      Mend: mend those listed and try again; dossier template check finds faults of templates first.
      """),
    CodePage(
      "R209",
      """
      链接会运行程序
      数据给出的链接以 javascript:、macro: 等开头，点开就会运行程序，所以不写进文档。
      例：网址：javascript:…
      办法：在数据里改成 https:// 开头的网址。
      """,
      """
      An address that would start a program
      The data give an address that begins with javascript:, macro: or the like; it is not written.
      Example: an address javascript:…
      Mend: give an address that begins with https://.
      """),
    CodePage(
      "R210",
      """
      宏互相调用太深
      一个宏里又调用宏，层数超过上限；多半是宏在调用自己而没有尽头。
      例：{% macro 甲() %}{{ 甲() }}{% endmacro %}。
      办法：给调用加上条件，或把重复改用 for 写。
      """,
      """
      Macros call each other too deeply
      A macro calls a macro and so on beyond the limit; most likely one calls itself without an end.
      Example: {% macro a() %}{{ a() }}{% endmacro %}.
      Mend: put a condition around the call, or write what repeats with for.
      """),
    CodePage(
      "R230",
      """
      图片不在数据所在的文件夹里
      图片只从案件文件夹（dossier fill 为数据文件所在的文件夹）里读，绝对路径、「..」和指到外面的链接都不跟。
      例：{{ "../别的案件/照片.jpg" | 图片 }}。
      办法：把图片复制进来，写成相对路径，如 材料/照片.jpg。
      """,
      """
      The picture lies outside the folder of the data
      Pictures are read from the case folder (for dossier fill, the folder of the data) only: no absolute path, no
      `..`, no link that leads out of it is followed.
      Example: {{ "../another case/photo.jpg" | 图片 }}.
      Mend: copy the picture into the folder and write its path as 材料/photo.jpg.
      """),
    CodePage(
      "R211",
      """
      这里不能插入整份文档
      数据里的 {文档: 文件} 只有 dossier fill 会插入；案件的文书不插入别的文档。
      例：用程序库生成时没有打开插入文档的开关。
      办法：用 dossier fill 填写；案件的材料照常列入材料清单，组卷时会编进卷宗。
      """,
      """
      A whole document cannot be put in here
      Only dossier fill puts {document: FILE} of the data in; the documents of a case take in no others.
      Example: the library is called without saying that documents are taken.
      Mend: use dossier fill; list a case's material as such, and the dossier will hold it.
      """),
    CodePage(
      "R212",
      """
      整份文档放不进这个位置
      属性、域代码、图形的说明里只能写文字。
      例：图片的替代文字里写了 {{ 附件 }}，数据里的附件是一份文档。
      办法：把标记移到正文里单独的一段。
      """,
      """
      A whole document does not fit here
      Attributes, field codes and descriptions of pictures hold text only.
      Example: {{ attachment }} in an alternative text, where the data name a document.
      Mend: move the tag into a paragraph of its own in the body.
      """),
  ]
}
