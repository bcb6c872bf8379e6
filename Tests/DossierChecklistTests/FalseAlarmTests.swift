import DossierChecklist
import DossierCore
import Testing

/// What an experienced reviewer would not object to.
@Suite struct FalseAlarmTests {
  /// The findings of a sample after a change.
  private func lines(
    _ sample: String = "企业改制欠缴社保积案", today: CivilDate = .judgingDay,
    _ change: (inout Specimen) -> Void
  ) throws -> [String] {
    var specimen = try Specimen(sample)
    change(&specimen)
    return try specimen.lines(today: today)
  }

  // MARK: Service

  @Test func `a second proof of service, for another paper and after the revisit, is no matter`() throws {
    #expect(
      try lines { specimen in
        specimen.duplicate("送达回证") {
          $0.set("文号", "青工信送〔2026〕9号")
          $0.set("日期", "2026-04-20")
          $0.set("送达时间", "2026-04-20 09:00")
          $0.set("送达文书", [["名称": "信访事项办结告知书", "文号": "青工信告〔2026〕8号"]])
        }
      } == [])
  }

  @Test func `mail needs its number and a date, no signature and no hour`() throws {
    #expect(
      try lines {
        $0.set("送达回证.送达方式", "邮寄")
        $0.set("送达回证.送达时间", "2026-03-02")
        $0.set("送达回证.邮件号", "XA12009900112")
        $0.remove("送达回证.签收人")
        $0.set("送达回证.签署", [])
      } == [])
  }

  @Test func `a paper left with a witness needs no signature of the recipient`() throws {
    #expect(
      try lines {
        $0.set("送达回证.送达方式", "留置")
        $0.set("送达回证.拒收", ["事由": "本人拒收", "见证人": ["穆云帆"]])
        $0.remove("送达回证.签收人")
        $0.remove("送达回证.签署[0]")
      } == [])
  }

  @Test func `mail that came back has no time of service; the second attempt counts`() throws {
    #expect(
      try lines { specimen in
        specimen.duplicate("送达回证") {
          $0.remove("送达时间")
          $0.set("送达方式", "邮寄")
          $0.set("备注", "邮件退回，改为直接送达")
        }
      } == [])
  }

  @Test func `brackets of a number may be typed in any way`() throws {
    #expect(try lines { $0.set("送达回证.送达文书[0].文号", "青工信处 [2026] 1号") } == [])
  }

  @Test func `a proof with the number of another letter proves nothing`() throws {
    #expect(try lines { $0.set("送达回证.送达文书[0].文号", "青工信处〔2025〕7号") } == ["H-5.3 文书"])
  }

  @Test func `an address that is not known needs recorded attempts in place of service`() throws {
    let change: (inout Specimen) -> Void = {
      $0.set("信访人.住址", "不详")
      $0.remove("信访人.电话")
      $0.removeAll("送达回证")
      $0.removeAll("回访记录")
      $0.set("查办报告.附件", [])
    }
    #expect(try lines { change(&$0) } == ["H-5.10 信访人"])
    #expect(
      try lines {
        change(&$0)
        $0.set("处理意见书.备注", "三次联系未果，已在信访平台公布办理情况")
      } == [])
  }

  @Test func `nobody can answer an anonymous letter`() throws {
    let found = try lines {
      $0.set("信访人", ["匿名": true])
      for kind in ["处理意见书", "送达回证", "回访记录"] { $0.removeAll(kind) }
      $0.set("受理登记表.备注", "来信没有署名和联系方式，按登记的单位走访核实")
      $0.set("查办报告.附件", [])
    }
    #expect(found == [])
  }

  @Test func `representatives of many may be served one by one, some after the first revisit`() throws {
    let found = try lines(Defect.water) { specimen in
      specimen.set("送达回证.签收人", "邵云岫")
      specimen.duplicate("送达回证") {
        $0.set("送达时间", "2026-08-20 10:00")
        $0.remove("签收人")
      }
    }
    #expect(found == [])
  }

  @Test func `exactly five petitioners are no other case to these lists`() throws {
    #expect(try lines(Defect.water) { $0.set("人数", 5) } == [])
    #expect(try lines(Defect.lamp) { $0.set("人数", 5) } == [])
  }

  // MARK: Revisit

  @Test func `a petitioner may refuse the revisit or its signature`() throws {
    #expect(
      try lines {
        $0.remove("回访记录.履行情况")
        $0.set("回访记录.满意度", "不评价")
        $0.set("回访记录.原因", "接通后表示不愿接受回访")
      } == [])
    #expect(
      try lines {
        $0.remove("回访记录.履行情况")
        $0.remove("回访记录.满意度")
        $0.set("回访记录.签署[1].拒签", ["理由": "不愿签名", "见证人": "穆云帆"])
      } == [])
  }

  @Test func `an early revisit beside the one after the service is no matter`() throws {
    #expect(
      try lines { specimen in
        specimen.duplicate("回访记录") {
          $0.set("日期", "2026-02-01")
          $0.set("回访时间", "2026-02-01 10:00")
        }
      } == [])
  }

  // MARK: Other routes and classes

  @Test(arguments: 1...5)
  func `routes 1 to 5 are answered by a notice that the petitioner signed for`(route: Int) throws {
    let change: (inout Specimen) -> Void = {
      $0.set("案件.途径", .integer(route))
      $0.set("案件.类别", "一般")
      for kind in ["处理意见书", "送达回证", "回访记录"] { $0.removeAll(kind) }
      $0.remove("查办报告.处理意见落实情况")
      $0.set("查办报告.附件", [])
    }
    #expect(try lines { change(&$0) } == [])
    #expect(
      try lines {
        change(&$0)
        $0.remove("受理告知书.签署[1]")
      } == ["H-5.3 文书"])
    #expect(
      try lines {
        change(&$0)
        $0.removeAll("受理告知书")
      } == ["H-5.1 文书"])
  }

  @Test func `a legal opinion is not a reply`() throws {
    #expect(
      try lines(Defect.house) {
        $0.removeAll("处理意见书")
        $0.set("查办报告.附件", [])
      } == ["H-5.1 文书"])
  }

  @Test func `a simple matter that the office received itself needs neither letter nor leader`() throws {
    var specimen = try Specimen(Defect.lamp)
    specimen.removeAll("转送单")
    specimen.remove("不适用")
    specimen.set("机关.登记机关", specimen.facts["机关"]["承办机关"])
    #expect(try specimen.lines() == [])
    let items = specimen.report(try Lists.sixHaves()).items
    #expect(items.map(\.state.rawValue)[1...2] == ["notApplicable", "notApplicable"])
    #expect(items.map(\.reason)[1...2] == ["本级直接受理的简单事项", "简单事项，未列入领导包案"])
  }

  @Test func `an oral claim by telephone bears no signature of the petitioner`() throws {
    let change: (inout Specimen) -> Void = {
      $0.set("受理登记表.口头陈述", true)
      $0.remove("受理登记表.签署[1]")
      $0.set("材料清单[0].来源", "调查取得")
    }
    #expect(
      try lines {
        change(&$0)
        $0.set("案件.形式", "来电")
      } == [])
    #expect(try lines { change(&$0) } == ["H-1.5 材料清单"])
  }

  // MARK: Leaders and reports

  @Test func `a leader who handed over is not a second leader`() throws {
    let old: Value = ["姓名": "顾惟清", "职务": "副县长", "起": "2026-01-15", "止": "2026-01-20"]
    #expect(try lines { $0.append("包案文件.包案领导", old) } == [])
    #expect(
      try lines {
        $0.set("包案文件.包案领导", [["姓名": "顾惟清", "职务": "副县长", "止": "2026-02-01"], ["姓名": "陶望川", "职务": "副县长"]])
      } == [])
  }

  @Test func `who was in office on the day signs, be he replaced later or before`() throws {
    let new: Value = ["姓名": "顾惟清", "职务": "副县长", "起": "2026-05-01"]
    #expect(
      try lines {
        $0.set("包案文件.包案领导[0].止", "2026-05-01")
        $0.append("包案文件.包案领导", new)
      } == [])
    #expect(
      try lines {
        $0.set("包案文件.包案领导[0].止", "2026-03-01")
        $0.append("包案文件.包案领导", ["姓名": "顾惟清", "职务": "副县长", "起": "2026-03-01"])
      } == ["F-5 文书[11].签署", "H-4.2 文书[11].签署"])
  }

  @Test func `a blank within a name of two characters is no other name`() throws {
    #expect(try lines { $0.set("查办报告.签署[2].姓名", "陶 望 川") } == [])
  }

  @Test func `a report on progress need not be complete`() throws {
    #expect(
      try lines { specimen in
        specimen.duplicate("查办报告") {
          $0.set("日期", "2026-02-10")
          $0.remove("处理意见落实情况")
          $0.remove("答复送达回访情况")
          $0.set("签署", [])
          $0.set("附件", [])
        }
      } == [])
  }

  @Test func `earlier measures may be older than the reply`() throws {
    #expect(try lines { specimen in specimen.duplicate("稳控措施") { $0.set("日期", "2026-01-20") } } == [])
  }

  @Test func `following up on work is not following a person`() throws {
    #expect(try lines { $0.set("稳控措施.措施[2].内容", "跟踪处理意见落实，协助返还扣押物品；不得限制出行") } == [])
  }

  // MARK: Settlements

  @Test func `a case without a settlement need not say so`() throws {
    #expect(try lines { $0.remove("查办报告.协议条款落实情况") } == [])
  }

  @Test func `a case with a settlement cannot say that there is none`() throws {
    #expect(
      try lines(Defect.water) { $0.set("查办报告.协议条款落实情况", "本案未签订协议。") } == ["F-3 文书[11].协议条款落实情况"])
  }

  @Test func `nothing has to be carried out of a claim that was refused`() throws {
    #expect(try lines(Defect.house) { $0.remove("查办报告.处理意见落实情况[2]") } == [])
  }

  @Test func `two reply letters answer the claims together`() throws {
    #expect(
      try lines { specimen in
        let answers = specimen.facts[specimen.path("处理意见书.答复")].list ?? []
        specimen.set("处理意见书.答复", .list(Array(answers.prefix(1))))
        specimen.duplicate("处理意见书") { $0.set("答复", .list(Array(answers.dropFirst()))) }
      } == [])
  }
}
