import CLibZip
public import DossierCore

/// Reads a ZIP package that may come from anybody.
///
/// On opening, the directory is checked by itself (names, overlaps, encryption, counts); on reading, the inflated bytes
/// are counted and their check sum is proved. The bytes of a part are read only when asked for.
public final class PackageReader {
  /// The path or name that messages give.
  public let name: String
  public let limits: PackageLimits
  /// The entries in the order of the archive's directory.
  public let entries: [PackageEntry]

  let source: ArchiveSource
  /// Opened by libzip once a part is too large to be inflated in one go.
  private var archive: OpaquePointer?
  private let directory: CentralDirectory
  private let indices: [String: Int]

  /// Opens a file.
  ///
  /// - Throws: O101–O116, naming the file, the part and what to do.
  public convenience init(path: String, limits: PackageLimits = .standard) throws(DossierError) {
    try self.init(source: ArchiveSource(path: path), limits: limits)
  }

  /// Opens bytes in memory.
  ///
  /// - Parameter name: what messages call the file.
  public convenience init(
    bytes: [UInt8], name: String, limits: PackageLimits = .standard
  ) throws(DossierError) {
    try self.init(source: ArchiveSource(bytes: bytes, name: name), limits: limits)
  }

  private init(source: ArchiveSource, limits: PackageLimits) throws(DossierError) {
    directory = try CentralDirectory(reading: source, limits: limits)
    self.source = source
    self.limits = limits
    name = source.name
    entries = directory.records.map(\.entry)
    indices = Dictionary(
      entries.enumerated().map { (EntryName.folded($1.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  deinit { if let archive { zip_discard(archive) } }

  private func openedArchive() throws(DossierError) -> OpaquePointer {
    if let archive { return archive }
    guard let opened = source.openArchive() else { throw PackageMessage.damagedDirectory(name) }
    guard directory.agrees(with: opened) else {
      zip_discard(opened)
      throw PackageMessage.damagedDirectory(name)
    }
    archive = opened
    return opened
  }

  /// The entry of a name; large and small letters are the same, as OPC demands.
  public func entry(_ name: String) -> PackageEntry? {
    indices[EntryName.folded(name)].map { entries[$0] }
  }

  /// The inflated bytes of a part.
  ///
  /// - Throws: O111–O115 where it is missing, too large, a bomb, or damaged.
  public func bytes(of name: String) throws(DossierError) -> [UInt8] {
    let index = try index(of: name)
    try checkLimits(entries[index])
    return try proved(index)
  }

  /// The bytes of a part as they lie in the archive, to be copied unchanged; nothing is inflated or proved.
  public func compressed(_ name: String) throws(DossierError) -> CompressedPart {
    let index = try index(of: name)
    guard entries[index].compressedSize <= limits.partSize else {
      throw PackageMessage.partTooLarge(self.name, entries[index].name, limits)
    }
    return try compressed(index)
  }

  /// Where the bytes of an entry start in the archive.
  func contentOffset(of name: String) -> Int? {
    indices[EntryName.folded(name)].map { directory.records[$0].dataOffset }
  }

  /// Inflates every part without keeping it, so that sizes and check sums are proved.
  public func verify() throws(DossierError) {
    for (index, entry) in entries.enumerated() where !entry.isFolder {
      try checkLimits(entry)
      if entry.size <= Self.blockLimit { _ = try proved(index) } else { try verifyPiecewise(index) }
    }
  }

  /// The greatest number of bytes that is inflated in one go only to be proved.
  private static let blockLimit = 1 << 20

  private func compressed(_ index: Int) throws(DossierError) -> CompressedPart {
    let entry = entries[index]
    let bytes = source.read(at: directory.records[index].dataOffset, count: entry.compressedSize)
    guard bytes.count == entry.compressedSize else { throw PackageMessage.damagedPart(name, entry.name) }
    return CompressedPart(bytes: bytes, method: entry.method, crc32: entry.crc32, size: entry.size)
  }

  private func proved(_ index: Int) throws(DossierError) -> [UInt8] {
    let part = try compressed(index)
    do throws(CompressedPart.Fault) {
      return try part.proved()
    } catch {
      switch error {
      case .damaged: throw PackageMessage.damagedPart(name, entries[index].name)
      case .wrongSize: throw PackageMessage.wrongSize(name, entries[index].name)
      }
    }
  }

  /// Inflates a large part by libzip, which proves the check sum.
  private func verifyPiecewise(_ index: Int) throws(DossierError) {
    var size = 0
    try stream(index) { count in
      size += count
      return size <= entries[index].size
    }
    guard size == entries[index].size else { throw PackageMessage.wrongSize(name, entries[index].name) }
  }

  private func index(of name: String) throws(DossierError) -> Int {
    guard let index = indices[EntryName.folded(name)] else {
      throw PackageMessage.noSuchPart(self.name, name)
    }
    return index
  }

  private func checkLimits(_ entry: PackageEntry) throws(DossierError) {
    guard entry.size <= limits.partSize else { throw PackageMessage.partTooLarge(name, entry.name, limits) }
    guard entry.isXML, entry.size > limits.ratioFloor else { return }
    guard entry.size / max(entry.compressedSize, 1) < limits.inflateRatio else {
      throw PackageMessage.bomb(name, entry.name, limits)
    }
  }

  /// Hands out the sizes of an entry's pieces until there are no more or the receiver has had enough.
  private func stream(_ index: Int, _ receive: (Int) -> Bool) throws(DossierError) {
    guard let file = zip_fopen_index(try openedArchive(), UInt64(index), 0) else {
      throw PackageMessage.damagedPart(name, entries[index].name)
    }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
      guard count >= 0 else { throw PackageMessage.damagedPart(name, entries[index].name) }
      guard count > 0 else { return }
      guard receive(Int(count)) else { throw PackageMessage.wrongSize(name, entries[index].name) }
    }
  }
}

extension CentralDirectory {
  /// Whether libzip found the same entries, so that what was checked is what will be read.
  fileprivate func agrees(with archive: OpaquePointer) -> Bool {
    guard zip_get_num_entries(archive, 0) == Int64(records.count) else { return false }
    var status = zip_stat_t()
    for (index, record) in records.enumerated() {
      guard zip_stat_index(archive, UInt64(index), UInt32(ZIP_FL_ENC_RAW), &status) == 0,
        let name = status.name,
        status.size == UInt64(record.entry.size), status.comp_size == UInt64(record.entry.compressedSize),
        status.crc == record.entry.crc32, status.comp_method == record.entry.method,
        record.rawName.elementsEqual(
          UnsafeBufferPointer(start: name, count: record.rawName.count).lazy.map {
            UInt8(bitPattern: $0)
          })
      else { return false }
    }
    return true
  }
}

extension PackageEntry {
  /// Whether the name says XML, the kind of part that honest offices never compress beyond the ratio.
  var isXML: Bool {
    let name = name.lowercased()
    return name.hasSuffix(".xml") || name.hasSuffix(".rels") || name.hasSuffix(".rdf")
  }
}
