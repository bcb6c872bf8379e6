import DossierCore
import Testing

@Suite struct ValueTests {
  @Test func `a path leads through records and lists and ends in null outside them`() {
    let value: Value = ["文书": [["文种": "转送单", "签署": [["日期": "2026-03-05"]]]]]
    #expect(value["文书[0].签署[0].日期" as FieldPath] == "2026-03-05")
    #expect(value["文书[1].文种" as FieldPath] == .null)
    #expect(value["文书.文种" as FieldPath] == .null)
  }

  @Test func `a path is written as it is read`() {
    for text in ["信访人.姓名", "文书[2].签署[0].日期", "诉求清单[10]"] { #expect(FieldPath(text).description == text) }
  }

  @Test func `a record keeps the order of its keys and each key once`() {
    var record = Record([("乙", 1), ("甲", 2), ("乙", 3)])
    #expect(record.keys == ["乙", "甲"])
    #expect(record["乙"] == 3)
    record["乙"] = nil
    #expect(record.keys == ["甲"])
  }

  @Test func `blank is what nobody filled in, not what is zero or false`() {
    #expect(Value.text("　 ").isBlank && Value.list([]).isBlank && Value.null.isBlank)
    #expect(!Value.integer(0).isBlank && !Value.bool(false).isBlank)
  }

  @Test(arguments: [("性名", "姓名"), ("姓 名", "姓名"), ("信仿人", "信访人"), ("endfo", "endfor")])
  func `a slip of the pen finds the word that was meant`(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: ["姓名", "信访人", "住址", "endfor", "endif"]) == meant)
  }

  @Test func `words equally near are all suggested`() {
    #expect(Suggestion.allNearest(to: "性名", among: ["姓名", "住址", "匿名"]) == ["匿名", "姓名"])
  }

  @Test func `nothing is suggested for a word that is like none`() {
    #expect(Suggestion.nearest(to: "满意度", among: ["姓名", "住址"]) == nil)
    #expect(Suggestion.nearest(to: "姓", among: []) == nil)
  }
}
