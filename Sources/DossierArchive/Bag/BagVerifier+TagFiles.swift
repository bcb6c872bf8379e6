internal import DossierCore
internal import DossierFixity

extension BagVerifier {
  private static let knownVersions: Set = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"]

  /// bagit.txt: exactly the version and the encoding.
  mutating func readDeclaration() {
    guard inventory.files[Bag.declarationName] != nil else {
      add(BagVerifyingMessage.noDeclaration(report.path))
      return
    }
    guard let bytes = bytes(of: Bag.declarationName, limit: Self.tagFileLimit) else { return }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let (fields, broken) = BagInfo.read(TextLines(hasMark ? Array(bytes.dropFirst(3)) : bytes))
    let file = shown(Bag.declarationName)
    if hasMark { add(BagVerifyingMessage.byteOrderMark(file)) }
    for line in broken { add(BagVerifyingMessage.brokenDeclaration(file, line: line)) }
    report.version = fields["BagIt-Version"]
    if let version = report.version, Self.knownVersions.contains(version) {
      isOld = version != "1.0"
    } else {
      add(BagVerifyingMessage.unknownVersion(file))
    }
    let encoding = fields["Tag-File-Character-Encoding"]?.uppercased()
    if encoding != "UTF-8" && encoding != "US-ASCII" && encoding != "ASCII" {
      add(BagVerifyingMessage.unknownEncoding(file))
    }
  }

  mutating func readInfo() {
    guard inventory.files[Bag.infoName] != nil, let bytes = bytes(of: Bag.infoName, limit: Self.tagFileLimit)
    else { return }
    let (info, broken) = BagInfo.read(TextLines(bytes))
    report.info = info
    for line in broken { add(BagVerifyingMessage.brokenInfoLine(shown(Bag.infoName), line: line)) }
  }

  mutating func readManifests() {
    for path in inventory.files.keys.sorted() {
      guard let (name, isForTags) = Self.algorithmName(of: path) else { continue }
      guard let algorithm = DigestAlgorithm(rawValue: name.filter { $0 != "-" }) else {
        add(BagVerifyingMessage.unknownAlgorithm(shown(path)))
        continue
      }
      guard let bytes = bytes(of: path, limit: Self.manifestLimit) else { continue }
      let manifest = BagManifest(
        name: path, algorithm: algorithm, isForTags: isForTags, bytes: bytes, isOld: isOld)
      for (line, flaw) in manifest.flaws {
        add(BagVerifyingMessage.brokenLine(shown(path), line: line, flaw))
      }
      if manifest.furtherFlaws > 0 {
        add(BagVerifyingMessage.furtherLines(shown(path), count: manifest.furtherFlaws))
      }
      if isForTags { tagManifests.append(manifest) } else { payloadManifests.append(manifest) }
    }
    report.algorithms = payloadManifests.map(\.algorithm).sorted()
    if payloadManifests.isEmpty { add(BagVerifyingMessage.noManifest(report.path)) }
    if tagManifests.isEmpty { add(BagVerifyingMessage.noTagManifest(report.path)) }
    if let strongest = report.algorithms.last, !strongest.isStrong {
      add(BagVerifyingMessage.weakAlgorithm(report.path, strongest))
    }
  }

  /// `sha256` of `manifest-sha256.txt` and `tagmanifest-sha256.txt`.
  static func algorithmName(of path: BagPath) -> (name: String, isForTags: Bool)? {
    guard let text = path.text?.lowercased(), text.hasSuffix(".txt"), !text.contains("/") else { return nil }
    for (prefix, isForTags) in [("manifest-", false), ("tagmanifest-", true)] where text.hasPrefix(prefix) {
      return (String(text.dropFirst(prefix.count).dropLast(4)), isForTags)
    }
    return nil
  }
}
