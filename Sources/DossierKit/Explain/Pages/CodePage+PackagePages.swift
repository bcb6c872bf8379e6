internal import DossierCore

extension CodePage {
  /// Pages of O codes up to O127: what is wrong with a package and its XML.
  static let packages: [CodePage] = [
    CodePage(
      "O101",
      """
      读不到文件
      文件不存在、没有权限，或给的是文件夹。
      例：dossier fill 转送单.docx，当前文件夹里没有它。
      办法：核对路径和权限；正被别的程序占用的，先关闭。
      """,
      """
      The file cannot be read
      It is not there, you may not read it, or it is a folder.
      Example: dossier fill 转送单.docx where there is no such file.
      Mend: check path and permissions; close the program that holds it.
      """),
    CodePage(
      "O103",
      """
      文件不完整或目录损坏
      DOCX 和 ODT 是 ZIP 包，目录在文件末尾；末尾缺了就打不开。
      例：下载中断、微信没有传完的文件。
      办法：重新复制或下载；还不行，请对方在 WPS 中打开并另存后再发。
      """,
      """
      The file is cut off or its directory is damaged
      DOCX and ODT are ZIP archives whose directory stands at the end.
      Example: a download that was interrupted.
      Mend: copy or download it again; else ask the sender to save it again in WPS.
      """),
    CodePage(
      "O104",
      """
      部件已加密
      包里有加密的内容，没有密码读不出。
      例：用压缩软件加了密码的 .docx。
      办法：在 WPS 或 Word 中取消密码后另存。
      """,
      """
      A part is encrypted
      The package holds encrypted content.
      Example: a .docx that an archiver protected with a password.
      Mend: remove the password in WPS or Word and save it again.
      """),
    CodePage(
      "O105",
      """
      部件重复
      同一名称在包里出现两次，不知道以哪个为准，不予读取。
      例：被改造过的文档，藏了两份正文。
      办法：在 WPS 或 Word 中打开，核对内容后另存为 .docx。
      """,
      """
      A part is there more than once
      The same name occurs twice, and nobody can tell which one counts.
      Example: a tampered document with two bodies.
      Mend: open it in WPS or Word, look at it and save it as .docx.
      """),
    CodePage(
      "O106",
      """
      部件与其他内容重叠
      ZIP 目录里的两项指向同一段内容，正常软件不会这样写。
      例：专门做出来的压缩炸弹。
      办法：向提供者索取原件，或在 WPS 中另存。
      """,
      """
      Parts overlap
      Two entries of the ZIP directory share bytes, which no honest program writes.
      Example: a crafted archive.
      Mend: ask for the original, or save it again in WPS.
      """),
    CodePage(
      "O107",
      """
      目录与正文的记录不一致
      同一部件在目录里和在正文里的名称不同，不同软件会读出不同内容。
      例：被改造过的文档。
      办法：向提供者索取原件，或在 WPS 中另存。
      """,
      """
      Directory and local header differ
      A part has one name in the directory and another in front of its data.
      Example: a tampered document, which programs read differently.
      Mend: ask for the original, or save it again in WPS.
      """),
    CodePage(
      "O108",
      """
      部件名不合法
      名称是绝对路径、含「..」，或有不该有的字符，可能写到包外。
      例：../../文件.xml。
      办法：不要解压它；向提供者索取原件。
      """,
      """
      A part has an unsafe name
      It is absolute, holds `..` or odd characters, and could lead out of the package.
      Example: ../../file.xml.
      Mend: do not unpack it; ask its sender for the original.
      """),
    CodePage(
      "O109",
      """
      压缩方式不受支持
      办公软件只用存储和 Deflate 两种方式，这里是别的。
      例：用压缩软件按 LZMA 重新打包的 .docx。
      办法：在 WPS 或 Word 中打开并另存为 .docx。
      """,
      """
      A way of compressing that is not supported
      Office programs store or deflate; this part is compressed otherwise.
      Example: a .docx packed again with LZMA.
      Mend: open it in WPS or Word and save it as .docx.
      """),
    CodePage(
      "O110",
      """
      部件过多
      包里的部件数超过上限，正常文档不到一千个。
      例：把整个文件夹打包后改名为 .docx。
      办法：核对是不是文档；可疑的向提供者索取原件。
      """,
      """
      Too many parts
      The package has more parts than are read; honest documents have less than a thousand.
      Example: a packed folder renamed to .docx.
      Mend: see whether it is a document; ask for the original where in doubt.
      """),
    CodePage(
      "O111",
      """
      部件过大
      某个部件解压后超过上限。
      例：文档里贴了没有压缩的大图。
      办法：在 WPS 中压缩图片，或把文档拆开。
      """,
      """
      A part is too large
      One part inflates beyond the limit.
      Example: huge uncompressed pictures in the document.
      Mend: compress the pictures in WPS, or split the document.
      """),
    CodePage(
      "O112",
      """
      部件膨胀过大
      解压后比压缩前大得不正常，可能是压缩炸弹。
      例：几十 KB 的文件解出几个 GB。
      办法：不要打开；向提供者核实来源。
      """,
      """
      A part inflates out of all proportion
      It may be a decompression bomb.
      Example: some KB that inflate to GB.
      Mend: do not open it; ask where it comes from.
      """),
    CodePage(
      "O113",
      """
      部件大小与声明不符
      实际内容比目录说的多或少，文件已损坏或被改过。
      例：传输中损坏的文件。
      办法：重新复制或下载；仍不行时在 WPS 中打开并另存。
      """,
      """
      A part does not have its declared size
      It holds more or less than the directory says: damaged, or changed.
      Example: a file damaged on its way.
      Mend: copy or download it again; else save it again in WPS.
      """),
    CodePage(
      "O114",
      """
      部件已损坏
      校验和不对或解不出来。
      例：存放它的 U 盘有坏块。
      办法：用备份或重新下载；仍不行时在 WPS 中打开并另存。
      """,
      """
      A part is damaged
      Its checksum does not agree, or it cannot be inflated.
      Example: bad blocks on a USB stick.
      Mend: use a backup or download it again; else save it again in WPS.
      """),
    CodePage(
      "O115",
      """
      缺少部件
      文档引用的部件包里没有。
      例：被其他软件删过内容的 .docx。
      办法：在 WPS 或 Word 中打开并另存为 .docx。
      """,
      """
      A part is missing
      The document refers to a part that the package does not hold.
      Example: a .docx that another program trimmed.
      Mend: open it in WPS or Word and save it as .docx.
      """),
    CodePage(
      "O116",
      """
      文件过大
      文件或解压后的总量超过上限。
      例：合并了几百份扫描件的文档。
      办法：拆分后分别处理。
      """,
      """
      The file is too large
      The file, or what it inflates to, passes the limit.
      Example: a document with hundreds of scans.
      Mend: split it and take the pieces one by one.
      """),
    CodePage(
      "O121",
      """
      部件不是合格的 XML
      文档内部的 XML 有语法错误。
      例：手工改过 document.xml，少了一个结束标记。
      办法：在 WPS 或 Word 中打开并另存，通常可修复。
      """,
      """
      A part is not well-formed XML
      The XML inside the document has a syntax error.
      Example: document.xml edited by hand, an end tag short.
      Mend: open it in WPS or Word and save it again, which mostly repairs it.
      """),
    CodePage(
      "O122",
      """
      含有 DOCTYPE 声明
      办公文档不需要它，它可用来读取本机文件，一律不读。
      例：专门做出来的攻击文件。
      办法：核实来源；可信的在 WPS 中打开并另存。
      """,
      """
      A document type declaration
      Office documents need none, and it can be used to read files of this computer.
      Example: a crafted file.
      Mend: ask where it comes from; where it can be trusted, save it again in WPS.
      """),
    CodePage(
      "O123",
      """
      元素嵌套过深
      层数超过上限，正常文档不到一百层。
      例：表格里套表格套了上百层。
      办法：在 WPS 中打开，拆掉套着的表格后另存。
      """,
      """
      Elements are nested too deeply
      Honest documents have less than a hundred levels.
      Example: tables inside tables, a hundred deep.
      Mend: open it in WPS, take the nested tables apart and save it again.
      """),
    CodePage(
      "O124",
      """
      一段文字过长
      一个文字节点超过上限。
      例：把整份数据粘成一段。
      办法：在 WPS 中分段后另存。
      """,
      """
      One text is too long
      A single text passes the limit.
      Example: a whole data file pasted as one paragraph.
      Mend: divide it in WPS and save it again.
      """),
    CodePage(
      "O125",
      """
      属性或命名空间过多
      一个元素的属性或声明超过上限，正常文档不会有。
      例：专门做出来的文件。
      办法：在 WPS 或 Word 中打开并另存。
      """,
      """
      Too many attributes or namespaces
      No honest document has that many.
      Example: a crafted file.
      Mend: open it in WPS or Word and save it again.
      """),
    CodePage(
      "O126",
      """
      不是 UTF-8 或 UTF-16 的 XML
      文档内部的编码不认识。
      例：别的软件按 GBK 写出的 XML。
      办法：在 WPS 或 Word 中打开并另存。
      """,
      """
      Not XML in UTF-8 or UTF-16
      The encoding inside the document is not known.
      Example: XML that a program wrote as GBK.
      Mend: open it in WPS or Word and save it again.
      """),
    CodePage(
      "O127",
      """
      XML 部件过大
      要读的 XML 超过上限。
      例：几万页的正文。
      办法：把文档拆开。
      """,
      """
      An XML part is too large
      What is to be read passes the limit.
      Example: a body of tens of thousands of pages.
      Mend: split the document.
      """),
  ]
}
