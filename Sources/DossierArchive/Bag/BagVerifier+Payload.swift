internal import DossierCore
internal import DossierFixity

extension BagVerifier {
  /// What no manifest is needed for: links, devices, unreadable folders, names that are no text.
  mutating func judgeInventory() {
    if !inventory.hasPayloadFolder { add(BagVerifyingMessage.noPayload(report.path)) }
    for path in inventory.outerLinks { add(BagVerifyingMessage.outerLink(shown(path))) }
    for path in inventory.special { add(BagVerifyingMessage.specialFile(shown(path))) }
    for (path, fault) in inventory.unreadable { add(BagVerifyingMessage.unreadable(shown(path), fault)) }
    for (path, entry) in inventory.files {
      if case .innerLink = entry { add(BagVerifyingMessage.innerLink(shown(path))) }
      if path.text == nil { add(BagVerifyingMessage.notText(shown(path))) }
    }
    if inventory.files[Bag.fetchName] != nil { add(BagVerifyingMessage.fetchFile(shown(Bag.fetchName))) }
  }

  mutating func judgePayload() {
    guard !payloadManifests.isEmpty else { return }
    let listed = compare(payloadManifests)
    // Without one line that can be read every file would be extra; the broken lines say it better.
    guard payloadManifests.contains(where: { !$0.entries.isEmpty || $0.flaws.isEmpty }) else { return }
    let extra = inventory.files.keys.filter { $0.isPayload && !listed.found.contains($0) && $0.text != nil }
    let missing = Dictionary(listed.missing.map { ($0.fingerprint, $0.path) }) { first, _ in first }
    for path in extra.sorted() {
      add(BagVerifyingMessage.extra(shown(path), formerName: formerName(of: path, among: missing)?.shown))
    }
  }

  mutating func judgeTags() {
    guard !tagManifests.isEmpty else { return }
    let listed = compare(tagManifests)
    for path in inventory.files.keys.sorted() where !path.isPayload && path.text != nil {
      let isTagManifest = Self.algorithmName(of: path)?.isForTags == true
      if !isTagManifest, !listed.found.contains(path) { add(BagVerifyingMessage.tagNotCovered(shown(path))) }
    }
  }

  mutating func judgeOctets() {
    for (path, entry) in inventory.files where path.isPayload {
      guard case .file(let count) = entry else { continue }
      report.fileCount += 1
      report.octetCount &+= count
    }
    for value in report.info.values(of: BagInfo.Generated.payloadOxum) {
      let parts = value.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let octets = parts[0], let files = parts[1] else {
        add(BagVerifyingMessage.brokenOctets(shown(Bag.infoName)))
        continue
      }
      if octets != report.octetCount || files != report.fileCount {
        let found = (report.octetCount, report.fileCount)
        add(BagVerifyingMessage.octets(shown(Bag.infoName), said: (octets, files), found: found))
      }
    }
  }

  private struct Listed {
    var found: Set<BagPath> = []
    var missing: [BagManifest.Entry] = []
  }

  /// Holds every listed file against the disk, each read once for all manifests that list it.
  private mutating func compare(_ manifests: [BagManifest]) -> Listed {
    var listed = Listed()
    var expected: [BagPath: [(manifest: BagManifest, entry: BagManifest.Entry)]] = [:]
    for manifest in manifests {
      for entry in manifest.entries {
        let paths = [entry.path] + entry.otherPaths
        if let path = paths.lazy.compactMap(inventory.file(for:)).first {
          noteForm(of: path, against: paths, manifest: manifest, line: entry.line)
          expected[path, default: []].append((manifest, entry))
        } else if !inventory.isUnknown(entry.path) {
          listed.missing.append(entry)
        }
      }
    }
    listed.found = Set(expected.keys)
    for path in Set(listed.missing.map(\.path)).sorted() {
      add(BagVerifyingMessage.missing(shown(path), isTag: !path.isPayload))
    }
    for (path, entries) in expected.sorted(by: { $0.key < $1.key }) {
      judge(path, entries.map(\.entry.fingerprint))
      let names = Set(entries.map(\.manifest.name))
      for manifest in manifests where !isOld && !names.contains(manifest.name) && path.isPayload {
        add(BagVerifyingMessage.notInEveryManifest(shown(path), manifest: manifest.name.shown))
      }
    }
    return listed
  }

  private mutating func noteForm(of path: BagPath, against paths: [BagPath], manifest: BagManifest, line: Int)
  {
    guard !paths.contains(path) else { return }
    add(BagVerifyingMessage.otherForm(shown(path), manifest: manifest.name.shown, line: line))
  }

  private mutating func judge(_ path: BagPath, _ fingerprints: [Fingerprint]) {
    do throws(FileFault) {
      let reading = try reading(of: path, algorithms: Set(fingerprints.map(\.algorithm)))
      let altered = fingerprints.filter { reading.fingerprints[$0.algorithm] != $0 }.map(\.algorithm)
      guard let algorithm = altered.max() else { return }
      add(BagVerifyingMessage.altered(shown(path), algorithm, isTag: !path.isPayload))
    } catch {
      add(BagVerifyingMessage.unreadable(shown(path), error))
    }
  }

  private func reading(
    of path: BagPath, algorithms: Set<DigestAlgorithm>
  ) throws(FileFault) -> FileReading {
    let isLink = if case .innerLink = inventory.files[path] { true } else { false }
    return try FileReading(
      path: inventory.diskPath(path), algorithms: algorithms, followingLinks: isLink)
  }

  /// The missing file that has the content of an extra one: it was renamed or moved.
  private func formerName(of path: BagPath, among missing: [Fingerprint: BagPath]) -> BagPath? {
    guard !missing.isEmpty else { return nil }
    let algorithms = Set(missing.keys.map(\.algorithm))
    guard let reading = try? reading(of: path, algorithms: algorithms) else { return nil }
    return reading.fingerprints.values.compactMap { missing[$0] }.min()
  }
}
