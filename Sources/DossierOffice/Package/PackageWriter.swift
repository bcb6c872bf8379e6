/// Writes a ZIP package into memory, the same bytes for the same parts in every run.
///
/// Entries stand in the order they were added, dated 1980-01-01, without extra fields (ZIP64 only where a number needs
/// it). A part that deflating does not make smaller is stored.
public struct PackageWriter: ~Copyable {
  var output: [UInt8] = []
  var directory = ZipDirectory()
  var names: Set<String> = []
  /// The names of the beginning that this package shares with others.
  var shared: Set<String> = []
  private let deflater: Deflater

  /// - Parameter level: 1 (fast) to 9 (small).
  public init(level: Int = 6) {
    deflater = Deflater(level: level)
  }

  /// A writer that uses a worker's own deflater again.
  public init(deflater: Deflater) {
    self.deflater = deflater
  }

  /// Adds a part.
  ///
  /// A name can be added once: what comes later under the same name is left out.
  ///
  /// - Parameter stored: leaves the bytes as they are, for `mimetype` and for pictures that are compressed already.
  public mutating func add(_ name: String, bytes: [UInt8], stored: Bool = false) {
    guard claim(name) else { return }
    var record = ZipRecord(name: name, method: 8, offset: output.count)
    record.crc32 = Deflater.crc32(bytes)
    record.size = bytes.count
    record.isLarge = bytes.count >= ZipRecord.largest
    record.appendLocalHeader(to: &output)
    let start = output.count
    if stored || !deflater.compress(bytes, appendingTo: &output) || output.count - start >= bytes.count {
      output.removeSubrange(start...)
      output.append(contentsOf: bytes)
      record.method = 0
    }
    record.compressedSize = output.count - start
    record.rewriteLocalHeader(in: &output)
    directory.add(record)
  }

  /// Adds a part whose compressed bytes come from another package unchanged.
  ///
  /// A name can be added once: what comes later under the same name is left out.
  public mutating func add(_ name: String, compressed part: CompressedPart) {
    guard claim(name) else { return }
    var record = ZipRecord(name: name, method: part.method, offset: output.count)
    record.crc32 = part.crc32
    record.size = part.size
    record.compressedSize = part.bytes.count
    record.isLarge = max(part.size, part.bytes.count) >= ZipRecord.largest
    record.appendLocalHeader(to: &output)
    output.append(contentsOf: part.bytes)
    directory.add(record)
  }

  /// The whole package.
  public consuming func finish() -> [UInt8] {
    directory.append(to: &output, at: output.count)
    return output
  }

  private mutating func claim(_ name: String) -> Bool {
    !shared.contains(name) && name.utf8.count <= 0xFFFF && names.insert(name).inserted
  }
}
