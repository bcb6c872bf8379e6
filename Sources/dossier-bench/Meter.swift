import Glibc

/// Measures CPU time of the calling thread, which a busy machine does not spoil.
enum Meter {
  /// Seconds for one turn: the fastest of several batches, divided by the turns of a batch.
  static func best(of batches: Int, times: Int, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<batches {
      let start = cpuSeconds
      for _ in 0..<times { try work() }
      best = min(best, (cpuSeconds - start) / Double(times))
    }
    return best
  }

  static var peakMegabytes: Int { peakKilobytes / 1024 }

  /// The most memory that the process has held since the peak was reset.
  static var peakKilobytes: Int { status("VmHWM:") }
  static var residentKilobytes: Int { status("VmRSS:") }

  /// Begins counting the peak anew (proc(5), clear_refs).
  static func resetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func status(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard text.hasPrefix(name) else { continue }
      return Int(text.dropFirst(name.count).filter(\.isNumber)) ?? 0
    }
    return 0
  }

  static func rate(_ seconds: Double) -> String { String(Int(1 / max(seconds, 1e-9))) }
  static func microseconds(_ seconds: Double) -> String { decimal(seconds * 1e6) }
  static func milliseconds(_ seconds: Double) -> String { decimal(seconds * 1e3) }
  static func seconds(_ seconds: Double) -> String { decimal(seconds) }
  static func ratio(_ left: Double, _ right: Double) -> String { decimal(left / max(right, 1e-9)) }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  private static var cpuSeconds: Double { seconds(of: CLOCK_THREAD_CPUTIME_ID) }

  /// Seconds on the clock that some work takes.
  static func clock(_ work: () throws -> Void) rethrows -> Double {
    let start = seconds(of: CLOCK_MONOTONIC)
    try work()
    return seconds(of: CLOCK_MONOTONIC) - start
  }

  /// CPU time of all threads.
  static var processSeconds: Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
