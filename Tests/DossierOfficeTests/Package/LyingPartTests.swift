import DossierCore
import Foundation
import Testing

@testable import DossierOffice

/// A package that is only looked into leaves its large parts in the file.
@Suite struct `Parts that are left in the file` {
  private static let picture = {
    var random = SplitMix(state: 7)
    return (0..<200_000).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
  }()
  private let folder = FileManager.default.temporaryDirectory.appending(path: "lying-\(UUID().uuidString)")

  /// A document with a picture that is stored, as we write them, or deflated, as editors do.
  private func document(isStored: Bool) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var writer = PackageWriter()
    for (name, text) in Fixture.documentParts { writer.add(name, bytes: Array(text.utf8)) }
    writer.add("word/media/image1.png", bytes: Self.picture, stored: isStored)
    let path = folder.appending(path: "甲.docx").path
    try Data(writer.finish()).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: [true, false])
  func `are the same as parts that are held, and so is what is written of them`(isStored: Bool) throws {
    let path = try document(isStored: isStored)
    defer { try? FileManager.default.removeItem(at: folder) }
    let held = try OfficePackage(path: path)
    let looking = try OfficePackage.lookingInto(path)
    let lying = looking.parts.filter { if case .lying = $0.content { true } else { false } }
    #expect(lying.map(\.name) == ["word/media/image1.png"])
    #expect(looking["word/media/image1.png"] == Self.picture)
    #expect(looking.untouched("word/media/image1.png") == held.untouched("word/media/image1.png"))
    #expect(looking.written() == held.written())
    #expect(try looking.bytes() == held.written())
    let copy = folder.appending(path: "乙.docx").path
    try looking.write(to: copy, overwrite: false)
    #expect(try Array(Data(contentsOf: URL(filePath: copy))) == held.written())
  }

  @Test func `are read from the file that was opened, whatever is put in its place`() throws {
    let path = try document(isStored: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let looking = try OfficePackage.lookingInto(path)
    try FileManager.default.removeItem(atPath: path)
    try Data("PK".utf8).write(to: URL(filePath: path))
    #expect(looking["word/media/image1.png"] == Self.picture)
  }

  @Test func `are gone with a file that was cut off since, and writing says so`() throws {
    let path = try document(isStored: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let looking = try OfficePackage.lookingInto(path)
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 1_000)
    try file.close()
    #expect(looking["word/media/image1.png"] == nil)
    let copy = folder.appending(path: "乙.docx").path
    #expect(codes { try looking.write(to: copy, overwrite: false) } == ["O174"])
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func `damaged ones are found on opening all the same`() throws {
    let path = try document(isStored: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count / 2] ^= 0xFF
    try bytes.write(to: URL(filePath: path))
    #expect(codes { _ = try OfficePackage.lookingInto(path) } == codes { _ = try OfficePackage(path: path) })
    #expect(codes { _ = try OfficePackage.lookingInto(path) }.isEmpty == false)
  }
}
