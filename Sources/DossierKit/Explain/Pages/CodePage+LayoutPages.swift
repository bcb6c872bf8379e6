internal import DossierCore

extension CodePage {
  /// Pages of P codes: conversion, page numbers and volumes.
  static let layout: [CodePage] = [
    CodePage(
      "P101",
      """
      文件读不出，不能转换
      要转换的文件不在、不许读，或者临时文件夹（TMPDIR）写不下它的副本。
      例：材料在 U 盘上，U 盘已拔出。
      办法：看文件是否还在、有没有读的权限，临时文件夹有没有空间。
      """,
      """
      The file cannot be read and was not converted
      It is not there, may not be read, or the temporary folder (TMPDIR) has no room for its copy.
      Example: the file is on a drive that was pulled out.
      Mend: see whether it is there and may be read, and whether the temporary folder has room.
      """),
    CodePage(
      "P102",
      """
      LibreOffice 不认这个文件
      LibreOffice 打开了文件，但不认为它是文档，什么也没有写出来。
      例：有密码的 .doc；扩展名是 .doc 的压缩包。
      办法：在 WPS 或 LibreOffice 里打开看看；有密码的先去掉密码，坏了的另存一份。
      """,
      """
      LibreOffice does not take the file for a document
      It opened the file and made nothing of it.
      Example: a .doc with a password; an archive called .doc.
      Mend: open it in WPS or LibreOffice; take a password off, save a damaged file anew.
      """),
    CodePage(
      "P103",
      """
      LibreOffice 转换这个文件时退出了
      程序在这个文件上崩溃了。其他文件由新起的进程接着转换，不受影响。
      例：关系成环的 DOCX。
      办法：在 WPS 或 LibreOffice 里打开并另存，再试一次。
      """,
      """
      LibreOffice ended while it converted the file
      It crashed over this file. A new process went on with the others.
      Example: a DOCX whose relationships form a ring.
      Mend: open it in WPS or LibreOffice, save it anew, and try again.
      """),
    CodePage(
      "P104",
      """
      LibreOffice 转换这个文件太久，已停止
      一分钟（大文件更长）没有任何进展，就不再等。其他文件由新起的进程接着转换。
      例：表格嵌套两百层。
      办法：机器忙时再试一次；还是这样的，把文件拆小或另存。
      """,
      """
      LibreOffice took too long over the file and was ended
      It got nowhere for a minute, longer for large files. A new process went on with the others.
      Example: tables nested two hundred deep.
      Mend: try again when the machine is less busy; else divide the file or save it anew.
      """),
    CodePage(
      "P105",
      """
      LibreOffice 启动不了
      找到了程序，但它没有运行起来。
      例：只装了一半；没有写临时文件夹的权限。
      办法：运行 dossier doctor 看看，或重新安装 libreoffice-writer。
      """,
      """
      LibreOffice cannot be started
      The program is there and does not run.
      Example: half an installation; a temporary folder that may not be written.
      Mend: see dossier doctor, or install libreoffice-writer again.
      """),
    CodePage(
      "P106",
      """
      PDF 读不出，画不成页
      poppler 打不开这个 PDF，或者画到一半停了。
      例：有密码的 PDF；没有下载完的 PDF。
      办法：在 PDF 阅读器里打开看看；有密码的先去掉密码，坏了的重新扫描或另存。
      """,
      """
      The PDF cannot be read, its pages cannot be drawn
      Poppler does not open it, or stopped half-way.
      Example: a PDF with a password, or one that was not downloaded to its end.
      Mend: open it in a PDF reader; take a password off, scan or save a damaged file anew.
      """),
    CodePage(
      "P107",
      """
      临时文件夹写不了，不能转换
      转换要用一个临时文件夹放副本和 LibreOffice 的设置。
      例：TMPDIR 指向只读的盘；磁盘满了。
      办法：用 TMPDIR 指向一个能写的文件夹。
      """,
      """
      The temporary folder cannot be written
      Conversion needs a place for copies and the settings of LibreOffice.
      Example: TMPDIR is on a read-only disk, or the disk is full.
      Mend: let TMPDIR name a folder that can be written.
      """),
    CodePage(
      "P111",
      """
      本案没有归入这一卷别的文书
      --part 指定了正卷或副卷，而本案的文书都不在这一卷。
      例：dossier assemble 案件 -o 副卷.docx --part 副卷，案件里只有登记表和处理意见书。
      办法：各文种的卷别写在模板集.yaml；去掉 --part 则合为一卷。
      """,
      """
      The case has no document for that part
      --part asks for 正卷 or 副卷, and no document of the case belongs to it.
      Example: --part 副卷 for a case of a registration form and a reply.
      Mend: 模板集.yaml says which kinds belong to which part; without --part all are one dossier.
      """),
    CodePage(
      "P112",
      """
      超过每卷页数，分成几卷
      页数多的卷宗在文书之间分开，每卷不超过模板集规定的页数（最多二百页），各有封面、目录、页号和备考表，文件名后加 -1、-2。
      例：三百页的卷宗写成 卷宗-1.docx 和 卷宗-2.docx。
      办法：不用改。要少一些的，在模板集.yaml 写「卷宗·每卷页数」；不要分的，加 --no-layout。
      """,
      """
      The dossier is divided into volumes
      A long dossier is divided between documents so that no volume has more pages than the template set says, 200 at most. Each has its own cover, index, page numbers and note sheet; the files are numbered.
      Example: 300 pages become 卷宗-1.docx and 卷宗-2.docx.
      Mend: nothing is wrong. 卷宗.每卷页数 of 模板集.yaml may be less; --no-layout divides nothing.
      """),
    CodePage(
      "P113",
      """
      有文书自己就超过每卷页数
      一件文书不拆开，超过的单独成一卷。
      例：一份材料有二百五十页。
      办法：需要时把它拆成几件，再组卷。
      """,
      """
      A document is longer than a volume may be
      A document is never divided; such a one has a volume of its own.
      Example: a material of 250 pages.
      Mend: divide it into several documents where that is wanted, and assemble again.
      """),
    CodePage(
      "P114",
      """
      没有排版，页号和页数没有填
      页号要排版以后才知道，排版用 LibreOffice 和 poppler，这台机器没有。目录里的页号是域，Word、WPS 更新域后显示；封面和备考表的页数空着，卷宗不分卷。
      例：在没有装 LibreOffice 的电脑上组卷。
      办法：安装 libreoffice-writer 和 poppler-utils；或在 Word、WPS 里全选后按 F9。不需要页号的，加 --no-layout。
      """,
      """
      Nothing was laid out, page numbers and counts are blank
      Page numbers are known once the dossier is laid out, which needs LibreOffice and poppler; this machine lacks them. The page numbers of the index are fields that Word and WPS update; the page counts stay blank and nothing is divided into volumes.
      Example: assembling on a computer without LibreOffice.
      Mend: install libreoffice-writer and poppler-utils, or select all in Word or WPS and press F9. --no-layout where no page numbers are wanted.
      """),
    CodePage(
      "P115",
      """
      卷宗没有排成版，页号没有填
      LibreOffice 在这台机器上，但没有把卷宗转换出来。卷宗照样写出，目录的页号是域。
      例：机器太忙，超过了时间；卷宗里有 LibreOffice 打不开的材料。
      办法：再试一次；还不行的，在 Word、WPS 里全选后按 F9 更新页号。
      """,
      """
      The dossier could not be laid out
      LibreOffice is there and did not convert the dossier. It was written all the same; the page numbers of its index are fields.
      Example: the machine was too busy, or a material is one that LibreOffice cannot open.
      Mend: try again; else select all in Word or WPS and press F9.
      """),
    CodePage(
      "P116",
      """
      版面未定：缺字体
      文书用的字体这台机器没有，用别的字体代替排版。换行、换页和页号可能与装有字体的电脑不同。
      例：没有方正小标宋简体、仿宋_GB2312 的机器。
      由字宽相同的字体代替的不算缺，如 Liberation Serif 代替 Times New Roman；哪些可以代替，写在模板集的 字体.yaml。
      办法：把字体文件（从打印文书的电脑上，Windows 在 C:\\Windows\\Fonts）复制到 ~/.local/share/fonts，运行 fc-cache -f，再重新生成；要归档的 PDF 一定在有字体的机器上做。
      """,
      """
      Layout not final: fonts are missing
      This machine lacks fonts that the documents ask for, others stand in. Lines, pages and page numbers may differ where the fonts are installed.
      Example: a machine without 方正小标宋简体 and 仿宋_GB2312.
      A font as wide as the one asked for does, as Liberation Serif for Times New Roman; 字体.yaml of the set says which.
      Mend: copy the font files (from the computer that prints the papers; C:\\Windows\\Fonts on Windows) to ~/.local/share/fonts, run fc-cache -f, and make the file again; make a PDF for the archive only where they are.
      """),
    CodePage(
      "P121",
      """
      出不了 PDF
      PDF 由 LibreOffice 排版、poppler 核对，这台机器没有装齐。
      例：dossier assemble 案件 -o 卷宗.pdf，没有装 LibreOffice。
      办法：安装 libreoffice-writer 和 poppler-utils；或先写成 .docx、.odt，在 Word、WPS 里另存为 PDF。
      """,
      """
      A PDF cannot be made
      LibreOffice lays a PDF out and poppler reads it; this machine lacks one of them.
      Example: dossier assemble CASE -o 卷宗.pdf without LibreOffice.
      Mend: install libreoffice-writer and poppler-utils; or write .docx or .odt, and save it as PDF in Word or WPS.
      """),
    CodePage(
      "P131",
      """
      包里没有页号、页数和 PDF/A 副本
      页号页数要排版才知道，写错不如不写。没有 LibreOffice、缺公文字体或没有排出来时，归档包照样写出，目录的页号、页数空着，没有 PDF。
      例：归档的机器没有方正小标宋简体。
      办法：在装有 LibreOffice 和公文字体的机器上加 --force 重新归档；不需要的，加 --no-layout。
      """,
      """
      The package has no page numbers, page counts and PDF/A copies
      Pages are counted as LibreOffice lays them out, and a wrong number is worse than none. Without LibreOffice or the fonts, the package is written all the same; its catalogues tell no pages and it holds no PDF.
      Example: the machine that archives lacks 方正小标宋简体.
      Mend: archive again with --force where LibreOffice and the fonts are; --no-layout where they are not wanted.
      """),
  ]
}
