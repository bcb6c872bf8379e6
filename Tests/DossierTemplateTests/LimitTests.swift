import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct LimitTests {
  @Test(arguments: [
    "9223372036854775807 + 1", "-9223372036854775807 - 2", "9223372036854775807 * 2", "10 ** 30",
    "(-9223372036854775807 - 1) // -1",
    "-(-9223372036854775807 - 1)", "(-9223372036854775807 - 1) | abs", "1e300 | int",
    "[9223372036854775807, 1] | sum",
    "10.0 ** 400", "'%d' % 1e300", "9223372036854775807 | round(-1)",
  ])
  func `numbers too large are faults`(source: String) {
    #expect(evaluationFault(source) == .overflow)
  }

  @Test func `the remainder of the least number is nought`() throws {
    #expect(try printed("(-9223372036854775807 - 1) % -1") == "0")
  }

  @Test(arguments: ["1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "7.5 % 0", "0 ** -1", "7.5 // 0.0"])
  func `division by zero is a fault`(source: String) {
    #expect(evaluationFault(source) == .divisionByZero)
  }

  @Test(arguments: [
    "'x' * 100000000", "9223372036854775807 * 'ab'", "[1] * 10000000", "range(10000000) | length",
    "range(0, 9223372036854775807, 1)",
    "range(-9223372036854775807, 9223372036854775807)", "('x' * 10000000) ~ ('x' * 10000000)",
    "('x' * 10000000) | replace('x', 'yy')",
    "'x' | center(100000000)", "('a\\n' * 10000) | indent(100000)", "空 | 空白(100000000)",
    "'x'.zfill(100000000)",
    "('a' * 100000) | replace('', 'b' * 1000)", "range(500000) | join('x' * 1000)", "[1] | slice(100000000)",
    "[1] | batch(100000000, 0)",
    "['x' * 10000000] * 10",
  ])
  func `texts and lists are bounded`(source: String) {
    guard case .limit? = evaluationFault(source) else {
      Issue.record("\(source) met no limit")
      return
    }
  }

  @Test func `steps that leap over the end are no trap`() throws {
    #expect(try printed("range(0, 9223372036854775807, 5000000000000000000) | list | length") == "2")
    #expect(try printed("range(0, -9223372036854775807, -5000000000000000000) | list | length") == "2")
    #expect(try printed("[1, 2][::9223372036854775807] ~ [1, 2][1::-9223372036854775807]") == "[1][2]")
    #expect(try printed("[1, 2] | batch(9223372036854775807) | list") == "[[1, 2]]")
  }

  @Test(arguments: ["{{ '", "{{ ", "{% raw %}{% '", "}} ", "{% '{{ “", "｛｛", "{{ ' }}", "{{ a | uper }}"])
  func `faulty texts are scanned in linear time`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(TagScanner.scan(text).faults.count <= 202) }
    #expect(time < .seconds(100), "seconds where it is linear, hours where it is not")
  }

  @Test(arguments: [
    "range(900000) | select('in', range(900000)) | list", "([('x' * 9000000)] * 9000) | map('length') | list",
  ])
  func `going through long values again and again is work`(source: String) {
    var limits = EvaluationLimits()
    limits.work = 1 << 28
    #expect(evaluationFault(source, limits: limits) == .limit(.work))
  }

  @Test func `loops are counted`() throws {
    var limits = EvaluationLimits()
    limits.loopTurns = 3
    var scope = Scope(root: [:], limits: limits)
    for _ in 0..<3 { try scope.countTurn() }
    #expect(throws: EvaluationFault.limit(.loopTurns(3))) { try scope.countTurn() }
  }

  @Test func `all work of a scope is bounded`() throws {
    var limits = EvaluationLimits()
    limits.work = 10_000
    var scope = Scope(root: [:], limits: limits)
    let expression = try Expression(parsing: "'x' * 1000")
    for _ in 0..<10 { _ = try expression.evaluate(in: &scope) }
    #expect(throws: EvaluationFault.limit(.work)) { try expression.evaluate(in: &scope) }
  }

  @Test(arguments: [
    "[x]", "[x, x]", "{'a': x}", "dict(a=x)", "[x] * 2", "x | batch(1)", "[x] | groupby('0')",
  ])
  func `values do not grow deeper without bound`(source: String) throws {
    var scope = Scope(root: [:])
    scope.define("x", [["k"]])
    let expression = try Expression(parsing: source)
    var fault: EvaluationFault?
    for _ in 0..<500 where fault == nil {
      do throws(EvaluationFault) {
        scope.define("x", try expression.evaluate(in: &scope).required())
      } catch {
        fault = error
      }
    }
    guard case .limit(.nesting)? = fault else {
      if fault == nil || source.contains("groupby") { return }
      Issue.record("\(source): \(String(describing: fault))")
      return
    }
  }

  @Test(arguments: [
    "(", "[", "{'a': ", "not ", "-", "f(", "a[", "1 if ", "a.b", "x | upper", "1 + ", "a.strip(", "{{",
    "'a' ~ ",
  ])
  func `deep nesting is refused and never overflows the stack`(piece: String) {
    let source = String(repeating: piece, count: 20_000)
    #expect(parsingFault(source) != nil)
    #expect(parsingFault(source + "1" + String(repeating: ")", count: 20_000)) != nil)
  }

  @Test(arguments: [("not ", "1"), ("- ", "1"), ("1 + ", "1"), ("1 ** ", "1"), ("a", "")])
  func `long chains are refused before they are too high`(piece: String, end: String) {
    #expect(parsingFault(String(repeating: piece, count: 100) + end) == nil)
    if piece != "a" { #expect(parsingFault(String(repeating: piece, count: 1000) + end)?.code == "T114") }
  }

  @Test func `sixty brackets are understood`() throws {
    let source = String(repeating: "(", count: 60) + "1" + String(repeating: ")", count: 60)
    #expect(try printed(source) == "1")
    #expect(parsingFault("(" + String(repeating: "(", count: 64) + "1")?.code == "T114")
  }
}
