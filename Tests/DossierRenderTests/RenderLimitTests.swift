import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Nothing that a template says takes unbounded time or memory, or leads out of the data: `field.md` no. 31.
@Suite struct RenderLimitTests {
  /// A tag in the second paragraph.
  private static func sheet(_ tag: String) -> Sheet { Sheet("甲", .line(.text(tag))) }

  /// What is asked for, and the code of the refusal.
  private static let greedy: [(body: [Node], code: String)] = [
    (["{{ 'a' * 10**9 }}"], "T135"), (["{{ [1] * 10**9 }}"], "T135"), (["{{ 'a' * 10**18 * 10 }}"], "T135"),
    (["{% for x in range(10**12) %}{{ x }}{% endfor %}"], "T135"),
    (["{{ range(10**12) | list }}"], "T135"), (["{{ (range(900000) | join('x' * 1000)) }}"], "T135"),
    (["{{ ('x' * 1000000) | replace('x', 'y' * 1000) }}"], "T135"), (["{{ 'x' | center(10**9) }}"], "T135"),
    (["{{ '%999999999d' | format(1) }}"], "T137"), (["{{ '{:999999999}'.format(1) }}"], "T137"),
    (["{{ '%.999999999f' | format(1.5) }}"], "T137"), (["{{ '{:.999999999f}'.format(1.5) }}"], "T137"),
    (["{{ 'x'.zfill(10**9) }}"], "T135"), (["{{ ('a\\n' * 100000) | indent(10**6) }}"], "T135"),
    (["{{ 10 ** 10 ** 10 }}"], "T134"), (["{{ 9223372036854775807 + 1 }}"], "T134"),
    (["{% for x in range(2000) %}{% for y in range(2000) %}{{ '' }}{% endfor %}{% endfor %}"], "R204"),
    (["{% set n = namespace(a='x') %}{% for x in range(40) %}{% set n.a = n.a ~ n.a %}{% endfor %}"], "T135"),
    (["{% set n = namespace(a=[]) %}{% for x in range(500) %}{% set n.a = [n.a] %}{% endfor %}"], "T135"),
  ]

  @Test(arguments: greedy.indices, Format.allCases)
  func `what asks for too much is refused at its place`(index: Int, format: Format) throws {
    let (body, code) = Self.greedy[index]
    let found = diagnostics { _ = try Sheet(body: ["甲"] + body).rendered([:], format) }
    #expect(found.first?.code.rawValue == code, "\(found.map(\.summary).prefix(3))")
    let place = try #require(found.first?.location.place)
    #expect((2...3).contains(place.paragraph ?? 0) || place.cell != nil)
    #expect(found.allSatisfy { $0.location.file == "模板.\(format)" && !$0.hints.isEmpty })
  }

  @Test(arguments: Format.allCases)
  func `elements that a loop passes over count as turns`(format: Format) throws {
    let list = Value.list(Array(repeating: 1, count: 2000))
    let sheet = Sheet("{% for x in 表 %}{% for y in 表 if 1 > 2 %}{{ y }}{% endfor %}{% endfor %}")
    #expect(diagnostics { _ = try sheet.rendered(["表": list], format) }.map(\.code) == ["R204"])
  }

  @Test(arguments: Format.allCases)
  func `the characters of a long text are a long list`(format: Format) throws {
    let data: Value = ["文": .text(String(repeating: "长", count: 1_000_001))]
    let found = diagnostics { _ = try Sheet("{% for x in 文 %}{{ x }}{% endfor %}").rendered(data, format) }
    #expect(found.map(\.code) == ["T135"])
  }

  @Test(arguments: Format.allCases)
  func `a part that grows too large is refused`(format: Format) throws {
    let found = diagnostics {
      _ = try Sheet("{% for x in range(20) %}{{ 'x' * 9000000 }}{% endfor %}").rendered([:], format)
    }
    #expect(found.map(\.code) == ["R205"])
  }

  @Test(arguments: ["(", "[", "{'a': ", "not ", "-", "1 + (", "a.b(", "[[", "1 if "], Format.allCases)
  func `deep nesting in a tag is refused at its place`(piece: String, format: Format) throws {
    let found = try Self.sheet("{{ \(String(repeating: piece, count: 5000))1 }}").faults(format)
    #expect(found.contains { $0.severity == .error && $0.location.place?.paragraph == 2 })
  }

  @Test(arguments: Format.allCases)
  func `blocks nested a thousand deep are rendered or refused`(format: Format) throws {
    let body: [Node] =
      ["甲"] + [
        .line(
          .text(
            String(repeating: "{% if 1 %}", count: 1000) + "乙" + String(repeating: "{% endif %}", count: 1000)
          ))
      ]
    let found = diagnostics {
      let lines = try Sheet(body: body).lines([:], format)
      #expect(lines == ["甲", "乙"])
    }
    #expect(found.allSatisfy { $0.location.place != nil })
  }

  /// Each with what it would read in Python.
  private static let outward = [
    "open('/etc/passwd')", "open('/etc/passwd').read()", "__import__('os')", "''.__class__.__mro__",
    "self.__init__",
    "lipsum()", "cycler.__init__.__globals__", "config", "environ", "os.environ['HOME']", "loop.__class__",
    "信访人.__class__", "信访人['__class__']", "'' | attr('__class__')", "request.application", "range.__globals__",
    "namespace.__init__", "''.format.__globals__", "'{0.__class__}'.format('')",
    "'{0[__class__]}'.format('')",
  ]

  @Test(arguments: outward, Format.allCases)
  func `no expression reaches files, the environment or the program`(source: String, format: Format) throws {
    let found = diagnostics { _ = try Self.sheet("{{ \(source) }}").rendered(Sample.facts, format) }
    #expect(
      found.count == 1 && found.allSatisfy { $0.location.place?.paragraph == 2 }, "\(found.map(\.summary))")
  }

  @Test(arguments: [
    "include 'a.docx'", "import 'a' as b", "from 'a' import b", "extends 'a'", "call x()", "do 1",
  ])
  func `no statement reads another file`(statement: String) throws {
    let found = try Self.sheet("{% \(statement) %}").faults(.docx)
    #expect(found.allSatisfy { $0.severity == .error && $0.location.place?.paragraph == 2 } && !found.isEmpty)
  }
}
