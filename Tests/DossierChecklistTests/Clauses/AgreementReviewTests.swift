import DossierChecklist
import DossierCore
import Testing

@Suite struct AgreementReviewTests {
  /// The codes found where a clause of the agreement says something.
  private func codes(clause: String) throws -> [String] {
    var specimen = try Specimen(Defect.water)
    // Of the codes, one is about agreements of organs alone.
    specimen.set("息访协议.甲方.名称", "青禾县住房和城乡建设局")
    specimen.set("息访协议.条款[4].内容", .text(clause))
    return try specimen.objections().map(\.code.rawValue)
  }

  @Test(arguments: SentencePair.all)
  func `an unlawful clause is found by its code`(pair: SentencePair) throws {
    for sentence in pair.unlawful {
      #expect(try codes(clause: sentence).contains(pair.code), "\(sentence)")
    }
  }

  @Test(arguments: SentencePair.all)
  func `a lawful clause on the same matter passes all codes`(pair: SentencePair) throws {
    for sentence in pair.lawful { #expect(try codes(clause: sentence) == [], "\(sentence)") }
  }

  @Test func `every code about words has at least four sentences of either kind`() throws {
    #expect(SentencePair.all.allSatisfy { $0.unlawful.count >= 4 && $0.lawful.count >= 4 })
    let codes = try PaperLists.agreements.get().items.flatMap(\.tests).map(\.code.rawValue)
    let others = ["W-14.1", "W-16", "W-16.1"]
    #expect(SentencePair.all.map(\.code).sorted() == codes.filter { !others.contains($0) }.sorted())
  }

  @Test(arguments: ["楼道灯维修", "房屋征收补偿", "企业改制欠缴社保积案", "小区供水集体信访"])
  func `the agreements, undertakings and measures of the samples pass`(name: String) throws {
    #expect(try Specimen(name).objections() == [])
  }

  @Test func `a finding names the clause and the words, and shows nothing that stands between them`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.set("息访协议.条款[1].内容", "乙方邵云岫放弃对甲方崔海宁的诉讼")
    let finding = try #require(try specimen.objections().first)
    #expect(finding.code == "W-1" && finding.severity == .error)
    #expect(finding.message.chinese == "第2条写了“放弃…诉讼”，要求放弃诉讼、复议或者仲裁的权利")
    #expect(
      finding.message.english == "clause 2 says “放弃…诉讼”: it gives up suit, reconsideration or arbitration")
    #expect(finding.location.field == specimen.path("息访协议.条款[1].内容"))
    #expect(finding.basis?.chinese.contains("行政协议") == true)
    #expect(finding.hints.first?.chinese.contains("提起诉讼") == true)
  }

  @Test func `promises of an undertaking and texts of measures are read too`() throws {
    var old = try Specimen("企业改制欠缴社保积案")
    old.set("息诉保证书.承诺[1]", "本人永不上访")
    old.set("稳控措施.措施[0].内容", "安排专人盯守，外出须报告")
    old.set("稳控措施.备注", "收缴身份证")
    let found = try old.objections()
    #expect(found.map(\.code) == ["W-2", "W-3", "W-3"])
    #expect(found[0].message.chinese.hasPrefix("承诺第2项写了“永不上访”"))
    #expect(found[1].message.chinese.hasPrefix("措施第1项写了“专人盯守”"))
    #expect(
      found[2].message.chinese.hasPrefix("备注写了“收缴…身份证”") || found[2].message.chinese.hasPrefix("备注写了“收缴身份证”"))
  }

  @Test func `blanks, line breaks, quotation marks and full-width letters hide nothing`() throws {
    for sentence in ["永 不 上 访", "永不\n上访", "“永不”上访", "永不　上访"] {
      #expect(try codes(clause: "乙方\(sentence)") == ["W-2"], "\(sentence)")
    }
  }

  @Test func `a guard in one piece of the sentence does not excuse the next`() throws {
    #expect(try codes(clause: "本协议不影响双方和睦，乙方永不上访") == ["W-2"])
    #expect(try codes(clause: "甲方不得拖欠款项，乙方不得起诉") == ["W-1"])
  }

  @Test func `a gap does not reach over the end of a sentence`() throws {
    #expect(try codes(clause: "乙方放弃拖延。诉讼费由甲方承担") == [])
  }

  @Test func `one copy, or too few for both sides, is not enough`() throws {
    for (copies, each) in [(1, 1), (3, 2)] {
      var specimen = try Specimen(Defect.water)
      specimen.set("息访协议.份数", .integer(copies))
      specimen.set("息访协议.各执", .integer(each))
      #expect(try specimen.objections().map(\.code) == ["W-14.1"])
    }
  }

  @Test func `the place and the hour of signing are looked at`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.set("息访协议.签订地点", "河湾派出所")
    specimen.set("息访协议.签订时间", "2026-07-10 22:30")
    let found = try specimen.objections()
    #expect(found.map(\.code) == ["W-16", "W-16.1"])
    #expect(found.allSatisfy { $0.severity == .warning })
    specimen.set("息访协议.签订地点", "河湾街道调解室")
    specimen.set("息访协议.签订时间", "2026-07-10 20:59")
    #expect(try specimen.objections() == [])
  }

  @Test func `neighbours and their company may agree on arbitration`() throws {
    var specimen = try Specimen(Defect.water)
    specimen.set("息访协议.条款[4].内容", "发生争议的，提交明川仲裁委员会仲裁")
    #expect(try specimen.objections() == [])
  }

  @Test func `what blocks is said of each test, and warnings do not block`() throws {
    let list = try PaperLists.agreements.get()
    let warnings: Set<DiagnosticCode> = ["W-6", "W-9", "W-13", "W-16", "W-16.1"]
    let tests = list.items.flatMap(\.tests)
    #expect(tests.allSatisfy { $0.isBlocking != warnings.contains($0.code) })
    let sixHaves = try Lists.sixHaves()
    #expect(list.isBlocking && !sixHaves.isBlocking)
    #expect(list.blockingCodes.isDisjoint(with: warnings))
  }
}
