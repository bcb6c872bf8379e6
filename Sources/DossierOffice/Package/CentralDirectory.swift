import DossierCore

/// The directory at the end of a ZIP archive, read and checked by ourselves: libzip takes much on trust.
struct CentralDirectory {
  struct Record {
    var entry: PackageEntry
    /// The name's bytes as written, to be found again in the local header.
    var rawName: ArraySlice<UInt8>
    var flags: Int
    /// Where the local header starts.
    var offset: Int
    /// Where the bytes start, once the local header has been checked.
    var dataOffset = 0
  }

  var records: [Record] = []

  init(reading source: ArchiveSource, limits: PackageLimits) throws(DossierError) {
    guard source.size <= limits.archiveSize else { throw PackageMessage.archiveTooLarge(source.name, limits) }
    // Some of these hold whole ZIP packages inside, whose end record would mislead.
    if let format = ForeignFormat.detect(source) { throw ModelMessage.foreign(source.name, format) }
    let end = try EndRecord(reading: source)
    guard end.count <= limits.entryCount else {
      throw PackageMessage.tooManyEntries(source.name, end.count, limits)
    }
    // 46 bytes and three fields of up to 64 KB each are the most that one record can have.
    guard end.directorySize <= end.count * (46 + 3 * 0xFFFF), end.directorySize <= 256 << 20 else {
      throw PackageMessage.damagedDirectory(source.name)
    }
    let bytes = ByteView(source.read(at: end.directoryOffset, count: end.directorySize))
    try parse(bytes, count: end.count, name: source.name)
    try checkNames(source.name)
    try checkSizes(source.name, limits)
    try checkLocalHeaders(source, directoryOffset: end.directoryOffset)
  }

  private mutating func parse(_ bytes: ByteView, count: Int, name: String) throws(DossierError) {
    var offset = 0
    records.reserveCapacity(count)
    for _ in 0..<count {
      guard let (record, length) = Self.record(in: bytes, at: offset) else {
        throw PackageMessage.damagedDirectory(name)
      }
      records.append(record)
      offset += length
    }
    // Records beyond the counted ones would be seen by some programs and not by others.
    guard offset == bytes.bytes.count else { throw PackageMessage.damagedDirectory(name) }
  }

  private static func record(in bytes: ByteView, at start: Int) -> (Record, length: Int)? {
    guard bytes.little32(start) == 0x0201_4b50, let flags = bytes.little16(start + 8),
      let method = bytes.little16(start + 10), let crc32 = bytes.little32(start + 16),
      let compressedSize = bytes.little32(start + 20), let size = bytes.little32(start + 24),
      let nameLength = bytes.little16(start + 28), let extraLength = bytes.little16(start + 30),
      let commentLength = bytes.little16(start + 32), let offset = bytes.little32(start + 42),
      let rawName = bytes.slice(start + 46, nameLength),
      let extra = bytes.slice(start + 46 + nameLength, extraLength),
      bytes.slice(start + 46 + nameLength + extraLength, commentLength) != nil
    else { return nil }
    var large = LargeNumbers(extra: extra)
    guard let size = large.resolve(size), let compressedSize = large.resolve(compressedSize),
      let offset = large.resolve(offset)
    else { return nil }
    let entry = PackageEntry(
      name: EntryName.decode(rawName), compressedSize: compressedSize, size: size, method: UInt16(method),
      crc32: UInt32(crc32))
    let record = Record(entry: entry, rawName: rawName, flags: flags, offset: offset)
    return (record, 46 + nameLength + extraLength + commentLength)
  }
}

/// The 64-bit numbers of a ZIP64 extra field, taken one after another as the 32-bit fields ask for them.
private struct LargeNumbers {
  private var numbers: [Int?] = []

  init(extra: ArraySlice<UInt8>) {
    let view = ByteView(Array(extra))
    var offset = 0
    while let identifier = view.little16(offset), let length = view.little16(offset + 2) {
      if identifier == 1 {
        numbers = stride(from: 0, to: length - length % 8, by: 8).map { view.little64(offset + 4 + $0) }
        return
      }
      offset += 4 + length
    }
  }

  mutating func resolve(_ number: Int) -> Int? {
    guard number == ZipRecord.largest else { return number }
    // Without the field the number means itself.
    guard !numbers.isEmpty else { return number }
    return numbers.removeFirst()
  }
}

/// The record that ends an archive: where the directory is and how many entries it has.
private struct EndRecord {
  var count: Int
  var directorySize: Int
  var directoryOffset: Int

  init(reading source: ArchiveSource) throws(DossierError) {
    let tailSize = min(source.size, 22 + 0xFFFF)
    let tailOffset = source.size - tailSize
    let tail = ByteView(source.read(at: tailOffset, count: tailSize))
    guard let place = Self.lastEnd(in: tail), let count = tail.little16(place + 10),
      let size = tail.little32(place + 12), let offset = tail.little32(place + 16),
      tail.little16(place + 4) == 0
    else {
      let head = ByteView(source.read(at: 0, count: 4))
      let isArchive = head.starts(with: "PK\u{3}\u{4}")
      throw isArchive ? PackageMessage.cutOff(source.name) : ModelMessage.foreign(source.name, .plainText)
    }
    self.count = count
    directorySize = size
    directoryOffset = offset
    if count == 0xFFFF || size == ZipRecord.largest || offset == ZipRecord.largest {
      readLargeEnd(source, before: tailOffset + place)
    }
    guard directoryOffset <= tailOffset + place, directorySize <= tailOffset + place - directoryOffset else {
      throw PackageMessage.cutOff(source.name)
    }
  }

  /// The last end record whose comment fits into the file; bytes after the comment are tolerated.
  private static func lastEnd(in tail: ByteView) -> Int? {
    stride(from: tail.bytes.count - 22, through: 0, by: -1).first { place in
      guard tail.bytes[place] == UInt8(ascii: "P"), tail.little32(place) == 0x0605_4b50,
        let comment = tail.little16(place + 20)
      else { return false }
      return place + 22 + comment <= tail.bytes.count
    }
  }

  private mutating func readLargeEnd(_ source: ArchiveSource, before place: Int) {
    let locator = ByteView(source.read(at: place - 20, count: 20))
    guard locator.little32(0) == 0x0706_4b50, let offset = locator.little64(8) else { return }
    let record = ByteView(source.read(at: offset, count: 56))
    guard record.little32(0) == 0x0606_4b50, let count = record.little64(32), let size = record.little64(40),
      let start = record.little64(48), count >= 0, size >= 0, start >= 0
    else { return }
    (self.count, directorySize, directoryOffset) = (count, size, start)
  }
}
