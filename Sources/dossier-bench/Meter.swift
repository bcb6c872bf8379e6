import Glibc

/// Measures CPU time, which a busy machine does not spoil.
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

  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
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

  private static var cpuSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
