internal import DossierCore

extension CodePage {
  /// Pages of C codes from C130: numbers, named files, template sets and calendars.
  static let caseFacts: [CodePage] = [
    CodePage(
      "C130",
      """
      不是 18 位居民身份证号（警告）
      位数或字符不对。消息里从不显示号码本身。
      例：漏抄一位，或仍是 15 位旧号。
      办法：对照证件改成 18 位；确实不是居民身份证的，改「证件类型」。
      """,
      """
      Not an 18-character identity number (warning)
      Its length or its characters are wrong. The number itself is never shown.
      Example: one digit left out, or an old number of 15 digits.
      Mend: compare it with the paper; where the paper is another, change 证件类型.
      """),
    CodePage(
      "C131",
      """
      身份证号里的出生日期不存在（警告）
      第 7 至 14 位不是日历上的一天。
      例：号码中间写成 19850230。
      办法：对照证件核对第 7 至 14 位。
      """,
      """
      The date of birth in the identity number does not exist (warning)
      Characters 7 to 14 are no day of the calendar.
      Example: 19850230 in the middle of the number.
      Mend: compare characters 7 to 14 with the paper.
      """),
    CodePage(
      "C132",
      """
      身份证号的校验码不对（警告）
      最后一位由前十七位算出，算出来不符，多半是抄错一位。
      例：相邻两位写颠倒了。
      办法：对照证件逐位核对。
      """,
      """
      The check character of the identity number is wrong (warning)
      The last character follows from the others and does not agree; probably one was miscopied.
      Example: two neighbouring digits swapped.
      Mend: compare it with the paper character by character.
      """),
    CodePage(
      "C133",
      """
      不是 18 位统一社会信用代码（警告）
      位数或字符不对，代码里没有 I、O、S、V、Z。
      例：把数字 0 写成了字母 O。
      办法：对照登记证书改正。
      """,
      """
      Not an 18-character credit code (warning)
      Its length or characters are wrong; it holds no I, O, S, V, Z.
      Example: the letter O for the digit 0.
      Mend: compare it with the certificate.
      """),
    CodePage(
      "C134",
      """
      统一社会信用代码的校验码不对（警告）
      最后一位由前十七位算出，算出来不符。
      例：抄错一位。
      办法：对照登记证书逐位核对。
      """,
      """
      The check character of the credit code is wrong (warning)
      The last character follows from the others and does not agree.
      Example: one character miscopied.
      Mend: compare it with the certificate character by character.
      """),
    CodePage(
      "C140",
      """
      所指的文件不存在
      案件文件里写的文件不在案件文件夹里。
      例：文件: 材料/现状照片.jpg，实际叫「现状照片.JPG」。
      办法：核对文件名和扩展名（分大小写），把文件放进去，或删去这一行。
      """,
      """
      A named file does not exist
      The case file names a file that is not in the case folder.
      Example: 文件: 材料/现状照片.jpg, while the file is called 现状照片.JPG.
      Mend: check name and extension (case matters), put the file there, or remove the line.
      """),
    CodePage(
      "C141",
      #"""
      所指的文件在案件文件夹之外
      案件文件夹要能整个拷走，所以只能用里面的文件。
      例：文件: ../公用/照片.jpg；文件: D:\照片.jpg。
      办法：把文件复制到「材料」或「文书」文件夹，写成「材料/照片.jpg」。
      """#,
      #"""
      A named file lies outside the case folder
      A case folder can be copied as a whole, so only files inside it may be named.
      Example: 文件: ../shared/photo.jpg; 文件: D:\photo.jpg.
      Mend: copy the file into 材料 or 文书 and write 材料/photo.jpg.
      """#),
    CodePage(
      "C142",
      """
      所指的不是文件
      写到了文件夹或设备。
      例：文件: 材料。
      办法：写到具体的文件。
      """,
      """
      What is named is no file
      A folder or a device is named.
      Example: 文件: 材料.
      Mend: name a file.
      """),
    CodePage(
      "C143",
      #"""
      路径用了反斜杠
      路径一律用「/」，各种系统都认得。
      例：文件: 材料\照片.jpg。
      办法：改成 材料/照片.jpg。
      """#,
      #"""
      A path uses backslashes
      Paths are written with “/”, which every system knows.
      Example: 文件: 材料\photo.jpg.
      Mend: write 材料/photo.jpg.
      """#),
    CodePage(
      "C150",
      """
      没有所写的模板集
      案件文件或 --set 写的模板集不在模板文件夹里。
      例：模板集: 国家通用版，应为「国家通用」。
      办法：改成提示列出的名称；模板在别处的，用 --templates 指明。
      """,
      """
      There is no such template set
      The set named in the case file or by --set is not in the folder of sets.
      Example: 模板集: 国家通用版, meant was 国家通用.
      Mend: use a name from the hint; name another folder with --templates.
      """),
    CodePage(
      "C151",
      """
      文件夹里没有「模板集.yaml」
      指的文件夹不是模板集。
      例：指到了 Templates，而不是 Templates/国家通用。
      办法：指向模板集自己的文件夹。
      """,
      """
      The folder holds no 模板集.yaml
      The folder is no template set.
      Example: Templates was named instead of Templates/国家通用.
      Mend: name the set's own folder.
      """),
    CodePage(
      "C152",
      """
      内置文种不能另设「字段」
      内置文种的字段是固定的，模板集只能为自己的文种列「字段」。
      例：在「转送单」下写了「字段」。
      办法：用一个新的文种名称，或删去「字段」；只想多要几项必填的，写在「必填」里。
      """,
      """
      A built-in kind cannot declare 字段
      The fields of built-in kinds are fixed; a set declares fields for kinds of its own only.
      Example: 字段 below 转送单.
      Mend: use a new kind's name, or remove 字段; further required fields go into 必填.
      """),
    CodePage(
      "C153",
      """
      同一文种写了两次
      模板集里每个文种只能有一项。
      例：「处理意见书」在模板集.yaml 里出现两次。
      办法：只留一项。
      """,
      """
      A kind of document is listed twice
      A template set has one entry a kind.
      Example: 处理意见书 occurs twice in 模板集.yaml.
      Mend: keep one entry.
      """),
    CodePage(
      "C154",
      """
      期限比条例放宽了
      模板集可以缩短办理期限，不能延长；信访人的申请期限可以延长，不能缩短。
      例：L5 办结改成 90 日，条例是 60 日。
      办法：改回不长于法定的天数，单位不变。
      """,
      """
      A limit is looser than the Regulation
      A set may shorten what binds the organ and lengthen what the petitioner has, never the other way.
      Example: L5, closing, set to 90 days; the Regulation says 60.
      Mend: go back to the statutory length or a stricter one, in the same unit.
      """),
    CodePage(
      "C170",
      """
      放假的起止不对
      「止」早于「起」，或一次放假长过 60 天。
      例：起: 2026-10-01，止: 2026-09-07。
      办法：按放假通知核对「节假日」文件夹里的起止日期。
      """,
      """
      First and last day off do not fit
      The last day is before the first, or more than 60 days after it.
      Example: 起: 2026-10-01, 止: 2026-09-07.
      Mend: compare the file in 节假日 with the official notice.
      """),
  ]
}
