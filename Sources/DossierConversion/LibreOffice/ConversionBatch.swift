internal import Glibc

/// Files on their way through LibreOffice: copies under plain numbered names, and what became of each.
///
/// The process takes the files in the order in which it is given them, so the first one without an output after the
/// last one that has one is the one it was at when it ended.
struct ConversionBatch {
  let format: ConversionFormat
  /// The folder into which the process writes.
  let outputs: String
  /// The numbers of the files that were not settled yet.
  private(set) var waiting: [Int] = []
  private let files: [String]
  private let inputs: String
  private var copies: [String]
  private var outcomes: [Int: Result<String, ConversionFault>] = [:]
  /// The size of the largest file in bytes.
  private(set) var greatestSize = 0

  init(_ files: [String], to format: ConversionFormat, in place: String) {
    self.files = files
    self.format = format
    inputs = "\(place)/in"
    outputs = "\(place)/out"
    copies = files.enumerated().map { index, file in
      Self.number(index) + Self.ending(of: file)
    }
    mkdir(inputs, 0o700)
    mkdir(outputs, 0o700)
    for (index, file) in files.enumerated() {
      if let size = FileCopy.copy(file, to: "\(inputs)/\(copies[index])") {
        waiting.append(index)
        greatestSize = max(greatestSize, size)
      } else {
        outcomes[index] = .failure(.unreadable)
      }
    }
  }

  /// The copies of the files that wait.
  var waitingCopies: [String] { waiting.map { "\(inputs)/\(copies[$0])" } }

  /// How much was written into a folder so far.
  static func byteCount(in folder: String) -> Int {
    TemporaryFolder.names(in: folder).reduce(0) { count, name in
      var status = stat()
      return count &+ 1 &+ (stat("\(folder)/\(name)", &status) == 0 ? Int(status.st_size) : 0)
    }
  }

  /// Takes the outputs that are there after a process ended, and says who is to blame where it did not end well.
  mutating func settle(after ending: ChildProcess.Ending) {
    var last: Int?
    for index in waiting {
      let path = output(index)
      guard let ends = FileEnds(of: path), format.isComplete(ends) else { continue }
      outcomes[index] = .success(path)
      last = index
    }
    let settled = outcomes
    switch ending {
    case .exited(0):
      giveUp(.refused)
    case .notStarted, .exited(127), .exited(126):
      giveUp(.notStarted)
    case .exited, .signalled, .stopped:
      let next = waiting.first { settled[$0] == nil && $0 > (last ?? -1) }
      // It may also die after its work is done; those before that have no output were refused.
      if next == nil { giveUp(.refused) }
      if let next { outcomes[next] = .failure(Self.fault(ending)) }
      let now = outcomes
      waiting.removeAll { now[$0] != nil }
    }
  }

  /// A program that dies below a shell gives its signal on as a status from 128.
  private static func fault(_ ending: ChildProcess.Ending) -> ConversionFault {
    switch ending {
    case .stopped: .stopped
    case .exited(let status) where status < 128: .refused
    default: .died
    }
  }

  /// Nothing comes of the files that wait.
  mutating func giveUp(_ fault: ConversionFault) {
    for index in waiting where outcomes[index] == nil { outcomes[index] = .failure(fault) }
    waiting = []
  }

  /// The results in order, the outputs moved into a folder.
  func results(movedTo folder: String) -> [ConversionResult] {
    files.indices.map { index in
      let outcome = outcomes[index] ?? .failure(.refused)
      guard case .success(let path) = outcome else {
        return ConversionResult(file: files[index], outcome: outcome)
      }
      let target = "\(folder)/\(Self.number(index)).\(format.ending)"
      let isThere = rename(path, target) == 0 || FileCopy.copy(path, to: target) != nil
      return ConversionResult(file: files[index], outcome: isThere ? .success(target) : .failure(.unreadable))
    }
  }

  private func output(_ index: Int) -> String { "\(outputs)/\(Self.number(index)).\(format.ending)" }

  /// `0001`, so that names sort as the files do.
  private static func number(_ index: Int) -> String {
    let digits = String(index + 1)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// `.docx`: LibreOffice goes by it where the content does not say what a file is.
  private static func ending(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 6,
      name[dot...].dropFirst().utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
      })
    else { return "" }
    return name[dot...].lowercased()
  }
}
