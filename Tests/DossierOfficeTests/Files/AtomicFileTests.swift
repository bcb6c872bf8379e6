import DossierCore
import DossierOffice
import Foundation
import Testing

@Suite struct AtomicFileTests {
  private func mode(_ path: String) -> Int {
    ((try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int) ?? 0
  }

  @Test func `a new file takes the mode that umask leaves`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write([1, 2, 3], to: folder.path + "/a", overwrite: false)
    #expect(try contents(of: folder.path + "/a") == [1, 2, 3])
    let mask = umask(0)
    umask(mask)
    #expect(mode(folder.path + "/a") == 0o666 & ~Int(mask))
    #expect(folder.names == ["a"])
  }

  @Test func `a file that is there is replaced only when asked, and keeps its mode`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a", [1])
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let error = try #require(throws: DossierError.self) {
      try AtomicFile.write([2], to: path, overwrite: false)
    }
    #expect(error.diagnostics.map(\.code) == ["O171"])
    #expect(error.diagnostics[0].hints[0].chinese.contains("--force"))
    #expect(try contents(of: path) == [1])
    try AtomicFile.write([2], to: path, overwrite: true)
    #expect(try contents(of: path) == [2] && mode(path) == 0o600 && folder.names == ["a"])
  }

  @Test func `a file that comes up meanwhile is not replaced`() throws {
    let folder = try TemporaryFolder()
    let stream = try AtomicFileStream(path: folder.path + "/a", overwrite: false)
    try stream.write([1])
    _ = try folder.file("a", [2])
    #expect(codes { try stream.commit() } == ["O171"])
    #expect(try contents(of: folder.path + "/a") == [2] && folder.names == ["a"])
  }

  @Test func `a symbolic link is followed and stays a link`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("a", [1])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/l", withDestinationPath: "a")
    try AtomicFile.write([2], to: folder.path + "/l", overwrite: true)
    #expect(try contents(of: folder.path + "/a") == [2])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/l") == "a")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/d", withDestinationPath: "nowhere")
    #expect(codes { try AtomicFile.write([2], to: folder.path + "/d", overwrite: true) } == ["O172"])
  }

  @Test func `folders, devices and missing folders are refused`() throws {
    let folder = try TemporaryFolder()
    #expect(codes { try AtomicFile.write([], to: folder.path, overwrite: true) } == ["O172"])
    #expect(codes { try AtomicFile.write([], to: folder.path + "/x/a", overwrite: true) } == ["O172"])
    #expect(codes { try AtomicFile.write([], to: "/dev/full", overwrite: true) } == ["O172"])
  }

  @Test func `a folder that cannot be written is told`() async throws {
    // The superuser may write everywhere, so a process of its own steps down first.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
      if geteuid() == 0 { guard seteuid(65_534) == 0 else { exit(2) } }
      let found = codes { try AtomicFile.write([1], to: folder.path + "/a", overwrite: false) }
      if getuid() == 0 { seteuid(0) }
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      guard found == ["O172"], folder.names.isEmpty else { exit(3) }
    }
  }

  @Test func `a file given up leaves nothing`() throws {
    let folder = try TemporaryFolder()
    do {
      let stream = try AtomicFileStream(path: folder.path + "/a", overwrite: false)
      try stream.write([UInt8](repeating: 1, count: 1 << 20))
      #expect(folder.names.count == 1)
    }
    #expect(folder.names.isEmpty)
  }

  @Test func `temporary files of killed runs are removed, those being written stay`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file(".dossier-abc123.tmp", [1])
    _ = try folder.file(".dossier-abc12.tmp", [1])
    _ = try folder.file("dossier-abc123.tmp", [1])
    let stream = try AtomicFileStream(path: folder.path + "/a", overwrite: false)
    #expect(AtomicFile.removeLeftovers(in: folder.path) == 0)
    #expect(AtomicFile.removeLeftovers(in: folder.path, olderThan: 0) == 1)
    try stream.commit()
    #expect(folder.names == [".dossier-abc12.tmp", "a", "dossier-abc123.tmp"])
  }
}
