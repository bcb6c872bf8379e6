public import DossierCore
import Glibc

/// Writes a ZIP package to a file piece by piece: nothing is held but the directory.
///
/// The same parts give the same bytes in every run, and the same as `PackageWriter` gives where parts get smaller by
/// deflating. The file appears under its name only with `finish`.
public final class PackageFileWriter {
  private let stream: AtomicFileStream
  private let deflater: Deflater
  private var records: [ZipRecord] = []
  private var names: Set<String> = []

  /// - Parameters:
  ///   - overwrite: whether a file that is there may be replaced.
  ///   - level: zlib's, 1 to 9.
  /// - Throws: O171, O172.
  public init(path: String, overwrite: Bool, level: Int = 6) throws(DossierError) {
    stream = try AtomicFileStream(path: path, overwrite: overwrite)
    deflater = Deflater(level: level)
  }

  /// Adds a part held in memory.
  public func add(_ name: String, bytes: [UInt8], stored: Bool = false) throws(DossierError) {
    try add(name, compressed: CompressedPart(compressing: bytes, with: deflater, stored: stored))
  }

  /// Adds a part whose compressed bytes come from another package unchanged.
  ///
  /// - Throws: O105 where the name was added before.
  public func add(_ name: String, compressed part: CompressedPart) throws(DossierError) {
    try claim(name)
    var record = ZipRecord(name: name, method: part.method, offset: stream.position)
    record.crc32 = part.crc32
    record.size = part.size
    record.compressedSize = part.bytes.count
    record.isLarge = max(part.size, part.bytes.count) >= ZipRecord.largest
    try writeHeader(of: record)
    try stream.write(part.bytes)
    records.append(record)
  }

  /// Adds a file from the disk without holding it.
  ///
  /// - Throws: O101 where it cannot be read, O174 where it changes meanwhile.
  public func add(_ name: String, file path: String, stored: Bool = false) throws(DossierError) {
    try claim(name)
    let source = try FileSource(path: path)
    var record = ZipRecord(name: name, method: stored ? 0 : 8, offset: stream.position)
    // What cannot be compressed grows by 5 bytes in 16 KB, so the header takes the room for 64 bits a little early.
    record.isLarge = source.size >= ZipRecord.largest - ZipRecord.largest / 1_000
    try writeHeader(of: record)
    try pack(source, into: &record)
    guard record.size == source.size else { throw FileMessage.changed(path) }
    var header: [UInt8] = []
    record.appendLocalHeader(to: &header)
    try stream.rewrite(header, at: record.offset)
    records.append(record)
  }

  /// Writes the directory and gives the file its name.
  public func finish() throws(DossierError) {
    try stream.write(ZipRecord.directory(of: records, at: stream.position))
    try stream.commit()
  }

  private func claim(_ name: String) throws(DossierError) {
    guard name.utf8.count <= 0xFFFF, !EntryName.isUnsafe(name) else {
      throw PackageMessage.unsafeName(stream.path, name)
    }
    guard names.insert(EntryName.folded(name)).inserted else {
      throw PackageMessage.duplicate(stream.path, name)
    }
  }

  private func writeHeader(of record: ZipRecord) throws(DossierError) {
    var header: [UInt8] = []
    record.appendLocalHeader(to: &header)
    try stream.write(header)
  }

  private func pack(_ source: FileSource, into record: inout ZipRecord) throws(DossierError) {
    let start = stream.position
    if record.method == 8 { _ = deflater.begin() }
    while true {
      let piece = try source.next()
      record.size += piece.count
      guard record.size <= source.size else { throw FileMessage.changed(source.path) }
      record.crc32 = Deflater.crc32(piece, continuing: record.crc32)
      if record.method == 8 { try deflate(piece) } else { try stream.write(piece) }
      if piece.isEmpty { break }
    }
    record.compressedSize = stream.position - start
  }

  private func deflate(_ piece: [UInt8]) throws(DossierError) {
    var packed: [UInt8] = []
    let isDone = piece.withUnsafeBytes {
      deflater.feed($0, isLast: piece.isEmpty) { packed.append(contentsOf: $0) }
    }
    guard isDone else { throw FileMessage.cannotWrite(stream.path, ENOMEM) }
    try stream.write(packed)
  }
}

/// A file read from its beginning to its end.
private final class FileSource {
  let path: String
  let size: Int
  private let source: ArchiveSource
  private var offset = 0

  init(path: String) throws(DossierError) {
    self.path = path
    source = try ArchiveSource(path: path)
    size = source.size
  }

  /// The next piece, empty at the end.
  func next() throws(DossierError) -> [UInt8] {
    let count = min(256 << 10, size - offset)
    let piece = source.read(at: offset, count: count)
    guard piece.count == count else { throw FileMessage.changed(path) }
    offset += count
    return piece
  }
}
