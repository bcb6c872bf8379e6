import DossierCore
import DossierFixity
import Glibc
import Testing

@Suite struct FingerprintTests {
  // FIPS 180-4 and RFC 1321 examples for "abc".
  @Test(arguments: [
    (DigestAlgorithm.md5, "900150983cd24fb0d6963f7d28e17f72"),
    (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      .sha384,
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
    ),
    (
      .sha512,
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd"
        + "454d4423643ce80e2a9ac94fa54ca49f"
    ),
  ])
  func `each algorithm gives the published value`(algorithm: DigestAlgorithm, hex: String) throws {
    #expect(Fingerprint(of: Array("abc".utf8), by: algorithm).hex == hex)
    #expect(hex.utf8.count == algorithm.byteCount * 2)
    let read = try #require(Fingerprint(hex: hex.uppercased(), algorithm: algorithm))
    #expect(read == Fingerprint(of: "abc".utf8, by: algorithm))
  }

  @Test(arguments: [
    "", "ab", "zz7816bf", String(repeating: "0", count: 63), String(repeating: "０", count: 64),
  ])
  func `text that is no fingerprint is refused`(text: String) {
    #expect(Fingerprint(hex: text, algorithm: .sha256) == nil)
  }

  @Test func `a file of several pieces has the fingerprint of its bytes`() throws {
    let bytes = (0..<2_500_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = "/tmp/dossier-fixity-\(getpid())"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { unlink(path) }
    #expect(bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count)
    close(descriptor)
    #expect(try Fingerprint(ofFile: path) == Fingerprint(of: bytes))
    let reading = try FileReading(path: Array(path.utf8), algorithms: [.md5, .sha512])
    #expect(reading.byteCount == bytes.count)
    #expect(reading.fingerprints[.md5] == Fingerprint(of: bytes, by: .md5))
    #expect(reading.fingerprints[.sha512] == Fingerprint(of: bytes, by: .sha512))
  }

  @Test(arguments: [
    ("/nonexistent/文件", "文件无法读取：文件或文件夹不存在"), ("/tmp", "文件无法读取：不是普通文件"),
    ("/dev/zero", "文件无法读取：不是普通文件"), ("/etc/passwd/x", "文件无法读取：路径中有一段不是文件夹"),
  ])
  func `what is no readable file is one clear error`(path: String, message: String) throws {
    let error = try #require(throws: DossierError.self) { try Fingerprint(ofFile: path) }
    #expect(error.diagnostics.map(\.code) == ["A121"])
    #expect(error.diagnostics.first?.message.chinese == message)
    #expect(error.diagnostics.first?.location.file == path)
  }

  @Test func `a pipe without a writer does not make us wait`() throws {
    let path = "/tmp/dossier-pipe-\(getpid())"
    mkfifo(path, 0o600)
    defer { unlink(path) }
    #expect(throws: DossierError.self) { try Fingerprint(ofFile: path) }
  }
}
