internal import DossierCore

extension CodePage {
  /// Pages of D codes: what keeps a command from doing its work.
  static let commands: [CodePage] = [
    CodePage(
      "D101",
      """
      找不到模板集所在的文件夹
      当前文件夹、上级文件夹和程序旁边都没有 Templates。
      例：把程序单独拷到了别处。
      办法：用 --templates 指明，或设环境变量 DOSSIER_TEMPLATES。
      """,
      """
      The folder of the template sets is not there
      No Templates is found here, above, or beside the program.
      Example: the program was copied somewhere by itself.
      Mend: name it with --templates, or set DOSSIER_TEMPLATES.
      """),
    CodePage(
      "D111",
      """
      本案没有这个文种的文书
      --only 写的文种，案件的「文书」里没有。
      例：dossier render 案件 -o 输出 --only 转交单，应为「转送单」。
      办法：从提示列出的文种里选。
      """,
      """
      The case has no document of this kind
      --only names a kind that does not occur below 文书.
      Example: --only 转交单, meant was 转送单.
      Mend: choose from the kinds in the hint.
      """),
    CodePage(
      "D112",
      """
      文件在生成以后被改过
      有人手工改过这个文件，没有覆盖，其他文件也没有写。
      例：生成转送单后在 WPS 里改了一个字，又运行一次 dossier render。
      办法：改动要留的，另存到别处，最好写回案件.yaml；不要的，加 --force。
      """,
      """
      The file was changed since it was written
      Somebody edited it; neither it nor any other file was overwritten.
      Example: a word was changed in WPS and dossier render run again.
      Mend: save it elsewhere, best take the change into 案件.yaml; or add --force.
      """),
    CodePage(
      "D113",
      """
      建不了输出文件夹
      那里不能写，或同名的是文件。
      例：-o 结果，而「结果」是一个文件。
      办法：换一个能写的位置。
      """,
      """
      The output folder cannot be made
      You may not write there, or a file has that name.
      Example: -o result, where result is a file.
      Mend: choose a place where you may write.
      """),
    CodePage(
      "D114",
      """
      几个案件的文件夹同名
      一次生成几个案件时，每个案件写进以自己文件夹命名的文件夹；同名的案件会混在一起，所以只生成前面的一个。
      例：dossier render 甲/案件 乙/案件 -o 结果。
      办法：分开运行，各用自己的 -o；或给案件文件夹改名。
      """,
      """
      The folders of several cases have the same name
      Of several cases, each is written into a folder named as its own; cases of one name would be mixed, so only the first is written.
      Example: dossier render a/case b/case -o result.
      Mend: run them one by one, each with its own -o, or rename the case folders.
      """),
    CodePage(
      "D121",
      """
      文件不存在或读不出
      要用的文件读不到。
      例：图片或数据文件被移走。
      办法：核对路径、文件名和权限。
      """,
      """
      The file is not there or cannot be read
      A file that is needed cannot be read.
      Example: a picture or data file was moved.
      Mend: check path, name and permissions.
      """),
    CodePage(
      "D122",
      """
      文件过大
      文件超过读取的上限。
      例：几百 MB 的扫描件。
      办法：降低分辨率，或分成几个文件。
      """,
      """
      The file is too large
      It passes the limit for reading.
      Example: a scan of several hundred MB.
      Mend: use less resolution, or split it.
      """),
    CodePage(
      "D131",
      """
      模板集里没有这份清单
      --checklist 或案件「清单」写的名称不在模板集里。
      例：--checklist 六有清单，应为「六有」。
      办法：从提示列出的清单里选。
      """,
      """
      The template set has no such checklist
      The name after --checklist or below 清单 is not in the set.
      Example: --checklist 六有清单, meant was 六有.
      Mend: choose from the names in the hint.
      """),
    CodePage(
      "D141",
      """
      文件里没有案件信息
      要核对的卷宗不是本程序组的，或案件信息已被删去。
      例：把一份普通的 .docx 给了 dossier check。
      办法：核对案件文件夹，或用 dossier assemble 重新组卷。
      """,
      """
      The file carries no case
      It was not assembled by this program, or the data was removed.
      Example: an ordinary .docx given to dossier check.
      Mend: check the case folder, or assemble the dossier again.
      """),
    CodePage(
      "D142",
      """
      文书在组卷以后改过（警告）
      卷宗里这份文书的文字或图片与组卷时不同。
      例：在 WPS 里改了处理意见书的日期。
      办法：改动写回案件.yaml 后重新组卷；不要的，重新组卷即可。
      """,
      """
      A document was changed since assembly (warning)
      Its text or pictures are not what they were.
      Example: the date of the reply letter was changed in WPS.
      Mend: take the change into 案件.yaml and assemble again, or just assemble again.
      """),
    CodePage(
      "D143",
      """
      认不出这份文书（警告）
      标出文书起止的书签被删，无法核对是否改过。
      例：整段删除后重新粘贴。
      办法：重新组卷。
      """,
      """
      A document cannot be found (warning)
      The bookmark round it is gone, so nothing can be said of it.
      Example: its pages were deleted and pasted again.
      Mend: assemble the dossier again.
      """),
    CodePage(
      "D151",
      """
      输出文件的扩展名不对
      模板是什么格式，输出就是什么格式，不作转换。
      例：dossier fill 转送单.docx --data 数据.yaml -o 结果.odt。
      办法：改成提示的扩展名；要 ODT 的，用 ODT 模板。
      """,
      """
      The output has the wrong ending
      Output has the format of its template; nothing is converted.
      Example: dossier fill form.docx --data data.yaml -o result.odt.
      Mend: use the ending in the hint; for ODT use an ODT template.
      """),
    CodePage(
      "D152",
      """
      数据不是记录的列表
      一次生成多份文书，数据要写成列表，每项一份。
      例：--into 全部.zip，而数据文件里只有一条记录。
      办法：写成列表；只生成一份的，用 -o 文件名。
      """,
      """
      The data is no list of records
      To make several documents, the data must be a list with one entry for each.
      Example: --into all.zip with a data file of one record.
      Mend: write a list; for one document, use -o FILE.
      """),
    CodePage(
      "D153",
      """
      列表里有一项不是记录
      每一项要写名称和值，才能填进模板。
      例：列表第3项只是一个数。
      办法：改成“名称：值”的写法，或删去这一项。
      """,
      """
      An entry of the list is no record
      Each entry needs names and values to fill the template with.
      Example: the third entry is a mere number.
      Mend: write names and values, or take the entry out.
      """),
    CodePage(
      "D154",
      """
      文件名的写法里有不能用的标签
      --name 只认取值的 {{ }}，不认循环和条件。
      例：--name '{% if 编号 %}{{ 编号 }}{% endif %}'。
      办法：写成 --name '{{ 编号 | default("无号") }}'。
      """,
      """
      The pattern of file names holds a tag it cannot hold
      --name takes values in {{ }}, no loops or conditions.
      Example: --name '{% if 编号 %}{{ 编号 }}{% endif %}'.
      Mend: write --name '{{ 编号 | default("none") }}'.
      """),
    CodePage(
      "D155",
      """
      数据是列表，不能写进一个文件
      列表里每一条记录生成一份文书。
      例：dossier fill 通知.docx --data 名单.json -o 通知书.docx。
      办法：用 -o 文件夹/ 写进文件夹，或用 --into 文件.zip 写进一个压缩包。
      """,
      """
      A list cannot go into one document
      Each record of a list makes a document of its own.
      Example: dossier fill notice.docx --data people.json -o letter.docx.
      Mend: -o FOLDER/ writes a file each, --into FILE.zip one archive.
      """),
    CodePage(
      "D156",
      """
      要写的文件已经有了
      一次生成多份文书时，只要有一个文件已存在，就一份也不写。
      例：同一个列表第二次写进同一个文件夹。
      办法：换一个文件夹；确要覆盖的，加 --force。
      """,
      """
      A file to be written is there already
      Of several documents none is written where one would replace a file.
      Example: the same list written into the same folder twice.
      Mend: choose another folder; --force replaces the files.
      """),
    CodePage(
      "D160",
      """
      案件里没有「归档」信息
      归档要用全宗号、类别号、案卷号、年度和保管期限。
      例：案件.yaml 没有「归档」一节。
      办法：填写「归档」，写法见 dossier schema。
      """,
      """
      The case holds nothing below 归档
      Archiving needs fonds, category, volume, year and retention.
      Example: a 案件.yaml without 归档.
      Mend: fill in 归档; dossier schema shows its fields.
      """),
    CodePage(
      "D161",
      """
      归档信息没有填全
      「归档」里的一项没有填写，或应当是数而不是。
      例：案卷号: 甲。
      办法：在「归档」下补填。
      """,
      """
      The archiving data is incomplete
      A field below 归档 is missing, or should be a number.
      Example: 案卷号: A.
      Mend: fill it in below 归档.
      """),
    CodePage(
      "D162",
      """
      已豁免一条检查（说明）
      按 --waive 或案件的「豁免」归档，代码、理由和批准人记在包里。
      例：dossier archive 案件 -o 归档 --waive F-7 --reason 协议尚未到期。
      办法：核对理由是否成立；不再需要的豁免应删去。
      """,
      """
      A finding was waived (note)
      The case was archived with --waive or its 豁免; code, reason and approver are kept in the bag.
      Example: dossier archive case -o out --waive F-7 --reason "the clause is not yet due".
      Mend: see that the reason holds; remove waivers that are no longer needed.
      """),
    CodePage(
      "D163",
      """
      案件还在办理中
      只归档已经办结或息访的案件。
      例：案件.yaml 写着「状态: 办理中」，运行 dossier archive。
      办法：办结以后改「状态」，再归档。
      """,
      """
      The case is still being handled
      Only cases that are closed or settled are archived.
      Example: dossier archive with 状态: 办理中 in 案件.yaml.
      Mend: set 状态 once the case is closed.
      """),
    CodePage(
      "D171",
      """
      材料排不成页，只列目录（说明）
      音像、表格、压缩包等没有页，不能排进卷宗；原件仍在案件文件夹，归档时一并入包。
      例：材料/通话录音.mp3。
      办法：要装订成页的，另存为 PDF、DOCX 或图片。
      """,
      """
      A material has no pages (note)
      Sound, film, tables and archives make no pages of the dossier; the file stays with the case and goes
      into the bag.
      Example: 材料/call.mp3.
      Mend: save it as PDF, DOCX or a picture where it shall be pages.
      """),
    CodePage(
      "D175",
      """
      要合并的文件格式不同
      DOCX 只能和 DOCX 合并，ODT 只能和 ODT 合并；以第一个文件为准，一个也没有合并。
      例：dossier merge 报告.docx 附件.odt -o 合订.docx。
      办法：用 WPS 或 LibreOffice 把它另存为同一格式再合并。
      """,
      """
      Files of different formats cannot be joined
      DOCX joins with DOCX and ODT with ODT, the first file says which; nothing was joined.
      Example: dossier merge 报告.docx 附件.odt -o 合订.docx.
      Mend: save it in the same format with WPS or LibreOffice first.
      """),
  ]
}
