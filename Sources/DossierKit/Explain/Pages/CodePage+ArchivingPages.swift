internal import DossierCore

extension CodePage {
  /// Pages of A codes up to A131: what keeps a case from being archived.
  static let archiving: [CodePage] = [
    CodePage(
      "A101",
      """
      归档包已存在
      同名的包在输出文件夹里，没有动它。
      例：同一案件第二次归档。
      办法：换一个输出文件夹；确要重做的加 --force。
      """,
      """
      The bag exists already
      A bag of this name is in the output folder and was left as it is.
      Example: a case archived a second time.
      Mend: choose another folder; add --force to make it anew.
      """),
    CodePage(
      "A102",
      """
      归档包无法写入
      写到一半失败，半成品已清除，旧的包还在。
      例：输出磁盘满了或没有权限。
      办法：检查权限和剩余空间后重试。
      """,
      """
      The bag cannot be written
      Writing failed; nothing half-written was left, and an older bag is still there.
      Example: the disk is full or write-protected.
      Mend: check permissions and free space, then try again.
      """),
    CodePage(
      "A103",
      """
      要归档的文件无法读取
      案件列出的一份材料或文书读不到，缺件的包不生成。
      例：材料清单里的照片已被移走。
      办法：补上该文件，或从案件文件里去掉它。
      """,
      """
      A file to be archived cannot be read
      A listed material or document cannot be read, and no bag with gaps is made.
      Example: a photo of 材料清单 was moved away.
      Mend: put it back, or take it out of the case file.
      """),
    CodePage(
      "A104",
      """
      没有要归档的文件
      包里会是空的。
      例：案件还没有文书和材料。
      办法：先生成文书，或放入材料。
      """,
      """
      There are no files to archive
      The bag would be empty.
      Example: a case without documents and materials.
      Mend: make the documents or add materials first.
      """),
    CodePage(
      "A105",
      """
      包内路径不安全
      绝对路径或含「..」的路径解包时会写到包外。
      例：../甲.pdf。
      办法：用相对路径，不含「..」和空的一段。
      """,
      """
      A path inside the bag is not safe
      Absolute paths and `..` would lead out of the bag on unpacking.
      Example: ../a.pdf.
      Mend: use a relative path without .. and empty parts.
      """),
    CodePage(
      "A106",
      """
      文件名不能在各种系统上通用
      含有 Windows 不允许的字符，以点或空格结尾，是设备名，或太长。
      例：答复?.pdf；CON.pdf。
      办法：改名后重试。
      """,
      """
      The file name does not work on every system
      It holds characters Windows forbids, ends in a dot or blank, names a device or is too long.
      Example: reply?.pdf; CON.pdf.
      Mend: rename the file and try again.
      """),
    CodePage(
      "A107",
      """
      包内有同名文件
      有的系统不分大小写，两个名称会互相覆盖。
      例：照片.JPG 和 照片.jpg。
      办法：把其中一个改名。
      """,
      """
      Two items have one path inside the bag
      Some systems ignore letter case, and one would overwrite the other.
      Example: photo.JPG and photo.jpg.
      Mend: rename one of them.
      """),
    CodePage(
      "A108",
      """
      归档包的名称不能用作文件夹名
      名称有不允许的字符，以点开头，或太长。
      例：档号里有「/」。
      办法：用档号命名，去掉不允许的字符。
      """,
      """
      The bag's name cannot be the name of a folder
      It holds forbidden characters, begins with a dot or is too long.
      Example: an archival code with a “/”.
      Mend: name it by its archival code without those characters.
      """),
    CodePage(
      "A109",
      """
      bag-info.txt 的这一项不能写入
      名称或内容不合格式，或是由程序填写的项。
      例：内容里有换行。
      办法：名称不含冒号，名称和内容都不换行。
      """,
      """
      A field cannot be written to bag-info.txt
      Its label or value is malformed, or the program fills that field in itself.
      Example: a value with a line break.
      Mend: no colon in the label, no line breaks.
      """),
    CodePage(
      "A110",
      """
      写入后复核不符
      包写完后逐个重读核对，有文件与原来不同，包没有生成。
      例：磁盘有坏块。
      办法：换一块磁盘重试。
      """,
      """
      What was written did not verify
      Every file is read back, and one differed, so there is no bag.
      Example: bad blocks on the disk.
      Mend: try another disk.
      """),
    CodePage(
      "A111",
      """
      同名的不是归档包
      输出处有同名的文件夹或文件，不是包，任何情况下都不替换。
      例：输出文件夹里有一个叫「XF2026-017.bag」的普通文件夹。
      办法：把它移走或改名后重试。
      """,
      """
      What has this name is no bag
      A folder or file of this name is no bag and is never replaced, not even with --force.
      Example: an ordinary folder called XF2026-017.bag.
      Mend: move or rename it, then try again.
      """),
    CodePage(
      "A112",
      """
      包内改用了通用的文件名（说明）
      原名在别的系统上用不了，包里改成安全的名称，原件没有动。
      例：名称里的「:」改成了「_」。
      办法：不必处理；要保持一致的，把原件也改名。
      """,
      """
      The bag uses a name that works everywhere (note)
      The original name would fail on other systems; the original file keeps it.
      Example: “:” became “_”.
      Mend: nothing need be done; rename the original where both should agree.
      """),
    CodePage(
      "A113",
      """
      文件名含「%」（说明）
      标准把 % 用作转义，有的旧软件会误判文件缺失。
      例：完成80%.pdf。
      办法：不必处理；接收方用旧软件的，改名后再归档。
      """,
      """
      The name holds a % (note)
      The standard escapes with %, and some older programs take such a file for missing.
      Example: done80%.pdf.
      Mend: nothing need be done; rename it where the receiver uses old software.
      """),
    CodePage(
      "A114",
      """
      算法太弱
      MD5、SHA-1 只用来核对旧包，不能用来写新包。
      例：要求用 MD5 打包。
      办法：用 SHA-256 或 SHA-512。
      """,
      """
      The algorithm is too weak
      MD5 and SHA-1 may verify old bags, not make new ones.
      Example: a bag with MD5 was asked for.
      Mend: use SHA-256 or SHA-512.
      """),
    CodePage(
      "A121",
      """
      文件无法读取
      计算指纹时读不到文件，原因见消息。
      例：没有权限，或路径里有一段不是文件夹。
      办法：检查路径、权限和磁盘后重试。
      """,
      """
      The file cannot be read
      Its fingerprint could not be taken; the message says why.
      Example: permission denied.
      Mend: check path, permissions and disk, then try again.
      """),
    CodePage(
      "A131",
      """
      档号不合规则
      档号由全宗号、类别号、案卷号（件号）组成，各段有固定写法。
      例：全宗号: 21，应为一个字母或数字加三位数字，如 J021。
      办法：按 DA/T 13-2022 写成 J021-ZY·XF·2026·D30-0001 这样。
      """,
      """
      The archival code is malformed
      It consists of fonds, category, volume and item, each in a fixed form.
      Example: fonds 21, where a letter or digit and three digits are wanted, as J021.
      Mend: write it as J021-ZY·XF·2026·D30-0001, after DA/T 13-2022.
      """),
  ]
}
