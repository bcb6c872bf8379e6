import DossierArchive
import DossierCore
import Foundation
import Testing

@Suite struct BagNameTests {
  private func write(
    _ paths: [String], _ policy: Bag.NamePolicy
  ) throws -> (scratch: Scratch, receipt: Bag.Receipt) {
    let scratch = Scratch()
    var writer = try Specimen.writer()
    writer.namePolicy = policy
    let items = paths.map { PayloadItem($0, text: $0) }
    return (scratch, try writer.write(items, named: "包", in: scratch.path))
  }

  @Test func `percent and line breaks are encoded in the manifest and nothing else is`() throws {
    let (scratch, receipt) = try write(["100%.txt", "a%20b", "两\n行\r.txt", "空 格·中.txt"], .keep)
    let lines = try scratch.text("包.bag/manifest-sha256.txt").split(separator: "\n").map { $0.dropFirst(66) }
    #expect(
      Set(lines) == ["data/100%25.txt", "data/a%2520b", "data/两%0A行%0D.txt", "data/空 格·中.txt"])
    #expect(receipt.notes.map(\.code) == ["A113", "A113"])
    #expect(Specimen.findings(scratch).isEmpty)
  }

  @Test(arguments: [
    ("a<b>c:d\"e\\f|g?h*.txt", "a＜b＞c：d＂e＼f｜g？h＊.txt"), ("100%.txt", "100％.txt"), ("两\n行.txt", "两_行.txt"),
    ("结尾. ", "结尾"), ("con.txt", "_con.txt"), ("LPT1", "_LPT1"), ("...", "_"),
    ("e\u{301}.txt", "\u{E9}.txt"),
  ])
  func `unsafe names become safe ones with a note`(name: String, safe: String) throws {
    let (scratch, receipt) = try write(["夹/" + name], .makeSafe)
    #expect(scratch.names("包.bag/data/夹").map { Array($0.utf8) } == [Array(safe.utf8)])
    #expect(receipt.renamed == ["夹/" + name: "夹/" + safe] || name.hasPrefix("e\u{301}"))
    #expect(receipt.notes.map(\.code) == (name.hasPrefix("e\u{301}") ? [] : ["A112"]))
    #expect(Specimen.findings(scratch).isEmpty)
  }

  @Test func `long names are cut between characters, keep their ending and stay apart`() throws {
    let names = ["甲", "乙"].map { String(repeating: "长", count: 99) + $0 + ".docx" }
    let (scratch, _) = try write(names, .makeSafe)
    let written = scratch.names("包.bag/data")
    #expect(written.count == 2)
    #expect(written.allSatisfy { $0.utf8.count <= 100 && $0.hasPrefix("长长长") && $0.hasSuffix(".docx") })
  }

  @Test func `a changed name gives way to one that is taken`() throws {
    let (scratch, receipt) = try write(["a？.txt", "a?.txt"], .makeSafe)
    #expect(scratch.names("包.bag/data") == ["a？(2).txt", "a？.txt"].sorted())
    #expect(receipt.renamed == ["a?.txt": "a？(2).txt"])
  }

  @Test(arguments: [
    ("a?.txt", "文件名不能在各种系统上通用：含有 < > : \" \\ | ? * 或控制字符"), ("a.", "文件名不能在各种系统上通用：以“.”或空格结尾"),
    ("夹/NUL.tar.gz", "文件名不能在各种系统上通用：是 Windows 的设备名"),
    (String(repeating: "长", count: 34), "文件名不能在各种系统上通用：一段超过100字节（约33个汉字）"),
  ])
  func `a strict writer refuses unsafe names`(name: String, message: String) throws {
    let error = try #require(throws: DossierError.self) { try write([name, "好.txt"], .refuse) }
    #expect(error.diagnostics.map(\.code) == ["A106"])
    #expect(error.diagnostics.first?.message.chinese == message)
  }

  @Test func `names of two Unicode forms are one name`() throws {
    #expect(throws: DossierError.self) { try write(["\u{E9}", "e\u{301}"], .makeSafe) }
  }

  @Test func `a name in another form on disk is the same file with a warning`() throws {
    let (scratch, _) = try write(["caf\u{E9}.txt"], .refuse)
    #expect(
      rename(scratch.path + "/包.bag/data/caf\u{E9}.txt", scratch.path + "/包.bag/data/cafe\u{301}.txt") == 0)
    #expect(Specimen.findings(scratch) == ["A221 data/cafe\u{301}.txt"])
    #expect(Specimen.verify(scratch).isIntact)
  }

  @Test func `names that are not UTF-8 are reported and none is lost`() throws {
    let scratch = try Specimen.bag()
    for name in [[0xB2, 0xC4, 0xC1, 0xCF], [0x61, 0xFF]] as [[UInt8]] {
      let path = (Array((scratch.path + "/包.bag/data/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
      let descriptor = open(path, O_CREAT, 0o600)
      close(descriptor)
    }
    #expect(
      Specimen.findings(scratch) == [
        "A212 bag-info.txt", "A218 data/\\xB2\\xC4\\xC1\\xCF", "A218 data/a\\xFF",
      ])
  }
}
