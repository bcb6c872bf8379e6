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
  ]
}
