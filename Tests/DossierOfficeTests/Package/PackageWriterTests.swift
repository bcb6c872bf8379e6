import DossierCore
import DossierOffice
import Testing

@Suite struct PackageWriterTests {
  private func sample() -> [UInt8] {
    var writer = PackageWriter()
    writer.add("mimetype", bytes: Array("application/test".utf8), stored: true)
    writer.add("目录/正文.xml", bytes: [UInt8](repeating: 0x41, count: 200_000))
    writer.add("empty", bytes: [])
    return writer.finish()
  }

  @Test func `what is written is read again`() throws {
    let reader = try PackageReader(bytes: sample(), name: "a.zip")
    #expect(reader.entries.map(\.name) == ["mimetype", "目录/正文.xml", "empty"])
    #expect(reader.entries.map(\.method) == [0, 8, 0])
    #expect(try reader.bytes(of: "目录/正文.xml") == [UInt8](repeating: 0x41, count: 200_000))
    #expect(try reader.bytes(of: "empty").isEmpty)
    try reader.verify()
  }

  @Test func `two runs write the same bytes`() {
    #expect(sample() == sample())
  }

  @Test func `the mimetype of ODF stands at byte 38 without extra field`() {
    let bytes = sample()
    #expect(bytes[28] == 0 && bytes[29] == 0)
    #expect(Array(bytes[30..<54]) == Array("mimetypeapplication/test".utf8))
  }

  @Test func `a compressed part is copied unchanged`() throws {
    let reader = try PackageReader(bytes: sample(), name: "a.zip")
    let part = try reader.compressed("目录/正文.xml")
    var writer = PackageWriter(level: 9)
    writer.add("copy.xml", compressed: part)
    let copy = try PackageReader(bytes: writer.finish(), name: "b.zip")
    #expect(try copy.compressed("copy.xml") == part)
    #expect(try copy.bytes(of: "copy.xml").count == 200_000)
  }

  @Test(.enabled(if: Oracle.has("unzip"), "unzip is not installed"))
  func `unzip finds no fault`() throws {
    let folder = try TemporaryFolder()
    let result = try Oracle.run("unzip", ["-t", folder.file("a.zip", sample())])
    #expect(result.code == 0, "\(result.output)")
  }

  @Test(.enabled(if: Oracle.has("python3"), "python3 is not installed"))
  func `Python's zipfile reads names, time and contents`() throws {
    let folder = try TemporaryFolder()
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      for i in z.infolist(): print(i.filename, i.date_time == (1980,1,1,0,0,0), len(z.read(i)), len(i.extra))
      """
    let result = try Oracle.run("python3", ["-c", script, folder.file("a.zip", sample())])
    #expect(result.output == "mimetype True 16 0\n目录/正文.xml True 200000 0\nempty True 0 0\n")
  }

  @Test func `more than 65,535 entries are written with ZIP64 and read again`() throws {
    var writer = PackageWriter()
    for index in 0..<70_000 { writer.add("\(index)", bytes: []) }
    var limits = PackageLimits.standard
    limits.entryCount = 100_000
    let bytes = writer.finish()
    #expect(try PackageReader(bytes: bytes, name: "a.zip", limits: limits).entries.count == 70_000)
    #expect(codes { _ = try PackageReader(bytes: bytes, name: "a.zip") } == ["O110"])
  }
}
