import DossierCore
import DossierOffice
import Foundation
import Testing

@Suite struct FilePartTests {
  private func picture(_ folder: TemporaryFolder) throws -> (path: String, bytes: [UInt8]) {
    var random = SplitMix(state: 1)
    let bytes = (0..<700_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    return (try folder.file("picture.jpg", bytes), bytes)
  }

  @Test(arguments: OfficePackage.Kind.allCases)
  func `a part on the disk is written as the bytes it stands for, and stored`(_ kind: OfficePackage.Kind)
    throws
  {
    let folder = try TemporaryFolder()
    let (path, bytes) = try picture(folder)
    var package = try OfficePackage(bytes: kind == .word ? Fixture.docx : Fixture.odt, name: "a")
    let slices: [FilePart.Slice] = [.bytes([1, 2]), .file(offset: 10, count: 600_000), .bytes([3])]
    package.set("media/a.jpg", file: try FilePart(path: path, slices: slices))
    let target = "\(folder.path)/out"
    try package.write(to: target, overwrite: false)
    let reader = try PackageReader(path: target)
    try reader.verify()
    #expect(reader.entry("media/a.jpg")?.method == 0)
    #expect(try reader.bytes(of: "media/a.jpg") == [1, 2] + bytes[10..<600_010] + [3])
    #expect(try contents(of: target) == package.written())
    if Oracle.has("unzip") { #expect(try Oracle.run("unzip", ["-tq", target]).code == 0) }
  }

  @Test func `a file that changes or goes away before it is written is named, and nothing is written`() throws
  {
    let folder = try TemporaryFolder()
    let (path, _) = try picture(folder)
    var package = try OfficePackage(bytes: Fixture.docx, name: "a")
    package.set("media/a.jpg", file: try FilePart(path: path))
    _ = try folder.file("picture.jpg", [1, 2, 3])
    let target = "\(folder.path)/out.docx"
    #expect(codes { try package.write(to: target, overwrite: false) } == ["O174"])
    try FileManager.default.removeItem(atPath: path)
    #expect(codes { try package.write(to: target, overwrite: false) } == ["O101"])
    #expect(folder.names.isEmpty)
    #expect(codes { _ = try FilePart(path: path) } == ["O101"])
  }

  @Test func `slices beyond the end of the file are refused`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a", [1, 2, 3])
    for slice in [
      FilePart.Slice.file(offset: 1, count: 3), .file(offset: -1, count: 1), .file(offset: 4, count: .max),
    ] {
      #expect(codes { _ = try FilePart(path: path, slices: [slice]) } == ["O174"])
    }
  }
}
