import DossierCore
import Testing

@testable import DossierTemplate

/// A generator that gives the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct MutationTests {
  private static let data: Value = [
    "信访人": ["姓名": "周明远", "电话": "12000001234", "无": nil], "金额": 67788.5, "n": -9_223_372_036_854_775_807,
    "日": "2026-03-05",
    "列": [1, 2.5, "甲", nil, [1], ["k": true]], "e\u{301}": "é", "记录": ["a": 1, "b": [1, 2, 3]],
  ]

  private static let seeds =
    [
      "甲{{ 信访人.姓名 | default(\"无\") }}乙", "{%tr for 诉求, b in 列 if 诉求 %}{{ loop.index }}{%tr endfor %}",
      "{% if a and not b or c in 列[1:2] %}{% elif x is divisibleby(3) %}{% else %}{% endif %}",
      "{{ ｛｛a．b｝｝ “x” }}",
      "{% set x = {'a': [1, (2, 3)], \"b\": -1.5e3} %}{{ x.a[::-1] ~ 'x' * 3 }}",
      "{# 注 #}{% raw %}{{ }}{% endraw %}",
      "{{ 列 | map('upper') | select('string') | join('、', attribute='k') }}{{ '%5.2f' | format(金额) }}",
      "{{ '{:>{}}'.format(1) }}{{ n // -1 }}{{ n * n }}{{ range(n, 10, 3) }}{{ 列[n:] }}{{ 列[n] }}{{ 'a'[n:n:n] }}",
      "{{ 日 | 日期 }}{{ 金额 | 大写 }}{{ 信访人.电话 | 脱敏('电话') }}{{ 列 | batch(n) }}{{ '1' | truncate(n) }}{{ 1.5 | round(n) }}",
      "{{ 记录.items() | list | sort | groupby(0) }}{{ 列 | sort }}{{ 列 | unique | tojson(n) }}{{ 'x'.zfill(n) }}{{ 'a b'.split(' ', n) }}",
      "{% macro m(a) %}{{ caller(a) }}{% endmacro %}{% call(b) m(列) %}{{ b }}{% endcall %}{% set a, b = 列 %}",
      "{% for x in 列 if x recursive %}{{ loop(x) }}{% break %}{% endfor %}{% set x | upper %}甲{% endset %}{% filter pad(n) %}{% endfilter %}",
    ] + FilterLibrary.reference.map { "{{ \($0.example) }}" }

  private static let pieces = [
    "{{", "}}", "{%", "%}", "{#", "#}", "(", ")", "[", "]", "{", "}", "'", "\"", "“", "”", "．", "，", "|", ".",
    ",", ":", "-", "*", "**",
    " if ", " else ", " not ", " in ", " is ", "\\", "\u{3000}", "\u{A0}", "\u{301}", "\u{200D}", "👨‍👩‍👧",
    "9223372036854775807", "1e308", "0",
    "x", "n", "列", "｛", "｝", "％", "raw", "endraw", "for ", "%", "~", "=", "\0", "\r\n", "// 0", "loop.cycle(",
    ".format(", "\u{FFFF}",
  ]

  @Test(arguments: 0..<16)
  func `no template text traps`(seed: Int) {
    var generator = SeededGenerator(state: UInt64(seed))
    for _ in 0..<400 {
      var text = Self.seeds.randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.mutate(&text, &generator) }
      Self.run(text)
    }
  }

  private static func mutate(_ text: inout String, _ generator: inout SeededGenerator) {
    var scalars = Array(text.unicodeScalars)
    let place = Int.random(in: 0...scalars.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      scalars.removeSubrange(place..<min(scalars.count, place + Int.random(in: 1...3, using: &generator)))
    case 1, 2:
      scalars.insert(contentsOf: (pieces.randomElement(using: &generator) ?? "").unicodeScalars, at: place)
    default:
      let end = min(scalars.count, place + 8)
      scalars.insert(
        contentsOf: scalars[place..<end], at: Int.random(in: 0...scalars.count, using: &generator))
    }
    text = String(String.UnicodeScalarView(scalars))
  }

  private static func run(_ text: String) {
    let (tags, faults) = TagScanner.scan(text)
    let count = text.utf8.count
    for range in tags.map(\.range) + faults.map(\.range) {
      #expect(range.lowerBound >= 0 && range.upperBound <= count, "\(text)")
    }
    #expect(zip(tags, tags.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }, "\(text)")
    _ = BlockStructure.check(tags)
    var limits = EvaluationLimits()
    limits.work = 1 << 22
    var scope = Scope(root: data, limits: limits)
    scope.defineLoop(over: [1, 2], at: 0)
    for tag in tags {
      switch tag.content {
      case .output(let expression): evaluate(expression, &scope)
      case .statement(let statement): for expression in statement.expressions { evaluate(expression, &scope) }
      case .comment: break
      }
    }
  }

  private static func evaluate(_ expression: Expression, _ scope: inout Scope) {
    _ = expression.fieldPaths
    do throws(EvaluationFault) {
      _ = try expression.printed(in: &scope)
    } catch {
      #expect(!error.message.chinese.isEmpty)
    }
  }
}
