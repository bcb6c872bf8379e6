import DossierCore
import DossierKit
import Glibc

// Thousands of case folders, as a reviewer has them.
extension Bench {
  /// Judges generated cases and reads their clocks, on all cores and on one: CPU time of all threads, and memory at its
  /// greatest.
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
    // Threads that share the lists hold each other up; a thousand a second are asked of one.
    measureOneCore("核对（一核）", all) { _ = CheckCase(workspace).run($0) }
    measureOneCore("期限（一核）", all) { _ = ReadDeadlines(workspace).run($0) }
  }

  /// All of them, and the fastest thousand: where others use the machine too, its pace changes within minutes.
  private static func measureOneCore(_ name: String, _ paths: [String], _ work: (String) -> Void) {
    var fastest = Double.infinity
    let start = Meter.processSeconds
    for first in stride(from: 0, to: paths.count, by: 1_000) {
      let batch = paths[first..<min(first + 1_000, paths.count)]
      let began = Meter.processSeconds
      batch.forEach(work)
      fastest = min(fastest, (Meter.processSeconds - began) / Double(batch.count))
    }
    let mean = (Meter.processSeconds - start) / Double(paths.count)
    print(
      "\(name) \(paths.count) 件  \(Meter.rate(mean)) 件/秒  \(Meter.milliseconds(mean)) 毫秒/件；"
        + "最快的一千件 \(Meter.rate(fastest)) 件/秒  \(Meter.milliseconds(fastest)) 毫秒/件")
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

  /// Each case has a number of its own; the materials are shared, as links of the file system.
  private static func writeCases(
    _ count: Int, like sample: String, below folder: String
  ) throws -> [String] {
    let text = try String(contentsOfFile: sample + "/案件.yaml")
    let materials = names(in: sample + "/材料")
    mkdir(folder, 0o700)
    return try (1...count).map { number in
      let path = "\(folder)/\(number)"
      mkdir(path, 0o700)
      mkdir(path + "/材料", 0o700)
      for name in materials {
        guard link("\(sample)/材料/\(name)", "\(path)/材料/\(name)") == 0 else { throw BenchError.noLink(path) }
      }
      try text.replacing("XF2026-031", with: "XF2026-\(number)").write(toFile: path + "/案件.yaml")
      return path
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func removeCases(_ folder: String) throws {
    for number in 1...10_000 {
      let path = "\(folder)/\(number)"
      unlink(path + "/案件.yaml")
      for name in names(in: path + "/材料") { unlink("\(path)/材料/\(name)") }
      rmdir(path + "/材料")
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
  /// Samples and the temporary folder lie on different file systems.
  case noLink(String)
}
