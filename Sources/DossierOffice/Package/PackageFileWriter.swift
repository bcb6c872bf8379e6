public import DossierCore
import Glibc

/// Writes a ZIP package to a file piece by piece: nothing is held but the directory.
///
/// The same parts give the same bytes in every run, and the same as `PackageWriter` gives where parts get smaller by
/// deflating. The file appears under its name only with `finish`.
public final class PackageFileWriter {
  private let stream: AtomicFileStream
  private let deflater: Deflater
  private var directory = ZipDirectory()
  private var names: Set<String> = []
  /// The part that is being written piece by piece, and how it is dealt with.
  private var open: ZipRecord?

  /// - Parameters:
  ///   - overwrite: whether a file that is there may be replaced.
  ///   - level: zlib's, 1 to 9.
  /// - Throws: O171, O172.
  public init(path: String, overwrite: Bool, level: Int = 6) throws(DossierError) {
    stream = try AtomicFileStream(path: path, overwrite: overwrite)
    deflater = Deflater(level: level)
  }

  /// A writer that goes on behind a shared beginning.
  public convenience init(
    path: String, overwrite: Bool, continuing prefix: PackagePrefix, level: Int = 6
  ) throws(DossierError) {
    try self.init(path: path, overwrite: overwrite, level: level)
    try stream.write(prefix.output)
    directory = prefix.directory
    names = Set(prefix.names.map(EntryName.folded))
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
    directory.add(record)
  }

  /// Adds a file from the disk without holding it.
  ///
  /// - Throws: O101 where it cannot be read, O174 where it changes meanwhile.
  public func add(_ name: String, file path: String, stored: Bool = false) throws(DossierError) {
    let source = try FileSource(path: path)
    // Short ones are packed in one go, as they are in memory.
    if source.size <= Deflater.blockLimit { return try add(name, bytes: source.all(), stored: stored) }
    try claim(name)
    var record = ZipRecord(name: name, method: stored ? 0 : 8, offset: stream.position)
    // What cannot be compressed grows by 5 bytes in 16 KB, so the header takes the room for 64 bits a little early.
    record.isLarge = source.size >= ZipRecord.largest - ZipRecord.largest / 1_000
    try writeHeader(of: record)
    try pack(source, into: &record)
    guard record.size == source.size else { throw FileMessage.changed(path) }
    try end(record)
  }

  /// Writes the directory and gives the file its name.
  public func finish() throws(DossierError) {
    var end: [UInt8] = []
    directory.append(to: &end, at: stream.position)
    try stream.write(end)
    try stream.commit()
  }

  /// Where the next entry will lie.
  var position: Int { stream.position }

  /// Writes the head of an entry whose sum and sizes are not known yet.
  func begin(_ record: inout ZipRecord) throws(DossierError) {
    try claim(String(decoding: record.name, as: UTF8.self))
    record.offset = stream.position
    try writeHeader(of: record)
  }

  /// Writes bytes of the entry that was begun.
  func append(_ bytes: [UInt8]) throws(DossierError) { try stream.write(bytes) }

  /// Puts the head of the entry right, now that all its bytes are written.
  func end(_ record: ZipRecord) throws(DossierError) {
    var header: [UInt8] = []
    record.appendLocalHeader(to: &header)
    try stream.rewrite(header, at: record.offset)
    directory.add(record)
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

// MARK: - Parts in pieces

extension PackageFileWriter {
  /// Begins a part whose bytes come piece by piece and whose length is not known before.
  ///
  /// The local header is put right when the part ends, so it needs no room for 64 bits; the whole may not reach 4 GB.
  public func beginPart(_ name: String) throws(DossierError) {
    try claim(name)
    let record = ZipRecord(name: name, method: 8, offset: stream.position)
    try writeHeader(of: record)
    guard deflater.begin() else { throw FileMessage.cannotWrite(stream.path, ENOMEM) }
    open = record
  }

  /// Writes the next piece of the part that was begun.
  public func write(_ piece: [UInt8]) throws(DossierError) {
    guard let record = open, !piece.isEmpty else { return }
    open?.size += piece.count
    open?.crc32 = Deflater.crc32(piece, continuing: record.crc32)
    try deflate(piece)
  }

  /// Ends the part that was begun.
  public func endPart() throws(DossierError) {
    guard var record = open else { return }
    open = nil
    try deflate([])
    var header: [UInt8] = []
    record.appendLocalHeader(to: &header)
    record.compressedSize = stream.position - record.offset - header.count
    try end(record)
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

  /// All bytes, for a file that is short.
  func all() throws(DossierError) -> [UInt8] {
    let bytes = source.read(at: 0, count: size)
    guard bytes.count == size else { throw FileMessage.changed(path) }
    return bytes
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
