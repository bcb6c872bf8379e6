import DossierCore
import DossierKit
import Glibc

// Thousands of case folders, as a reviewer has them.
extension Bench {
  /// Judges generated cases on all cores, and reads their clocks: CPU time of all threads, and memory at its greatest.
  static func judgingMany(_ templates: String, _ samples: String) throws {
    guard let today = CivilDate("2026-11-21") else { return }
    let folder = "/tmp/dossier-bench-\(getpid())"
    defer { try? removeCases(folder) }
    let all = try writeCases(10_000, like: "\(samples)/楼道灯维修", below: folder)
    let workspace = Workspace(templates: templates, today: today)
    for count in [1_000, 10_000] {
      let paths = Array(all.prefix(count))
      measure("核对", paths) { CheckCase(workspace).run(paths, $0) }
      measure("期限", paths) { ReadDeadlines(workspace).run(paths, $0) }
    }
  }

  private static func measure(_ name: String, _ paths: [String], _ work: ((PathReport) -> Void) -> Void) {
    Meter.resetPeak()
    let before = Meter.residentKilobytes
    let start = Meter.processSeconds
    var told = 0
    work { _ in told += 1 }
    let seconds = Meter.processSeconds - start
    print(
      "\(name) \(told) 件  \(Meter.rate(seconds / Double(told))) 件/秒·核  "
        + "\(Meter.milliseconds(seconds / Double(told))) 毫秒/件；内存峰值比开始时多 \(Meter.peakKilobytes - before) KB")
  }

  /// Each case has a number of its own; the materials are shared.
  private static func writeCases(
    _ count: Int, like sample: String, below folder: String
  ) throws -> [String] {
    let text = try String(contentsOfFile: sample + "/案件.yaml")
    mkdir(folder, 0o700)
    return try (1...count).map { number in
      let path = "\(folder)/\(number)"
      mkdir(path, 0o700)
      symlink(sample + "/材料", path + "/材料")
      try text.replacing("XF2026-031", with: "XF2026-\(number)").write(toFile: path + "/案件.yaml")
      return path
    }
  }

  private static func removeCases(_ folder: String) throws {
    for number in 1...10_000 {
      let path = "\(folder)/\(number)"
      unlink(path + "/案件.yaml")
      unlink(path + "/材料")
      rmdir(path)
    }
    rmdir(folder)
  }
}

extension String {
  fileprivate init(contentsOfFile path: String) throws {
    guard let file = fopen(path, "r") else { throw BenchError.noFile(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    self.init(decoding: bytes, as: UTF8.self)
  }

  fileprivate func write(toFile path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchError.noFile(path) }
    fputs(self, file)
    fclose(file)
  }
}

enum BenchError: Error {
  case noFile(String)
}
