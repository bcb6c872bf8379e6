import DossierRender
import Glibc
import Testing

/// What a template of many tags costs must not grow with their square.
@Suite struct LongTemplateTests {
  private static let bodies: [[Node]] = [
    [.line(.text(String(repeating: "{% if 人数 %}甲{% endif %}", count: 5_000)))],
    [
      .paragraph((0..<500).flatMap { _ -> [Run] in ["{% if 人数 %}", .text("甲", look: .bold), "{% endif %}"] })
    ],
    [
      .grid([
        [String(repeating: "{% for x in 列 %}", count: 50), String(repeating: "{% endfor %}", count: 50)]
      ])
    ],
    Array(repeating: "{% if 人数 %}", count: 500) + Array(repeating: "{% endif %}", count: 500),
    [.grid(Array(repeating: ["{% if 人数 %}{{ 编号 }}", "甲{% endif %}"], count: 500))],
    [.line(.text(String(repeating: "{# 注 #}", count: 10_000)))],
  ]

  @Test(.timeLimit(.minutes(1)), arguments: bodies.indices, Format.allCases)
  func `a template of thousands of tags is compiled in no long time`(index: Int, format: Format) throws {
    #expect(try Sheet(body: Self.bodies[index]).template(format).decisions.count <= 5_000)
  }

  @Test(arguments: Format.allCases)
  func `four times the tagged rows take about four times as long`(format: Format) throws {
    let seconds = try [1_000, 4_000].map { rows in
      // No two rows are alike: what packs too well is taken for an attack when it is read.
      let lines = (0..<rows).map {
        ["{% if 人数 %}{{ 编号 }}\(UInt64($0) &* 0x9E37_79B9_7F4A_7C15)", "甲{% endif %}"]
      }
      let sheet = Sheet(.grid(lines))
      let package = try sheet.package(format)
      let start = Self.cpuSeconds
      _ = try CompiledTemplate(package, name: "长")
      return Self.cpuSeconds - start
    }
    #expect(seconds[1] < seconds[0] * 9, "\(seconds)")
  }

  private static var cpuSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
