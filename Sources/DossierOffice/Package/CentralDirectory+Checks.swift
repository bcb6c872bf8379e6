import DossierCore

extension CentralDirectory {
  func checkNames(_ file: String) throws(DossierError) {
    var seen: Set<String> = []
    seen.reserveCapacity(records.count)
    for record in records {
      let name = record.entry.name
      guard !EntryName.isUnsafe(name) else { throw PackageMessage.unsafeName(file, name) }
      guard seen.insert(EntryName.folded(name)).inserted else { throw PackageMessage.duplicate(file, name) }
      // Bit 0: encrypted; bit 13: even the directory is masked.
      guard record.flags & 0x2001 == 0 else { throw PackageMessage.encrypted(file, name) }
      guard record.entry.method == 0 || record.entry.method == 8 else {
        throw PackageMessage.unknownMethod(file, name)
      }
    }
  }

  /// Declared sizes are an upper bound: reading never delivers more than them.
  func checkSizes(_ file: String, _ limits: PackageLimits) throws(DossierError) {
    var total = 0
    for record in records {
      let entry = record.entry
      guard entry.method != 0 || entry.size == entry.compressedSize else {
        throw PackageMessage.wrongSize(file, entry.name)
      }
      let (sum, overflow) = total.addingReportingOverflow(entry.size)
      guard !overflow, sum <= limits.archiveSize else { throw PackageMessage.archiveTooLarge(file, limits) }
      total = sum
    }
  }

  /// Every entry lies before the directory, apart from all others, and calls itself what the directory calls it; notes
  /// where the bytes of each begin.
  mutating func checkLocalHeaders(_ source: ArchiveSource, directoryOffset: Int) throws(DossierError) {
    var free = 0
    for index in records.indices.sorted(by: { records[$0].offset < records[$1].offset }) {
      let record = records[index]
      let name = record.entry.name
      let header = ByteView(source.read(at: record.offset, count: 30 + record.rawName.count))
      guard header.little32(0) == 0x0403_4b50, let flags = header.little16(6),
        let method = header.little16(8),
        let nameLength = header.little16(26), let extraLength = header.little16(28)
      else { throw PackageMessage.cutOff(source.name) }
      guard record.offset >= free else { throw PackageMessage.overlap(source.name, name) }
      guard nameLength == record.rawName.count, header.slice(30, nameLength) == record.rawName else {
        throw PackageMessage.differentName(source.name, name)
      }
      guard flags & 1 == 0 else { throw PackageMessage.encrypted(source.name, name) }
      guard method == Int(record.entry.method) else { throw PackageMessage.differentName(source.name, name) }
      let start = record.offset + 30 + nameLength + extraLength
      guard start <= directoryOffset, record.entry.compressedSize <= directoryOffset - start else {
        throw PackageMessage.overlap(source.name, name)
      }
      records[index].dataOffset = start
      free = start + record.entry.compressedSize
    }
  }
}
