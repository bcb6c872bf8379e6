import DossierCore
import Foundation
import Testing

@testable import DossierCase

/// What is taken for plain is looked at once, byte by byte; nothing may slip through there.
@Suite struct PlainBytesTests {
  private func marks(_ bytes: [UInt8]) -> [PlainText.Mark]? { PlainText.Mark.all(in: bytes.span, from: 0) }

  private func isPlain(_ bytes: [UInt8]) -> Bool { marks(bytes) != nil }

  @Test func `no bytes but UTF-8 are plain`() {
    // Behind each first byte whatever may decide, alone and with more to come.
    let others: [UInt8] = [0x20, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE4, 0xFF]
    let ends: [[UInt8]] = [
      [], [0x80], [0xBF], [0xB8, 0xAD, 0x41, 0x41, 0x41], [0xE4, 0xB8, 0xAD, 0x41, 0x41],
    ]
    var plain = 0
    for first in UInt8.min...UInt8.max {
      for second in others {
        for third in others {
          for end in ends {
            let bytes = [first, second, third] + end
            guard isPlain(bytes) else { continue }
            plain += 1
            #expect(String(validating: bytes, as: UTF8.self) != nil, "\(bytes)")
          }
        }
      }
    }
    #expect(plain > 1000)
  }

  @Test func `every character that people write is plain, and no control character`() {
    let scalars = [0x20...0x7E, 0xA0...0x7FF, 0x3000...0x9FFF, 0xAC00...0xD7FF, 0x2_0000...0x2_03FF].joined()
      .compactMap { Unicode.Scalar(UInt32($0)) }
    #expect(scalars.filter { !isPlain(Array("\($0)".utf8)) } == [])
    #expect(scalars.filter { !isPlain(Array("中文\($0)中文文".utf8)) } == [])
    for text in ["，", "（张）", "“引”", "①", "—", "…", "℃", "𠮷", "ＡＢ", "한국", "ไทย", "हि", "😀"] {
      #expect(isPlain(Array(text.utf8)), "\(text)")
    }
    for text in [
      "\u{0}", "\t", "\r", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFF}",
    ] {
      #expect(!isPlain(Array("中文\(text)中文文".utf8)), "\(text.debugDescription)")
    }
  }

  @Test func `marks stand in the columns that people count`() throws {
    let bytes = Array("甲乙: [丙, x]\n  𠮷é: '丁'".utf8)
    let found = try #require(marks(bytes))
    let shown = found.map { "\(Unicode.Scalar($0.byte))\($0.column)" }
    #expect(shown == [":2", "[4", ",6", "]9", "\n10", ":4", "'6", "'8", "\n9"])
    #expect(found.allSatisfy { $0.offset == bytes.count || bytes[$0.offset] == $0.byte })
  }

  @Test func `a byte order mark makes no difference`() throws {
    let text = "甲: 乙\n丙: [丁]\n"
    let plain = try #require(PlainYAML.read(text))
    let marked = try #require(PlainYAML.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)))
    #expect(marked.value == plain.value)
    #expect(marked.members?.map(\.keyPosition) == plain.members?.map(\.keyPosition))
    #expect(try YAMLReader.read([0xEF, 0xBB, 0xBF] + Array("甲: |\n 乙\n".utf8)).value["甲"] == "乙\n")
  }

  @Test func `long keys that begin and end alike stay apart, however often they are read`() throws {
    let keys = ["调查核实情况一二三四五处理意见", "调查核实情况一二三甲五处理意见", "处理意见", "意见处理"]
    for _ in 0..<3 {
      for key in keys {
        let node = try #require(PlainYAML.read("\(key): 甲"))
        #expect(node.members?.map(\.key) == [key])
      }
      let all = try #require(PlainYAML.read(keys.map { "\($0): 甲\n" }.joined()))
      #expect(all.members?.map(\.key) == keys)
      #expect(PlainYAML.read(keys.map { "\($0): 甲\n" }.joined() + "\(keys[0]): 乙") == nil)
    }
  }

  @Test(
    arguments: [
      ("0", .integer(0)), ("-5", .integer(-5)), ("+5", .integer(5)), ("1.5", .decimal(1.5)),
      ("-0", .integer(0)),
      ("1.5e-3", .decimal(0.0015)), (".5", .decimal(0.5)), ("~", .null), ("", .null), ("null", .null),
      ("true", .bool(true)), ("false", .bool(false)),
    ] as [(String, Value)])
  func `what looks like a number, a truth or nothing is one`(text: String, value: Value) {
    #expect(SourceScalar(text, isPlain: true).value == value)
    #expect(SourceScalar(text, isPlain: false).value == .text(text))
  }

  @Test(arguments: [
    "0012", "-01", "--5", "1e3", "2026-03-05", "1-2", "99999999999999999999", "1.2.3", "1.0e400", "-", ".",
    "e5", "nein",
    "True", "０",
  ])
  func `what only begins like it is text`(text: String) {
    #expect(SourceScalar(text, isPlain: true).value == .text(text))
  }
}

/// What the readers of fields keep for nobody but those who made a mistake.
@Suite struct UnknownKeyTests {
  private func read(_ text: String) throws -> [Diagnostic] {
    CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: try Fixtures.nationalSet()).diagnostics
  }

  @Test func `an unknown key is told from what its own document asks for, deep inside too`() throws {
    let text = """
      案件:
        编号: 一
      文书:
        - 文种: 送达回证
          送达方工: 直接送达
          签署:
            - {角色: 送达人, 姓明: 张三}
      """
    let found = try read(text).filter { $0.code == "C125" }
    #expect(found.map(\.location.field?.description) == ["文书[0].送达方工", "文书[0].签署[0].姓明"])
    #expect(found.map { $0.hints.first?.chinese } == ["是不是「送达方式」？", "是不是「姓名」？"])
  }

  @Test func `a record of more than 64 keys is judged to its end`() throws {
    let many = (0..<80).map { "  甲\($0): 一\n" }.joined()
    let found = try read("案件:\n" + many + "  编号: 二\n  标题: 三\n")
    #expect(found.count { $0.code == "C125" && $0.location.field?.steps.first == .key("案件") } == 80)
    #expect(!found.contains { $0.location.field == "案件.标题" })
  }
}
