import DossierCore

extension Defect {
  static let ofItems1To3: [Defect] = [
    Defect(
      code: "H-1.1", place: "文书",
      chinese: "缺《信访事项受理登记表》",
      english: "the registration form is missing"
    ) { $0.removeAll("受理登记表") },
    Defect(
      code: "H-1.2", place: "信访人",
      chinese: "信访人的姓名（名称）或住址没有填写",
      english: "the petitioner's name or address is not filled in"
    ) { $0.remove("信访人.姓名") },
    Defect(
      code: "H-1.3", place: "诉求清单[1]",
      chinese: "第2项诉求的事实、理由没有填写",
      english: "claim 2 lacks 事实, 理由"
    ) {
      $0.remove("诉求清单[1].事实")
      $0.set("诉求清单[1].理由", "　")
    },
    Defect(
      code: "H-1.4", place: "案件",
      chinese: "收到日期或信访形式没有填写",
      english: "the date of receipt or the channel is not filled in"
    ) { $0.remove("案件.收到日期") },
    Defect(
      code: "H-1.5", place: "材料清单",
      chinese: "没有信访人提交的原件，也没有经本人确认的口头陈述记录",
      english: "there is neither the original petition nor an oral statement that the petitioner confirmed"
    ) { $0.set("材料清单[0].来源", "调查取得") },
    Defect(
      code: "H-1.6", place: "诉求清单",
      chinese: "没有写明诉求",
      english: "no claim is written down"
    ) { $0.set("诉求清单", []) },
    Defect(
      code: "H-2.1", place: "文书",
      chinese: "缺交办函（只转送的，缺转送单）",
      english: "the letter of assignment (or, where only transferred, the transfer slip) is missing"
    ) { $0.removeAll("交办函") },
    Defect(
      code: "H-2.2", place: "文书",
      chinese: "缺交办案件台账",
      english: "the ledger of assigned cases is missing"
    ) { $0.removeAll("交办台账") },
    Defect(
      code: "H-2.3", place: "交办函",
      chinese: "交办函缺少文号、办结期限",
      english: "the letter of assignment lacks 文号, 办结期限"
    ) {
      $0.remove("交办函.文号")
      $0.remove("交办函.办结期限")
    },
    Defect(
      code: "H-2.4", place: "交办台账.条目",
      chinese: "台账里没有与交办函的文号、责任单位、期限都一致的一行",
      english: "no row of the ledger agrees with the letter in number, responsible unit and time limit"
    ) { $0.set("交办台账.条目[0].办结期限", "2026-03-17") },
    Defect(
      code: "H-2.5", sample: lamp, place: "转送单",
      chinese: "转送单缺少办结期限",
      english: "the transfer slip lacks 办结期限"
    ) { $0.remove("转送单.办结期限") },
    Defect(
      code: "H-2.6", place: "交办函.制发机关",
      chinese: "交办函没有写明交办机关，或者与主送单位是同一个",
      english: "the letter of assignment does not name the assigning organ, or names the addressee"
    ) { $0.set("交办函.制发机关", "青禾县工业和信息化局") },
    Defect(
      code: "H-3.1", place: "文书",
      chinese: "缺确定包案领导和责任人的文件或纪要",
      english: "the document or minutes naming the case-owner leader are missing"
    ) { $0.removeAll("包案文件") },
    Defect(
      code: "H-3.2", place: "包案文件.包案领导",
      chinese: "包案领导同时有2名，应当只有一名",
      english: "2 case-owner leaders are named at the same time; there must be exactly one",
      also: ["F-10 包案文件.包案领导"]
    ) { $0.append("包案文件.包案领导", ["姓名": "顾惟清", "职务": "副县长", "起": "2026-02-01"]) },
    Defect(
      code: "H-3.3", place: "包案文件.包案领导[0]",
      chinese: "包案领导的姓名或职务没有填写",
      english: "the leader's name or post is not filled in"
    ) { $0.remove("包案文件.包案领导[0].职务") },
    Defect(
      code: "H-3.4", place: "包案文件.责任人",
      chinese: "没有写明责任单位和责任人",
      english: "the responsible unit and person are not named"
    ) { $0.remove("包案文件.责任人") },
    Defect(
      code: "H-3.5", place: "包案文件.日期",
      chinese: "包案文件的日期晚于查办报告",
      english: "the document naming the leader is dated after the handling report"
    ) { $0.set("包案文件.日期", "2026-03-13") },
    Defect(
      code: "H-3.6", sample: water, place: "包案文件.签署",
      chinese: "包案文件没有制发机关印章",
      english: "the document naming the leader bears no seal of the issuing organ"
    ) { $0.set("包案文件.签署", []) },
    Defect(
      code: "H-3.7", place: "包案文件",
      chinese: "包案文件没有日期",
      english: "the document naming the leader has no date"
    ) { $0.remove("包案文件.日期") },
  ]
}
