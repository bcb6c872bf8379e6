import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct BlockStructureTests {
  private func check(_ text: String) -> (blocks: [Block], faults: [BlockFault<Int>]) {
    BlockStructure.check(TagScanner.scan(text).tags)
  }

  @Test func `loops and conditions are paired`() {
    let text =
      "{% for a in b %}{% if a %}{{ a }}{% elif c %}{% else %}{% endif %}{% else %}{% endfor %}{% with %}{% endwith %}"
    let (blocks, faults) = check(text)
    #expect(faults.isEmpty)
    #expect(
      blocks == [
        Block(kind: .loop, start: 0, branches: [6], end: 7, depth: 0),
        Block(kind: .condition, start: 1, branches: [3, 4], end: 5, depth: 1),
        Block(kind: .with, start: 8, branches: [], end: 9, depth: 0),
      ])
  }

  @Test(arguments: [
    ("{% for a in b %}", ["T120"]), ("{% endfor %}", ["T121"]),
    ("{% for a in b %}{% if a %}{% endfor %}{% endif %}", ["T122", "T121"]),
    ("{% if a %}{% else %}{% else %}{% endif %}", ["T123"]),
    ("{% if a %}{% else %}{% elif b %}{% endif %}", ["T123"]),
    ("{% else %}", ["T121"]), ("{% for a in b %}{% elif c %}{% endfor %}", ["T123"]),
    ("{% if a %}{% endfor %}{% endif %}", ["T121"]),
    ("{% set a %}", ["T120"]), ("{% filter upper %}", ["T120"]), ("{% endcall %}", ["T121"]),
    ("{% set a %}{% filter upper %}{% endset %}{% endfilter %}", ["T122", "T121"]),
    ("{% for a in b %}{{ loop(a) }}{% endfor %}", ["T139"]), ("{{ loop(a) }}", ["T139"]),
    ("{% for a in b recursive %}{% for c in a %}{{ loop(c) }}{% endfor %}{% endfor %}", ["T139"]),
    ("{% for a in b recursive %}{% else %}{{ loop(a) }}{% endfor %}", ["T139"]),
    ("{% break %}", ["T140"]), ("{% if a %}{% continue %}{% endif %}", ["T140"]),
    ("{% for a in b %}{% else %}{% break %}{% endfor %}", ["T140"]),
    ("{% for a in b %}{% set c %}{% break %}{% endset %}{% endfor %}", ["T140"]),
    ("{% for a in b %}{% macro m() %}{% break %}{% endmacro %}{% endfor %}", ["T140"]),
    ("{{ caller() }}", ["T141"]),
    ("{% with %}{% else %}{% endwith %}", ["T123"]), ("{% if a %}{% if b %}", ["T120", "T120"]),
  ])
  func `every disorder has its code`(text: String, codes: [String]) {
    #expect(check(text).faults.map(\.code.rawValue) == codes)
  }

  @Test func `blocks that write for others are paired, and what belongs in them is let be`() {
    let text = """
      {% macro m() %}{{ caller() }}{% endmacro %}{% call(a) m() %}{{ a }}{% endcall %}{% set x %}{% endset %}\
      {% filter upper %}{% endfilter %}{% for a in b recursive %}{{ loop(a) }}{% if a %}{% break %}{% endif %}{% endfor %}
      """
    let (blocks, faults) = check(text)
    #expect(faults.isEmpty)
    #expect(blocks.map(\.kind) == [.macro, .call, .set, .filter, .loop, .condition])
  }

  @Test func `a crossed block is named with the place where it was opened`() throws {
    let tags = TagScanner.scan("{% for a in b %}{% if a %}{% endfor %}").tags
    let places = ["第1段", "第2段", "第3段"]
    let (_, faults) = BlockStructure.check(Array(zip(tags, places)).map { (tag: $0, position: $1) }) {
      Wording($0, $0)
    }
    let fault = try #require(faults.first)
    #expect(fault.position == "第3段")
    #expect(fault.opened == "第2段")
    #expect(fault.message.chinese == "endfor 出现时，「{% if a %}」（第2段）还没有结束")
    #expect(fault.hints.map(\.chinese) == ["请在该块的末尾补上 {% endif %}"])
  }
}
