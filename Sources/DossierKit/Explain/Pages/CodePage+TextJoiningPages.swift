internal import DossierCore

extension CodePage {
  /// Pages of J codes from J201: what joining ODT documents has to say.
  static let textJoining: [CodePage] = [
    CodePage(
      "J201",
      """
      没有要合并的 ODT 文书
      合并至少要一份。
      例：案件没有任何文书。
      办法：先生成文书，或至少给出一个文件。
      """,
      """
      There is no ODT document to be joined
      Joining needs at least one.
      Example: a case without documents.
      Mend: make documents first, or name at least one file.
      """),
    CodePage(
      "J202",
      """
      不是 ODT，不能并入 ODT 卷宗
      ODT 只能与 ODT 合并。
      例：dossier merge 甲.odt 乙.docx -o 合.odt。
      办法：在 WPS 或 LibreOffice 中另存为 .odt，或把卷宗输出为 .docx。
      """,
      """
      Not an ODT document
      ODT joins with ODT only.
      Example: dossier merge a.odt b.docx -o c.odt.
      Mend: save it as .odt, or write the dossier as .docx.
      """),
    CodePage(
      "J203",
      """
      ODT 文书里没有正文
      包里有部件，正文却不在。
      例：被其他软件写坏的文档。
      办法：在 WPS 或 LibreOffice 中打开并另存为 .odt。
      """,
      """
      An ODT document has no text body
      The package is there and its body is not.
      Example: a document that another program damaged.
      Mend: open it in WPS or LibreOffice and save it as .odt.
      """),
    CodePage(
      "J204",
      """
      文书的书签名不能用
      标出文书起止的书签名不合法，或已被别的文书用了。
      例：两份文书用了同一个书签名。
      办法：换一个名称；组卷时由程序取名，出现时请重新组卷。
      """,
      """
      The bookmark of a document cannot be used
      The name that marks where the document stands is invalid or taken.
      Example: two documents with one bookmark.
      Mend: choose another; assembling names them itself, so assemble again.
      """),
    CodePage(
      "J211",
      """
      脚本、宏或宏域没有并入（警告）
      卷宗里不带程序；宏域的文字保留。
      例：带按钮的表单。
      办法：需要的内容改为普通文字。
      """,
      """
      Scripts, macros or macro fields were left out (warning)
      A dossier carries no programs; the text of macro fields stays.
      Example: a form with a button.
      Mend: write out what is needed.
      """),
    CodePage(
      "J212",
      """
      动态数据链接没有并入（警告）
      DDE 会去别的文件取数，只保留现有文字。
      例：链接到台账的数字。
      办法：核对现有数字，改为普通文字。
      """,
      """
      Dynamic links were left out (warning)
      DDE fetches figures from other files; the present text stays.
      Example: a figure linked to a ledger.
      Mend: look at the figure and write it as text.
      """),
    CodePage(
      "J213",
      """
      链接图片没有并入（警告）
      图片不在文书里。
      例：以链接方式插入的现场照片。
      办法：在原文书中把图片嵌入后重新合并。
      """,
      """
      Linked pictures were left out (warning)
      The picture is not in the document.
      Example: a photo inserted as a link.
      Mend: embed it in the document and join again.
      """),
    CodePage(
      "J214",
      """
      外部地址或链接对象没有并入（警告）
      合并后的文件不去别处取内容。
      例：链接到共享盘的对象。
      办法：需要的改为文字或图片。
      """,
      """
      Addresses outside or linked objects were left out (warning)
      The joined file fetches nothing from elsewhere.
      Example: an object linked to a shared drive.
      Mend: use text or a picture where it is wanted.
      """),
    CodePage(
      "J215",
      """
      外部区域或表格的链接没有并入（警告）
      只保留现有内容，不再随来源更新。
      例：从另一文档链接来的一节。
      办法：核对现有内容。
      """,
      """
      Links to outside sections were left out (warning)
      The present text stays and is not updated any more.
      Example: a section linked from another document.
      Mend: look at the text.
      """),
    CodePage(
      "J216",
      """
      内嵌的程序或媒体没有并入（警告）
      只保留它的图样。
      例：嵌入的录像。
      办法：录音录像列入材料清单。
      """,
      """
      Embedded programs or media were left out (warning)
      Their picture stays.
      Example: an embedded video.
      Mend: list recordings in 材料清单.
      """),
    CodePage(
      "J217",
      """
      数据库域没有并入（警告）
      只保留现有文字。
      例：邮件合并的字段。
      办法：核对文字是否完整。
      """,
      """
      Database fields were left out (warning)
      The present text stays.
      Example: fields of a mail merge.
      Mend: see that the text is complete.
      """),
    CodePage(
      "J219",
      """
      图片在文件里已缺失（警告）
      文书引用的图片，包里没有。
      例：被压缩软件删过内容的文书。
      办法：在原文书中重新插入图片。
      """,
      """
      A picture is lost (warning)
      The document refers to a picture that its file does not hold.
      Example: a document that some program trimmed.
      Mend: insert the picture again.
      """),
    CodePage(
      "J221",
      """
      带有修订记录（说明）
      修订已原样并入，看到的人能看出改过什么。
      例：没有定稿的处理意见书。
      办法：要定稿的，合并时加 --accept-changes，或先在 WPS 中接受或拒绝修订。
      """,
      """
      Tracked changes (note)
      They were kept, and readers see what was changed.
      Example: a reply letter that is not final.
      Mend: join with --accept-changes, or accept or reject them first.
      """),
    CodePage(
      "J222",
      """
      固定在某一页的图形改到了段落上（警告）
      合并后页码变了，只能跟着段落走，位置可能略有变动。
      例：盖在第 1 页右下角的印章图。
      办法：核对位置；在原文书中把图形锚定到段落。
      """,
      """
      A shape fixed to a page was fixed to a paragraph (warning)
      Pages have other numbers in the joined file, so it may stand a little elsewhere.
      Example: a seal in the corner of page 1.
      Mend: look at it; anchor it to a paragraph in the document.
      """),
    CodePage(
      "J223",
      """
      标题编号格式以第一份文书为准（说明）
      一个文件只能有一套标题编号。
      例：一份用「一、」，一份用「1.」。
      办法：核对标题编号。
      """,
      """
      Headings are numbered as in the first document (note)
      A file has one numbering of headings.
      Example: one document with 一、, another with 1.
      Mend: look at the numbers of headings.
      """),
    CodePage(
      "J224",
      """
      脚注尾注格式以第一份文书为准（说明）
      一个文件只能有一套脚注格式。
      例：编号用圈码的和用数字的合在一起。
      办法：核对脚注。
      """,
      """
      Notes are set as in the first document (note)
      A file has one setting of foot- and endnotes.
      Example: notes with circled numbers joined with plain ones.
      Mend: look at the notes.
      """),
    CodePage(
      "J225",
      """
      排版兼容设置以第一份文书为准（说明）
      分行分页可能略有变动；每项设置的原值和现值都写出来。
      例：一份由 Word 转来，一份由 WPS 转来。
      办法：核对版面。
      """,
      """
      Layout settings are those of the first document (note)
      Lines and pages may break a little otherwise.
      Example: one document converted from Word, one from WPS.
      Mend: look at the pages.
      """),
    CodePage(
      "J226",
      """
      数字签名不随内容并入（说明）
      签名只对原件有效。
      例：电子签章的文书。
      办法：同时保存原件，写在文书的「文件」里。
      """,
      """
      A digital signature does not go with the text (note)
      It holds for the original file only.
      Example: a document with an electronic seal.
      Mend: keep the original and name it in the document's 文件.
      """),
    CodePage(
      "J227",
      """
      行号设置以第一份文书为准（说明）
      一个文件只能有一套行号设置。
      例：只有一份文书标了行号。
      办法：一般无需处理。
      """,
      """
      Line numbers are set as in the first document (note)
      A file has one setting of line numbers.
      Example: only one document has line numbers.
      Mend: as a rule nothing need be done.
      """),
  ]
}
