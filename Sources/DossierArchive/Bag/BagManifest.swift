internal import DossierCore
internal import DossierFixity

/// A manifest as read: which file has which fingerprint, and every line that is wrong.
struct BagManifest {
  struct Entry: Hashable {
    let path: BagPath
    /// As older programs would read the line, or did write it, where that differs.
    let otherPaths: [BagPath]
    let fingerprint: Fingerprint
    let line: Int
  }

  /// What is wrong with a line.
  enum Flaw: Hashable {
    case notALine
    case digestLength
    case path(ManifestPath.Flaw)
    case repeated(firstLine: Int, sameDigest: Bool)
  }

  let name: BagPath
  let algorithm: DigestAlgorithm
  let isForTags: Bool
  private(set) var entries: [Entry] = []
  private(set) var flaws: [(line: Int, flaw: Flaw)] = []
  /// How many lines are wrong beyond those: a file of another kind shall not fill the memory with complaints.
  private(set) var furtherFlaws = 0

  private static let flawLimit = 10_000

  /// `isOld` is for bags before 1.0: only line breaks are encoded, and `*` before a path is md5sum's binary mark.
  init(name: BagPath, algorithm: DigestAlgorithm, isForTags: Bool, bytes: [UInt8], isOld: Bool) {
    self.name = name
    self.algorithm = algorithm
    self.isForTags = isForTags
    var seen: [BagPath: Entry] = [:]
    for line in TextLines(bytes) where !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      switch read(line, isOld: isOld) {
      case .failure(let fault): note(fault.flaw, at: line.number)
      case .success(let entry):
        if let first = seen.updateValue(entry, forKey: entry.path) {
          let same = first.fingerprint == entry.fingerprint
          note(.repeated(firstLine: first.line, sameDigest: same), at: line.number)
          seen[entry.path] = first
        } else {
          entries.append(entry)
        }
      }
    }
  }

  private mutating func note(_ flaw: Flaw, at line: Int) {
    guard flaws.count < Self.flawLimit else {
      furtherFlaws += 1
      return
    }
    flaws.append((line, flaw))
  }

  private struct Fault: Error { let flaw: Flaw }

  private func read(_ line: TextLine, isOld: Bool) -> Result<Entry, Fault> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let end = line.bytes.firstIndex(where: isBlank) else { return .failure(Fault(flaw: .notALine)) }
    var written = Array(line.bytes[end...].drop(while: isBlank))
    guard !written.isEmpty, String(validating: written, as: UTF8.self) != nil else {
      return .failure(Fault(flaw: written.isEmpty ? .notALine : .path(.notUTF8)))
    }
    let digits = String(decoding: line.bytes[..<end], as: UTF8.self)
    guard let fingerprint = Fingerprint(hex: digits, algorithm: algorithm) else {
      return .failure(Fault(flaw: .digestLength))
    }
    if written.first == 0x2A, !isForTags || isOld { written.removeFirst() }
    return path(written, isOld: isOld).map { path, others in
      Entry(path: path, otherPaths: others, fingerprint: fingerprint, line: line.number)
    }
  }

  private func path(_ written: [UInt8], isOld: Bool) -> Result<(BagPath, [BagPath]), Fault> {
    let modern = ManifestPath.decoded(written, encodesPercent: true)
    let old = ManifestPath.decoded(written, encodesPercent: false)
    switch ManifestPath.checked(isOld ? old : modern) {
    case .failure(let error): return .failure(Fault(flaw: .path(error.flaw)))
    case .success(let path):
      guard path.isPayload != isForTags else {
        return .failure(Fault(flaw: .path(isForTags ? .notTag : .notPayload)))
      }
      let others = [isOld ? modern : old, written].compactMap { try? ManifestPath.checked($0).get() }
      return .success((path, others.filter { $0 != path && $0.isPayload != isForTags }))
    }
  }
}
