internal import Dispatch
internal import Synchronization

/// Does the same for many paths.
enum ReportBatch {
  /// How many reports are held at a time.
  private static let size = 256

  /// Works on all cores and tells each report in the order of the paths.
  static func run(
    _ paths: [String], _ work: @Sendable (String) -> PathReport, tell: (PathReport) -> Void
  ) {
    for start in stride(from: 0, to: paths.count, by: size) {
      run(paths[start..<min(start + size, paths.count)], work).forEach(tell)
    }
  }

  private static func run(
    _ paths: ArraySlice<String>, _ work: @Sendable (String) -> PathReport
  ) -> [PathReport] {
    let reports = Mutex<[Int: PathReport]>([:])
    DispatchQueue.concurrentPerform(iterations: paths.count) { offset in
      let report = work(paths[paths.startIndex + offset])
      reports.withLock { $0[offset] = report }
    }
    return reports.withLock { found in (0..<paths.count).compactMap { found[$0] } }
  }
}
