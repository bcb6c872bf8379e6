internal import DossierCore

/// A part of an archive that stays in the archive's file until it is asked for, as it lies there.
///
/// The file is held open: one that is put in its place meanwhile changes nothing.
struct LyingPart: Sendable {
  private let source: ArchiveSource
  private let offset: Int
  private let entry: PackageEntry

  init(_ entry: PackageEntry, at offset: Int, in source: ArchiveSource) {
    self.source = source
    self.offset = offset
    self.entry = entry
  }

  /// - Throws: O174 where the archive was shortened since it was opened.
  func compressed() throws(DossierError) -> CompressedPart {
    let bytes = source.read(at: offset, count: entry.compressedSize)
    guard bytes.count == entry.compressedSize else { throw FileMessage.changed(source.name) }
    return CompressedPart(bytes: bytes, method: entry.method, crc32: entry.crc32, size: entry.size)
  }
}

extension PackageReader {
  /// A part to be read later; nil where the archive lies in memory anyway.
  func lying(_ entry: PackageEntry) throws(DossierError) -> LyingPart? {
    guard source.isOnDisk, let offset = contentOffset(of: entry.name) else { return nil }
    guard entry.compressedSize <= limits.partSize else {
      throw PackageMessage.partTooLarge(name, entry.name, limits)
    }
    return LyingPart(entry, at: offset, in: source)
  }
}
