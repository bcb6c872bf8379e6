internal import DossierCore

extension CodePage {
  /// Time limits of cases, and what profiles demand.
  static let deadlines = [
    CodePage(
      "D180",
      """
      法定期限已逾期
      期限的最后一天（遇休息日已顺延）已过，案件里没有表明已经办理的文书。
      例：2026年3月3日受理，5月2日是第60日，遇劳动节顺延到5月6日，5月7日还没有处理意见书。
      办法：尽快办理；已经办了的，把文书和日期填进案件.yaml；依法延期的，归入届满以前的延期审批表和延期告知书。
      """,
      """
      A statutory limit is overdue
      Its last day, moved on from days off, has passed, and no document shows that it was met.
      Example: accepted on 3 March 2026, day 60 is 2 May, moved to 6 May; on 7 May there is no opinion.
      Mend: act now; where it was done, enter the document; file an extension that was lawfully given.
      """),
    CodePage(
      "D181",
      """
      期限逾期履行
      办了，但晚于期限的最后一天。
      例：收到后第18日才书面告知，期限是15日。
      办法：核对收到和出具文书的日期；确已逾期的，在查办报告里说明原因，不要改日期。
      """,
      """
      A limit was met late
      It was met, but after its last day.
      Example: the written notice is of day 18, the limit is 15 days.
      Mend: compare the dates; where it was late, say why in the handling report and leave the dates.
      """),
    CodePage(
      "D182",
      """
      办理规范的内部期限已逾期
      这是单位自己的要求，不是法律的；案件或者 --profile 点了这份办理规范才会算。
      例：办理规范要求24小时内联系信访人，案件里没有首次联系记录。
      办法：尽快办理；办了的，把文书和时间填进案件.yaml。
      """,
      """
      An office's own limit is overdue
      It is a demand of a profile, not of the law; only profiles that the case or --profile names count.
      Example: the profile wants the petitioner called within 24 hours, and there is no record of it.
      Mend: act now; where it was done, enter the document with its time.
      """),
    CodePage(
      "D183",
      """
      缺办理规范要求的文书
      案件点了这份办理规范，它要求有的文书没有。
      例：办理规范: [沥海街道2020]，案件里没有首次联系记录，也没有现场核实记录。
      办法：在「文书」下加这份文书；这个案件不按这份规范办的，从「办理规范」里删去。
      """,
      """
      A document that a profile demands is missing
      The case names the profile, and the profile demands the document.
      Example: 办理规范: [沥海街道2020] without a record of the first contact.
      Mend: add the document, or take the profile out of 办理规范 where it does not apply.
      """),
  ]
}
