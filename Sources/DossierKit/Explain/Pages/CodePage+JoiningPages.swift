internal import DossierCore

extension CodePage {
  /// Pages of J124–J149 and J228–J249: what joining accepts, keeps and cannot keep.
  static let joining: [CodePage] = [
    CodePage(
      "J124",
      """
      带有修订，已原样保留（说明）
      合并后的文件里看得出改过什么；正文按修订前后都在的样子带入。
      例：没有定稿的处理意见书。
      办法：要定稿的，合并时加 --accept-changes，或先在 WPS 中接受或拒绝修订。
      """,
      """
      Tracked changes were kept (note)
      Readers of the joined file see what was changed.
      Example: a reply letter that is not final.
      Mend: join with --accept-changes, or accept or reject them in WPS first.
      """),
    CodePage(
      "J125",
      """
      修订已全部接受（说明）
      插入的成为正文，删除的不再出现，移动、格式和表格的修订同样；页眉页脚、脚注、文本框里的也在内。
      例：dossier merge --accept-changes 甲.docx 乙.docx -o 合订.docx。
      办法：一般无需处理；有该拒绝的修订，先在原文档里拒绝再合并。
      """,
      """
      All tracked changes were accepted (note)
      What was inserted is text, what was deleted is gone, in headers, notes and text boxes too.
      Example: dossier merge --accept-changes a.docx b.docx -o all.docx.
      Mend: as a rule none; reject first in the document what must not stay.
      """),
    CodePage(
      "J126",
      """
      嵌入的字体同名而内容不同（警告）
      一个文件里一种字体只能嵌入一份，只留较大的一份；只嵌入所用字的字体，可能缺这份文档的字。
      例：两份文档各嵌入方正小标宋，各只带自己用到的字。
      办法：在打印的电脑上安装所用字体，或在原文档里改为嵌入全部字符。
      """,
      """
      Embedded fonts of one name differ (warning)
      A file has room for one of a name, and the larger is kept; one with the letters of its document only may lack some.
      Example: two documents that embed a title face, each with the letters it uses.
      Mend: install the font on the computer that prints, or embed all of its characters.
      """),
    CodePage(
      "J127",
      """
      页面背景没有带入（警告）
      页面背景属于整个文件，各文档不同时去掉，免得印到别的文档上。
      例：只有一份文档设了淡黄底色。
      办法：需要的，改用页眉里的图形或段落底纹。
      """,
      """
      A page background was left out (warning)
      A background is that of the whole file; where documents differ it would come to stand behind the others.
      Example: one document with a yellow ground.
      Mend: use a shape in the header, or shading.
      """),
    CodePage(
      "J128",
      """
      「共几页」的域数的是整个文件的页数（说明）
      文档分几节、各节自己编页时，没有域能只数这份文档。
      例：附件另从第 1 页编起的报告，页脚写「共几页」。
      办法：让各节接续编页，或把「共几页」改为文字。
      """,
      """
      Fields that count pages count those of the whole file (note)
      Where sections begin to number anew, no field counts one document only.
      Example: a report whose annex begins with page 1 again, with “of n” in its footer.
      Mend: number the sections through, or write the number out.
      """),
    CodePage(
      "J129",
      """
      目录里的页码要更新（说明）
      页码接续编排后，目录里记的还是原来的页码；目录已标记为待更新。
      例：dossier merge --continue-pages 合并带目录的报告。
      办法：用 WPS 或 Word 打开，全选后按 F9。
      """,
      """
      Page numbers in an index must be updated (note)
      Pages are numbered through, and the index says what they were; it is marked for updating.
      Example: dossier merge --continue-pages with a report that has a table of contents.
      Mend: open it with WPS or Word, select all, and press F9.
      """),
    CodePage(
      "J130",
      """
      引用的内容在文件里已缺失（警告）
      图片、页眉或附件的引用还在，内容已丢失；引用已去掉，其余照常合并。
      例：被别的软件写坏、丢了图片的文档。
      办法：核对该文档，重新插入缺失的内容。
      """,
      """
      Something that the document refers to is missing (warning)
      The reference is there and the picture, header or part is not; it was left out.
      Example: a document that another program damaged.
      Mend: look at the document, and insert again what it has lost.
      """),
    CodePage(
      "J228",
      """
      修订已全部接受（说明）
      插入的成为正文，删除的不再出现，页眉页脚里的也在内。
      例：dossier merge --accept-changes 甲.odt 乙.odt -o 合订.odt。
      办法：一般无需处理；有该拒绝的修订，先在原文书里拒绝再合并。
      """,
      """
      All tracked changes were accepted (note)
      What was inserted is text, what was deleted is gone, in headers and footers too.
      Example: dossier merge --accept-changes a.odt b.odt -o all.odt.
      Mend: as a rule none; reject first in the document what must not stay.
      """),
    CodePage(
      "J229",
      """
      嵌入的字体同名而内容不同（警告）
      两份都在文件里，程序可能只用其中一份，缺字时换成别的字体。
      例：两份文书各嵌入同一字体，各只带自己用到的字。
      办法：在打印的电脑上安装所用字体。
      """,
      """
      Embedded fonts of one name differ (warning)
      Both are in the file, and a program may use one of them only.
      Example: two documents that embed one font, each with the letters it uses.
      Mend: install the font on the computer that prints.
      """),
    CodePage(
      "J230",
      """
      「共几页」的域数的是整个文件的页数（说明）
      文书中途另起页码，或页码不用阿拉伯数字时，没有域能只数这份文书。
      例：附件另从第 1 页编起的报告，页脚写「共几页」。
      办法：让页码接续，或把「共几页」改为文字。
      """,
      """
      Fields that count pages count those of the whole file (note)
      Where a document begins to number anew, or with other than plain numbers, no field counts its pages only.
      Example: a report whose annex begins with page 1 again, with “of n” in its footer.
      Mend: number the pages through, or write the number out.
      """),
    CodePage(
      "J231",
      """
      目录里的页码要更新（说明）
      页码接续编排后，目录里记的还是原来的页码。
      例：dossier merge --continue-pages 合并带目录的报告。
      办法：用 LibreOffice 打开，在「工具」里更新全部索引。
      """,
      """
      Page numbers in an index must be updated (note)
      Pages are numbered through, and the index says what they were.
      Example: dossier merge --continue-pages with a report that has a table of contents.
      Mend: open it with LibreOffice and update all indexes (Tools).
      """),
    CodePage(
      "J232",
      """
      脚注编号写成了固定的字（说明）
      一个 ODT 文件里的脚注从头编到尾，写成固定的字才能让每份文书还从 1 编起。
      例：两份都有脚注的法律意见书。
      办法：以后增删脚注，编号要手工改。
      """,
      """
      The numbers of footnotes were written out (note)
      An ODT file counts its footnotes through; written out, each document keeps its own.
      Example: two legal opinions with footnotes.
      Mend: change them by hand where footnotes are added or taken away.
      """),
  ]
}
