internal import DossierFixity

/// The files of a bag while it is being written.
struct BagContents {
  private let root: [UInt8]
  private let algorithm: DigestAlgorithm
  private var payload: [(path: BagPath, fingerprint: Fingerprint)] = []
  private var tags: [(path: BagPath, fingerprint: Fingerprint)] = []
  private var folders: Set<[UInt8]> = []
  private(set) var payloadOctets = 0
  /// Whether the fault that was thrown came from a source, and not from the disk that is written.
  private(set) var failedReading = false

  var payloadCount: Int { payload.count }

  init(root: [UInt8], algorithm: DigestAlgorithm) {
    self.root = root
    self.algorithm = algorithm
  }

  /// Copies an item into the payload.
  mutating func add(_ entry: PayloadPlan.Entry) throws(FileFault) {
    var sink = try newFile(entry.path)
    switch entry.source {
    case .bytes(let bytes): try Self.write(bytes, to: &sink)
    case .file(let path): try copy(path, to: &sink)
    }
    payloadOctets &+= sink.byteCount
    payload.append((entry.path, try sink.finish()))
  }

  /// Writes the tag files and synchronises the folders; returns the fingerprint of the tag manifest.
  mutating func seal(with info: BagInfo) throws(FileFault) -> Fingerprint {
    let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    try addTag(Bag.declarationName, Array(declaration.utf8))
    try addTag(Bag.infoName, Array(info.text.utf8))
    try addTag(BagPath("manifest-\(algorithm.rawValue).txt"), Self.manifest(of: payload))
    var sink = try newFile(BagPath("tagmanifest-\(algorithm.rawValue).txt"))
    try Self.write(Self.manifest(of: tags), to: &sink)
    let seal = try sink.finish()
    for folder in folders.sorted(by: { $0.count > $1.count }) { try Disk.synchronize(folder: folder) }
    try Disk.synchronize(folder: root)
    return seal
  }

  private mutating func addTag(_ path: BagPath, _ bytes: [UInt8]) throws(FileFault) {
    var sink = try newFile(path)
    try Self.write(bytes, to: &sink)
    tags.append((path, try sink.finish()))
  }

  private mutating func newFile(_ path: BagPath) throws(FileFault) -> FileSink {
    var position = 0
    while let stroke = path.bytes[position...].firstIndex(of: 0x2F) {
      let folder = root + [0x2F] + path.bytes[..<stroke]
      if folders.insert(folder).inserted { try Disk.makeFolder(folder) }
      position = stroke + 1
    }
    return try FileSink(creating: root + [0x2F] + path.bytes, algorithm: algorithm)
  }

  private mutating func copy(_ path: String, to sink: inout FileSink) throws(FileFault) {
    var writeFault: FileFault?
    do throws(FileFault) {
      _ = try FileReading(path: Array(path.utf8), algorithms: []) { (piece) throws(FileFault) in
        do throws(FileFault) {
          try sink.write(piece)
        } catch {
          writeFault = error
          throw error
        }
      }
    } catch {
      failedReading = writeFault == nil
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to sink: inout FileSink) throws(FileFault) {
    let result = bytes.withUnsafeBytes { piece in
      Result { () throws(FileFault) in try sink.write(piece) }
    }
    try result.get()
  }

  private static func manifest(of files: [(path: BagPath, fingerprint: Fingerprint)]) -> [UInt8] {
    files.sorted { $0.path < $1.path }.flatMap { file in
      Array(file.fingerprint.hex.utf8) + [0x20, 0x20] + ManifestPath.encoded(file.path.bytes) + [0x0A]
    }
  }
}
