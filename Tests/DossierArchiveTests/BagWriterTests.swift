import DossierArchive
import DossierCore
import DossierFixity
import Foundation
import Testing

@Suite struct BagWriterTests {
  @Test func `a bag has the files of RFC 8493 and nothing else`() throws {
    let scratch = try Specimen.bag()
    #expect(scratch.names() == ["包.bag"])
    let names = ["bag-info.txt", "bagit.txt", "data", "manifest-sha256.txt", "tagmanifest-sha256.txt"]
    #expect(scratch.names("包.bag") == names)
    #expect(
      try scratch.text("包.bag/bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    #expect(
      try scratch.text("包.bag/bag-info.txt") == """
        Source-Organization: 青禾县云溪镇人民政府
        External-Identifier: J021-ZY·XF·2026·D30-0001
        Bagging-Date: 2026-05-02
        Bag-Software-Agent: dossier 1.0
        Payload-Oxum: 3000015.5

        """)
    let lines = try scratch.text("包.bag/manifest-sha256.txt").split(separator: "\n")
    #expect(lines.map { $0.dropFirst(66) } == lines.map { $0.dropFirst(66) }.sorted())
    #expect(lines.first { $0.hasSuffix("data/其他/空.txt") }?.prefix(64) == Fingerprint(of: []).hex[...])
  }

  @Test func `the same input gives the same bytes and its receipt tells the seal`() throws {
    let (one, other) = (Scratch(), Scratch())
    let receipt = try Specimen.writer().write(Specimen.items.reversed(), named: "包", in: one.path)
    #expect(try Specimen.writer().write(Specimen.items, named: "包", in: other.path).seal == receipt.seal)
    let seal = try Fingerprint(ofFile: one.path + "/包.bag/tagmanifest-sha256.txt")
    #expect(receipt.seal == seal)
    #expect((receipt.fileCount, receipt.octetCount) == (5, 3_000_015))
    #expect(receipt.notes.isEmpty && receipt.renamed.isEmpty)
  }

  @Test func `our verifier finds nothing in it`() throws {
    let report = Specimen.verify(try Specimen.bag())
    #expect(report.findings.isEmpty)
    #expect(report.version == "1.0" && report.algorithms == [.sha256])
    #expect((report.fileCount, report.octetCount) == (5, 3_000_015))
    #expect(report.info["payload-oxum"] == "3000015.5")
  }

  @Test func `files on disk are copied and links to them followed`() throws {
    let scratch = Scratch()
    try scratch.write("正文", to: "甲.txt")
    try scratch.link("乙.txt", to: "甲.txt")
    let items = ["甲.txt", "乙.txt"].map { PayloadItem($0, .file(scratch.path + "/" + $0)) }
    var writer = try Specimen.writer()
    writer.algorithm = .sha512
    _ = try writer.write(items, named: "包", in: scratch.path + "/新/文件夹")
    #expect(try scratch.text("新/文件夹/包.bag/data/乙.txt") == "正文")
    #expect(scratch.names("新/文件夹/包.bag").contains("manifest-sha512.txt"))
  }

  @Test func `an existing bag is left alone unless it shall give way`() throws {
    let scratch = try Specimen.bag()
    var writer = try Specimen.writer()
    let items = [PayloadItem("新.txt", text: "新")]
    let error = try #require(throws: DossierError.self) {
      try writer.write(items, named: "包", in: scratch.path)
    }
    #expect(error.diagnostics.map(\.code) == ["A101"])
    #expect(scratch.names("包.bag/data").count == 3)
    writer.replacesExisting = true
    _ = try writer.write(items, named: "包", in: scratch.path)
    #expect(scratch.names("包.bag/data") == ["新.txt"])
    #expect(scratch.names() == ["包.bag"])
  }

  @Test func `a folder that is no bag is never replaced`() throws {
    let scratch = Scratch()
    try scratch.write("我的文件", to: "包.bag/重要.txt")
    var writer = try Specimen.writer()
    writer.replacesExisting = true
    let error = try #require(throws: DossierError.self) {
      try writer.write(Specimen.items, named: "包", in: scratch.path)
    }
    #expect(error.diagnostics.map(\.code) == ["A111"])
    #expect(try scratch.text("包.bag/重要.txt") == "我的文件")
  }

  @Test func `all mistakes in the arguments are named at once and nothing is written`() throws {
    let scratch = Scratch()
    var writer = try Specimen.writer()
    writer.info.fields += [
      BagInfo.Field("Payload-Oxum", "1.1"), BagInfo.Field("Note", "两\n行"), BagInfo.Field("a:b", "c"),
    ]
    writer.algorithm = .md5
    let items = [
      PayloadItem("../外.txt", text: ""), PayloadItem("/根.txt", text: ""), PayloadItem("a//b", text: ""),
      PayloadItem("缺.txt", .file(scratch.path + "/没有")), PayloadItem("夹", .file(scratch.path)),
      PayloadItem("同.txt", text: "1"), PayloadItem("同.txt", text: "2"), PayloadItem("A.txt", text: ""),
      PayloadItem("a.TXT", text: ""), PayloadItem("同.txt/下", text: ""),
    ]
    let error = try #require(throws: DossierError.self) {
      try writer.write(items, named: "a/b", in: scratch.path + "/新")
    }
    let codes = error.diagnostics.map(\.code.rawValue)
    #expect(
      codes.sorted() == [
        "A103", "A103", "A105", "A105", "A105", "A107", "A107", "A107", "A108", "A109", "A109", "A109",
        "A114",
      ])
    #expect(scratch.names().isEmpty)
  }

  @Test(arguments: ["/dev/null/下", "/proc/dossier"])
  func `a place that cannot be written is one clear error`(folder: String) throws {
    let error = try #require(throws: DossierError.self) {
      try Specimen.writer().write(Specimen.items, named: "包", in: folder)
    }
    #expect(error.diagnostics.map(\.code) == ["A102"])
    #expect(error.diagnostics.first?.message.chinese.hasPrefix("归档包无法写入：") == true)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func `a read-only folder is one clear error`() throws {
    let scratch = Scratch()
    chmod(scratch.path, 0o555)
    defer { chmod(scratch.path, 0o755) }
    let error = try #require(throws: DossierError.self) {
      try Specimen.writer().write(Specimen.items, named: "包", in: scratch.path)
    }
    #expect(error.diagnostics.map(\.message.chinese) == ["归档包无法写入：没有权限；没有留下半成品"])
  }

  static let smallDisk = ProcessInfo.processInfo.environment["DOSSIER_TEST_SMALL_DISK"]

  @Test(.enabled(if: smallDisk != nil, "DOSSIER_TEST_SMALL_DISK names no file system of 1 MB"))
  func `a full disk is one clear error and leaves nothing`() throws {
    let folder = try #require(Self.smallDisk)
    let error = try #require(throws: DossierError.self) {
      try Specimen.writer().write(Specimen.items, named: "包", in: folder)
    }
    #expect(error.diagnostics.map(\.message.chinese) == ["归档包无法写入：磁盘已满；没有留下半成品"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func `what a killed run left is removed and what lives is not`() throws {
    let scratch = Scratch()
    try scratch.write("半", to: ".dossier-abc123.tmp/data/半.txt")
    try scratch.write("活", to: ".dossier-live00.tmp/data/活.txt")
    try scratch.write("文件", to: ".dossier-file00.tmp")
    try scratch.write("别的", to: ".dossier-longer-name.tmp/x")
    let lock = open(scratch.path + "/.dossier-live00.tmp", O_RDONLY | O_DIRECTORY)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    _ = try Specimen.writer().write(Specimen.items, named: "包", in: scratch.path)
    #expect(
      scratch.names()
        == [".dossier-file00.tmp", ".dossier-live00.tmp", ".dossier-longer-name.tmp", "包.bag"].sorted())
  }

  @Test func `thousands of files are no trouble`() throws {
    let items = (0..<2_000).map { PayloadItem("件/\($0 / 100)/\($0).txt", text: String($0)) }
    let scratch = try Specimen.bag(items)
    let report = Specimen.verify(scratch)
    #expect(report.findings.isEmpty && report.fileCount == 2_000)
  }
}
