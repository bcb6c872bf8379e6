internal import DossierCore
internal import DossierFixity

extension Bag {
  /// Judges a bag of BagIt 0.93 to 1.0: names every missing, extra and altered file, never only the first.
  ///
  /// Files are read in pieces of 1 MB, each once. Findings: `A201` no bag; `A202` declaration; `A203` no manifest; `A204` no
  /// payload; `A205` broken line; `A206` repeated line; `A207` unknown algorithm; `A208` unsafe path; `A209` missing; `A210`
  /// altered; `A211` extra; `A212` octet count; `A213` tag file missing; `A214` tag file altered; `A215` unreadable; `A216`
  /// link or special file; `A217` link inside the bag; `A218` name is not UTF-8; `A219` fetch.txt; `A220` bag-info.txt;
  /// `A221` other Unicode form; `A222` not in every manifest; `A223` tag file not covered; `A224` no tag manifest; `A225` weak
  /// algorithm only.
  public static func verify(_ path: String) -> Report {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    return verify(bytes: Array(trimmed.utf8), shownAs: String(trimmed))
  }

  /// The same for a path that need not be UTF-8, and that the user knows by another name.
  static func verify(bytes root: [UInt8], shownAs shown: String) -> Report {
    var report = Report(path: shown)
    do throws(FileFault) {
      guard try Disk.kind(root, followingLinks: true) == .folder else {
        report.findings = [BagVerifyingMessage.notABag(shown, isFile: true)]
        return report
      }
      let inventory = try BagInventory(root: root)
      var verifier = BagVerifier(inventory: inventory, report: report)
      verifier.run()
      return verifier.report
    } catch {
      report.findings = [BagVerifyingMessage.unreadable(shown, error)]
      return report
    }
  }
}

/// One verification.
struct BagVerifier {
  /// The greatest manifest we read: a million files, with Chinese paths of usual length.
  static let manifestLimit = 192 << 20
  /// The greatest bagit.txt and bag-info.txt.
  static let tagFileLimit = 1 << 20

  let inventory: BagInventory
  var report: Bag.Report
  var isOld = false
  var payloadManifests: [BagManifest] = []
  var tagManifests: [BagManifest] = []

  init(inventory: BagInventory, report: Bag.Report) {
    self.inventory = inventory
    self.report = report
  }

  mutating func run() {
    guard inventory.files[Bag.declarationName] != nil || inventory.hasPayloadFolder else {
      add(BagVerifyingMessage.notABag(report.path, isFile: false))
      return
    }
    readDeclaration()
    readInfo()
    readManifests()
    judgeInventory()
    judgePayload()
    judgeTags()
    judgeOctets()
    let findings = Dictionary(grouping: report.findings) { $0.location.file ?? "" }
    report.findings = findings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap {
      group in
      group.value.sorted { ($0.location.line ?? 0, $0.code) < ($1.location.line ?? 0, $1.code) }
    }
  }

  mutating func add(_ finding: Diagnostic) { report.findings.append(finding) }

  /// A place as the user can find it.
  func shown(_ path: BagPath) -> String { report.path + "/" + path.shown }

  /// The lines of a tag file; nil, and named, where it cannot be read.
  mutating func bytes(of path: BagPath, limit: Int) -> [UInt8]? {
    do throws(FileFault) {
      return try Disk.bytes(of: inventory.diskPath(path), limit: limit)
    } catch {
      add(BagVerifyingMessage.unreadable(shown(path), error))
      return nil
    }
  }
}
