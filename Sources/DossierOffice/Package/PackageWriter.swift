/// Writes a ZIP package into memory, the same bytes for the same parts in every run.
///
/// Entries stand in the order they were added, dated 1980-01-01, without extra fields (ZIP64 only where a number needs
/// it). A part that deflating does not make smaller is stored.
public struct PackageWriter: ~Copyable {
  var output: [UInt8] = []
  var records: [ZipRecord] = []
  var names: Set<String> = []
  private let deflater: Deflater

  /// - Parameter level: zlib's, 1 to 9.
  public init(level: Int = 6) {
    deflater = Deflater(level: level)
  }

  /// A writer that uses a worker's own deflater again.
  public init(deflater: Deflater) {
    self.deflater = deflater
  }

  /// Adds a part.
  ///
  /// - Parameter stored: leaves the bytes as they are, for `mimetype` and for pictures that are compressed already.
  public mutating func add(_ name: String, bytes: [UInt8], stored: Bool = false) {
    add(name, compressed: CompressedPart(compressing: bytes, with: deflater, stored: stored))
  }

  /// Adds a part whose compressed bytes come from another package unchanged.
  ///
  /// A name can be added once: what comes later under the same name is left out.
  public mutating func add(_ name: String, compressed part: CompressedPart) {
    guard names.insert(name).inserted, name.utf8.count <= 0xFFFF else { return }
    var record = ZipRecord(name: name, method: part.method, offset: output.count)
    record.crc32 = part.crc32
    record.size = part.size
    record.compressedSize = part.bytes.count
    record.isLarge = max(part.size, part.bytes.count) >= ZipRecord.largest
    record.appendLocalHeader(to: &output)
    output.append(contentsOf: part.bytes)
    records.append(record)
  }

  /// The whole package.
  public consuming func finish() -> [UInt8] {
    output.append(contentsOf: ZipRecord.directory(of: records, at: output.count))
    return output
  }
}
