import DossierCore
import DossierOffice
import Foundation
import Testing

@Suite struct PackageFileWriterTests {
  private let text = Array(String(repeating: "信访事项处理 ", count: 100_000).utf8)

  @Test func `files from the disk are packed as bytes in memory are`() throws {
    let folder = try TemporaryFolder()
    let source = try folder.file("source", text)
    let path = folder.path + "/a.zip"
    let writer = try PackageFileWriter(path: path, overwrite: false)
    try writer.add("stored.bin", file: source, stored: true)
    try writer.add("卷/正文.txt", file: source)
    try writer.add("bytes.txt", bytes: text)
    #expect(folder.names.contains("a.zip") == false)
    try writer.finish()

    var memory = PackageWriter()
    memory.add("stored.bin", bytes: text, stored: true)
    memory.add("卷/正文.txt", bytes: text)
    memory.add("bytes.txt", bytes: text)
    #expect(try contents(of: path) == memory.finish())
    try PackageReader(path: path).verify()
    if Oracle.has("unzip") {
      let result = try Oracle.run("unzip", ["-t", path])
      #expect(result.code == 0, "\(result.output)")
    }
  }

  @Test func `empty files, names twice and names that lead out`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.file("empty", [])
    let writer = try PackageFileWriter(path: folder.path + "/a.zip", overwrite: false)
    try writer.add("a", file: empty)
    #expect(codes { try writer.add("A", bytes: []) } == ["O105"])
    #expect(codes { try writer.add("../b", bytes: []) } == ["O108"])
    #expect(codes { try writer.add("b", file: folder.path + "/none") } == ["O101"])
    #expect(codes { try writer.add("c", file: folder.path) } == ["O101"])
    try writer.finish()
    let reader = try PackageReader(path: folder.path + "/a.zip")
    #expect(reader.entries.map(\.name) == ["a"])
    try reader.verify()
  }

  @Test(
    .enabled(if: Oracle.has("python3") && Oracle.isPatient, "takes minutes and 6 GB: set DOSSIER_SLOW_TESTS"))
  func `files above four gigabytes are written with ZIP64`() throws {
    let folder = try TemporaryFolder()
    let large = try folder.file("large", [])
    #expect(truncate(large, 5 << 30) == 0)
    let path = folder.path + "/a.zip"
    let writer = try PackageFileWriter(path: path, overwrite: false, level: 1)
    try writer.add("deflated", file: large)
    try writer.add("stored", file: large, stored: true)
    try writer.add("behind", bytes: [1, 2, 3])
    try writer.finish()
    let script =
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [i.file_size for i in z.infolist()])"
    let result = try Oracle.run("python3", ["-c", script, path])
    #expect(result.output == "None [5368709120, 5368709120, 3]\n")
    #expect(try Oracle.run("unzip", ["-tq", path]).code == 0)
    var limits = PackageLimits.standard
    (limits.archiveSize, limits.partSize) = (20 << 30, 6 << 30)
    try PackageReader(path: path, limits: limits).verify()
  }

  @Test func `a package given up leaves no file`() throws {
    let folder = try TemporaryFolder()
    do {
      let writer = try PackageFileWriter(path: folder.path + "/a.zip", overwrite: false)
      try writer.add("a", bytes: text)
    }
    #expect(folder.names.isEmpty)
  }
}
