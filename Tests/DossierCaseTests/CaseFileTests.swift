import DossierCase
import DossierCore
import Testing

@Suite struct CaseFileTests {
  let full: CaseFile

  init() throws {
    let (found, set, diagnostics) = CaseReader.read(Fixtures.fullCase, templates: Fixtures.templates)
    #expect(diagnostics.map(\.line) == [])
    #expect(set?.name == "国家通用")
    full = try #require(found)
  }

  private func content<T>(_ kind: ArtefactKind, as type: T.Type) throws -> T {
    try #require(full.latest(kind)?.content as? T)
  }

  @Test func `the smallest case is read without a finding`() throws {
    let (found, diagnostics) = Samples.read(Samples.small)
    #expect(diagnostics.map(\.line) == [])
    let file = try #require(found)
    #expect(file.matter.channel == .visit)
    #expect(file.petitioner.phone == "12012345678")
    #expect(file.templateSet == "国家通用")
    #expect(file.petitionerCount == 1 && !file.isCollective)
  }

  @Test func `the full case fills the typed root data`() throws {
    #expect(full.matter.number == "XF2026-101")
    #expect(full.matter.separations == [.acrossDepartments, .personFromRegistration])
    #expect(full.matter.acceptedOn == CivilDate(year: 2026, month: 3, day: 3))
    #expect(!full.matter.isSkipLevel && full.matter.occurrence == 2)
    #expect(full.organs.handler.higherOrgan == "青禾县人民政府")
    #expect(full.organs.assigner?.name == "青禾县信访工作联席会议办公室")
    #expect(full.petitioner.sex == .male && full.petitioner.paper == .residentCard)
    #expect(full.isCollective && full.representatives.count == 1 && full.otherPetitioners.count == 1)
    #expect(full.claims.map(\.request) == ["整治河堤路积水", "赔偿房屋浸水损失"])
    #expect(full.materials.first?.form == .photo)
    #expect(full.checklists == ["六有", "办理质量"])
    #expect(full.notApplicable.first?.item == "3")
    #expect(full.waivers.first?.code == "F-7")
    #expect(full.archiving?.retention == .thirtyYears && full.archiving?.volumeNumber == "0001")
  }

  @Test func `every kind of the catalogue occurs once in the full case and has its own type`() {
    #expect(full.artefacts.map(\.kind) == ArtefactKind.builtIn)
    let types = Set(full.artefacts.map { "\(type(of: $0.content))" })
    #expect(types.count == ArtefactKind.builtIn.count)
  }

  @Test func `documents are typed down to their members`() throws {
    let slip = try content(.transferSlip, as: TransferSlip.self)
    #expect(slip.receipt?.receivedAt?.hour == 10)
    let letter = try content(.assignmentLetter, as: AssignmentLetter.self)
    #expect(letter.demands == ["查清原因", "限期整治"])
    let decision = try content(.caseOwnerDecision, as: CaseOwnerDecision.self)
    #expect(decision.form == .minutes && decision.owners.first?.name == "沈知远")
    let report = try content(.verificationReport, as: VerificationReport.self)
    #expect(report.vote.ayes == 4 && report.findings.map(\.claim) == [1, 2])
    let handling = try content(.handlingReport, as: HandlingReport.self)
    #expect(handling.execution.map(\.state) == [.done, .underway])
    let reply = try content(.replyLetter, as: ReplyLetter.self)
    #expect(reply.answers.map(\.outcome) == [.supported, .explained])
    #expect(reply.remedy.days == 30)
    let service = try content(.proofOfService, as: ProofOfService.self)
    #expect(service.method == .left && service.servedAt?.minute == 40 && service.servers.count == 2)
    let revisit = try content(.revisitRecord, as: RevisitRecord.self)
    #expect(
      revisit.satisfaction == .mostlySatisfied && revisit.hasReply == true && revisit.recording == "0012")
    let agreement = try content(.settlementAgreement, as: SettlementAgreement.self)
    #expect(agreement.clauses.first?.amount?.cents == 6_778_800)
    #expect(agreement.clauses.first?.performance.first?.amount?.cents == 3_000_000)
    #expect(agreement.clauses.last?.isContinuing == true)
    let measures = try content(.supportMeasures, as: SupportMeasures.self)
    #expect(measures.measures.first?.kind == .regularVisit)
  }

  @Test func `common keys and signatures are read from every document`() throws {
    let form = try #require(full.latest(.registrationForm))
    #expect(form.signatures.map(\.knownRole) == [.firstReceiver, .petitioner])
    #expect(form.signatures.last?.refusal?.witness == "方晴")
    #expect(form.attachments == ["路口照片"])
    #expect(full.latest(.transferSlip)?.file == "文书/转送单-签收.pdf")
    #expect(form.path == "文书[0]")
  }

  @Test func `facts are normalised: dates, booleans, texts that look like numbers`() {
    #expect(full.facts["案件"]["受理日期"] == "2026-03-03")
    #expect(full.facts["案件"]["收到日期"] == "2026-03-02")
    #expect(full.facts["案件"]["限办日期"] == "2026-05-02")
    #expect(full.facts["案件"]["越级"] == false)
    #expect(full.facts["文书"][13]["回访时间"] == "2026-04-20 09:00")
    #expect(full.facts["信访人"]["电话"] == "12012345678")
    #expect(full.facts["信访人"]["证件号码"] == "990101199010011013")
    #expect(full.facts["归档"]["案卷号"] == "0001")
    #expect(full.facts["文书"][0]["附件"] == ["路口照片"])
  }

  @Test func `defaults are filled in: issuer, party B, remedies, counts, empty lists`() {
    #expect(full.facts["文书"][0]["制发机关"] == "青禾县云溪镇人民政府")
    #expect(full.latest(.transferSlip)?.issuer == "青禾县信访局")
    #expect(full.facts["文书"][14]["乙方"][0]["姓名"] == "周明远")
    #expect(full.facts["文书"][14]["乙方"][0]["电话"] == "12012345678")
    #expect(full.facts["文书"][11]["救济"]["期限"] == 30)
    #expect(full.facts["文书"][11]["救济"]["起算"] == "收到本处理意见书之日")
    #expect(full.facts["文书"][2]["签署"] == [])
    let small = Samples.read(Samples.small).case?.facts ?? .null
    #expect(small["人数"] == 1 && small["代表"] == [] && small["文书"] == [])
    #expect(small.record?["归档"] == nil)
  }

  @Test func `blank members are left out of the facts`() throws {
    let text = Samples.small.replacing("电话: 12012345678", with: "电话: , 单位: \" \"")
    let (found, diagnostics) = Samples.read(text)
    #expect(diagnostics.isEmpty)
    #expect(found?.facts["信访人"].record?.keys == ["姓名", "住址", "证件号码", "匿名"])
  }

  @Test func `an anonymous petition needs neither name nor address`() {
    let text = Samples.small.split(separator: "\n").map { $0.hasPrefix("信访人:") ? "信访人: {匿名: 是}" : String($0) }
    let (found, diagnostics) = Samples.read(text.joined(separator: "\n"))
    #expect(diagnostics.map(\.line) == [])
    #expect(found?.facts["信访人"]["姓名"] == "匿名")
    #expect(found?.facts["信访人"].record?["住址"] == nil)
  }

  @Test func `a field has its place, an absent one that of its nearest parent`() throws {
    let source = try #require(Samples.read(Samples.with(documents: "- 文种: 办结签")).case).source
    #expect(source.position(of: "案件.编号") == SourcePosition(line: 3, column: 7))
    #expect(source.position(of: "信访人.电话")?.line == 13)
    #expect(source.position(of: "案件.目的") == SourcePosition(line: 2, column: 1))
    #expect(source.position(of: "文书[0].办理结果") == SourcePosition(line: 17, column: 5))
    #expect(source.position(of: "归档.全宗号") == SourcePosition(line: 1, column: 1))
  }

  @Test func `JSON is read as YAML is`() throws {
    let yaml = try #require(Samples.read(Samples.small).case)
    let json = """
      {"格式": 1, "案件": {"编号": "XF2026-017", "标题": "关于楼道灯不亮的信访事项", "类别": "简单", "形式": "来访",
      \t"途径": 6, "收到日期": "2026-03-02", "状态": "\\u529e理中"},
       "机关": {"登记机关": {"名称": "青禾县云溪镇人民政府"},
                "承办机关": {"名称": "青禾县云溪镇人民政府", "上一级机关": "青禾县人民政府"}},
       "信访人": {"姓名": "周明远", "住址": "青禾县云溪镇竹溪路 8 号", "电话": 12012345678,
                  "证件号码": "990101199010011013"},
       "诉求清单": [{"请求": "修好楼道灯", "事实": "三楼灯不亮", "理由": "影响出行"}]}
      """
    let (found, diagnostics) = Samples.read(json)
    #expect(diagnostics.map(\.line) == [])
    #expect(found?.facts == yaml.facts)
  }

  @Test func `a rare character that JSON writes as two escapes is read`() throws {
    let text = #"{"信访人": {"姓名": "\ud842\udfb7明远", "住址": "\/x\/"}}"#
    let facts = try #require(Samples.read(text).case).facts
    #expect(facts["信访人"]["姓名"] == "\u{20BB7}明远")
    #expect(facts["信访人"]["住址"] == "/x/")
  }
}

@Suite struct ContextTests {
  @Test func `a template sees the facts, its own document and the latest of each kind`() throws {
    let text = Samples.with(
      documents: """
        - {文种: 转送单, 文号: 甲1, 日期: 2026-03-04, 受转单位: 甲, 事项摘要: 一, 办结期限: 2026-05-02}
        - {文种: 转送单, 文号: 甲2, 日期: 2026-03-03, 受转单位: 乙, 事项摘要: 二, 办结期限: 2026-05-02}
        - {文种: 办结签, 办理结果: 已修好}
        """)
    let (found, diagnostics) = Samples.read(text)
    #expect(diagnostics.isEmpty)
    let file = try #require(found)
    let context = file.context(for: file.artefacts[1])
    #expect(context["案件"]["编号"] == "XF2026-017")
    #expect(context["本件"]["文号"] == "甲2")
    #expect(context["转送单"]["文号"] == "甲1")
    #expect(context["办结签"]["办理结果"] == "已修好")
    #expect(context["文书"].list?.count == 3)
    #expect(context["处理意见书"] == .null)
  }

  @Test func `of two documents without dates the later in the file is the latest`() throws {
    let text = Samples.with(documents: "- {文种: 办结签, 办理结果: 甲}\n- {文种: 办结签, 办理结果: 乙}")
    #expect(Samples.read(text).case?.context["办结签"]["办理结果"] == "乙")
  }

  @Test func `forms of the whole dossier see 卷宗 and no 本件`() throws {
    let file = try #require(Samples.read(Samples.small).case)
    let context = file.context(adding: Record([("题名", "案卷")]))
    #expect(context["卷宗"]["题名"] == "案卷")
    #expect(context.record?["本件"] == nil)
  }

  @Test func `a kind declared by the set is read as it declares`() throws {
    let text = Samples.with(
      documents: "- {文种: 接访安排表, 时间: 2026-03-09 09:00, 人员: [甲, 乙], 安排: [{时段: 上午, 场所: 一楼}]}")
    let (found, diagnostics) = Samples.read(text)
    #expect(diagnostics.map(\.line) == [])
    let content = try #require(found?.artefacts.first?.content as? CustomContent)
    #expect(content.values["时间"] == "2026-03-09 09:00")
    #expect(content.values["安排"]?[0]["场所"] == "一楼")
    #expect(found?.context["接访安排表"]["人员"] == ["甲", "乙"])
  }
}
