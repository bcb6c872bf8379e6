import DossierCore
import DossierOffice
import Foundation
import Testing

@Suite struct FullDiskTests {
  @Test func `a full disk gives one error and leaves no file`() async throws {
    // The limit holds for a whole process, so the attempt is made in one of its own.
    await #expect(processExitsWith: .success) {
      let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try AtomicFile.write([1], to: folder + "/a", overwrite: false)
      var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
      guard setrlimit(__rlimit_resource_t(1), &limit) == 0 else { exit(2) }
      let bytes = [UInt8](repeating: 1, count: 3 << 20)
      guard codes({ try AtomicFile.write(bytes, to: folder + "/a", overwrite: true) }) == ["O173"] else {
        exit(3)
      }
      guard try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"] else { exit(4) }
      guard try contents(of: folder + "/a") == [1] else { exit(5) }
    }
  }
}
