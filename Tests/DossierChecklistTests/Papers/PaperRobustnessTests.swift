import DossierChecklist
import DossierCore
import Testing

/// Whatever the papers lack or hold, the lists about them report and go on.
@Suite struct PaperRobustnessTests {
  private func findings(_ specimen: Specimen) throws -> [Diagnostic] {
    try [PaperLists.agreements.get(), PaperLists.consistency.get(), PaperLists.signatures.get()].flatMap {
      specimen.report($0).findings
    }
  }

  /// One path in sixty-four, and all that hold many others.
  private func some(_ paths: [FieldPath], from start: Int) -> [FieldPath] {
    paths.enumerated().filter { $0.offset % 64 == start || $0.element.steps.count < 2 }.map(\.element)
  }

  @Test(arguments: zip([0, 3, 6, 9, 12], [nil, nil, "", [], [:]] as [Value?]))
  func `any field may be missing or empty`(start: Int, value: Value?) throws {
    var specimen = try Specimen(start % 2 == 0 ? Defect.water : "企业改制欠缴社保积案")
    try specimen.addRequiredSigners()
    for path in some(specimen.facts.paths(), from: start) {
      var changed = specimen
      changed.facts = changed.facts.setting(path.steps[...], to: value)
      let failures = try findings(changed).filter { $0.code == "L105" }
      #expect(failures == [], "\(path)")
    }
  }

  @Test(arguments: zip([1, 4, 7, 10, 13], ["〔胡写〕", 7, true, ["甲"], ["甲": "乙"]] as [Value]))
  func `any field may hold anything`(start: Int, value: Value) throws {
    let specimen = try Specimen(Defect.water)
    for path in some(specimen.facts.paths(), from: start) {
      var changed = specimen
      changed.set(path, value)
      _ = try findings(changed)
    }
  }

  @Test func `a case of nothing has nothing to be objected to`() throws {
    for facts: Value in [nil, [:], ["文书": []], ["文书": "无", "案件": 3], "全无"] {
      #expect(try findings(Specimen(facts)) == [])
    }
  }
}
