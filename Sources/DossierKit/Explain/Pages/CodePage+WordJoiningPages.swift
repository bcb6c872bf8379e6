internal import DossierCore

extension CodePage {
  /// Pages of J codes up to J121: what joining DOCX documents has to say.
  static let wordJoining: [CodePage] = [
    CodePage(
      "J101",
      """
      没有要合并的文档
      合并至少要一份文档。
      例：案件没有任何文书。
      办法：先生成文书，或至少给出一个文件。
      """,
      """
      There is no document to join
      Joining needs at least one.
      Example: a case without documents.
      Mend: make documents first, or name at least one file.
      """),
    CodePage(
      "J102",
      """
      格式不同，不能合并
      DOCX 只能与 DOCX 合并，ODT 只能与 ODT 合并。
      例：dossier merge 甲.docx 乙.odt。
      办法：在 WPS 或 LibreOffice 中另存成同一格式。
      """,
      """
      Another format, which cannot be joined
      DOCX joins with DOCX, ODT with ODT.
      Example: dossier merge a.docx b.odt.
      Mend: save them in one format with WPS or LibreOffice.
      """),
    CodePage(
      "J103",
      """
      文档没有正文
      包里有部件，正文却是空的或读不到。
      例：被其他软件写坏的文档。
      办法：在 WPS 中打开并另存后重试。
      """,
      """
      The document has no body
      The package is there and its body is not.
      Example: a document that another program damaged.
      Mend: open it in WPS, save it again and try again.
      """),
    CodePage(
      "J104",
      """
      正文插入了外来文档
      altChunk 或子文档的文字不在正文里，合并会丢失，所以停下。
      例：用别的软件拼接、还没有用 WPS 保存过的文档。
      办法：在 WPS 或 Word 中打开并另存为 .docx。
      """,
      """
      A foreign document is inserted
      The text of an altChunk or a subdocument stands elsewhere and would be lost.
      Example: a document pasted together and never saved by Word or WPS.
      Mend: open it in WPS or Word and save it as .docx.
      """),
    CodePage(
      "J105",
      """
      宏已去掉（警告）
      卷宗里不带程序。
      例：来源是 .docm。
      办法：核对该文档，靠宏显示的内容改为普通文字。
      """,
      """
      Macros were left out (warning)
      A dossier carries no programs.
      Example: a source that is a .docm.
      Mend: see whether macros made text there, and write it out.
      """),
    CodePage(
      "J106",
      """
      图片在文件之外，已去掉引用（警告）
      链接的图片不在文档里，不能带入。
      例：以链接方式插入的现场照片。
      办法：在原文档中改为嵌入后重新合并。
      """,
      """
      A picture outside the file is no longer referred to (warning)
      A linked picture is not in the document.
      Example: a photo inserted as a link.
      Mend: embed it and join again.
      """),
    CodePage(
      "J107",
      """
      对文件之外内容的引用已去掉（警告）
      合并后的文件不去别处取内容。
      例：链接到共享盘的附件。
      办法：需要的，在原文档中改为嵌入后重新合并。
      """,
      """
      A reference to something outside was left out (warning)
      The joined file fetches nothing from elsewhere.
      Example: a link to a shared drive.
      Mend: embed what is needed and join again.
      """),
    CodePage(
      "J108",
      """
      链接的对象已断开（警告）
      只留下它的图片，不再随来源更新。
      例：链接的 Excel 表格。
      办法：核对图片显示的数据；要改的，改为普通表格。
      """,
      """
      A linked object was cut off (warning)
      Its picture stays and is not updated any more.
      Example: a linked Excel sheet.
      Mend: look at the figures shown; use an ordinary table.
      """),
    CodePage(
      "J109",
      """
      控件已去掉（警告）
      ActiveX 控件不带入卷宗。
      例：可点选的复选框控件。
      办法：改为普通的 ☑、□ 字符。
      """,
      """
      A control was left out (warning)
      ActiveX controls do not go into a dossier.
      Example: a check box that can be clicked.
      Mend: use the characters ☑ and □.
      """),
    CodePage(
      "J110",
      """
      读取外部内容的域已转为文字（说明）
      域的结果保留，不再更新。
      例：INCLUDETEXT、DDE 域。
      办法：核对该处文字。
      """,
      """
      A field that fetches content became text (note)
      Its result stays and is not updated any more.
      Example: INCLUDETEXT and DDE fields.
      Mend: look at the text there.
      """),
    CodePage(
      "J111",
      """
      内容控件不再绑定数据（说明）
      文字保留，与自定义 XML 数据的联系断开。
      例：由其他系统生成的表单。
      办法：一般无需处理。
      """,
      """
      Content controls are no longer bound (note)
      Their text stays; the tie to custom XML data is cut.
      Example: a form made by another system.
      Mend: as a rule nothing need be done.
      """),
    CodePage(
      "J112",
      """
      构建基块没有带入（说明）
      自动图文集只在编辑时用到。
      例：带封面构建基块的模板。
      办法：一般无需处理。
      """,
      """
      Building blocks were left out (note)
      They serve editing only.
      Example: a template with cover building blocks.
      Mend: as a rule nothing need be done.
      """),
    CodePage(
      "J113",
      """
      嵌入的字体没有带入（说明）
      字体表引用的字体不在文件里；打印的电脑上没有这种字体时，换行换页会变。
      例：嵌入的方正小标宋已经丢失的文件。
      办法：在打印的电脑上安装所用字体。
      """,
      """
      Embedded fonts were left out (note)
      The table of fonts refers to fonts that are not in the file.
      Example: a file that has lost its embedded title face.
      Mend: install the fonts on the computer that prints.
      """),
    CodePage(
      "J114",
      """
      编辑限制没有带入（说明）
      原文档的只读、修订保护不适用于整卷。
      例：限制编辑的表格。
      办法：一般无需处理。
      """,
      """
      Editing restrictions were left out (note)
      Protection of one document does not hold for the whole dossier.
      Example: a form with restricted editing.
      Mend: as a rule nothing need be done.
      """),
    CodePage(
      "J115",
      """
      附加模板没有带入（说明）
      文档引用的模板在别的电脑上。
      例：引用了本机的 Normal.dotm 以外的模板。
      办法：一般无需处理。
      """,
      """
      The attached template was left out (note)
      The template lies on another computer.
      Example: a template other than Normal.dotm was attached.
      Mend: as a rule nothing need be done.
      """),
    CodePage(
      "J116",
      """
      不认识的附属内容没有带入（警告）
      正文引用了本程序不认识的部件。
      例：其他软件的扩展内容。
      办法：核对该文档，需要时改为普通内容。
      """,
      """
      A part of an unknown kind was left out (warning)
      The body refers to a part that this program does not know.
      Example: an extension of another program.
      Mend: look at the document, and use ordinary content where it matters.
      """),
    CodePage(
      "J117",
      """
      批注的答复关系没有带入（说明）
      批注本身保留，谁答复谁不再显示。
      例：有来回讨论的征求意见稿。
      办法：一般无需处理；归档前宜删去批注。
      """,
      """
      Which comment answers which was left out (note)
      The comments stay.
      Example: a draft with a discussion in comments.
      Mend: as a rule nothing need be done; comments are best removed before archiving.
      """),
    CodePage(
      "J118",
      """
      显示文档属性的域已转为文字（说明）
      域里显示的是原文档的属性（标题、作者、自定义属性、文件名等），合成的文件不再有这些属性，所以留下当时显示的文字。
      例：页眉里的「DOCPROPERTY 承办人」。
      办法：一般无需处理。
      """,
      """
      Fields that show properties of the document became text (note)
      They showed properties of the document they came from (title, author, custom properties, file name), which the joined
      file does not have; the text they showed stays.
      Example: “DOCPROPERTY 承办人” in a header.
      Mend: as a rule nothing need be done.
      """),
    CodePage(
      "J119",
      """
      正文里没有放这份文档的位置
      要插入的文档只能放在正文或正文的表格里，页眉、页脚、脚注里放不下整份文档。
      例：页眉里写了 {{ 附件文档 }}，数据里的附件文档是一份文档。
      办法：把标记移到正文里单独的一段。
      """,
      """
      The body has no place for the document
      A document can go into the body or a table of it, not into a header, footer or note.
      Example: {{ attachment }} in the header, where the data name a document.
      Mend: move the tag into a paragraph of its own in the body.
      """),
    CodePage(
      "J121",
      """
      一个文件只能有一种的版式设置变了（说明）
      能写进段落和各节的（制表位、断字、页边距）照旧；标点压缩、兼容方式等以第一份文档为准，原值和现值都写出来。
      例：标点压缩 原为 compressPunctuation、现为 doNotCompress。
      办法：核对该文档的分行分页。
      """,
      """
      Settings that a file has only once have changed (note)
      What paragraphs and sections can say stays; punctuation, compatibility and the like are the first document's.
      Example: compression of punctuation was compressPunctuation, is doNotCompress.
      Mend: look whether its lines and pages break as before.
      """),
  ]
}
