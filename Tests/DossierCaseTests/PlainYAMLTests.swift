import DossierCore
import Foundation
import Testing

@testable import DossierCase

/// A generator that gives the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}

/// What the reader of plain YAML takes on, it reads as the library does: the same nodes at the same places.
@Suite struct PlainYAMLTests {
  private static let samples: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.samples)) ?? []
    return names.sorted().compactMap { name in
      try? String(contentsOfFile: "\(Fixtures.samples)/\(name)/案件.yaml", encoding: .utf8)
    }
  }()

  @Test func `every sample is plain, and read as the library reads it`() throws {
    #expect(Self.samples.count > 10)
    for text in Self.samples {
      let plain = try #require(PlainYAML.read(text))
      #expect(outline(plain) == outline(try YAMLReader.readAny(text)))
    }
  }

  @Test(arguments: [
    "a: 1", "a:\n- 1\n- 2", "a:\n  - 1\n  -\n  - b: 2\n    c: 3\nd:", "a: # 空\nb: 'x'  # 注",
    "键: {甲: 1, 乙: [一, 二]}",
    "键: {时间: 2026-01-19 09:00, 网址: http://a/b}", "a: \"x: y # z\"\nb: x#y", "a: []\nb: {}", "a: -5\nb: -x",
    "a:\n  b:\n    c:\nd: ~",
    "a: x: y", "a: b\n c", "a: [1,\n 2]", "a: {b}", "a: {b: }", "a: {b:}", "a: [b: c]", "- a\n- b",
    "a: &x 1\nb: *x", "a: !!str 1",
    "a: |\n x\n y", "a: 'it''s'", "a: \"\\n\"", "a: 1\na: 2", "? a\n: b", "a:\tb", "a : b", "<<: {a: 1}",
    "---\na: 1", "a: 1\n---\nb: 2",
    "a: 1\n...", "a: \u{85}b", "a: b\u{2028}c", "a:\n  b: 1\n c: 2", "a:\n - b\n  - c", "a: 'x' y",
    "a: [x] y", "a: {x: 1} # 注",
    "a: x #注 'b'", "a: 'x'#y", "a: [x,]", "a: [x, ]", "a: {x: 1,}", "a: [,x]", "a: {[x]: 1}", "a: [a?b]",
    "a: [a:b]", "a: [a:]",
    "a: -\nb: 1", "a: - b", "- - a", "a:\n- - b\n", "a:\n-b", "a: b\n- c", "a: 1\r\nb: 2", "a: 'x\n y'",
    "a: #\n  b", "#\na: 1\n#\n",
    "a: [\"x\", 'y' , z ]", "a: {\"b\": 1}", "a: {b: 1, b: 2}", "a: `x`", "a: @x", "a: %x", "a: x %y",
    "a: 1 # x\n  b: 2",
    "a:b", "a:b: c", "甲乙: 丙\n丁:\n  - 戊: 己\n    庚: {辛: 壬}", "", "   \n", "a: \u{FEFF}b",
    "a:\n\n  b: 1\n\n\nc: 2\n", "a:   1   \nb:  [ 1 , 2 ]  ",
    "a: ?x", "a: :x", "a: ,x", "a: ]", "a: \"x\"\"y\"", "a: 'x''", "-: 1", "a: {-: 1}", "a: [-]",
    "a: [-, -1]", "a: [- b]",
  ])
  func `odd texts are read as the library reads them, or left to it`(text: String) throws {
    judge(text)
  }

  @Test func `however a sample is damaged, both readers agree`() throws {
    var generator = SeededGenerator(state: 20_261_121)
    let pieces = [
      " ", "  ", "\n", ":", ": ", "- ", "-", "#", " #", "'", "\"", "[", "]", "{", "}", ",", ", ", "|", "&a ",
      "*a", "!", "?", "\t", "\r", "：", "é",
      "\\", "~", "---\n", "a: b", "%",
    ].map { Array($0.utf8) }
    var accepted = 0
    for text in Self.samples {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for _ in 0..<500 {
        let start = Int.random(in: 0..<lines.count, using: &generator)
        let depth = lines[start].prefix { $0 == " " }.count
        let block = lines[start...].prefix(12).prefix { $0.prefix { $0 == " " }.count >= depth }
        var bytes = Array(((depth > 0 ? ["根:"] : []) + block).joined(separator: "\n").utf8)
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
          let place = Int.random(in: 0...bytes.count, using: &generator)
          if Bool.random(using: &generator), place < bytes.count {
            bytes.remove(at: place)
          } else {
            bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
          }
        }
        guard let damaged = String(validating: bytes, as: UTF8.self) else { continue }
        if judge(damaged) { accepted += 1 }
      }
    }
    #expect(accepted > 200)
  }

  /// Whether the text was plain; if so, both readers must agree.
  @discardableResult
  private func judge(_ text: String) -> Bool {
    guard let plain = PlainYAML.read(text) else { return false }
    let known = try? YAMLReader.readAny(text)
    #expect(known.map(outline) == outline(plain), "\(text.debugDescription)")
    return true
  }

  /// A node as text: every place, key and value.
  private func outline(_ node: SourceNode) -> String {
    let place = "\(node.position.line):\(node.position.column)"
    switch node.content {
    case .scalar(let scalar): return "\(place) \(scalar.text.debugDescription) \(scalar.value)"
    case .list(let nodes): return "\(place) [" + nodes.map(outline).joined(separator: ", ") + "]"
    case .record(let members):
      let parts = members.map {
        "\($0.keyPosition.line):\($0.keyPosition.column) \($0.key.debugDescription)=\(outline($0.value))"
      }
      return "\(place) {" + parts.joined(separator: ", ") + "}"
    }
  }
}
