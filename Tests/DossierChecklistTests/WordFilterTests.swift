import DossierChecklist
import DossierCore
import Testing

/// `含有` is asked through the expressions that conditions are made of.
@Suite struct WordFilterTests {
  private let facts: Value = [
    "项": [
      "甲": "不动产登记中心不予登记", "乙": ["以后不登记", "照常登记"], "丙": ["丁": "列入黑名单"], "空": "", "数": 3,
    ]
  ]

  private func value(_ expression: String) throws -> Value? {
    var scope = FactScope(facts)
    return scope.value(of: try FactExpression(expression, at: Location()))
  }

  @Test(
    arguments: [
      (#"项 | 含有(["登记中心", "黑名单"], "甲")"#, ["登记中心"]), (#"项 | 含有(["登记中心", "黑名单"])"#, ["登记中心", "黑名单"]),
      (#"项 | 含有(["以后不登记"], "甲")"#, []), (#"项 | 含有(["以后不登记"], "甲", "乙")"#, ["以后不登记"]),
      (#"[项, 项] | 含有(["黑名单"], "丙")"#, ["黑名单"]), (#"项 | 含有(["3", ""], "数", "空", "没有")"#, []),
      (#"项.没有 | 含有(["甲"])"#, []), (#""不登" | 含有(["不登记", "登", "不登"])"#, ["登", "不登"]),
      // The bytes of one word may not run over the end of a text or into another.
      (#"项 | 含有(["以后不登记照常登记"], "乙")"#, []),
    ] as [(String, [String])])
  func `words are found in the named fields, or anywhere`(expression: String, found: [String]) throws {
    #expect(try value(expression) == .list(found.map { .text($0) }))
  }

  @Test func `every word that stands in a text is found, wherever it begins`() throws {
    let text = "如果继续上访，将列入信访黑名单并影响子女；EXTRA ascii 也一样。"
    let characters = Array(text)
    for start in characters.indices {
      for end in characters.indices where end > start && end - start < 6 {
        let word = String(characters[start..<end])
        let expression = "\"\(text)\" | 含有([\"\(word)\"])"
        #expect(try value(expression)?.list == [.text(word)])
      }
    }
  }

  @Test func `without a list of words the filter says so`() throws {
    #expect(try value("项 | 含有") == nil)
  }
}
