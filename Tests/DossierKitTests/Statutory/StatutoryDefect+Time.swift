import DossierCore

extension StatutoryDefect {
  /// Registration, notice, route, closing and extension.
  static let ofTime: [StatutoryDefect] = [
    StatutoryDefect(
      code: "S-1.1", place: "受理登记表", chinese: "登记表没有写登记时间、首接人员"
    ) {
      $0.remove("受理登记表.登记时间")
      $0.remove("受理登记表.首接人员")
    },
    StatutoryDefect(
      code: "S-1.2", place: "受理登记表.登记时间", chinese: "登记时间早于信访日期"
    ) { $0.set("受理登记表.登记时间", "2026-04-12 09:00") },
    StatutoryDefect(
      code: "S-1.3", place: "受理登记表.拟办意见", chinese: "拟办意见写了不登记",
      lawful: { $0.set("受理登记表.拟办意见", "不动产登记中心不予登记，建议交住建局核实。") }
    ) { $0.set("受理登记表.拟办意见", "已有复查意见，以后不登记、不受理、不交办。") },
    StatutoryDefect(
      code: "S-1.4", place: "包案文件", chinese: "包案文件写了以后不登记",
      lawful: { $0.set("包案文件.议定事项", ["登记以后，属于同一事实和理由的，出具不再受理告知书。"]) }
    ) { $0.set("包案文件.议定事项", ["由县住建局承办。", "办结以后对其来访不予登记。"]) },
    StatutoryDefect(
      code: "S-2.1", place: "案件.收到日期", chinese: "收到后十五日内没有转送、交办（超过2天）",
      lawful: { $0.set("交办函.日期", "2026-04-28") }
    ) { $0.set("交办函.日期", "2026-04-30") },
    StatutoryDefect(
      code: "S-2.2", sample: CaseFacts.lamp, place: "案件.收到日期",
      chinese: "收到后十五日内没有书面告知信访人（超过1天）",
      lawful: {
        $0.set("机关.登记机关.名称", $0.facts["机关.承办机关.名称" as FieldPath])
        $0.removeAll("转送单")
        $0.set("受理告知书.日期", "2026-03-17")
        $0.set("处理意见书.日期", "2026-03-18")
      }
    ) { $0.set("受理告知书.日期", "2026-03-18") },
    StatutoryDefect(
      code: "S-2.3", sample: CaseFacts.lamp, place: "案件.收到日期",
      chinese: "收到转送、交办后十五日内没有书面告知信访人（超过1天）",
      lawful: {
        $0.set("受理告知书.日期", "2026-03-17")
        $0.set("处理意见书.日期", "2026-03-18")
      }
    ) { $0.set("受理告知书.日期", "2026-03-18") },
    StatutoryDefect(
      code: "S-2.4", place: "受理告知书", chinese: "受理告知书看不出已经交给信访人", severity: .warning,
      lawful: {
        $0.remove("受理告知书.签署[1]")
        $0.set("受理告知书.备注", "2026年4月17日挂号寄出")
      }
    ) { $0.remove("受理告知书.备注") },
    StatutoryDefect(
      code: "S-3.1", place: "案件.途径", chinese: "途径是第三十一条第4项，却出了信访处理意见书", severity: .warning,
      lawful: {
        $0.set("案件.途径", 4)
        $0.removeAll("处理意见书", "延期审批表", "延期告知书")
        $0.set("受理告知书.处理途径", "依法申请行政复议，由青禾县人民政府受理")
      }
    ) { $0.add("处理意见书", ["日期": "2026-06-01", "制发机关": "青禾县住房和城乡建设局"]) },
    StatutoryDefect(
      code: "S-3.2", place: "受理告知书.处理途径", chinese: "告知书没有写明走哪一种法定途径",
      lawful: {
        $0.set("案件.途径", 2)
        $0.removeAll("处理意见书", "延期审批表", "延期告知书")
        $0.set("受理告知书.处理途径", "向劳动人事争议仲裁委员会提出")
      }
    ) { $0.set("受理告知书.处理途径", "由有关部门按规定处理") },
    StatutoryDefect(
      code: "S-3.3", place: "案件.途径", chinese: "检举控告类事项按申诉求决（第三十一条第六项）办理", severity: .warning
    ) { $0.set("案件.目的", "检举控告") },
    StatutoryDefect(
      code: "S-4.1", place: "案件.受理日期", chinese: "超过办结期限1天（期限到2026-07-16）",
      lawful: { $0.set("处理意见书.日期", "2026-07-16") }
    ) { $0.set("处理意见书.日期", "2026-07-17") },
    StatutoryDefect(
      code: "S-4.2", place: "延期审批表.签署", chinese: "延期在期限届满以后才批准",
      also: ["S-4.1 案件.受理日期"]
    ) { $0.set("延期审批表.签署[1].日期", "2026-06-17") },
    StatutoryDefect(
      code: "S-4.3", place: "延期审批表.延长至", chinese: "延长超过三十日", also: ["S-4.1 案件.受理日期"]
    ) { $0.set("延期审批表.延长至", "2026-08-15") },
    StatutoryDefect(
      code: "S-4.4", place: "延期告知书", chinese: "延期没有在期限届满以前把理由告知信访人",
      also: ["S-4.1 案件.受理日期"]
    ) { $0.set("延期告知书.日期", "2026-06-18") },
    StatutoryDefect(
      code: "S-16.1", place: "复查意见书", chinese: "收到复查请求后三十日内没有作出复查意见（超过5天）",
      today: "2026-09-10",
      lawful: {
        $0.add("复查申请书", ["日期": "2026-07-20", "收到日期": "2026-07-21"])
        $0.add("复查意见书", ["日期": "2026-08-20", "救济": ["复核机关": "云川市人民政府", "期限": 30]])
      }
    ) { $0.set("复查意见书.日期", "2026-08-25") },
    StatutoryDefect(
      code: "S-16.2", place: "复核意见书", chinese: "收到复核请求后三十日内没有作出复核意见（超过2天）",
      today: "2026-09-20",
      lawful: {
        $0.add("复核申请书", ["日期": "2026-08-10", "收到日期": "2026-08-10"])
        $0.add("复核意见书", ["日期": "2026-09-11", "不计入天数": 2])
      }
    ) { $0.remove("复核意见书.不计入天数") },
  ]
}
