import DossierArchive
import DossierCore
import DossierFixity
import Foundation
import Testing

@Suite struct BagVerifierTests {
  private let manifest = "包.bag/manifest-sha256.txt"
  private let log = "data/其他/审计日志.jsonl"

  @Test func `one changed byte of the same size is found`() throws {
    let scratch = try Specimen.bag()
    try scratch.write("{]\n", to: "包.bag/" + log)
    #expect(Specimen.findings(scratch) == ["A210 " + log])
    let finding = try #require(Specimen.verify(scratch).findings.first)
    #expect(finding.message.chinese == "文件被改动：SHA-256 与清单不符")
    #expect(finding.hints.map(\.chinese) == ["用备份中的同一文件恢复，不要改清单"])
  }

  @Test func `a removed file and a file added are found with the octet count`() throws {
    let scratch = try Specimen.bag()
    try scratch.remove("包.bag/" + log)
    #expect(Specimen.findings(scratch) == ["A212 bag-info.txt", "A209 " + log])
    try scratch.write("多余", to: "包.bag/data/多.txt")
    #expect(Specimen.findings(scratch) == ["A212 bag-info.txt", "A209 " + log, "A211 data/多.txt"])
    let octets = Specimen.verify(scratch).findings.first?.message.chinese
    #expect(octets == "Payload-Oxum 记为3000015字节、5个文件，实有3000018字节、5个文件")
  }

  @Test func `a renamed file is missing, extra and recognised`() throws {
    let scratch = try Specimen.bag()
    try scratch.move("包.bag/" + log, to: "包.bag/data/日志.jsonl")
    #expect(Specimen.findings(scratch) == ["A209 " + log, "A211 data/日志.jsonl"])
    let hint = Specimen.verify(scratch).findings.last?.hints.first?.chinese
    #expect(hint == "内容与缺失的“\(log)”相同，可能是改了名；改回原名")
  }

  @Test func `an edited manifest and an edited tag file are found`() throws {
    let scratch = try Specimen.bag()
    try scratch.edit(manifest) { $0.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" }
    try scratch.edit("包.bag/bag-info.txt") { $0.replacing("青禾县", with: "白禾县") }
    let last = "data/说明文件.txt"
    let unlisted = try scratch.text(manifest).contains(last) ? "data/电子档案" : last
    let findings = Specimen.findings(scratch)
    #expect(findings.contains("A214 bag-info.txt") && findings.contains("A214 manifest-sha256.txt"))
    #expect(findings.count == 3 && findings.contains { $0.hasPrefix("A211 " + unlisted) })
  }

  @Test func `several damages at once are all named`() throws {
    let scratch = try Specimen.bag()
    try scratch.write("{]\n", to: "包.bag/" + log)
    try scratch.write("x", to: "包.bag/data/说明文件.txt")
    try scratch.remove("包.bag/data/其他/空.txt")
    try scratch.remove("包.bag/data/电子档案/2026/正卷/002_转送单")
    try scratch.write("", to: "包.bag/data/多1")
    try scratch.write("", to: "包.bag/data/深/多2")
    try scratch.write("", to: "包.bag/旁.txt")
    try scratch.edit("包.bag/bag-info.txt") { $0 + "不成行\n" }
    #expect(
      Set(Specimen.findings(scratch)) == [
        "A210 " + log, "A210 data/说明文件.txt", "A209 data/其他/空.txt",
        "A209 data/电子档案/2026/正卷/002_转送单/转送单.docx", "A211 data/多1", "A211 data/深/多2", "A223 旁.txt",
        "A214 bag-info.txt", "A220 bag-info.txt:6", "A212 bag-info.txt",
      ])
  }

  @Test func `broken, repeated and unsafe lines are named with their numbers`() throws {
    let scratch = try Specimen.bag()
    let digest = Fingerprint(of: Array("{}\n".utf8)).hex
    let other = Fingerprint(of: [1]).hex
    let lines = [
      "没有摘要", "abc  data/短.txt", "\(digest)", "\(digest)  \(log)", "\(other) *\(log)",
      "\(digest)  /etc/passwd",
      "\(digest)  data/../../出.txt", "\(digest)  ~root/.profile", "\(digest)  C:\\出.txt", "\(digest)  旁.txt",
      "",
      "\(digest)  ./data//其他/审计日志.jsonl",
    ]
    try scratch.edit(manifest) { lines.joined(separator: "\r\n") + "\r\n" + $0 }
    try scratch.remove("包.bag/tagmanifest-sha256.txt")
    let found = Specimen.findings(scratch)
    let expected = [
      "A205 manifest-sha256.txt:1", "A205 manifest-sha256.txt:2", "A205 manifest-sha256.txt:3",
      "A206 manifest-sha256.txt:5", "A208 manifest-sha256.txt:6", "A208 manifest-sha256.txt:7",
      "A208 manifest-sha256.txt:8", "A208 manifest-sha256.txt:9", "A205 manifest-sha256.txt:10",
      "A206 manifest-sha256.txt:12",
    ]
    #expect(Array(found.filter { $0.contains("manifest-sha256") }.prefix(10)) == expected)
    #expect(found.filter { $0.contains("manifest-sha256") }.count == 11)
    #expect(!found.contains { $0.hasPrefix("A210") || $0.hasPrefix("A209") || $0.hasPrefix("A211") })
  }

  @Test func `links out of the bag and special files are named and never followed`() throws {
    let scratch = try Specimen.bag([
      PayloadItem("甲", text: "甲"), PayloadItem("乙", text: "乙"), PayloadItem("丙", text: "丙"),
    ])
    try scratch.write("甲", to: "外面")
    for name in ["甲", "乙"] { try scratch.remove("包.bag/data/" + name) }
    try scratch.link("包.bag/data/甲", to: scratch.path + "/外面")
    try scratch.link("包.bag/data/环", to: "..")
    try scratch.link("包.bag/data/断", to: "没有")
    try scratch.write("乙", to: "包.bag/存放")
    try scratch.link("包.bag/data/乙", to: "../存放")
    mkfifo(scratch.path + "/包.bag/data/管道", 0o600)
    #expect(
      Set(Specimen.findings(scratch)) == [
        "A216 data/甲", "A216 data/环", "A216 data/断", "A216 data/管道", "A217 data/乙", "A223 存放",
        "A212 bag-info.txt",
      ])
  }

  @Test func `what is no bag is said so`() throws {
    let scratch = Scratch()
    try scratch.write("PK", to: "包.zip")
    #expect(Bag.verify(scratch.path).findings.map(\.code) == ["A201"])
    let zip = Bag.verify(scratch.path + "/包.zip").findings
    #expect(zip.first?.hints.map(\.chinese) == ["若是压缩包，请先解压，再核对解出的文件夹"])
    #expect(Bag.verify(scratch.path + "/没有").findings.map(\.code) == ["A215"])
  }

  @Test func `a bag without declaration, manifests or payload is judged as far as it goes`() throws {
    let scratch = try Specimen.bag()
    for name in ["bagit.txt", "manifest-sha256.txt", "data"] { try scratch.remove("包.bag/" + name) }
    #expect(Specimen.findings(scratch) == ["A201 "])
    try scratch.write("BagIt-Version: 7.0\nTag-File-Character-Encoding: GBK\n乱\n", to: "包.bag/bagit.txt")
    try scratch.write("00  data/x\n", to: "包.bag/manifest-sha3256.txt")
    #expect(
      Set(Specimen.findings(scratch)) == [
        "A202 bagit.txt", "A202 bagit.txt:3", "A214 bagit.txt", "A203 ", "A204 ", "A207 manifest-sha3256.txt",
        "A213 manifest-sha256.txt", "A212 bag-info.txt", "A223 manifest-sha3256.txt",
      ])
  }

  @Test func `a file must be in every manifest of a bag of version 1`() throws {
    let scratch = try Specimen.bag()
    let digest = Fingerprint(of: Array("{}\n".utf8), by: .md5).hex
    try scratch.write("\(digest)  \(log)\n", to: "包.bag/manifest-md5.txt")
    let codes = Specimen.verify(scratch).findings.map(\.code.rawValue)
    #expect(codes.filter { $0 == "A222" }.count == 4)
    #expect(codes.filter { $0 != "A222" } == ["A223"])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `an unreadable folder is named and its files are not called missing`() throws {
    let scratch = try Specimen.bag()
    chmod(scratch.path + "/包.bag/data/其他", 0)
    defer { chmod(scratch.path + "/包.bag/data/其他", 0o755) }
    #expect(Specimen.findings(scratch) == ["A212 bag-info.txt", "A215 data/其他"])
  }

  @Test func `a manifest of nothing but junk is named without end of complaints`() throws {
    let scratch = try Specimen.bag()
    try scratch.write(
      String(repeating: "\n", count: 100_000) + String(repeating: "x\n", count: 20_000), to: manifest)
    let found = Specimen.verify(scratch).findings.filter { $0.code == "A205" }
    #expect(found.count == 10_001)
    #expect(found.first?.message.chinese == "清单还有10000行不合格式，没有逐行列出")
    #expect(found.last?.location.line == 110_000)
  }

  @Test func `a tag file of absurd size is not read`() throws {
    let scratch = try Specimen.bag()
    truncate(scratch.path + "/包.bag/bag-info.txt", 3_000_000)
    #expect(Specimen.findings(scratch) == ["A214 bag-info.txt", "A215 bag-info.txt"])
  }

  @Test func `any bytes in place of a tag file are survived`() throws {
    for name in ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      for bytes in [[], [0], [0xFF, 0xFE, 0x0A], [0x0D], Array(repeating: 0x20, count: 100)] as [[UInt8]] {
        let scratch = try Specimen.bag()
        try Data(bytes).write(to: URL(fileURLWithPath: scratch.path + "/包.bag/" + name))
        #expect(!Specimen.verify(scratch).findings.isEmpty)
      }
    }
  }
}
