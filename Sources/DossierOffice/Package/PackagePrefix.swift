/// The beginning of a package that many packages share: entries already written, to be continued by each of them.
///
/// Continuing copies bytes and compresses nothing, which is what makes rendering one template many times cheap.
public struct PackagePrefix: Sendable {
  let output: [UInt8]
  let records: [ZipRecord]
  let names: Set<String>
}

extension PackageWriter {
  /// What was written so far, as a beginning for others.
  public consuming func prefix() -> PackagePrefix {
    PackagePrefix(output: output, records: records, names: names)
  }

  /// A writer that goes on behind a shared beginning.
  ///
  /// - Parameter reserve: about how many bytes will follow.
  public init(continuing prefix: PackagePrefix, deflater: Deflater, reserve: Int = 0) {
    self.init(deflater: deflater)
    output.reserveCapacity(prefix.output.count + reserve)
    output.append(contentsOf: prefix.output)
    records = prefix.records
    names = prefix.names
  }
}
