import DossierCore

extension Defect {
  static let ofSignatures: [Defect] = [
    Defect(
      code: "N-1", place: "受理登记表.签署",
      chinese: "受理登记表缺首接人员的签署", english: "the 受理登记表 is not signed by: 首接人员"
    ) { $0.remove("受理登记表.签署[0]") },
    Defect(
      code: "N-1.1", place: "核查报告.签署",
      chinese: "核查报告有2名核查人员没有签名",
      english: "2 of the verifiers did not sign the verification report", severity: .warning
    ) {
      $0.remove("核查报告.签署[4]")
      $0.remove("核查报告.签署[1]")
    },
    Defect(
      code: "N-1.2", sample: water, place: "息访协议.签署",
      chinese: "协议有1名乙方没有签名", english: "party B: 1 of the persons did not sign the agreement",
      severity: .warning
    ) { specimen in
      let path = specimen.path("息访协议.签署")
      let kept = (specimen.facts[path].list ?? []).filter { $0["姓名"] != "温如海" }
      specimen.set(path, .list(kept))
    },
    Defect(
      code: "N-1.3", sample: water, place: "息访协议.签署",
      chinese: "调解协议没有调解员签名", english: "the mediation agreement is not signed by the mediator"
    ) { specimen in
      let path = specimen.path("息访协议.签署")
      specimen.set("息访协议.性质", "调解")
      specimen.set(path, .list((specimen.facts[path].list ?? []).filter { $0["角色"] != "调解员" }))
    },
    Defect(
      code: "N-1.4", sample: "听证与帮扶", place: "审批单.签署",
      chinese: "复杂疑难事项的审批单没有主要领导签署",
      english: "the approval of a difficult matter is not signed by the head of the organ"
    ) {
      $0.set("审批单.签署[2].角色", "分管领导")
    },
    Defect(
      code: "N-2.1", place: "息诉保证书.签署[0].日期",
      chinese: "息诉保证书的保证人签署日期早于文书日期",
      english: "the 息诉保证书 was signed (保证人) before its date", severity: .warning
    ) { $0.set("息诉保证书.签署[0].日期", "2026-03-09") },
    Defect(
      code: "N-2.2", place: "办结签.签署[2].日期",
      chinese: "办结签的主要领导签署日期在今天以后",
      english: "the signature of the 办结签 (主要领导) is dated in the future"
    ) { $0.set("办结签.签署[2].日期", "2027-03-13") },
    Defect(
      code: "N-2.3", place: "回访记录.签署[0]",
      chinese: "回访记录的回访人签署没有日期", english: "the signature of the 回访记录 (回访人) has no date",
      severity: .warning
    ) { $0.remove("回访记录.签署[0].日期") },
    Defect(
      code: "N-3", place: "稳控措施.签署",
      chinese: "稳控措施写的是纸面签署，没有签好的扫描件",
      english: "the 稳控措施 was signed on paper, and no scan of it is in the file", severity: .warning
    ) { $0.remove("稳控措施.签署[0].扫描") },
    Defect(
      code: "N-4.1", place: "息诉保证书.签署[2]",
      chinese: "息诉保证书的见证人拒签没有写理由",
      english: "the refusal to sign the 息诉保证书 (见证人) gives no reason"
    ) {
      $0.remove("息诉保证书.签署[2].扫描")
      $0.set("息诉保证书.签署[2].拒签", ["见证人": "某"])
    },
    Defect(
      code: "N-4.2", place: "稳控措施.签署[0]",
      chinese: "稳控措施的责任人是机关一方，不能用拒签代替签署",
      english: "the 责任人 of the 稳控措施 acts for the office and cannot refuse to sign", severity: .warning,
      also: ["N-1 稳控措施.签署"]
    ) {
      $0.remove("稳控措施.签署[0].扫描")
      $0.set("稳控措施.签署[0].拒签", ["理由": "出差"])
    },
    Defect(
      code: "N-4.3", place: "送达回证",
      chinese: "留置送达没有记明拒收事由或者见证人",
      english: "a paper was left behind, and the reason of the refusal or the witness is not recorded"
    ) { $0.set("送达回证.送达方式", "留置") },
    Defect(
      code: "N-4.4", place: "送达回证.送达方式",
      chinese: "受送达人拒收，送达方式还写直接送达",
      english: "the recipient refused the paper, and yet it is said to have been handed over"
    ) { $0.set("送达回证.拒收", ["事由": "不愿签收", "见证人": ["穆云帆"]]) },
    Defect(
      code: "N-4.5", place: "息诉保证书.签署[0]",
      chinese: "息诉保证书的保证人既记了拒签，又有签名图片",
      english: "the 保证人 of the 息诉保证书 is said to have refused, and yet there is a picture of the signature",
      severity: .warning
    ) { $0.set("息诉保证书.签署[0].拒签", ["理由": "不愿签"]) },
  ]
}
