import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct TagFaultTests {
  @Test(arguments: [
    ("前文{{ 信访人.姓名", "T101"), ("a }} b", "T102"), ("a %} b", "T102"), ("｛｛ 信访人．姓名 ｝｝", "T103"),
    ("{｛ a }}", "T103"),
    ("｛％ if a ％｝", "T103"), ("{{ a ｝｝", "T103"), ("{{ 信访人．姓名 }}", "T104"), ("{{ a | default(“无”) }}", "T104"),
    ("{{ a | default(‘无’) }}", "T104"), ("{{ [1，2] }}", "T104"), ("{{ a %}", "T105"), ("{% if a }}", "T105"),
    ("{{ }}", "T106"),
    ("{% %}", "T106"), ("{{ a b }}", "T107"), ("{{ a + }}", "T107"), ("{{ a. }}", "T107"),
    ("{{ 'a }}", "T108"), ("{{ (a }}", "T109"),
    ("{{ a | uper }}", "T110"), ("{{ a is defned }}", "T111"), ("{% endfo %}", "T112"),
    ("{% for a of b %}", "T113"),
    ("{% set a b %}", "T113"), ("{% call 1 %}", "T138"), ("{% call loop(1) %}", "T138"),
    ("{% call f() %}", "T118"), ("{% filter %}", "T107"), ("{% filter uper %}", "T110"),
    ("{{ a | random }}", "T110"), ("{% if a = 1 %}", "T113"), ("{% else if a %}", "T113"),
    ("{% 1 %}", "T113"),
    ("{{ 99999999999999999999 }}", "T115"), ("{% include x %}", "T116"), ("{{ foo(1) }}", "T118"),
    ("{{ a.uper() }}", "T118"),
    ("{{ a | replace('x') }}", "T119"), ("{{ a | 图片(寛=3) }}", "T119"), ("{{ a & b }}", "T107"),
    ("{{ a | 日期(1) }}", "T119"),
    ("{{ a {{ b }}", "T101"), ("{# x", "T101"), ("{{ a | }}", "T107"), ("{{ a[] }}", "T107"),
    ("{{ a[1:2:3:4] }}", "T109"), ("{ { a } }", "T125"), ("{ % if a %}", "T125"), ("{\u{200B}{ a }}", "T125"),
    ("｛ ｛ a", "T125"),
  ])
  func `every fault has its code`(text: String, code: String) {
    let faults = TagScanner.scan(text).faults
    #expect(faults.first?.code.rawValue == code, "\(faults.map { ($0.code, $0.message.english) })")
    #expect(faults.allSatisfy { !$0.message.chinese.isEmpty && $0.quote.count <= 20 })
  }

  @Test(arguments: [
    ("{{ a | uper }}", "是否应为「upper」？"), ("{{ a | 日其 }}", "是否应为「日期」？"), ("{% endfo %}", "是否应为「endfor」？"),
    ("{% elseif a %}", "是否应为「elif」？"), ("{{ a is defned }}", "是否应为「defined」？"),
    ("{{ a.uper() }}", "是否应为「upper」？"),
    ("{% else if a %}", "「否则如果」请写 elif"), ("{% if a = 1 %}", "判断相等请写两个等号 =="),
    ("｛｛ 信访人．姓名 | default（“无”）｝｝", "请改为半角：{{ 信访人.姓名 | default(\"无\")}}"),
    ("{% 信访人.姓名 %}", "要写出一个值，请用 {{ … }}"),
    ("{{ 日期(a) }}", "过滤器写在值的后面：值 | 日期"), ("{{ a．b }}", "请改为半角：． → ."),
  ])
  func `faults say how to mend them`(text: String, hint: String) throws {
    let fault = try #require(TagScanner.scan(text).faults.first)
    #expect(fault.hints.map(\.chinese).contains(hint), "\(fault.hints.map(\.chinese))")
  }

  @Test func `all faults of a text come at once`() {
    let text = "{{ a | uper }}{% endfo %}{{ 'x }} 文 }} ｛｛b｝｝ {{ a．b }} {{ ok }}{{ unclosed"
    let (tags, faults) = TagScanner.scan(text)
    #expect(faults.map(\.code) == ["T110", "T112", "T108", "T102", "T103", "T104", "T101"])
    #expect(tags.map(\.source) == ["{{ a．b }}", "{{ ok }}"])
  }

  @Test(arguments: [
    "{% if a is defned %}b{% elif c = 1 %}d{% else if e %}f{% endif x %}",
    "{% for a of b %}{% else x %}{% endfor %}",
    "{% with a 1 %}{% endwith %}", "{%p if a = 1 %}{%- if %}{%p endif %}{% endif %}", "{% if a",
    "a %}{% endif %}",
    "{% for x in “y %}{{ x }}{% endfor %}", "｛％ if a ％｝b{% endif %}", "{% if a }}b{% endif %}",
  ])
  func `a faulty statement does not make the rest of its block faulty`(text: String) {
    let scan = TagScanner.scan(text)
    #expect(!scan.faults.isEmpty)
    let codes = BlockStructure.check(scan.tags).faults.map(\.code.rawValue)
    #expect(
      codes.allSatisfy { $0 == (text == "{% if a" ? "T120" : "") } || text.hasPrefix("a %}"), "\(codes)")
  }

  @Test func `full-width marks are read as they were meant`() throws {
    let (tags, faults) = TagScanner.scan("{{ 信访人．姓名｜default（“无”）｜replace（‘a’，‘b’） }}")
    #expect(faults.map(\.severity) == [.warning])
    var scope = Scope(root: [:])
    guard case .output(let expression)? = tags.first?.content else {
      Issue.record("no output tag")
      return
    }
    #expect(try expression.printed(in: &scope) == "无")
  }

  @Test func `Chinese quotes inside straight ones are text`() throws {
    #expect(try printed("\"所谓“无理”之说，\" ~ '‘甲’'") == "所谓“无理”之说，‘甲’")
  }

  @Test func `plain text with single braces is no concern of ours`() {
    let (tags, faults) = TagScanner.scan("集合{a, b} 100% ｛甲｝ 5#3 {_{甲 } { }")
    #expect(tags.isEmpty)
    #expect(faults.isEmpty)
  }

  @Test func `a fault becomes a diagnostic with a quotation`() {
    let fault = TagScanner.scan("甲乙丙{{ 信访人.姓名").faults[0]
    let diagnostic = fault.diagnostic(at: Location(file: "受理告知书.docx"))
    #expect(diagnostic.code == "T101")
    #expect(diagnostic.location.quote == "{{ 信访人.姓名")
    #expect(diagnostic.hints.contains { $0.chinese.contains("Ctrl+F") })
  }
}
