internal import DossierCore

extension CodePage {
  /// Pages of M codes: persons' data, what is hidden of them, and wordings that checklists look for.
  static let personalData: [CodePage] = [
    CodePage(
      "M101",
      """
      出生日期与证件号码不一致
      「出生日期」和居民身份证号第 7 至 14 位说的不是同一天。号码本身的校验码是对的。
      例：号码里是 1966 年，「出生日期」写了 1956 年。
      办法：对照证件核对，改正抄错的一处。
      """,
      """
      The date of birth differs from the identity number
      出生日期 and characters 7 to 14 of the identity number name different days; the number's own check is right.
      Example: the number says 1966, 出生日期 1956.
      Mend: compare with the paper and correct the one that is wrong.
      """),
    CodePage(
      "M102",
      """
      性别与证件号码不一致
      居民身份证号第 17 位单数为男、双数为女，与「性别」不同。
      例：第 17 位是 2，「性别」写了男。
      办法：对照证件核对。
      """,
      """
      The sex differs from the identity number
      The 17th digit is odd for men and even for women; 性别 says otherwise.
      Example: the 17th digit is 2, and 性别 is 男.
      Mend: compare with the paper.
      """),
    CodePage(
      "M103",
      """
      不像电话号码
      位数不对，或者有数字以外的字。几个号码用顿号隔开，备注写在括号里。
      例：电话: 1201234。又如少抄一位的 11 位手机号。
      办法：对照登记核对；座机写区号和号码。
      """,
      """
      This does not look like a telephone number
      The number of digits is wrong, or there are other characters. Several numbers are parted by 、, remarks stand in brackets.
      Example: a mobile number of ten digits.
      Mend: compare with the registration; write area code and number.
      """),
    CodePage(
      "M105",
      """
      模板集里没有「脱敏.yaml」
      给外面看的文书要按这个文件遮盖个人信息，没有它就不知道遮什么。
      例：自己的模板集里没有脱敏.yaml，运行 dossier render --for public。
      办法：从「国家通用」复制一份，再改。
      """,
      """
      The template set has no 脱敏.yaml
      Papers for others are masked as this file says; without it nobody knows what to hide.
      Example: dossier render --for public with a set that lacks the file.
      Mend: copy that of 国家通用 and change it.
      """),
    CodePage(
      "M106",
      """
      「可用字段」里有不是个人信息的字段
      「可用字段」只能列「个人信息」里有的字段，写法要一样，列表的序号不写。
      例：写了「信访人.名字」，应为「信访人.姓名」。
      办法：核对写法；不是个人信息的字段不用列。
      """,
      """
      可用字段 names a field that is not personal
      It lists fields that 个人信息 has, written alike, without the numbers of list entries.
      Example: 信访人.名字 for 信访人.姓名.
      Mend: check its spelling; other fields need not be listed.
      """),
    CodePage(
      "M107",
      """
      脱敏.yaml 没有这个级别
      --for 要的级别，「级别」里没有。
      例：删去了「对外」，又运行 dossier assemble --for public。
      办法：照「国家通用」补上。
      """,
      """
      脱敏.yaml lacks the level
      级别 has no entry for the readers that --for names.
      Example: dossier assemble --for public where 对外 was removed.
      Mend: add the level as 国家通用 has it.
      """),
    CodePage(
      "M108",
      """
      有的文书不给这样的读者（说明）
      脱敏.yaml 的「卷别」限定了能给出去的文书，其余的没有写。
      例：给信访人的只有正卷，查办报告等副卷文书不给。
      办法：确需给出的，改脱敏.yaml 的「卷别」，并按规定审批。
      """,
      """
      Some documents are not given to these readers (note)
      卷别 in 脱敏.yaml says which parts of the volume may be given away; the others were not written.
      Example: the petitioner is given the main volume, not the handling report.
      Mend: change 卷别 where they must be given, with the approval that this needs.
      """),
    CodePage(
      "M109",
      """
      脱敏的卷宗不带案件信息（说明）
      组卷时通常把案件.yaml 存进文件，供以后核对；脱敏的不存，否则遮盖就没有意义。
      例：dossier assemble --for public。
      办法：核对用案件文件夹，或者不脱敏的卷宗。
      """,
      """
      A masked dossier carries no case (note)
      Dossiers carry the case file so that they can be judged later; a masked one does not, or masking would be pointless.
      Example: dossier assemble --for public.
      Mend: judge the case folder, or the dossier that is not masked.
      """),
    CodePage(
      "M111",
      """
      表样用了不该用的个人信息字段
      脱敏.yaml 的「表样」写明表样是给谁看的，「可用字段」写明那样的读者可以看到哪些个人信息。
      例：处理意见书里写了 {{ 本件.情绪状态 }}。
      办法：从表样里删去；确有必要的，加进「可用字段」。
      """,
      """
      A template uses a personal field that its readers may not see
      表样 in 脱敏.yaml says for whom a template is, 可用字段 which personal fields such readers may see.
      Example: {{ 本件.情绪状态 }} in the reply letter.
      Mend: take it out of the template, or add it to 可用字段 where it is needed.
      """),
    CodePage(
      "M115",
      """
      「说法」的写法读不懂
      一条说法是依次出现的几个词：… 是隔开的几个字，(甲|乙) 是其中一个，(甲|) 可有可无。
      例：放弃…（没有写完）；(甲|(乙|丙))（括号套括号）。
      办法：写成「放弃…(诉讼|复议)」的样子；文字里的括号用全角。
      """,
      """
      A wording cannot be read
      It is a row of words: … is a gap, (a|b) one of several, (a|) the word or nothing.
      Example: 放弃… without an end; (a|(b|c)), a bracket within another.
      Mend: write it as 放弃…(诉讼|复议); brackets that are meant as such are full-width.
      """),
    CodePage(
      "M116",
      """
      清单的「文字」里没有这个名称
      一条检查的「文字」要用清单开头「文字」里定义过的名称。
      例：开头定义了「协议文字」，检查里写了「协议内容」。
      办法：改成定义过的名称，或者在开头补上。
      """,
      """
      The checklist's 文字 lacks the name
      文字 of a test is one of the names that 文字 at the head of the list defines.
      Example: 协议内容 in the test, 协议文字 at the head.
      Mend: use a name that is defined, or define it.
      """),
    CodePage(
      "M117",
      """
      写了「说法」，没有写在哪里找
      「说法」要和「文字」一起写。
      例：一条检查有「说法」，没有「文字」。
      办法：加上「文字」。
      """,
      """
      Wordings without the texts to look in
      说法 goes with 文字.
      Example: a test with 说法 and without 文字.
      Mend: add 文字.
      """),
  ]

  /// Pages of what waivers meet.
  static let waivers: [CodePage] = [
    CodePage(
      "D190",
      """
      要豁免的代码不存在
      --waive 写的代码，程序和清单里都没有。
      例：--waive W2，应为 W-2。
      办法：代码照核对结果里写的抄。
      """,
      """
      There is no such code to waive
      Neither the program nor any checklist gives the code that --waive names.
      Example: --waive W2, meant was W-2.
      Mend: take the code from the findings.
      """),
    CodePage(
      "D191",
      """
      没有查出问题，不用豁免
      要豁免的这一条没有查出来，豁免没有生效，也没有记录。
      例：已经改好了条款，命令里还写着 --waive W-2。
      办法：核对代码；不再需要的，从命令或案件的「豁免」里删去。
      """,
      """
      Nothing to waive
      The finding that is to be waived was not found; the waiver was neither used nor recorded.
      Example: --waive W-2 after the clause was mended.
      Mend: check the code; remove waivers that are no longer needed.
      """),
    CodePage(
      "D192",
      """
      已豁免一条不让组卷的检查（说明）
      按 --waive 或案件的「豁免」组卷，代码、理由和批准人记在卷宗文件里。
      例：dossier assemble 案件 -o 卷宗.docx --waive W-9 --reason 涉及未成年人隐私。
      办法：核对理由是否成立。
      """,
      """
      A finding that blocks was waived (note)
      The dossier was assembled with --waive or the case's 豁免; code, reason and approver are kept in the file.
      Example: dossier assemble case -o out.docx --waive W-9 --reason "privacy of a minor".
      Mend: see that the reason holds.
      """),
    CodePage(
      "D193",
      """
      组卷时豁免过（说明）
      这份卷宗组卷的时候，有一条检查是豁免了才通过的。
      例：协议条款查出 W-2，写明理由后组卷。
      办法：核对理由是否成立；不成立的，改好后重新组卷。
      """,
      """
      Waived when it was assembled (note)
      The dossier passed a test only because somebody answered for it.
      Example: a clause was found by W-2, and the dossier assembled with a reason.
      Mend: see that the reason holds; else mend the case and assemble again.
      """),
  ]
}
