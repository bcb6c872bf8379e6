public import DossierCore

extension PackageFileWriter {
  /// Adds a part whose bytes lie on the disk, stored as they are: pictures are compressed already.
  ///
  /// - Throws: O101, O105, O174 where the file changed meanwhile.
  public func add(_ name: String, file part: FilePart) throws(DossierError) {
    var record = ZipRecord(name: name, method: 0, offset: position)
    record.isLarge = part.size >= ZipRecord.largest
    try begin(&record)
    try part.forEachPiece { piece throws(DossierError) in
      record.size += piece.count
      record.crc32 = Deflater.crc32(piece, continuing: record.crc32)
      try append(piece)
    }
    record.compressedSize = record.size
    try end(record)
  }
}
