import DossierCore

extension StatutoryDefect {
  /// Reply, service, representatives, competence, recusal, hearing, agreement, secrecy, execution, retaliation.
  static let ofContent: [StatutoryDefect] = [
    StatutoryDefect(
      code: "S-5.1", place: "处理意见书.答复[1].依据", chinese: "第2项答复的依据没有写法律法规或者文件的名称",
      severity: .warning
    ) { $0.set("处理意见书.答复[1].依据", "有关政策规定") },
    StatutoryDefect(
      code: "S-5.2", place: "处理意见书.救济", chinese: "处理意见书没有写明复查机关的名称"
    ) { $0.set("处理意见书.救济.复查机关", "上一级机关") },
    StatutoryDefect(
      code: "S-5.3", place: "处理意见书.救济.期限", chinese: "申请复查的期限写成15日，应当是三十日"
    ) { $0.set("处理意见书.救济.期限", 15) },
    StatutoryDefect(
      code: "S-5.4", place: "处理意见书.救济.起算", chinese: "申请复查的期限没有从收到处理意见书之日起算",
      lawful: { $0.set("处理意见书.救济.起算", "送达之日") }
    ) { $0.set("处理意见书.救济.起算", "作出之日") },
    StatutoryDefect(
      code: "S-5.5", place: "处理意见书.救济.复查机关", chinese: "复查机关写成了作出处理意见的机关自己",
      also: ["S-5.6 处理意见书.救济.复查机关"]
    ) { $0.set("处理意见书.救济.复查机关", "青禾县住房和城乡建设局") },
    StatutoryDefect(
      code: "S-5.6", place: "处理意见书.救济.复查机关", chinese: "复查机关与「机关」里写的承办机关的上一级机关不一致",
      severity: .note
    ) { $0.set("处理意见书.救济.复查机关", "云川市住房和城乡建设局") },
    StatutoryDefect(
      code: "S-5.7", place: "复查意见书.救济", chinese: "复查意见书没有写明复核机关的名称和三十日的期限",
      lawful: {
        $0.add("复查申请书", ["日期": "2026-07-20", "收到日期": "2026-07-21"])
        $0.add("复查意见书", ["日期": "2026-08-20", "救济": ["复核机关": "云川市人民政府", "期限": 30]])
      }
    ) { $0.set("复查意见书.救济.复核机关", "上级机关") },
    StatutoryDefect(
      code: "S-6.1", sample: CaseFacts.water, place: "送达回证.受送达人",
      chinese: "还有1位代表没有送达处理意见书的回证，申请复查的期限没有起算", severity: .warning
    ) { $0.set("送达回证.受送达人", "邵云岫、戚玉兰、卓立群") },
    StatutoryDefect(
      code: "S-7.1", sample: CaseFacts.water, place: "代表", chinese: "代表有6人，不得超过五人",
      also: ["S-6.1 送达回证.受送达人"],
      // Exactly five is lawful.
      lawful: {
        $0.set("代表", .list(($0.facts["代表"].list ?? []) + [["姓名": "顾春生"]]))
        $0.set("送达回证.受送达人", "邵云岫、温如海、戚玉兰、卓立群、顾春生")
      }
    ) { $0.set("代表", .list(($0.facts["代表"].list ?? []) + [["姓名": "秦玉梅"]])) },
    StatutoryDefect(
      code: "S-7.2", sample: CaseFacts.water, place: "代表", chinese: "材料里没有推选或者授权代表的文书",
      severity: .warning
    ) { facts in
      let materials = facts.facts["材料清单"].list ?? []
      facts.set("材料清单", .list(materials.filter { !($0["名称"].text ?? "").contains(/推选|联名/) }))
    },
    StatutoryDefect(
      code: "S-7.3", sample: CaseFacts.water, place: "人数", chinese: "标题写集体信访，人数是4人，不足五人",
      severity: .warning,
      // Exactly five is collective.
      lawful: { $0.set("人数", 5) }
    ) { $0.set("人数", 4) },
    StatutoryDefect(
      code: "S-7.4", place: "代表", chinese: "5人走访提出共同的事项，没有记录推选的代表", severity: .note,
      lawful: { $0.set("人数", 4) }
    ) { $0.set("人数", 5) },
    StatutoryDefect(
      code: "S-8.1", sample: CaseFacts.lamp, place: "异议函.日期",
      chinese: "收到转送、交办五个工作日以后才提出异议（晚1天）",
      lawful: {
        $0.removeAll("受理告知书")
        $0.add("异议函", ["日期": "2026-03-09", "收到时间": "2026-03-02 10:40", "异议理由": "不属本机关职权"])
      }
    ) { $0.set("异议函.日期", "2026-03-10") },
    StatutoryDefect(
      code: "S-8.2", sample: CaseFacts.lamp, place: "异议函.异议理由", chinese: "异议函没有详细说明理由",
      lawful: {
        $0.removeAll("受理告知书")
        $0.add("异议函", ["日期": "2026-03-04", "收到时间": "2026-03-02 10:40", "异议理由": "不属本机关职权"])
      }
    ) { $0.remove("异议函.异议理由") },
    StatutoryDefect(
      code: "S-8.3", sample: CaseFacts.lamp, place: "受理告知书",
      chinese: "异议已获同意、材料已退回，同一机关又出了受理告知书",
      lawful: {
        $0.add(
          "异议函",
          [
            "日期": "2026-03-04", "收到时间": "2026-03-02 10:40", "异议理由": "不属本机关职权",
            "制发机关": "青禾县云溪镇人民政府",
          ])
      }
    ) { $0.set("异议函.同意退回", ["机关": "青禾县信访局", "日期": "2026-03-05"]) },
    StatutoryDefect(
      code: "S-9.1", place: "核查报告.核查人员[1]", chinese: "第2名核查人员就是被反映人或者信访人",
      lawful: { $0.set("案件.被反映人", ["温某"]) }
    ) { $0.set("案件.被反映人", .list([$0.facts[$0.path("核查报告.核查人员[1].姓名")]])) },
    StatutoryDefect(
      code: "S-9.2", place: "核查报告.核查人员[1]", chinese: "第2名核查人员的姓名在诉求里出现，要不要回避没有说明",
      severity: .warning
    ) { $0.set("诉求清单[0].事实", "征收科江一苇答应补发，一直没有兑现。") },
    StatutoryDefect(
      code: "S-9.3", place: "处理意见书", chinese: "处理意见书的承办人就是被反映人",
      also: ["S-9.3 受理告知书", "S-9.3 查办报告", "S-9.1 核查报告.核查人员[0]"],
      lawful: { $0.set("案件.被反映人", ["温某"]) }
    ) { $0.set("案件.被反映人", ["陆子衿"]) },
    StatutoryDefect(
      code: "S-10.1", place: "听证笔录.主持人", chinese: "听证笔录的主持人参加过本事项的调查或者承办",
      lawful: { $0.add("听证笔录", ["听证时间": "2026-06-05 09:00", "主持人": "韩松年"]) }
    ) { $0.set("听证笔录.主持人", "段文澜") },
    StatutoryDefect(
      code: "S-11.1", sample: CaseFacts.water, place: "息访协议.自愿声明", chinese: "协议没有写双方自愿"
    ) { $0.set("息访协议.自愿声明", "双方已阅读协议全文。") },
    StatutoryDefect(
      code: "S-11.2", sample: CaseFacts.water, place: "息访协议.甲方", chinese: "协议的甲方和乙方是同一个"
    ) { $0.set("息访协议.甲方.名称", "邵云岫") },
    StatutoryDefect(
      code: "S-12.1", place: "不再受理告知书", chinese: "出了不再受理告知书，没有登记",
      lawful: { $0.add("不再受理告知书", ["日期": "2026-10-20", "复核意见": ["文号": "云政复核〔2026〕1号"]]) }
    ) { $0.removeAll("受理登记表") },
    StatutoryDefect(
      code: "S-12.2", place: "不再受理告知书", chinese: "没有复核意见，不能不再受理",
      lawful: { $0.add("不再受理告知书", ["日期": "2026-10-20", "复核意见": ["文号": "云政复核〔2026〕1号"]]) }
    ) { $0.remove("不再受理告知书.复核意见") },
    StatutoryDefect(
      code: "S-12.3", place: "不予受理告知书", chinese: "不予受理告知书没有写理由或者依据",
      lawful: {
        $0.removeAll("处理意见书", "延期审批表", "延期告知书")
        $0.add("不予受理告知书", ["日期": "2026-04-20", "理由": "已经受理并在办理期限内", "依据": "第十九条第三款"])
      }
    ) { $0.remove("不予受理告知书.依据") },
    StatutoryDefect(
      code: "S-12.4", place: "不予受理告知书", chinese: "同一机关既不予受理，又出了处理意见书",
      lawful: {
        $0.add(
          "不予受理告知书",
          ["日期": "2026-04-20", "理由": "已经受理", "依据": "第十九条第三款", "制发机关": "青禾县人民政府"])
      }
    ) { $0.set("不予受理告知书.制发机关", "青禾县住房和城乡建设局") },
    StatutoryDefect(
      code: "S-13.1", place: "交办函", chinese: "交办函把检举控告材料转给了被反映的单位或者个人",
      also: ["S-13.3 机关.承办机关"], lawful: accusation
    ) { $0.set("案件.被反映单位", ["青禾县住房和城乡建设局"]) },
    StatutoryDefect(
      code: "S-13.2", place: "交办函.抄送", chinese: "交办函抄送了被反映的单位或者个人", lawful: accusation
    ) { $0.set("交办函.抄送", ["青禾县信访局", "河湾街道办事处"]) },
    StatutoryDefect(
      code: "S-13.3", place: "机关.承办机关", chinese: "检举控告由被反映的单位自己办理", lawful: accusation
    ) { $0.set("机关.承办机关.名称", "河湾街道办事处") },
    StatutoryDefect(
      code: "S-14.1", place: "处理意见书.答复[0].落实期限", chinese: "第1项诉求已支持，过了落实期限还没有落实"
    ) { $0.set("查办报告.处理意见落实情况[0].状态", "落实中") },
    StatutoryDefect(
      code: "S-15.1", place: "处理意见书.答复[2].意见", chinese: "第3项答复有以不利后果相威胁的话"
    ) { $0.set("处理意见书.答复[2].意见", "不予支持。如再上访，取消其低保。") },
    StatutoryDefect(
      code: "S-15.2", place: "办结签", chinese: "办结签有以不利后果相威胁的话"
    ) { $0.set("办结签.拟办意见", "建议办结，今后再上访就列入信访黑名单。") },
  ]

  /// An accusation against a subdistrict, handled by somebody else.
  private static let accusation: @Sendable (inout CaseFacts) -> Void = {
    $0.set("案件.目的", "检举控告")
    $0.set("案件.途径", 5)
    $0.set("案件.被反映单位", ["河湾街道办事处"])
    $0.removeAll("处理意见书", "延期审批表", "延期告知书")
    $0.set("受理告知书.处理途径", "转送有管理权限的纪检监察机关")
  }
}
