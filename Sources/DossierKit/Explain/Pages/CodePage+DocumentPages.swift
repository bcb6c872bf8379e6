internal import DossierCore

extension CodePage {
  /// Pages of O codes from O131: other formats, active content, pictures, writing.
  static let documents: [CodePage] = [
    CodePage(
      "O131",
      """
      旧格式的文件（.doc、.wps、.xls 等）
      内容是旧的二进制格式，只改扩展名没有用。
      例：把 通知.doc 改名为 通知.docx。
      办法：在 WPS 中打开，另存为 .docx 后重试。
      """,
      """
      A file in an old format (.doc, .wps, .xls …)
      Its content is an old binary format; renaming it does not help.
      Example: notice.doc renamed to notice.docx.
      Mend: open it in WPS or Word, save it as .docx and try again.
      """),
    CodePage(
      "O132",
      """
      不是文字文档
      是表格、演示文稿、OFD 或其他类型的文件。
      例：给了台账.xlsx。
      办法：给出 .docx 或 .odt 文字文档。
      """,
      """
      Not a text document
      It is a spreadsheet, a presentation, an OFD or another kind of file.
      Example: ledger.xlsx was given.
      Mend: give a .docx or .odt text document.
      """),
    CodePage(
      "O133",
      """
      是 PDF 文件
      PDF 不能填写也不能合并成文字文档。
      例：把扫描的转送单.pdf 当作模板。
      办法：用生成它的 .docx 或 .odt 原稿；签收回来的 PDF 写在文书的「文件」里。
      """,
      """
      A PDF file
      A PDF can neither be filled in nor joined as text.
      Example: a scanned form as PDF, given as a template.
      Mend: use the .docx or .odt it was made from; name signed PDFs in the document's 文件.
      """),
    CodePage(
      "O134",
      """
      是 RTF、网页或单个 XML 文件
      扩展名是 .docx，内容却是别的格式。
      例：某些系统导出的「.doc」其实是网页。
      办法：在 WPS 中打开，另存为 .docx。
      """,
      """
      An RTF file, a web page or a single XML file
      The name says .docx and the content is something else.
      Example: a “.doc” that some system exports as a web page.
      Mend: open it in WPS and save it as .docx.
      """),
    CodePage(
      "O135",
      """
      不是文档
      空文件、图片、其他压缩包或纯文本。
      例：传输失败留下的 0 字节文件。
      办法：重新复制或下载，或给出 .docx、.odt 文档。
      """,
      """
      Not a document
      An empty file, a picture, another archive or plain text.
      Example: a file of 0 bytes that a failed transfer left.
      Mend: copy or download it again, or give a .docx or .odt document.
      """),
    CodePage(
      "O137",
      """
      缺少正文部件
      是文档包，正文却不在里面。
      例：被其他软件删坏的 .docx。
      办法：重新复制或下载；仍不行时在 WPS 中打开并另存。
      """,
      """
      The body of the document is missing
      It is a package of a document without its main part.
      Example: a .docx that another program damaged.
      Mend: copy or download it again; else save it again in WPS.
      """),
    CodePage(
      "O138",
      """
      是 ZIP 压缩包，不是文字文档
      里面没有文档的标志。
      例：材料.zip 改名为 材料.docx。
      办法：给出 .docx 或 .odt 文档。
      """,
      """
      A ZIP archive, but not a text document
      Nothing in it says that it is a document.
      Example: papers.zip renamed to papers.docx.
      Mend: give a .docx or .odt document.
      """),
    CodePage(
      "O139",
      """
      文档设有打开密码
      没有密码读不出内容。
      例：加密发送的文档。
      办法：在 WPS 或 Word 中取消密码后另存。
      """,
      """
      The document needs a password
      Its content cannot be read without it.
      Example: a document sent encrypted.
      Mend: remove the password in WPS or Word and save it again.
      """),
    CodePage(
      "O141",
      """
      文档带有宏（警告）
      宏是程序，不会带进生成的文书。
      例：.docm 模板。
      办法：在 WPS 中另存为不带宏的 .docx。
      """,
      """
      The document carries macros (warning)
      Macros are programs; they never reach what is generated.
      Example: a .docm template.
      Mend: save it as .docx without macros.
      """),
    CodePage(
      "O142",
      """
      文档嵌入了其他文件（警告）
      里面有表格、附件等对象，收到的人未必看得到。
      例：插入了 Excel 对象的报告。
      办法：确认需要；只为显示的，改为图片或表格。
      """,
      """
      The document embeds another file (warning)
      It holds an object such as a spreadsheet, which its reader may not see.
      Example: a report with an Excel object.
      Mend: make sure it is wanted; use a table or picture where it is only shown.
      """),
    CodePage(
      "O143",
      """
      文档引用包外内容（警告）
      打开时会去别处取内容，离开本机就缺失，也会泄露谁打开了它。
      例：以链接方式插入的图片。
      办法：在 WPS 中改为嵌入。
      """,
      """
      The document refers to something outside (warning)
      On opening it fetches content from elsewhere, which gets lost and tells who opened it.
      Example: a picture that is linked, not embedded.
      Mend: embed it in the document.
      """),
    CodePage(
      "O144",
      """
      插入了外来文档（警告）
      以 altChunk 插入的内容还不是正文，多数软件不显示。
      例：用别的软件拼接的 .docx。
      办法：在 WPS 或 Word 中打开并另存，使它成为正文。
      """,
      """
      A foreign document is inserted (warning)
      An altChunk is no text yet, and most programs do not show it.
      Example: a .docx that another program pasted together.
      Mend: open it in WPS or Word and save it, so that it becomes text.
      """),
    CodePage(
      "O145",
      """
      文档带有数字签名（警告）
      任何改动都会使签名失效。
      例：电子签章的处理意见书。
      办法：保留原件，改动另存。
      """,
      """
      The document is signed digitally (warning)
      Any change breaks the signature.
      Example: a reply letter with an electronic seal.
      Mend: keep the original and change a copy.
      """),
    CodePage(
      "O151",
      """
      部件内容的类型不对
      例如关系文件里不是关系。
      例：被其他软件写坏的 .docx。
      办法：在 WPS 或 Word 中打开并另存为 .docx。
      """,
      """
      A part does not hold what it should
      A relationships part, for instance, holds something else.
      Example: a .docx that another program wrote wrongly.
      Mend: open it in WPS or Word and save it as .docx.
      """),
    CodePage(
      "O161",
      """
      不是可放入文档的图片
      文档能显示 PNG、JPEG、GIF、BMP、TIFF；按内容判断，不看扩展名。
      例：手机拍的 HEIC，或网上的 WebP。
      办法：用看图软件另存为 PNG 或 JPEG。
      """,
      """
      Not a picture that documents can hold
      They show PNG, JPEG, GIF, BMP, TIFF; the content decides, not the name.
      Example: HEIC of a telephone, WebP of a web page.
      Mend: save it as PNG or JPEG with a picture program.
      """),
    CodePage(
      "O162",
      """
      图片已损坏或不完整
      文件头不完整，量不出大小。
      例：没有拷完的照片。
      办法：重新扫描或复制。
      """,
      """
      The picture is damaged or cut off
      Its header is not complete, so its size is unknown.
      Example: a photo that was not copied to its end.
      Mend: scan or copy it again.
      """),
    CodePage(
      "O163",
      """
      图片过大
      像素超过上限，放进文档会拖慢甚至卡死 WPS。
      例：按 1200 dpi 扫描的整张图纸。
      办法：按 300 dpi 重新扫描或缩小。
      """,
      """
      The picture is too large
      It has more pixels than any page can show and would stall the editor.
      Example: a drawing scanned at 1200 dpi.
      Mend: scan it at 300 dpi or make it smaller.
      """),
    CodePage(
      "O171",
      """
      文件已存在
      没有加 --force 时不覆盖已有的文件。
      例：第二次运行 dossier assemble，输出文件还在。
      办法：确要覆盖加 --force，或换一个文件名。
      """,
      """
      The file exists
      Files that are there are not replaced without --force.
      Example: dossier assemble run a second time.
      Mend: add --force, or choose another name.
      """),
    CodePage(
      "O172",
      """
      不能写入
      文件夹不存在、没有权限，或那里是文件夹、设备。
      例：-o 结果/卷宗.docx，没有「结果」文件夹。
      办法：先建文件夹，核对权限，或换一个位置。
      """,
      """
      It cannot be written
      The folder does not exist, you may not write there, or a folder has that name.
      Example: -o result/dossier.docx without a folder result.
      Mend: make the folder, check its permissions, or choose another place.
      """),
    CodePage(
      "O173",
      """
      磁盘空间不足
      写不下，原来的文件保持原样。
      例：U 盘已满。
      办法：清理磁盘后重试，或换一个位置。
      """,
      """
      No room left
      Nothing was written; what was there is unchanged.
      Example: a full USB stick.
      Mend: free some space, or choose another place.
      """),
    CodePage(
      "O174",
      """
      文件在读取过程中被改动
      读到一半大小变了，内容不可靠。
      例：扫描软件还在写这个 PDF。
      办法：等写完或关闭正在编辑它的程序，再重试。
      """,
      """
      The file changed while it was being read
      Its size changed on the way, so the content cannot be trusted.
      Example: the scanner is still writing the PDF.
      Mend: close the program that edits it and try again.
      """),
  ]
}
