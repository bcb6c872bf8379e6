import DossierCore
import DossierOffice
import Testing

@Suite struct HostilePackageTests {
  private func open(_ bytes: [UInt8]) -> [String] {
    codes { try PackageReader(bytes: bytes, name: "a.zip").verify() }
  }

  private func open(_ entries: RawZip.Entry...) -> [String] { open(RawZip(entries).bytes) }

  @Test func `an archive written by hand is read`() {
    #expect(open(.init("a", "x"), .init("b", String(repeating: "y", count: 1000), deflated: true)) == [])
  }

  @Test func `cut-off archives are refused wherever they end`() {
    let whole = Fixture.docx
    for length in stride(from: 8, to: whole.count, by: 1) {
      #expect(open(Array(whole[..<length])) == ["O103"], "\(length)")
    }
  }

  @Test func `bytes after the end are tolerated`() {
    #expect(open(Fixture.docx + [0x0A, 0x0A]) == [])
  }

  @Test func `bytes before the beginning are not`() {
    #expect(open(Array("MZ junk".utf8) + Fixture.docx) == ["O103"])
  }

  @Test func `encrypted entries are refused`() {
    var entry = RawZip.Entry("a", "x")
    entry.flags = 1
    #expect(open(entry) == ["O104"])
  }

  @Test(arguments: ["a", "A", "a/"]) func `names that differ in case alone are refused`(_ second: String) {
    #expect(open(.init("a", "x"), .init(second, "")) == ["O105"])
  }

  @Test func `overlapping entries are refused`() {
    var entry = RawZip.Entry("b", "x")
    entry.offset = 0
    entry.localName = Array("b".utf8)
    #expect(open(.init("b1", "x"), entry) == ["O106"])
    var long = RawZip.Entry("c", "x")
    (long.size, long.compressedSize) = (40, 40)
    #expect(open(long, .init("d", "y")) == ["O106"])
  }

  @Test func `a local name other than the directory's is refused`() {
    var entry = RawZip.Entry("a", "x")
    entry.localName = Array("b".utf8)
    #expect(open(entry) == ["O107"])
  }

  @Test(arguments: ["../a", "a/../../b", "..", "/etc/passwd", "a\\b", "C:a", "a\u{0}b", "a\nb", ""])
  func `names that lead out of the package are refused`(_ name: String) {
    #expect(open(.init(name, "x")) == ["O108"])
  }

  @Test func `other ways of compressing are refused`() {
    var entry = RawZip.Entry("a", "x")
    entry.method = 12
    #expect(open(entry) == ["O109"])
  }

  @Test func `too many entries are refused`() {
    let zip = RawZip((0..<10_001).map { RawZip.Entry("\($0)", "") })
    #expect(open(zip.bytes) == ["O110"])
  }

  @Test func `a count other than the directory's is refused`() {
    var zip = RawZip([.init("a", "x"), .init("b", "y")])
    zip.count = 1
    #expect(open(zip.bytes) == ["O103"])
    zip.count = 3
    #expect(open(zip.bytes) == ["O103"])
  }

  @Test func `a bomb is refused before it goes off`() {
    var limits = PackageLimits.standard
    limits.partSize = 3 << 20
    let zeros = [UInt8](repeating: 0x20, count: 20 << 20)
    let bomb = RawZip([.init(name: Array("a.xml".utf8), zeros, deflated: true)]).bytes
    #expect(open(bomb) == ["O112"])
    #expect(codes { try PackageReader(bytes: bomb, name: "a", limits: limits).verify() } == ["O111"])
    limits.archiveSize = 2 << 20
    #expect(codes { try PackageReader(bytes: bomb, name: "a", limits: limits).verify() } == ["O116"])
  }

  @Test(arguments: [10, 999, 1001, 100_000]) func `a size other than declared is refused`(_ size: Int) {
    var entry = RawZip.Entry("a.xml", String(repeating: "y", count: 1000), deflated: true)
    entry.size = size
    #expect(open(entry) == ["O113"])
    let bytes = RawZip([entry]).bytes
    #expect(codes { _ = try PackageReader(bytes: bytes, name: "a").bytes(of: "a.xml") } == ["O113"])
  }

  @Test func `damaged data are refused`() {
    var entry = RawZip.Entry("a", String(repeating: "xyz", count: 400), deflated: true)
    entry.crc32 ^= 1
    #expect(open(entry) == ["O114"])
    entry.crc32 ^= 1
    entry.data[4] ^= 0xFF
    #expect(!open(entry).isEmpty)
  }

  @Test func `sizes after the data and padded local headers are accepted, as Word writes them`() {
    var entry = RawZip.Entry("a", String(repeating: "xyz", count: 400), deflated: true)
    entry.descriptor = true
    entry.localExtra = [0x01, 0xA2, 4, 0, 0, 0, 0, 0]
    #expect(open(entry, .init("b", "x")) == [])
  }

  @Test func `names in GBK and in code page 437 are read`() throws {
    let gbk = RawZip.Entry(name: [0xBE, 0xED, 0xD7, 0xDA, 0x2E, 0x74, 0x78, 0x74], [1])
    let dos = RawZip.Entry(name: [0x81, 0x2E, 0x74], [2])
    let reader = try PackageReader(bytes: RawZip([gbk, dos]).bytes, name: "a")
    #expect(reader.entries.map(\.name) == ["卷宗.txt", "ü.t"])
    #expect(try reader.bytes(of: "卷宗.txt") == [1])
  }

  @Test func `a part is found whatever the case of its letters`() throws {
    let reader = try PackageReader(bytes: Fixture.docx, name: "a")
    #expect(try reader.bytes(of: "Word/Document.xml") == Array(Fixture.document.utf8))
    #expect(codes { _ = try reader.bytes(of: "nothing") } == ["O115"])
  }

  @Test func `files that cannot be read are told apart`() throws {
    let folder = try TemporaryFolder()
    #expect(codes { _ = try PackageReader(path: folder.path + "/none.docx") } == ["O101"])
    #expect(codes { _ = try PackageReader(path: folder.path) } == ["O101"])
    let path = try folder.file("a.docx", Fixture.docx)
    #expect(try PackageReader(path: path).bytes(of: "word/document.xml") == Array(Fixture.document.utf8))
  }

  @Test func `three thousand damaged packages neither crash nor hang`() throws {
    var random = SplitMix(state: 20_261_121)
    let sources = [Fixture.docx, Fixture.odt]
    for round in 0..<3_000 {
      let bytes = random.mutated(sources[round % 2])
      do {
        let package = try OfficePackage(bytes: bytes, name: "a.docx")
        _ = try package.activeContent()
        for part in package.partNames where part.hasSuffix(".xml") { _ = try package.xml(part) }
        _ = package.written()
      } catch {
        #expect(!error.diagnostics.isEmpty && error.diagnostics.allSatisfy { !$0.hints.isEmpty })
      }
    }
  }
}
