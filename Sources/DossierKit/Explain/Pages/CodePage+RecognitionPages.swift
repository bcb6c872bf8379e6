internal import DossierCore

extension CodePage {
  /// Pages of B codes: what changed in documents that came back, documents of others, correction notices.
  static let recognition: [CodePage] = [
    CodePage(
      "B121",
      """
      字段的值在写出以后改过
      值的书签上记着写出时的样子，现在的文字对不上。
      例：送来的卷宗里，送达时间改了。
      办法：问清楚谁改的；改得对的，用 dossier read-back 写回。
      """,
      """
      A value was changed since it was written
      The name of its bookmark says what was written; the text is another.
      Example: the time of service was changed in a dossier that came in.
      Mend: ask who changed it; take it with dossier read-back where it is right.
      """),
    CodePage(
      "B122",
      """
      这一段在组卷以后改过
      卷宗里记着每一段的样子；这一段改了，或者是新加的。
      例：在查办报告里加了一段。
      办法：对照原来的卷宗看这一段。
      """,
      """
      A paragraph was changed since the dossier was assembled
      The dossier remembers every paragraph; this one is another, or new.
      Example: a paragraph was added to the report.
      Mend: compare it with the dossier as it was.
      """),
    CodePage(
      "B123",
      """
      还有别的改动
      改动太多，只逐处列出前几十处；或者有几段删去了。
      例：删了两段。
      办法：对照原来的卷宗看这份文书。
      """,
      """
      There are more changes
      Only the first ones are told one by one; or paragraphs were removed.
      Example: two paragraphs were deleted.
      Mend: compare the document with the dossier as it was.
      """),
    CodePage(
      "B131",
      """
      认出了一份文书
      按标题认出文种，按表样的标签读出各项；后面写着有几分把握。
      例：《送达回执》认作送达回证。
      办法：认错的，把标题改清楚，或在模板集的 识别.yaml 里加上叫法。
      """,
      """
      A document was recognised
      Its kind is told by the title, its fields by the labels of the forms; it says how sure that is.
      Example: a “送达回执” is taken for a proof of service.
      Mend: where it is wrong, make the title clear or add it to 识别.yaml of the set.
      """),
    CodePage(
      "B132",
      """
      认不出是什么文书
      标题和文件名都不是模板集知道的叫法。
      例：村里的用工记录。
      办法：打开看一眼；常见的标题加进模板集的 识别.yaml。
      """,
      """
      It cannot be told what kind of document this is
      Neither its title nor its name is known to the template set.
      Example: a village's list of working days.
      Mend: look at it; add usual titles to 识别.yaml of the set.
      """),
    CodePage(
      "B133",
      """
      图片或 PDF 的内容看不了
      只当作材料，不判断写了什么。
      例：现场.png。
      办法：打开看一眼。
      """,
      """
      The content of pictures and PDF cannot be read
      They count as material and no more.
      Example: 现场.png.
      Mend: look at it.
      """),
    CodePage(
      "B134",
      """
      按文件名当作扫描件
      文件名里有文种，内容要看原件。
      例：回访记录（签字）.png。
      办法：核对签名、盖章和日期。
      """,
      """
      By its name a scan
      The name holds a kind of document; the content has to be seen.
      Example: 回访记录（签字）.png.
      Mend: check signatures, seals and dates.
      """),
    CodePage(
      "B135",
      """
      这种格式要先转换
      .doc、.wps、.rtf 等旧格式不能直接读。
      例：答复.doc。
      办法：在 WPS 里另存为 .docx。
      """,
      """
      The format has to be converted first
      .doc, .wps, .rtf and the like cannot be read as they are.
      Example: 答复.doc.
      Mend: save it as .docx.
      """),
    CodePage(
      "B136",
      """
      没有案件，也没有认得出的文书
      文件夹里没有案件.yaml，文件也都认不出。
      例：路径写到了照片文件夹。
      办法：核对路径；新建案件用 dossier new。
      """,
      """
      Neither a case nor documents that can be recognised
      There is no 案件.yaml, and no file is known.
      Example: the path leads to a folder of photographs.
      Mend: check the path; dossier new makes a case.
      """),
    CodePage(
      "B137",
      """
      这一栏填的读不懂
      这一栏要填日期、数或规定的几项之一，写的不是。
      例：送达时间写「昨天」。
      办法：对照原件核对这一栏。
      """,
      """
      What stands in this place cannot be read
      It wants a date, a number or one of a fixed set, and holds something else.
      Example: “yesterday” as the time of service.
      Mend: compare it with the original.
      """),
    CodePage(
      "B138",
      """
      两份文书写的不一样
      同一个人或同一件事，两份文书写得不同。
      例：登记表和送达回证上的姓名不一样。
      办法：对照两份原件，改正写错的一份。
      """,
      """
      Two documents differ
      They say different things of the same person or matter.
      Example: two names of the petitioner.
      Mend: compare both originals and correct the one that is wrong.
      """),
    CodePage(
      "B139",
      """
      文件太多
      文件夹里没有案件.yaml，文件又多得不像一件案子，没有核对。
      例：把全年的来件放在一个文件夹里。
      办法：一件一个文件夹，分开核对。
      """,
      """
      Too many files
      The folder holds no 案件.yaml and more files than one case has; nothing was checked.
      Example: the papers of a whole year in one folder.
      Mend: check one folder for each case.
      """),
    CodePage(
      "B141",
      """
      一份补正通知书只写一件案件
      核对了几件案件，--notice 却只写了一个文件。
      例：dossier check 案件/* --notice 通知.docx。
      办法：--notice 写文件夹，以 / 结尾，每件案件各写一份。
      """,
      """
      A correction notice is about one case
      Several cases were checked, but --notice names one file.
      Example: dossier check cases/* --notice notice.docx.
      Mend: name a folder, ending in /; each case gets a notice of its own.
      """),
    CodePage(
      "B142",
      """
      没有要补正的
      没有错误也没有警告，没有写补正通知书。
      例：核对一件齐全的案件。
      办法：不用做什么。
      """,
      """
      There is nothing to correct
      Neither errors nor warnings were found; no notice was written.
      Example: a case that is complete.
      Mend: nothing.
      """),
  ]
}
