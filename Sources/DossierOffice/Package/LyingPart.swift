internal import DossierCore

/// A part of an archive that stays in the archive's file until it is asked for, as it lies there.
struct LyingPart: Sendable {
  let file: FilePart
  let method: UInt16
  let crc32: UInt32
  /// Bytes inflated.
  let size: Int

  /// - Throws: O101, O174 where the archive is gone or was changed since it was opened.
  func compressed() throws(DossierError) -> CompressedPart {
    CompressedPart(bytes: try file.bytes(), method: method, crc32: crc32, size: size)
  }
}

extension PackageReader {
  /// A part to be read later; nil where the archive lies in memory anyway.
  func lying(_ entry: PackageEntry) throws(DossierError) -> LyingPart? {
    guard let path = source.path, let offset = contentOffset(of: entry.name) else { return nil }
    guard entry.compressedSize <= limits.partSize else {
      throw PackageMessage.partTooLarge(name, entry.name, limits)
    }
    let file = try FilePart(path: path, slices: [.file(offset: offset, count: entry.compressedSize)])
    return LyingPart(file: file, method: entry.method, crc32: entry.crc32, size: entry.size)
  }
}
