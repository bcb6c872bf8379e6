import DossierChecklist
import DossierCore
import Testing

@Suite struct PaperDefectTests {
  static let defects = Defect.ofConsistency + Defect.ofSignatures

  private func findings(_ specimen: Specimen, today: CivilDate = .judgingDay) throws -> [Diagnostic] {
    var specimen = specimen
    try specimen.addRequiredSigners()
    return try [PaperLists.consistency.get(), PaperLists.signatures.get()].flatMap {
      specimen.report($0, today: today).findings
    }
  }

  private func lines(
    _ sample: String = "企业改制欠缴社保积案", _ change: (inout Specimen) -> Void
  ) throws -> [String] {
    var specimen = try Specimen(sample)
    change(&specimen)
    return try findings(specimen).map(\.line).sorted()
  }

  @Test(arguments: ["楼道灯维修", "房屋征收补偿", "企业改制欠缴社保积案", "小区供水集体信访"])
  func `the papers of a complete case agree and are signed`(name: String) throws {
    let found = try findings(Specimen(name))
    #expect(found.isEmpty, "\(found.map { "\($0.line) \($0.message.chinese)" })")
  }

  @Test(arguments: defects)
  func `a defect brought into a complete case is found, and nothing else`(defect: Defect) throws {
    let specimen = try defect.specimen()
    #expect(try findings(specimen).map(\.line).sorted() == defect.lines(in: specimen))
  }

  @Test(arguments: defects)
  func `a finding says what is wrong, in Chinese and in English`(defect: Defect) throws {
    let finding = try #require(
      try findings(try defect.specimen()).first { $0.code.rawValue == defect.code })
    #expect(finding.message == Wording(defect.chinese, defect.english))
    #expect(finding.severity == defect.severity)
    #expect(finding.basis != nil && !finding.hints.isEmpty)
  }

  @Test func `every code of both lists has its defect`() throws {
    let codes = try [PaperLists.consistency.get(), PaperLists.signatures.get()]
      .flatMap(\.items).flatMap(\.tests).map(\.code.rawValue)
    #expect(codes.sorted() == Self.defects.map(\.code).sorted())
  }

  // MARK: What nobody should object to

  @Test func `an undertaking that the petitioner refused to sign blocks nothing`() throws {
    #expect(
      try lines { specimen in
        specimen.set(
          "息诉保证书.签署",
          [["角色": "保证人", "姓名": "方守拙", "拒签": ["理由": "本人不愿书面承诺", "见证人": "穆云帆"]]])
      } == [])
  }

  @Test func `a case from above is assigned before it is registered`() throws {
    #expect(
      try lines {
        $0.set("案件.形式", "上级交办")
        $0.set("交办函.日期", "2026-01-09")
      } == [])
  }

  @Test func `an agent with an authorisation may be served and may sign`() throws {
    #expect(
      try lines {
        $0.set("送达回证.受送达人", "方小树")
        $0.append("材料清单", ["名称": "授权委托书", "来源": "信访人"])
      } == [])
  }

  @Test func `names with blanks are the same names`() throws {
    #expect(try lines { $0.set("送达回证.受送达人", "方 守　拙") } == [])
    #expect(try lines(Defect.water) { $0.set("息访协议.乙方[1].姓名", "温 如 海") } == [])
  }

  @Test func `clerks may sign before the day that a document bears`() throws {
    #expect(try lines { $0.set("处理意见书.签署[0].日期", "2026-02-24") } == [])
  }

  @Test func `the whole signed paper stands for pictures of signatures, and for entries`() throws {
    #expect(
      try lines {
        $0.remove("稳控措施.签署[0].扫描")
        $0.set("稳控措施.文件", "文书/稳控措施.pdf")
      } == [])
    #expect(
      try lines {
        $0.set("稳控措施.签署", [])
        $0.set("稳控措施.文件", "文书/稳控措施.pdf")
      } == [])
  }

  @Test func `scans may follow until the case is closed`() throws {
    #expect(
      try lines {
        $0.set("案件.状态", "办理中")
        $0.remove("稳控措施.签署[0].扫描")
      } == [])
  }

  @Test func `sums that differ within a sentence are no matter where words and figures of one agree`() throws
  {
    #expect(
      try lines {
        $0.set("处理意见书.答复[0].意见", "每户180.00元，共6,480.00元（大写：人民币陆仟肆佰捌拾元整），另有水费30元。")
        $0.set("处理意见书.答复[2].意见", "人民币壹佰万元整（100万元）分两期支付；陆先生领取；贰分之一")
      } == [])
  }

  @Test func `petitioners may be listed twice, as representatives and among all`() throws {
    #expect(
      try lines(Defect.water) { specimen in
        specimen.append("其他信访人", ["姓名": "温如海", "住址": "翠湖花园"])
      } == [])
  }

  @Test func `a joint letter among the materials explains a number`() throws {
    #expect(
      try lines {
        $0.set("人数", 12)
        $0.append("材料清单", ["名称": "职工联名信", "来源": "信访人"])
      } == [])
  }

  @Test func `a case without dates and signatures is judged without a fault of the lists`() throws {
    var specimen = try Specimen("企业改制欠缴社保积案")
    for index in (specimen.facts["文书"].list ?? []).indices {
      for key in ["日期", "签署", "文号", "附件"] {
        specimen.remove(FieldPath("文书").appending(index).appending(key))
      }
    }
    for path: FieldPath in ["案件.信访日期", "案件.受理日期", "归档", "信访人.出生日期", "代表"] { specimen.remove(path) }
    let codes = Set(try findings(specimen).map(\.code.rawValue))
    #expect(!codes.contains("L105"), "\(codes)")
  }
}
