import DossierArchive
import DossierCore
import Foundation
import Testing

@Suite(.enabled(if: Oracle.hasBagit, "python3 with bagit is not installed"))
struct BagOracleTests {
  private func validate(_ scratch: Scratch) throws -> (status: Int32, output: String) {
    try Oracle.run(Oracle.python, ["-m", "bagit", "--validate", scratch.path + "/包.bag"])
  }

  @Test func `bagit-python validates what we write`() throws {
    let result = try validate(try Specimen.bag())
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum"), "sha256sum is not installed"))
  func `sha256sum checks both manifests, as the statement says`() throws {
    let folder = try Specimen.bag()
    for name in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      let arguments = ["-C", folder.path + "/包.bag", "/usr/bin/sha256sum", "--strict", "-c", name]
      #expect(try Oracle.run("/usr/bin/env", arguments).status == 0)
    }
  }

  @Test func `bagit-python validates hard names made safe`() throws {
    let names = [
      "100%.txt", "两\n行.txt", "e\u{301}.txt", " 空 格", "con", String(repeating: "长", count: 100), "a'b&c;$d",
    ]
    let result = try validate(try Specimen.bag(names.map { PayloadItem($0, text: $0) }))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `bagit-python and we differ only on a percent sign that is kept`() throws {
    let scratch = Scratch()
    var writer = try Specimen.writer()
    writer.namePolicy = .keep
    _ = try writer.write([PayloadItem("两\n行", text: "")], named: "包", in: scratch.path)
    #expect(try validate(scratch).status == 0)
    writer.replacesExisting = true
    _ = try writer.write([PayloadItem("100%.txt", text: "")], named: "包", in: scratch.path)
    // The day this fails, bagit-python follows RFC 8493 and the note A113 may go.
    #expect(try validate(scratch).status != 0)
    #expect(Specimen.verify(scratch).isIntact)
  }

  @Test(arguments: [["--sha256"], ["--sha512"], ["--md5", "--sha1"], []])
  func `we accept the bags of bagit-python`(algorithms: [String]) throws {
    let scratch = Scratch()
    for name in ["甲.txt", "夹/100%25.txt", "夹/a%0Ab", "两\n行", " 空 格"] {
      try scratch.write(name, to: "包.bag/" + name)
    }
    let made = try Oracle.run(
      Oracle.python, ["-m", "bagit"] + algorithms + ["--contact-name", "甲", scratch.path + "/包.bag"])
    #expect(made.status == 0, "\(made.output)")
    let report = Specimen.verify(scratch)
    #expect(report.isIntact, "\(report.findings)")
    #expect(report.version == "0.97" && report.fileCount == 5)
    #expect(report.findings.map(\.code) == (algorithms == ["--md5", "--sha1"] ? ["A225"] : []))
    try scratch.write("改", to: "包.bag/data/甲.txt")
    try scratch.write("改", to: "包.bag/data/两\n行")
    #expect(
      Set(Specimen.findings(scratch)).isSuperset(of: ["A210 data/甲.txt", "A210 data/两\\n行"]))
  }
}
