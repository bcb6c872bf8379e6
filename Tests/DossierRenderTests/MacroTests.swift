import DossierCore
import DossierOffice
import DossierRender
import Testing

@Suite struct MacroTests {
  private static let data: Value = [
    "人": [["名": "甲", "住": ["东街"]], ["名": "乙", "住": []]], "数": 3,
  ]

  private func lines(_ blocks: [Node], _ format: Format) throws -> [String] {
    try Sheet(body: blocks).lines(Self.data, format)
  }

  @Test(arguments: Format.allCases)
  func `a macro in one paragraph is written wherever it is called`(format: Format) throws {
    let found = try lines(
      [
        "{% macro f(a, b=2) %}[{{ a }}-{{ b }}]{% endmacro %}",
        "甲{{ f(1) }}乙{{ f(5, b=数) }}{{ f(b=1, a=9) }}",
        "{% for x in 人 %}{{ f(x.名) if x.住 else '无' }}{% endfor %}",
      ], format)
    #expect(found == ["甲[1-2]乙[5-3][9-1]", "[甲-2]无"])
  }

  @Test(arguments: Format.allCases)
  func `what a macro writes can be used as a value`(format: Format) throws {
    let found = try lines(
      [
        "{% macro f(a) %}x<{{ a }}>&{% endmacro %}",
        "{{ f('q') | upper }}{% set y = f('k') %}{{ y ~ y }}{% if f(1) == 'x<1>&' %}等{% endif %}",
      ], format)
    #expect(found == ["X<Q>&x<k>&x<k>&等"])
  }

  @Test(arguments: Format.allCases)
  func `a macro of paragraphs takes the place of the paragraph that calls it`(format: Format) throws {
    let found = try lines(
      [
        "{%p macro 致(人) %}", "{{ 人.名 }}：", "　您好", "{%p endmacro %}", "始", "{%p for x in 人 %}", "{{p 致(x) }}",
        "{%p endfor %}", "前{{ 致(人[0]) }}后",
      ], format)
    #expect(found == ["始", "甲：", "　您好", "乙：", "　您好", "前", "甲：", "　您好", "后"])
  }

  @Test func `a macro of rows is called in a row`() throws {
    let found = try lines(
      [
        .table([
          [["{%tr macro 行(x) %}"], [""]], [["{{ x.名 }}"], ["{{ x.住 | length }}"]],
          [["{%tr endmacro %}"], [""]],
          [["{%tr for p in 人 %}"], [""]], [["{{tr 行(p) }}"], [""]], [["{%tr endfor %}"], [""]],
        ])
      ], .docx)
    #expect(found == ["甲｜1", "乙｜0"])
  }

  @Test(arguments: Format.allCases)
  func `a macro sees no names of the loop that calls it`(format: Format) throws {
    let found = try lines(
      [
        "{% macro f(x) %}{{ x }}{{ 数 }}{{ y | default('无') }}{% endmacro %}",
        "{% for 数 in [7] %}{% for y in [8] %}{{ f(1) }}{% endfor %}{% endfor %}",
      ], format)
    #expect(found == ["13无"])
  }

  @Test(arguments: Format.allCases)
  func `macros may call each other, and themselves up to a limit`(format: Format) throws {
    let found = try lines(
      [
        "{% macro g(n) %}{{ f(n) }}!{% endmacro %}{% macro f(n) %}{{ n }}{% if n > 0 %}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ g(3) }}"
      ], format)
    #expect(found == ["3210!"])
    let endless = Sheet("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}")
    #expect(diagnostics { _ = try endless.rendered(Self.data, format) }.map(\.code) == ["R210"])
    let value = Sheet("{% macro f() %}{{ f() | upper }}{% endmacro %}{{ f() | upper }}")
    #expect(diagnostics { _ = try value.rendered(Self.data, format) }.map(\.code) == ["R210"])
  }

  @Test(arguments: Format.allCases)
  func `faults of macros are told at their place`(format: Format) throws {
    #expect(try Sheet("{{ f(1) }}").faults(format).map(\.code) == ["T118"])
    #expect(try Sheet("{% macro f() %}x").faults(format).map(\.code) == ["T120"])
    let sheet = Sheet("{% macro f(a) %}{{ a }}{% endmacro %}", "{{ f(缺) }}", "{{ f() }}", "{{ f(1, 2) }}")
    let found = diagnostics { _ = try sheet.rendered(Self.data, format) }
    #expect(found.map(\.code) == ["R201", "R201", "T137"])
    #expect(found.first?.location.field == "缺")
  }

  @Test(arguments: Format.allCases)
  func `the parameters of macros are no fields`(format: Format) throws {
    let sheet = Sheet("{% macro f(a, b=数) %}{{ a.名 }}{% endmacro %}", "{{ f(人[0]) }}")
    let paths = try TemplateInspection(sheet.package(format), name: "模板").fields.compactMap {
      $0.origin?.description
    }
    #expect(Set(paths) == ["数", "人[0]"])
  }
}
