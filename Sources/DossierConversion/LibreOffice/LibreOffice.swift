internal import Glibc

/// LibreOffice, run without a window: one process for a whole batch of files.
///
/// It works on copies in a temporary folder of its own with a profile of its own, without a network where the system
/// can cut it off. Where it dies or hangs over a file, that file is given up and a new process goes on with the rest.
/// One object is used by one thread at a time; its profile is kept until it goes.
public final class LibreOffice {
  /// The program.
  public let program: String
  /// How long it may go without writing anything before it is ended; five seconds more for each 2 MB of the largest file.
  public var secondsPerFile = 60

  private let network: NetworkCut
  private lazy var work = TemporaryFolder()
  private var batchCount = 0
  private var profileCount = 0

  /// - Parameter program: the path of `soffice`.
  public init(program: String) {
    self.program = program
    network = NetworkCut.available
  }

  /// LibreOffice as the search path has it; nil where it is not installed.
  public static func find() -> LibreOffice? {
    (ChildProcess.path(of: "soffice") ?? ChildProcess.path(of: "libreoffice")).map {
      LibreOffice(program: $0)
    }
  }

  /// Converts files.
  ///
  /// - Parameters:
  ///   - files: their paths; the same name may occur in several folders.
  ///   - folder: where the outputs go, named `0001.pdf` and so on in the order of the files; it must be there.
  /// - Returns: a result for each file, in order.
  public func convert(
    _ files: [String], to format: ConversionFormat, in folder: String
  ) -> [ConversionResult] {
    batchCount += 1
    guard let place = work?.folder("batch-\(batchCount)") else {
      return files.map { ConversionResult(file: $0, outcome: .failure(.unreadable)) }
    }
    defer { TemporaryFolder.remove(place) }
    var batch = ConversionBatch(files, to: format, in: place)
    while !batch.waiting.isEmpty { run(&batch) }
    return batch.results(movedTo: folder)
  }

  /// One process for all that waits; at least one file waits no longer then.
  private func run(_ batch: inout ConversionBatch) {
    guard let profile else { return batch.giveUp(.unreadable) }
    let options = [
      "-env:UserInstallation=file://\(profile)", "--headless", "--norestore", "--convert-to",
      batch.format.filter, "--outdir", batch.outputs,
    ]
    let (head, arguments) = network.around(program, options + batch.waitingCopies)
    let outputs = batch.outputs
    let outcome = ChildProcess.outcome(
      of: head, arguments, seconds: secondsPerFile + batch.greatestSize / (2 << 20) * 5
    ) { ConversionBatch.byteCount(in: outputs) }
    if outcome.ending != .exited(0) { profileCount += 1 }
    batch.settle(after: outcome.ending)
  }

  /// The present profile; one that a process died over is not used again.
  private var profile: String? {
    guard let work else { return nil }
    let path = "\(work.path)/profile-\(profileCount)"
    return access(path, F_OK) == 0 ? path : work.folder("profile-\(profileCount)")
  }
}
