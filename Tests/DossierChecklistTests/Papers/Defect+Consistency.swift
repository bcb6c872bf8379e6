import DossierCore

extension Defect {
  static let ofConsistency: [Defect] = [
    Defect(
      code: "X-1.1", place: "案件.收到日期",
      chinese: "收到日期早于信访日期", english: "the receipt is dated before the petition"
    ) { $0.set("案件.信访日期", "2026-01-13") },
    Defect(
      code: "X-1.2", place: "案件.受理日期",
      chinese: "受理日期早于收到日期", english: "the acceptance is dated before the receipt",
      also: ["X-1.3 受理登记表.登记时间"]
    ) {
      $0.set("案件.受理日期", "2026-01-11")
      $0.set("受理告知书.受理日期", "2026-01-11")
    },
    Defect(
      code: "X-1.3", place: "受理登记表.登记时间",
      chinese: "登记时间晚于受理日期", english: "the registration is dated after the acceptance"
    ) { $0.set("受理登记表.登记时间", "2026-01-17 09:00") },
    Defect(
      code: "X-1.4", place: "交办函.日期",
      chinese: "交办函的日期早于收到信访事项的日期", english: "the 交办函 is dated before the petition was received"
    ) { $0.set("交办函.日期", "2026-01-11") },
    Defect(
      code: "X-1.5", place: "受理告知书.受理日期",
      chinese: "受理告知书的受理日期与案件的受理日期不一致",
      english: "the notice gives another day of acceptance than the case", severity: .warning
    ) { $0.set("受理告知书.受理日期", "2026-01-15") },
    Defect(
      code: "X-1.6", place: "处理意见书.日期",
      chinese: "处理意见书的日期早于受理日期", english: "the reply letter is dated before the acceptance",
      also: ["X-1.7 核查报告.日期"]
    ) { $0.set("处理意见书.日期", "2026-01-15") },
    Defect(
      code: "X-1.7", place: "核查报告.日期",
      chinese: "核查报告的日期晚于处理意见书",
      english: "the verification report is dated after the reply letter", severity: .warning
    ) { $0.set("核查报告.日期", "2026-02-27") },
    Defect(
      code: "X-1.8", place: "办结签.日期",
      chinese: "办结签的日期早于处理意见书", english: "the closing sheet is dated before the reply letter"
    ) { $0.set("办结签.日期", "2026-02-25") },
    Defect(
      code: "X-1.9", place: "稳控措施.日期",
      chinese: "稳控措施的日期在今天以后", english: "the 稳控措施 is dated in the future",
      also: ["X-1.12 归档.立卷日期"]
    ) { $0.set("稳控措施.日期", "2027-03-11") },
    Defect(
      code: "X-1.10", sample: house, place: "延期审批表.延长至",
      chinese: "延期审批表的延长至不晚于原期限",
      english: "the 延期审批表 extends to a day that is not after the former limit",
      also: ["X-1.11 延期告知书.延长至"]
    ) { $0.set("延期审批表.延长至", $0.facts[$0.path("延期审批表.原期限")]) },
    Defect(
      code: "X-1.11", sample: house, place: "延期告知书.延长至",
      chinese: "延期告知书与延期审批表延长到的日期不一致",
      english: "notice and approval of the extension name different days"
    ) { $0.set("延期告知书.延长至", "2026-12-31") },
    Defect(
      code: "X-1.12", place: "归档.立卷日期",
      chinese: "立卷日期早于卷内最后一份文书",
      english: "the volume was filed before its last document", severity: .warning
    ) { $0.set("归档.立卷日期", "2026-03-12") },
    Defect(
      code: "X-1.13", sample: water, place: "息访协议.条款[2].履行",
      chinese: "第3条的履行日期早于协议日期",
      english: "clause 3 was performed before the agreement was made", severity: .warning
    ) { $0.set("息访协议.条款[2].履行[0].日期", "2026-07-01") },
    Defect(
      code: "X-2.1", place: "处理意见书.答复[0].意见",
      chinese: "处理意见书的答复第1项·意见里，大写金额与小写金额不一致",
      english: "答复 1, 意见 of the 处理意见书: words and figures of a sum differ"
    ) { $0.set("处理意见书.答复[0].意见", "支付25,500.00元（大写：人民币贰万伍仟元整）") },
    Defect(
      code: "X-2.2", place: "处理意见书.答复[2].意见",
      chinese: "处理意见书的答复第3项·意见里，有一处大写金额写得不合规范",
      english: "答复 3, 意见 of the 处理意见书 holds a sum in words that cannot be read", severity: .warning
    ) { $0.set("处理意见书.答复[2].意见", "临时救助金3,010.00元（大写：人民币叁仟零拾元整）") },
    Defect(
      code: "X-2.3", sample: water, place: "息访协议.条款[2].金额",
      chinese: "第3条的「金额」在条款内容里找不到", english: "the sum of clause 3 does not occur in its text"
    ) { $0.set("息访协议.条款[2].金额", "6,840.00") },
    Defect(
      code: "X-3.1", place: "稳控措施.文号",
      chinese: "稳控措施的文号与卷内另一份文书相同",
      english: "the 稳控措施 bears the number of another document of the case", also: ["X-3.1 查办报告.文号"]
    ) { $0.set("稳控措施.文号", "青工信报 [2026] 1号") },
    Defect(
      code: "X-3.2", place: "查办报告.交办文号",
      chinese: "查办报告写的交办文号，与卷内交办函、转送单的文号都对不上",
      english: "the handling report names an assignment that no letter or slip of the case bears"
    ) { $0.set("查办报告.交办文号", "青信联办交〔2026〕3号") },
    Defect(
      code: "X-4.1", place: "送达回证.受送达人",
      chinese: "答复的受送达人不是信访人，卷内也没有委托材料",
      english: "the reply was served on somebody who is no petitioner, and no authorisation is in the file",
      severity: .warning
    ) { $0.set("送达回证.受送达人", "方守株") },
    Defect(
      code: "X-4.2", sample: water, place: "息访协议.乙方[1].姓名",
      chinese: "协议的乙方不是信访人，卷内也没有委托材料",
      english: "party B of the agreement is no petitioner, and no authorisation is in the file",
      severity: .warning, also: ["N-1.2 息访协议.签署", "X-6.1 交办函.附件[2]"]
    ) {
      $0.set("息访协议.乙方[1].姓名", "温如河")
      $0.set("材料清单[1].名称", "联名信副本")
    },
    Defect(
      code: "X-4.3", sample: water, place: "息访协议.乙方[1].证件号码",
      chinese: "乙方第2人的证件号码与信访人的不一致",
      english: "the identity number of party B, person 2, differs from the petitioner's"
    ) { $0.set("息访协议.乙方[1].证件号码", "990121198206153031") },
    Defect(
      code: "X-4.4", place: "办结签.签署",
      chinese: "办结签上签字的包案领导，不是包案文件所定的那一位",
      english: "the leader who signed the closing sheet is not the one whom the document names"
    ) { $0.set("办结签.签署[1].姓名", "顾惟清") },
    Defect(
      code: "X-4.5", place: "信访人.出生日期",
      chinese: "信访人的出生日期在今天以后", english: "the petitioner's date of birth is in the future"
    ) { $0.set("信访人.出生日期", "2066-08-12") },
    Defect(
      code: "X-5.1", sample: water, place: "人数",
      chinese: "人数与列出的信访人对不上（列出36人）",
      english: "the number of petitioners does not agree with those listed (36)", severity: .warning
    ) { $0.set("人数", 35) },
    Defect(
      code: "X-5.2", place: "人数",
      chinese: "写了12人共同信访，没有列出其他人，材料里也没有联名信或者名册",
      english:
        "12 petition together, yet neither are the others listed nor is a list of names among the materials",
      severity: .warning
    ) { $0.set("人数", 12) },
    Defect(
      code: "X-5.3", sample: water, place: "人数",
      chinese: "人数少于列出的信访人和代表", english: "fewer petitioners than representatives listed",
      also: ["X-5.1 人数"]
    ) { $0.set("人数", 3) },
    Defect(
      code: "X-6.1", place: "处理意见书.附件[0]",
      chinese: "处理意见书的第1份附件不在卷内",
      english: "attachment 1 of the 处理意见书 is not in the file", severity: .warning
    ) { $0.set("处理意见书.附件[0]", "缴费清单") },
    Defect(
      code: "X-6.2", sample: water, place: "材料清单[4].文件",
      chinese: "第5件材料与第4件是同一个文件，一件写的是前，一件写的是后",
      english: "material 5 is the same file as material 4, yet one is called before and the other after"
    ) { $0.set("材料清单[4].同文件", 4) },
    Defect(
      code: "X-6.3", place: "材料清单[3].文件",
      chinese: "第4件材料与第3件是同一个文件", english: "material 4 is the same file as material 3",
      severity: .warning
    ) { $0.set("材料清单[3].同文件", 3) },
  ]
}
