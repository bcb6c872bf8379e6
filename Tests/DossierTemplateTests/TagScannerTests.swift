import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct TagScannerTests {
  @Test func `tags are found with their ranges`() throws {
    let text = "甲{{ a }}乙{% if b %}丙{# c #}"
    let (tags, faults) = TagScanner.scan(text)
    #expect(faults.isEmpty)
    #expect(tags.map(\.source) == ["{{ a }}", "{% if b %}", "{# c #}"])
    let bytes = Array(text.utf8)
    for tag in tags { #expect(String(decoding: bytes[tag.range], as: UTF8.self) == tag.source) }
  }

  @Test(arguments: [
    ("{%p if a %}", ElementPrefix.paragraph), ("{%tr for a in b %}", .row), ("{%tc endfor %}", .cell),
    ("{%r if a %}", .run),
    ("{{p a }}", .paragraph), ("{{r a }}", .run), ("{#p x #}", .paragraph), ("{#tr x #}", .row),
    ("{{p 'a' }}", .paragraph),
    ("{%-p if a %}", .paragraph), ("{{r not a }}", .run),
  ])
  func `docxtpl's prefixes are understood`(text: String, element: ElementPrefix) {
    let (tags, faults) = TagScanner.scan(text)
    #expect(faults.isEmpty)
    #expect(tags.first?.element == element)
  }

  @Test(arguments: [
    "{{ p }}", "{{p}}", "{{p.x}}", "{{r | upper}}", "{{p if a}}", "{{ r }}", "{{tr}}", "{{p + 1}}",
    "{{ p a}}",
  ])
  func `a field named like a prefix is a field`(text: String) {
    #expect(TagScanner.scan(text).tags.first?.element == nil)
  }

  @Test func `blanks can be trimmed`() {
    let tags = TagScanner.scan("{{- a -}}{%- if b %}{% endif -%}{#- x #}{{ a }}").tags
    #expect(tags.map(\.trimsBefore) == [true, true, false, true, false])
    #expect(tags.map(\.trimsAfter) == [true, false, true, false, false])
  }

  @Test(arguments: [
    "{{ \"}}\" }}", "{{ {'a': {'b': 1}}.a.b }}", "{{ '%}' }}", "{%if a%}", "{{\u{A0}a\u{3000}}}", "{{a}}",
    "{{ a\u{200B} }}",
    "{{ '{{' }}", "{% set x = {} %}", "{{ {} }}", "{{ {'a':1}}}", "{{ a\u{FEFF}b }}",
  ])
  func `difficult tags are read whole`(text: String) {
    let (tags, faults) = TagScanner.scan(text)
    #expect(faults.isEmpty, "\(faults.map(\.message.english))")
    #expect(tags.map(\.source) == [text])
  }

  @Test func `text in raw blocks is left alone`() {
    let (tags, faults) = TagScanner.scan("{% raw %}{{ x }} {% if %}{% endraw %}{{ a }}")
    #expect(faults.isEmpty)
    #expect(tags.map(\.source) == ["{% raw %}", "{% endraw %}", "{{ a }}"])
    #expect(TagScanner.scan("{% raw %}{{ x }}").faults.map(\.code) == ["T120"])
    #expect(TagScanner.scan("{% endraw %}").faults.map(\.code) == ["T121"])
  }

  @Test func `raw blocks go on over paragraphs`() {
    var isRaw = false
    #expect(TagScanner.scan("{%p raw %}", insideRaw: &isRaw).tags.count == 1)
    #expect(isRaw)
    #expect(TagScanner.scan("{{ x }}", insideRaw: &isRaw).tags.isEmpty)
    #expect(TagScanner.scan("{%p endraw %}{{ x }}", insideRaw: &isRaw).tags.count == 2)
    #expect(!isRaw)
  }

  @Test func `decomposed letters name the same field`() throws {
    #expect(try printed("cafe\u{301}", ["caf\u{E9}": "x"]) == "x")
  }

  @Test func `statements are read`() throws {
    let text = """
      {% for k, v in r.items() if v %}{% else %}{% endfor %}{% for (a, b) in c %}{% if a %}{% elif b %}{% endif %}\
      {% set x = 1, 2 %}{% set ns.t = ns.t + 1 %}{% with a = 1, b = a %}{% endwith %}{% for x in [1] if x else [2] %}
      """
    let (tags, faults) = TagScanner.scan(text)
    #expect(faults.map(\.code) == ["T113"])
    let keywords = tags.map { tag in
      if case .statement(let statement) = tag.content { statement.keyword } else { "" }
    }
    // The last one is faulty and stands in for what was meant.
    #expect(
      keywords == [
        "for", "else", "endfor", "for", "if", "elif", "endif", "set", "set", "with", "endwith", "for",
      ])
    guard case .statement(.for(let targets, let list, let condition, _)) = tags[0].content else { return }
    #expect(targets == ["k", "v"])
    #expect(list.source == "r.items()")
    #expect(condition?.source == "v")
  }

  @Test func `namespaces count over turns`() throws {
    var scope = Scope(root: [:])
    scope.define("ns", try Expression(parsing: "namespace(t=0)").evaluate(in: &scope).required())
    for _ in 0..<3 {
      scope.push()
      try scope.assign(
        try Expression(parsing: "ns.t + 1").evaluate(in: &scope).required(), to: "ns", member: "t")
      scope.pop()
    }
    #expect(try Expression(parsing: "ns.t").printed(in: &scope) == "3")
    #expect(throws: EvaluationFault.self) { try scope.assign(1, to: "x", member: "t") }
  }

  @Test func `loop variables are what Jinja makes them`() throws {
    var scope = Scope(root: [:])
    let elements: [Value] = ["a", "b", "c"]
    let source =
      "loop.index ~ loop.index0 ~ loop.first ~ loop.last ~ loop.length ~ loop.revindex ~ loop.cycle('x', 'y')"
    let expression = try Expression(parsing: source)
    #expect(expression.mentions("loop"))
    scope.defineLoop(over: elements, at: 1)
    #expect(try expression.printed(in: &scope) == "21FalseFalse32y")
    #expect(try Expression(parsing: "loop.previtem ~ loop.nextitem").printed(in: &scope) == "ac")
    scope.defineLoop(over: elements, at: 2)
    #expect(try Expression(parsing: "loop.nextitem is defined").printed(in: &scope) == "False")
  }
}
