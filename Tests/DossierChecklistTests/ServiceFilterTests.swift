import DossierChecklist
import DossierCore
import Testing

/// `送达` is asked through the expressions that conditions are made of.
@Suite struct ServiceFilterTests {
  private let facts: Value = [
    "文书": [
      ["文种": "处理意见书", "文号": "甲信处〔2026〕9号"],
      ["文种": "送达回证", "文号": "甲送〔2026〕1号", "送达文书": [["名称": "处理意见书", "文号": "甲信处[2026]9号"]]],
      ["文种": "送达回证", "文号": "甲送〔2026〕2号", "送达文书": [["名称": "信访事项延期告知书"]]],
    ],
    "空": [:],
  ]

  private func numbers(_ expression: String) throws -> [String] {
    var scope = FactScope(facts)
    let found = scope.value(of: try FactExpression(expression, at: Location()))?.list ?? []
    return found.compactMap { $0["文号"].text }
  }

  @Test(
    arguments: [
      (#"文书 | 文种("送达回证") | 送达("处理意见书")"#, ["甲送〔2026〕1号"]),
      (#"文书 | 文种("送达回证") | 送达(文书[0])"#, ["甲送〔2026〕1号"]),
      (#"文书 | 文种("送达回证") | 送达("处理意见书", "延期")"#, ["甲送〔2026〕1号", "甲送〔2026〕2号"]),
      (#"文书[1] | 送达("处理意见书")"#, ["甲送〔2026〕1号"]), (#"文书[2] | 送达("处理意见书")"#, []),
      (#"文书[1] | 送达(文书 | 文种("处理意见书"))"#, ["甲送〔2026〕1号"]), (#"文书[0] | 送达("处理意见书")"#, []),
      (#"空 | 送达("处理意见书")"#, []), (#""文" | 送达("处理意见书")"#, []),
    ] as [(String, [String])])
  func `proofs of service are picked from a list, or a single one is kept or not`(
    expression: String, found: [String]
  ) throws {
    #expect(try numbers(expression) == found)
  }
}
