import DossierCore

extension Defect {
  static let ofQuality: [Defect] = [
    Defect(
      code: "F-1", place: "查办报告",
      chinese: "查办报告缺少信访人情况、答复送达回访情况",
      english: "the handling report lacks 信访人情况, 答复送达回访情况"
    ) {
      $0.remove("查办报告.信访人情况")
      $0.set("查办报告.答复送达回访情况", "")
    },
    Defect(
      code: "F-2", place: "查办报告.处理意见落实情况",
      chinese: "查办报告缺少处理意见落实情况",
      english: "the handling report does not say how the opinion was carried out",
      also: ["H-4.4 查办报告.处理意见落实情况"]
    ) { $0.set("查办报告.处理意见落实情况", []) },
    Defect(
      code: "F-2.1", place: "查办报告.处理意见落实情况",
      chinese: "第3项诉求的处理意见没有写落实情况",
      english: "nothing is said of how the opinion on claim 3 was carried out"
    ) { $0.remove("查办报告.处理意见落实情况[2]") },
    Defect(
      code: "F-2.2", place: "查办报告.处理意见落实情况[0]",
      chinese: "第1条写了已落实，没有日期或证明",
      english: "entry 1 says that it was carried out, without date or proof"
    ) { $0.remove("查办报告.处理意见落实情况[0].证明") },
    Defect(
      code: "F-2.3", place: "查办报告.处理意见落实情况[1]",
      chinese: "第2条没有写状态",
      english: "entry 2 does not say how far it was carried out"
    ) { $0.remove("查办报告.处理意见落实情况[1].状态") },
    Defect(
      code: "F-2.4", place: "查办报告.处理意见落实情况[1].状态",
      chinese: "第2条还没有落实，案件已办结",
      english: "entry 2 is not carried out, and the case is closed",
      severity: .warning
    ) { $0.set("查办报告.处理意见落实情况[1].状态", "未落实") },
    Defect(
      code: "F-3", sample: water, place: "查办报告.协议条款落实情况",
      chinese: "查办报告缺少协议条款落实情况",
      english: "the handling report does not say how the settlement's clauses were performed"
    ) { $0.set("查办报告.协议条款落实情况", "") },
    Defect(
      code: "F-3.1", sample: water, place: "息访协议.条款[5]",
      chinese: "第6条是持续履行的条款，没有写下次日期",
      english: "clause 6 is performed again and again, and its next date is not given"
    ) { $0.remove("息访协议.条款[5].下次日期") },
    Defect(
      code: "F-3.2", sample: water, place: "息访协议.条款[4]",
      chinese: "第5条没有期限，也没有履行记录",
      english: "clause 5 has no time limit, and nothing of its performance is recorded",
      severity: .warning
    ) {
      $0.remove("息访协议.条款[4].期限")
      $0.remove("息访协议.条款[4].履行")
    },
    Defect(
      code: "F-4", place: "查办报告.包案领导责任落实情况",
      chinese: "查办报告缺少包案领导责任落实情况",
      english: "the handling report does not say how the leader met the responsibility"
    ) { $0.remove("查办报告.包案领导责任落实情况") },
    Defect(
      code: "F-5", place: "查办报告.签署",
      chinese: "查办报告没有包案文件所定领导的签字和日期",
      english: "the handling report bears no dated signature of the leader whom the document names",
      also: ["H-4.2 查办报告.签署"]
    ) { $0.remove("查办报告.签署[2]") },
    Defect(
      code: "F-6", place: "送达回证.送达时间",
      chinese: "送达回证没有标明送达时间",
      english: "the proof of service does not give the time of service"
    ) { $0.set("送达回证.送达时间", "2026-02-27") },
    Defect(
      code: "F-6.1", place: "送达回证.送达时间",
      chinese: "送达时间早于第1件送达文书的日期",
      english: "the service is dated before paper 1 that was served"
    ) { $0.set("送达回证.送达时间", "2026-02-25 15:10") },
    Defect(
      code: "F-6.2", place: "送达回证.送达时间",
      chinese: "送达时间晚于回访时间",
      english: "the service is dated after the revisit",
      also: ["H-5.6 回访记录.回访时间"]
    ) { $0.set("送达回证.送达时间", "2026-03-11 09:00") },
    Defect(
      code: "F-7", sample: water, place: "息访协议.条款[3]",
      chinese: "第4条已过期限，没有履行记录",
      english: "clause 4 is overdue, and nothing of its performance is recorded"
    ) { $0.set("息访协议.条款[3].履行", []) },
    Defect(
      code: "F-7.1", sample: water, place: "息访协议.条款[5].下次日期",
      chinese: "第6条的下次履行日期已过",
      english: "the next date of clause 6 has passed"
    ) { $0.set("息访协议.条款[5].下次日期", "2026-11-19") },
    Defect(
      code: "F-7.2", sample: water, place: "息访协议.条款[2].履行",
      chinese: "第3条已过期限，支付的金额不足",
      english: "clause 3 is overdue, and less was paid than agreed"
    ) { $0.set("息访协议.条款[2].履行[0].金额", "6,479.99") },
    Defect(
      code: "F-8", place: "诉求清单[1]",
      chinese: "第2项诉求在处理意见书里没有答复",
      english: "claim 2 is not answered in the reply letter"
    ) { $0.remove("处理意见书.答复[1]") },
    Defect(
      code: "F-9", place: "核查报告.表决",
      chinese: "核查报告没有记录表决人数或不同意见",
      english: "the verification report does not record the vote or the dissent"
    ) { $0.remove("核查报告.表决.不同意见") },
    Defect(
      code: "F-9.1", place: "核查报告.表决",
      chinese: "核查结果没有过半数同意，或者表决人数对不上",
      english: "the result was not carried by a majority, or the numbers do not add up"
    ) { $0.set("核查报告.表决.同意", 2) },
    Defect(
      code: "F-9.2", sample: house, place: "核查报告.表决.不同意见",
      chinese: "有人不同意，却写了「无不同意见」",
      english: "somebody disagreed, yet it says “无不同意见”"
    ) { $0.set("核查报告.表决.不同意见", "无不同意见") },
    Defect(
      code: "F-10", place: "包案文件.包案领导",
      chinese: "同一案同时有2名包案领导",
      english: "2 leaders own the same case at the same time",
      also: ["H-3.2 包案文件.包案领导"]
    ) { $0.append("包案文件.包案领导", ["姓名": "顾惟清", "职务": "副县长"]) },
    Defect(
      code: "F-10.1", place: "文书[13].包案领导",
      chinese: "几份包案文件定了不同的包案领导，看不出前任到什么时候",
      english:
        "several documents name different leaders, and none says until when the former one was in charge",
      severity: .warning
    ) { specimen in
      specimen.duplicate("包案文件") {
        $0.set("日期", "2026-03-01")
        $0.set("包案领导", [["姓名": "顾惟清", "职务": "副县长", "起": "2026-03-01"]])
      }
    },
    Defect(
      code: "F-11", place: "文书",
      chinese: "积案已办结，缺办结签",
      english: "the old case is closed, and the closing sheet is missing"
    ) { $0.removeAll("办结签") },
    Defect(
      code: "F-11.1", place: "办结签.签署",
      chinese: "办结签缺承办人、包案领导或主要领导的签字",
      english: "the closing sheet lacks the signature of the handler, the case-owner leader or the head"
    ) { $0.remove("办结签.签署[1]") },
    Defect(
      code: "F-11.2", place: "文书",
      chinese: "没有息诉保证书；信访人不愿签的，不影响办结",
      english: "there is no undertaking; a petitioner who does not want to sign one does not block closing",
      severity: .note,
      also: ["H-4.6 查办报告.附件[4]"]
    ) { $0.removeAll("息诉保证书") },
    Defect(
      code: "F-11.3", place: "文书",
      chinese: "积案已办结，缺回访记录",
      english: "the old case is closed, and the revisit record is missing",
      also: ["H-5.4 文书", "H-4.6 查办报告.附件[3]"]
    ) { $0.removeAll("回访记录") },
    Defect(
      code: "F-11.4", sample: water, place: "文书",
      chinese: "已办结，缺办结签",
      english: "the case is closed, and the closing sheet is missing",
      severity: .warning
    ) { $0.removeAll("办结签") },
  ]
}
