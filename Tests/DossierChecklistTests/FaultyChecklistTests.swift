import DossierChecklist
import DossierCore
import Testing

@Suite struct FaultyChecklistTests {
  /// `7:9 L104 message | hint` for every fault of a list.
  private func faults(_ text: String) -> [String] {
    do {
      _ = try Lists.reading(text)
      return []
    } catch let error as DossierError {
      return error.diagnostics.map { fault in
        let place = "\(fault.location.line ?? 0):\(fault.location.column ?? 0)"
        return
          "\(place) \(fault.code) \(fault.message.chinese) | \(fault.hints.map(\.chinese).joined(separator: " | "))"
      }
    } catch {
      return ["\(error)"]
    }
  }

  private let head = "清单: 七有\n项:\n  - 号: 1\n    名: 目录\n    查:\n"

  @Test func `a list that is in order has no fault`() {
    #expect(faults(head + "      - {码: Q-1, 条件: 文书, 说: 缺}\n") == [])
  }

  @Test func `an empty list and a list without a name`() {
    #expect(
      faults("来源: 不明\n") == [
        "1:1 L113 清单没有名称 | 在「清单」下写名称，案件的「不适用」要用它",
        "1:1 L101 清单里没有一项 | 在「项」下写出各项",
      ])
  }

  @Test func `a test without its code, condition or sentence`() {
    #expect(
      faults(head + "      - {码: Q-1, 说: 缺}\n      - {条件: 文书}\n      - 文书\n") == [
        "6:9 L102 这条检查缺少「条件」 | 每条检查要有代码、条件和一句说明",
        "7:9 L102 这条检查缺少「码」、「说」 | 每条检查要有代码、条件和一句说明",
        "8:9 L102 这条检查缺少「码」、「条件」、「说」 | 每条检查要有代码、条件和一句说明",
      ])
  }

  @Test func `a severity that is none`() {
    #expect(
      faults(head + "      - 码: Q-1\n        级别: 严重\n        条件: 文书\n        说: 缺\n") == [
        "7:13 L103 级别只能是错误、警告、提示 | 改成三者之一"
      ])
  }

  @Test func `unknown keys, with what was meant`() {
    #expect(
      faults(
        "清单: 七有\n说明: 试用\n项:\n  - 号: 1\n    名: 目录\n    证居: []\n    查:\n      - 码: Q-1\n        条 件: 无\n        条件: 文书\n        说: 缺\n"
      ) == [
        "2:5 L104 清单里没有「说明」这个键 | 删去它，或改用说明里的键",
        "6:5 L104 清单里没有「证居」这个键 | 是不是「证据」？",
        "9:14 L104 清单里没有「条 件」这个键 | 是不是「条件」？",
      ])
  }

  @Test func `a condition with an unknown filter, or one that is no expression`() {
    let found = faults(
      head + "      - 码: Q-1\n        条件: 文书 | 文钟(\"目录\")\n        说: 缺\n"
        + "      - 码: Q-2\n        适用: 案件.类别 ==\n        条件: 文书\n        说: 缺\n"
        + "      - 码: Q-3\n        条件: [文书]\n        说: 缺\n")
    #expect(found.map { String($0.prefix(9)) } == ["7:13 T110", "10:13 T10", "14:9 L111"])
    #expect(found[0].contains("文钟"))
    #expect(found[2] == "14:9 L111 「条件」应当是一个表达式 | 照自带清单的写法改")
  }

  @Test func `items without number or title, and what is used twice`() {
    #expect(
      faults(
        """
        清单: 七有
        项:
          - 名: 目录
          - 号: 0
          - 号: 2
            名: 原件
            查: [{码: Q-1, 条件: 文书, 说: 缺}]
          - 号: 2
            名: 登记
            查: [{码: Q-1, 条件: 文书, 说: 缺}]
          - 登记
          - 号: 3
            名: 答复
            不要求: 案件.类别 == "简单"

        """) == [
          "3:5 L109 清单的这一项缺少「号」 | 补上；「号」是从 1 起的整数",
          "4:5 L109 清单的这一项缺少「号」、「名」 | 补上；「号」是从 1 起的整数",
          "8:8 L110 「号」2 用了两次 | 改成没有用过的",
          "10:13 L110 「码」Q-1 用了两次 | 改成没有用过的",
          "11:5 L109 清单的这一项缺少「号」、「名」 | 补上；「号」是从 1 起的整数",
          "12:5 L109 清单的这一项缺少「不要求理由」 | 补上；「号」是从 1 起的整数",
        ])
  }

  @Test func `lists that are none, and definitions that are none`() {
    #expect(
      faults("清单: 七有\n定义: 文书\n项:\n  - 号: 1\n    名: 目录\n    证据: 目录\n    查: {码: Q-1}\n") == [
        "2:5 L111 「定义」应当是“名称: 表达式”或“名称: [列表]” | 照自带清单的写法改",
        "6:9 L111 「证据」应当是列表，每项前写“- ” | 照自带清单的写法改",
        "7:5 L111 「查」应当是列表，每项前写“- ” | 照自带清单的写法改",
      ])
  }

  @Test func `a sentence holds values only, and filters that exist`() {
    let found = faults(
      head + "      - 码: Q-1\n        条件: 文书\n        说: \"缺{% if 文书 %}目录{% endif %}\"\n"
        + "        改法: \"补{{ 序号 | 大写字 }}\"\n")
    #expect(found.first == "8:12 L112 说明里只能用 {{ … }} | 条件写进「适用」或「条件」")
    #expect(found.last?.hasPrefix("9:13 T110") == true)
    #expect(found.count == 2)
  }

  @Test func `every fault is said in English too`() {
    do {
      _ = try Lists.reading("来源: 不明\n项:\n  - 号: 1\n    查:\n      - {码: Q-1, 级别: 高, 条件: 文书, 说: 缺, 说辞: 无}\n")
      Issue.record("no fault was found")
    } catch let error as DossierError {
      #expect(
        error.diagnostics.map { "\($0.code) \($0.message.english)" } == [
          "L113 the checklist has no name", "L109 this item of the checklist lacks “名”",
          "L103 the severity can only be 错误, 警告 or 提示", "L104 checklists have no key “说辞”",
        ])
    } catch { Issue.record(error) }
  }
}
