internal import DossierCore

extension CodePage {
  /// Materials on their way into a dossier: `E…`.
  static let materials = [
    CodePage(
      "E101",
      """
      材料是 HEIC 或 WebP 图片（警告）
      手机默认拍的 HEIC、网页上的 WebP，Word、WPS 文档放不下；改后缀不改内容，程序按内容认。卷宗里只列目录，原件随案件文件夹。
      例：材料/现场.jpg，其实是 HEIC。
      办法：在手机或看图软件里导出为 JPEG；手机可在相机设置里选“兼容性最佳”。
      """,
      """
      A material is a HEIC or WebP picture (warning)
      Word and WPS documents cannot hold these; another ending does not change what is inside. The dossier
      lists the file, which stays with the case.
      Example: 材料/现场.jpg that is a HEIC picture.
      Mend: export it as JPEG; telephones have a setting for it.
      """),
    CodePage(
      "E102",
      """
      材料文件读不出或不能并入（警告）
      图片损坏、文档损坏，或文档里有不能带入的内容；原因写在办法后面。卷宗照样组成，这一件只列目录。
      例：材料/照片.jpg 没有复制完整。
      办法：打开原件另存一份，或重新扫描、复制。
      """,
      """
      A material cannot be read or joined (warning)
      A damaged picture or document, or one with content that must not be carried over; the hints say why.
      The dossier is assembled and only lists it.
      Example: 材料/照片.jpg was not copied to its end.
      Mend: save the original anew, scan or copy it again.
      """),
    CodePage(
      "E103",
      """
      材料是加了密码的 PDF（警告）
      没有密码画不出页，卷宗里只列目录。只限制打印、复制的 PDF 不受影响。
      例：银行发来的对账单 PDF。
      办法：用密码打开，打印或另存为不带密码的 PDF。
      """,
      """
      A material is a PDF with a password (warning)
      Its pages cannot be drawn; the dossier only lists it. A PDF that merely forbids printing is no problem.
      Example: a statement as banks send them.
      Mend: open it with the password and save it without one.
      """),
    CodePage(
      "E104",
      """
      材料是损坏的 PDF（警告）
      poppler 读不出页数或画不出页，卷宗里只列目录。
      例：没有下载完的 PDF。
      办法：在 PDF 阅读器里打开看看，重新下载、扫描或另存。
      """,
      """
      A material is a damaged PDF (warning)
      poppler finds no pages or cannot draw them; the dossier only lists it.
      Example: a PDF whose download was cut off.
      Mend: open it in a PDF reader; download, scan or save it again.
      """),
    CodePage(
      "E105",
      """
      没有 poppler，PDF 只列目录（警告）
      PDF 由 poppler 画成卷宗里的页；这台机器没有装。
      例：在没有 pdftoppm 的机器上组一个含 PDF 材料的卷宗。
      办法：apt install poppler-utils，重新组卷；dossier doctor 可查缺什么。
      """,
      """
      No poppler: a PDF is only listed (warning)
      poppler draws the pages of PDF files; it is not installed here.
      Example: a case with a PDF, on a machine without pdftoppm.
      Mend: apt install poppler-utils and assemble again; dossier doctor tells what is missing.
      """),
    CodePage(
      "E106",
      """
      没有 LibreOffice，别的格式的文档只列目录（警告）
      与卷宗同一格式的文档（DOCX 入 DOCX，ODT 入 ODT）原样并入；DOC、WPS、RTF、TXT 和另一种格式要由 LibreOffice 转换，这台机器没有装。
      例：DOCX 卷宗里的 材料/回函.doc。
      办法：安装 libreoffice-writer，或在 WPS 里另存为与卷宗相同的格式。
      """,
      """
      No LibreOffice: a document of another format is only listed (warning)
      Documents of the dossier's own format are joined as they are; DOC, WPS, RTF, TXT and the other format
      are converted by LibreOffice, which is not installed here.
      Example: 材料/回函.doc in a DOCX dossier.
      Mend: install libreoffice-writer, or save the document in the dossier's format.
      """),
    CodePage(
      "E107",
      """
      LibreOffice 转换不了材料（警告）
      文件损坏、太复杂或太久；原因写在办法后面。卷宗里只列目录。
      例：损坏的 材料/回函.doc。
      办法：在 WPS 里打开，另存为 DOCX 或 ODT。
      """,
      """
      LibreOffice could not convert a material (warning)
      It is damaged, or took too long; the hints say why. The dossier only lists it.
      Example: a damaged 材料/回函.doc.
      Mend: open it in WPS and save it as DOCX or ODT.
      """),
    CodePage(
      "E108",
      """
      PDF 的页太多（警告）
      一个 PDF 超过 1000 页，不画成页，只列目录。
      例：整本账册扫成一个 PDF。
      办法：拆成几个文件，分别列入材料清单。
      """,
      """
      A PDF has too many pages (warning)
      A file of more than 1,000 pages is not drawn, only listed.
      Example: whole books of account scanned into one PDF.
      Mend: split it and list each file.
      """),
    CodePage(
      "E109",
      """
      材料文档设有打开密码（警告）
      没有密码读不出内容，卷宗里只列目录。
      例：加密的 材料/情况说明.docx。
      办法：在 WPS 或 Word 里取消密码后另存。
      """,
      """
      A document needs a password (warning)
      It cannot be read; the dossier only lists it.
      Example: an encrypted 材料/情况说明.docx.
      Mend: remove the password in WPS or Word and save it again.
      """),
    CodePage(
      "E110",
      """
      材料是空文件（警告）
      文件有名字，没有内容；卷宗里只列目录。
      例：复制中断留下的 材料/照片.jpg。
      办法：重新复制或扫描。
      """,
      """
      A material is an empty file (warning)
      The dossier only lists it.
      Example: 材料/照片.jpg left by a copy that was cut off.
      Mend: copy or scan it again.
      """),
    CodePage(
      "E111",
      """
      照片的拍摄地点没有带进卷宗（说明）
      手机照片里常有经纬度、相机型号、时间和缩略图。卷宗里的副本只留画面本身，一个像素不变，按拍摄方向转正；原件未动。
      例：带 GPS 信息的 材料/现场.jpg。
      办法：时间、地点需要作证据的，写进材料的「日期」「说明」。
      """,
      """
      The place where photos were taken is left out (note)
      Photos of telephones hold coordinates, camera, time and a thumbnail. The copies in the dossier hold the
      picture alone, point for point, turned upright; the files themselves are unchanged.
      Example: 材料/现场.jpg with GPS data.
      Mend: write time and place into 日期 and 说明 of the material where they are evidence.
      """),
  ]
}
