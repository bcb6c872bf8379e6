import DossierCore

extension Defect {
  static let ofItems4To6: [Defect] = [
    Defect(
      code: "H-4.1", place: "文书",
      chinese: "缺查办报告",
      english: "the handling report is missing"
    ) { $0.removeAll("查办报告") },
    Defect(
      code: "H-4.2", place: "查办报告.签署",
      chinese: "查办报告没有包案领导签字和日期，或者签字的不是包案文件所定的同一位领导",
      english: "the handling report is not signed and dated by the leader whom the document of item 3 names",
      also: ["F-5 查办报告.签署"]
    ) { $0.set("查办报告.签署[2].姓名", "韩松年") },
    Defect(
      code: "H-4.3", sample: lamp, place: "查办报告.签署",
      chinese: "查办报告没有承办单位负责人签字和日期",
      english: "the handling report is not signed and dated by the head of the handling unit"
    ) { $0.remove("查办报告.签署[1].日期") },
    Defect(
      code: "H-4.4", place: "查办报告.处理意见落实情况",
      chinese: "查办报告没有写处理意见落实情况",
      english: "the handling report does not say how the opinion was carried out",
      also: ["F-2 查办报告.处理意见落实情况"]
    ) { $0.remove("查办报告.处理意见落实情况") },
    Defect(
      code: "H-4.5", place: "材料清单",
      chinese: "只有查办报告，没有核查报告或调查取得的材料",
      english: "beside the handling report there is no verification report and no evidence collected"
    ) {
      $0.removeAll("核查报告")
      $0.set("材料清单", .list([$0.facts["材料清单"][0]]))
      $0.set("查办报告.附件", [])
    },
    Defect(
      code: "H-4.6", place: "查办报告.附件[7]",
      chinese: "查办报告的第8份附件不在卷内",
      english: "attachment 8 of the handling report is not in the file",
      severity: .warning
    ) { $0.append("查办报告.附件", "资产评估报告") },
    Defect(
      code: "H-5.1", place: "文书",
      chinese: "缺答复信访人的处理意见书",
      english: "the written reply to the petitioner is missing",
      also: ["H-4.6 查办报告.附件[1]"]
    ) { $0.removeAll("处理意见书") },
    Defect(
      code: "H-5.2", place: "处理意见书.答复[1]",
      chinese: "第2项答复缺少意见、依据",
      english: "answer 2 lacks 意见, 依据"
    ) {
      $0.remove("处理意见书.答复[1].依据")
      $0.remove("处理意见书.答复[1].意见")
    },
    Defect(
      code: "H-5.3", place: "文书",
      chinese: "缺送达处理意见书的送达回证",
      english: "the proof of service of the reply letter is missing",
      also: ["H-4.6 查办报告.附件[2]"]
    ) { $0.removeAll("送达回证") },
    Defect(
      code: "H-5.4", place: "文书",
      chinese: "缺回访记录",
      english: "the revisit record is missing",
      also: ["F-11.3 文书", "H-4.6 查办报告.附件[3]"]
    ) { $0.removeAll("回访记录") },
    Defect(
      code: "H-5.5", place: "回访记录",
      chinese: "回访记录缺少回访人",
      english: "the revisit record lacks 回访人"
    ) { $0.remove("回访记录.回访人") },
    Defect(
      code: "H-5.6", place: "回访记录.回访时间",
      chinese: "送达以后没有回访",
      english: "there is no revisit after the service",
      also: ["F-6.2 送达回证.送达时间"]
    ) { $0.set("回访记录.回访时间", "2026-02-27 15:00") },
    Defect(
      code: "H-5.7", place: "处理意见书",
      chinese: "处理意见书没有逐项答复",
      english: "the reply letter answers nothing",
      also: ["F-8 诉求清单[0]", "F-8 诉求清单[1]", "F-8 诉求清单[2]"]
    ) { $0.set("处理意见书.答复", []) },
    Defect(
      code: "H-5.8", place: "送达回证.送达时间",
      chinese: "答复的送达回证没有送达时间",
      english: "the proof of service of the reply does not give the time",
      also: ["F-6 送达回证.送达时间"]
    ) { $0.remove("送达回证.送达时间") },
    Defect(
      code: "H-5.9", place: "送达回证",
      chinese: "送达回证看不出谁收到：没有签收、代收，没有拒收的见证人，也没有邮件号",
      english:
        "the proof of service does not show who received the paper: no signature, no substitute, no witness of a refusal, no mail number"
    ) {
      $0.remove("送达回证.签收人")
      $0.remove("送达回证.签署[0]")
    },
    Defect(
      code: "H-5.10", place: "信访人",
      chinese: "信访人姓名、住址不清，没有记录怎样设法联系",
      english:
        "the petitioner's name or address is not known, and no attempt to reach the person is recorded",
      also: ["H-4.6 查办报告.附件[2]"]
    ) {
      $0.set("信访人.住址", "不详")
      $0.removeAll("送达回证")
    },
    Defect(
      code: "H-5.11", place: "回访记录",
      chinese: "回访记录缺少履行情况",
      english: "the revisit record lacks 履行情况"
    ) { $0.remove("回访记录.履行情况") },
    Defect(
      code: "H-6.1", place: "文书",
      chinese: "缺目前采取的稳控（帮扶）措施，也没有「无需采取」的说明",
      english: "neither the support measures now in force nor a statement that none are needed is there"
    ) { $0.removeAll("稳控措施") },
    Defect(
      code: "H-6.2", place: "稳控措施",
      chinese: "稳控（帮扶）措施没有日期或责任人",
      english: "the support measures lack their date or the person responsible"
    ) { $0.remove("稳控措施.日期") },
    Defect(
      code: "H-6.3", sample: lamp, place: "稳控措施",
      chinese: "没有列出措施；无需采取的，没有写明理由",
      english: "no measure is listed, or no reason is given why none is needed"
    ) { $0.remove("稳控措施.理由") },
    Defect(
      code: "H-6.4", place: "稳控措施.日期",
      chinese: "稳控（帮扶）措施早于处理意见，看不出是「目前」的措施",
      english: "the measures are dated before the reply, so they do not show what is in force now",
      severity: .warning
    ) { $0.set("稳控措施.日期", "2026-02-25") },
    Defect(
      code: "H-6.5", place: "稳控措施.措施[2].内容",
      chinese: "第3项措施写了限制人身自由或监视的内容",
      english: "measure 3 speaks of restricting liberty or of watching a person"
    ) { $0.set("稳控措施.措施[2].内容", "专人盯守，外出须报告") },
    Defect(
      code: "H-6.6", place: "查办报告.目前措施",
      chinese: "查办报告的目前措施写了限制人身自由或监视的内容",
      english: "the measures in the handling report speak of restricting liberty or of watching a person"
    ) { $0.set("查办报告.目前措施", "安排两人24小时看守。") },
  ]
}
