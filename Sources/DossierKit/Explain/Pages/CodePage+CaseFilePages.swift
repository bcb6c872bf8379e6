internal import DossierCore

extension CodePage {
  /// Pages of C codes: what is wrong with a case file or a template set.
  static let caseFiles: [CodePage] = [
    CodePage(
      "C101",
      """
      没有这个文件或文件夹
      给出的路径不存在。
      例：dossier check 案件甲，当前文件夹里没有「案件甲」。
      办法：核对路径；新建案件用 dossier new。
      """,
      """
      There is no such file or folder
      The path that was given does not exist.
      Example: dossier check 案件甲, and there is no 案件甲 here.
      Mend: check the path; dossier new makes a new case.
      """),
    CodePage(
      "C102",
      """
      文件夹里没有「案件.yaml」
      指的是文件夹，里面却没有案件文件。
      例：指到了装有许多案件的上一层文件夹。
      办法：指向装有「案件.yaml」的那一层。
      """,
      """
      The folder holds no 案件.yaml
      A folder was named, and no case file is in it.
      Example: the folder above, which holds many cases, was named.
      Mend: name the folder that holds 案件.yaml itself.
      """),
    CodePage(
      "C103",
      """
      读不出文件或文件夹
      文件在，但没有权限，或不是普通文件。
      例：从别人的账户拷来的文件夹没有读取权限。
      办法：核对读取权限后重试。
      """,
      """
      The file or folder cannot be read
      It is there, but you may not read it, or it is no regular file.
      Example: a folder copied from another account without the right to read it.
      Mend: check the permissions and try again.
      """),
    CodePage(
      "C104",
      """
      文件是空的
      案件文件里一个字也没有。
      例：新建了「案件.yaml」还没有填写。
      办法：用 dossier new 得到带说明的案件文件。
      """,
      """
      The file is empty
      There is nothing in the case file.
      Example: a new 案件.yaml that nobody filled in.
      Mend: dossier new makes one with explanations.
      """),
    CodePage(
      "C105",
      """
      文件过大
      案件文件只写事实，不会有这么大；多半是指错了文件。
      例：把扫描件的内容粘进了案件文件。
      办法：扫描件和照片放进「材料」文件夹，在「材料清单」里写文件名。
      """,
      """
      The file is too large
      A case file holds facts only and is never that large; probably another file was named.
      Example: the content of a scan was pasted into the case file.
      Mend: put scans into the folder 材料 and name them in 材料清单.
      """),
    CodePage(
      "C106",
      """
      文件不是 UTF-8 编码
      文件按别的编码保存，汉字读出来会是乱码。位置是第一个读不懂的字。
      例：用旧版记事本按 ANSI（GB18030）保存。
      办法：在编辑器里另存为，编码选 UTF-8。
      """,
      """
      The file is not UTF-8
      It was saved in another encoding. The place is the first character that cannot be read.
      Example: saved as ANSI (GB18030) by an old Notepad.
      Mend: save it again with the encoding UTF-8.
      """),
    CodePage(
      "C107",
      """
      不合 YAML 的写法
      这一行读不懂：冒号、缩进、引号或括号不对。
      例：姓名：周明远（冒号是全角的）；或下一行的缩进少了一格。
      办法：写成「姓名: 周明远」，冒号半角、后面空一格；同级的行左边对齐；缩进用空格。
      """,
      """
      Not well-formed YAML
      The line cannot be read: a colon, an indentation, a quotation mark or a bracket is wrong.
      Example: 姓名：周明远 with a full-width colon; or a line indented by one blank too few.
      Mend: write “姓名: 周明远”, colon and blank; lines of one level start in one column; no tabs.
      """),
    CodePage(
      "C108",
      """
      用了 YAML 的引用
      「*名称」是 YAML 的引用，本程序不接受，以免小文件展开成极大的内容。
      例：住址: *住址。
      办法：把内容直接写在这里；文字以 * 开头的，加引号。
      """,
      """
      A YAML alias is used
      `*name` is an alias of YAML; they are not accepted, as small files could grow enormous by them.
      Example: 住址: *home.
      Mend: write the content out; put a text that begins with an asterisk into quotes.
      """),
    CodePage(
      "C109",
      """
      同一处重复写了一个键
      后写的会盖掉先写的，所以不接受。
      例：信访人下有两行「电话」。
      办法：只留一个；有几项的写成列表。
      """,
      """
      A key is written twice in one place
      The later one would hide the earlier, so neither is taken.
      Example: two lines 电话 below 信访人.
      Mend: keep one; write several as a list.
      """),
    CodePage(
      "C110",
      """
      内容过多或嵌套过深
      文件的项数或层数超过上限。
      例：把全年台账写进一个案件文件。
      办法：一个文件只写一个案件；核对该处的缩进和括号。
      """,
      """
      Too many items, or nested too deeply
      The file passes the limit of items or levels.
      Example: the ledger of a year in one case file.
      Mend: one file holds one case; check indentation and brackets there.
      """),
    CodePage(
      "C111",
      """
      文件里没有「键: 值」的内容
      文件是一段文字或一个列表，不是案件文件。
      例：只写了一行标题。
      办法：每行写一个「键: 值」，可从 dossier new 得到的文件开始。
      """,
      """
      The file holds no “key: value” lines
      It is a text or a list, not a case file.
      Example: a file with one line, the title.
      Mend: write one “key: value” a line; dossier new makes a file to begin with.
      """),
    CodePage(
      "C112",
      """
      文件的格式比本程序新
      「格式」的数字大于本程序认识的。
      例：格式: 2，本程序读到 1。
      办法：升级本程序。
      """,
      """
      The file's format is newer than this program
      The number below 格式 is greater than this program knows.
      Example: 格式: 2, where 1 is the latest known.
      Mend: upgrade the program.
      """),
    CodePage(
      "C120",
      """
      缺少必填项
      案件、文书或模板集要求的字段没有填写。
      例：转送单没有「办结期限」。
      办法：在指出的那一行下补写；不知道怎么写的，看 dossier schema。
      """,
      """
      A required field is missing
      The catalogue or the template set asks for a field that is not filled in.
      Example: a 转送单 without 办结期限.
      Mend: add it in the place named; dossier schema shows what it wants.
      """),
    CodePage(
      "C121",
      """
      填的种类不对
      要列表填了文字，要数填了文字，要下级各键填了一句话，等等。
      例：诉求清单: 修好楼道灯（应是列表）。
      办法：另起一行，列表每项前写「- 」；下级各键缩进两格。
      """,
      """
      The wrong kind of value
      A text where a list is wanted, a sentence where keys are wanted, and so on.
      Example: 诉求清单: 修好楼道灯, where a list is wanted.
      Mend: start a new line; “- ” before each item of a list, two blanks before keys of a record.
      """),
    CodePage(
      "C122",
      """
      不是有效的日期
      日期写法不对，或没有这一天。
      例：2026-02-30；2026年3月5日。
      办法：写成 2026-03-05，核对该月有没有这一天。
      """,
      """
      Not a day of the calendar
      The date is written in another way, or there is no such day.
      Example: 2026-02-30; 2026年3月5日.
      Mend: write it as 2026-03-05.
      """),
    CodePage(
      "C123",
      """
      不是有效的日期和时刻
      要写到几时几分的字段写法不对。
      例：2026-03-05 25:70。
      办法：写成 2026-03-05 15:40，日期和时刻之间空一格。
      """,
      """
      Not a valid date and time
      A field that wants hour and minute is written in another way.
      Example: 2026-03-05 25:70.
      Mend: write it as 2026-03-05 15:40, with a blank between.
      """),
    CodePage(
      "C124",
      """
      只有日期，没有时刻（警告）
      这个字段应写到几时几分，例如送达时间要据以起算期限。
      例：送达时间: 2026-03-05。
      办法：补上时刻：2026-03-05 15:40。
      """,
      """
      A date without a time (warning)
      The field wants hour and minute too: time limits run from it.
      Example: 送达时间: 2026-03-05.
      Mend: add the time: 2026-03-05 15:40.
      """),
    CodePage(
      "C125",
      """
      没有这个键
      键写错了，或写错了地方。不认识的键不会悄悄忽略。
      例：信访人下写了「新名」，应为「姓名」。
      办法：按提示改；全部键见 dossier schema。
      """,
      """
      There is no such key
      A key is misspelt or stands in the wrong place. Unknown keys are never ignored.
      Example: 新名 below 信访人, meant was 姓名.
      Mend: follow the suggestion; dossier schema lists all keys.
      """),
    CodePage(
      "C126",
      """
      填的不是规定的值
      这个字段只能填规定的几个词之一。
      例：形式: 上访，应为「来访」。
      办法：从提示列出的词里选。
      """,
      """
      None of the allowed values
      The field takes one of a fixed set of words.
      Example: 形式: 上访, where 来访 is the word.
      Mend: choose from the words in the hint.
      """),
    CodePage(
      "C127",
      """
      数超出范围
      整数小于下限或大于上限。
      例：途径: 7，途径只有 1 至 6。
      办法：改成范围内的整数。
      """,
      """
      A number is out of range
      A whole number lies below or above what is allowed.
      Example: 途径: 7, where routes go from 1 to 6.
      Mend: use a whole number inside the range.
      """),
    CodePage(
      "C128",
      """
      不是有效的金额
      金额要大于零，至多两位小数。
      例：金额: 六万元；金额: 67788.005。
      办法：写成 67788 或 "67,788.00"，大写由程序生成。
      """,
      """
      Not a valid sum
      Sums are greater than zero, with two decimals at most.
      Example: 金额: 六万元; 金额: 67788.005.
      Mend: write 67788 or "67,788.00"; the words are made by the program.
      """),
    CodePage(
      "C129",
      """
      所指的诉求不存在
      「诉求: n」的 n 大于诉求的项数。诉求从 1 数起。
      例：诉求清单只有两项，答复里写了「诉求: 3」。
      办法：改成对应的序号，或在诉求清单里补上这项诉求。
      """,
      """
      It refers to a claim that does not exist
      The number after 诉求 is greater than the number of claims, which are counted from 1.
      Example: two claims, and an answer to 诉求: 3.
      Mend: correct the number, or add the claim to 诉求清单.
      """),
  ]
}
