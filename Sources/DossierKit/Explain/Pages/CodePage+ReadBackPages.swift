internal import DossierCore

extension CodePage {
  /// Pages of B codes: reading back what was changed in documents.
  static let readBack: [CodePage] = [
    CodePage(
      "B101",
      """
      文书里的值改过
      有人在 WPS、Word 或 LibreOffice 里改了这个字段的值。不加 --show-values 只说几个字，不显示值。
      例：把处理意见书的落实期限改成了 2026年4月1日。
      办法：改得对的，dossier read-back 案件 --take 写回案件.yaml；不要的，重新生成。
      """,
      """
      The value was changed in the document
      Somebody edited this field's value in WPS, Word or LibreOffice. Values are shown with --show-values only.
      Example: the date of performance in the reply letter was changed.
      Mend: take it with dossier read-back CASE --take, or render the document anew.
      """),
    CodePage(
      "B102",
      """
      字段以外的文字改过
      改的是表样里固定的文字，案件.yaml 里没有对应的字段，写不回去。
      例：在抬头后面加了一句话。
      办法：每份都要改的，改模板；只改这一份的，保留改过的文书，不要再重新生成。
      """,
      """
      Text outside of fields was changed
      The words belong to the form, so 案件.yaml has no field for them.
      Example: a sentence was added behind the salutation.
      Mend: change the template, or keep this document and do not render it again.
      """),
    CodePage(
      "B103",
      """
      多出或少了一段
      文书里加了或删了整段、整行。列表的项数变了也是这样，从不自动写回。
      例：在送达文书的表里手工加了一行。
      办法：在案件.yaml 的列表里照样加一项或删一项，再重新生成。
      """,
      """
      A paragraph was added or removed
      Whole paragraphs or rows; the length of a list is never taken by itself.
      Example: a row was added to a table of documents.
      Mend: add or remove the entry in 案件.yaml and render anew.
      """),
    CodePage(
      "B104",
      """
      找不到这个字段的值
      值的书签没有了，前后的文字和表格里的位置也对不上。
      例：整段重写，连固定的文字一起删了。
      办法：打开文书看一眼，手工改案件.yaml。
      """,
      """
      The value cannot be found
      Its bookmark is gone, and so are the text and the place in the table.
      Example: the whole paragraph was written anew.
      Mend: look at the document and edit 案件.yaml.
      """),
    CodePage(
      "B105",
      """
      案件.yaml 在生成文书以后改了
      文书里的值和写出时一样，案件.yaml 里已经是另一个值。
      例：写回一处改动以后，另一份文书还是旧的。
      办法：重新生成这份文书。
      """,
      """
      案件.yaml was changed after the document was written
      The document holds what was written; the case file says something else by now.
      Example: after a change was taken, another document still has the old value.
      Mend: render the document anew.
      """),
    CodePage(
      "B106",
      """
      文书和案件.yaml 都改了
      生成以后两边都改过，不能判断以哪个为准，没有写回。
      例：案件.yaml 里改了期限，文书里又改成另一天。
      办法：核对以后改案件.yaml，再重新生成。
      """,
      """
      Document and case file were both changed
      Nobody but you can tell which is right; nothing was taken.
      Example: a time limit was changed here and there.
      Mend: decide, edit 案件.yaml, and render anew.
      """),
    CodePage(
      "B107",
      """
      同一字段改得不一样
      几份文书里的同一个字段改成了不同的值，没有写回。
      例：送达回证和处理意见书里把住址改成了两个样子。
      办法：核对以后改案件.yaml，再重新生成。
      """,
      """
      One field was changed in different ways
      Several documents say different things; nothing was taken.
      Example: two spellings of one address.
      Mend: decide, edit 案件.yaml, and render anew.
      """),
    CodePage(
      "B108",
      """
      这个值是算出来的
      它由别的字段得出，案件.yaml 里没有地方写。
      例：卷内目录里的件数。
      办法：改它所依据的字段。
      """,
      """
      The value is worked out
      It follows from other fields, and 案件.yaml has no place for it.
      Example: the number of documents in the index.
      Mend: change the fields that it comes from.
      """),
    CodePage(
      "B109",
      """
      改过的值不能自动写回
      值经过的过滤器还原不了，或者改成的文字不是这个字段要的。
      例：日期改成了「近日」；几个姓名用顿号连在一起。
      办法：手工改案件.yaml。
      """,
      """
      The changed value cannot be taken by itself
      A filter cannot be undone, or the text is not what the field wants.
      Example: a date was changed to “soon”; several names stand joined.
      Mend: edit 案件.yaml yourself.
      """),
    CodePage(
      "B110",
      """
      已写回案件.yaml
      只改了这一个值，注释、顺序和别的内容原样不动；原来的文件留作 案件.yaml.bak。
      例：期限写回了第189行。
      办法：要撤回的，用 .bak 盖回去。
      """,
      """
      Taken into 案件.yaml
      This value and nothing else was changed; the file as it was is kept as 案件.yaml.bak.
      Example: a time limit was taken into line 189.
      Mend: to undo it, copy the .bak back.
      """),
    CodePage(
      "B111",
      """
      写不回案件.yaml
      那一处的写法不能就地改，或者上级字段还没有；全部都没有写。
      例：回执整个没有填写，却在文书里填了收件人。
      办法：手工改这一处，再运行一次。
      """,
      """
      It cannot be written into 案件.yaml
      The place cannot be edited, or the record that holds the field is not there; nothing was written.
      Example: the whole receipt is absent, but a receiver was typed into the document.
      Mend: edit this place yourself and run it again.
      """),
    CodePage(
      "B112",
      """
      不是本案生成的文书
      文件里没有本案文书的书签，文件名也不是生成时的名字。
      例：拿了另一件案子的转送单。
      办法：核对文件和案件；别人做的文书用 dossier check。
      """,
      """
      The file was not made from this case
      It holds none of its bookmarks and does not have the name of one of its documents.
      Example: a slip of another case.
      Mend: check file and case; documents of others are for dossier check.
      """),
    CodePage(
      "B113",
      """
      「文书」文件夹里没有文书
      没有写明看哪个文件，案件的「文书」里也没有 .docx 或 .odt。
      例：文书生成到了别处。
      办法：写明要看的文件。
      """,
      """
      The folder 文书 holds no documents
      No file was named, and there is no .docx or .odt.
      Example: the documents were written elsewhere.
      Mend: name the files.
      """),
    CodePage(
      "B114",
      """
      案件.yaml 刚刚被别人改过
      读过以后、写以前文件变了，没有写。
      例：同时在编辑器里保存了案件.yaml。
      办法：再运行一次。
      """,
      """
      案件.yaml was changed meanwhile
      It changed between reading and writing; nothing was written.
      Example: it was saved in an editor at the same moment.
      Mend: run it again.
      """),
    CodePage(
      "B115",
      """
      卷宗用表里的值改过
      封面、目录、备考表由各文书汇总，不从它们写回。
      例：在封面上改了案卷题名。
      办法：改案件.yaml，重新组卷。
      """,
      """
      A value of a form of the dossier was changed
      Cover, index and note sheet are made of the documents; nothing is taken from them.
      Example: the title was changed on the cover.
      Mend: edit 案件.yaml and assemble anew.
      """),
  ]
}
