/// The beginning of a package that many packages share: entries already written, to be continued by each of them.
///
/// Continuing copies bytes and compresses nothing, which is what makes rendering one template many times cheap.
public struct PackagePrefix: Sendable {
  let output: [UInt8]
  let directory: ZipDirectory
  let names: Set<String>
}

extension PackageWriter {
  /// What was written so far, as a beginning for others.
  public consuming func prefix() -> PackagePrefix {
    PackagePrefix(output: output, directory: directory, names: names)
  }

  /// A writer that goes on behind a shared beginning.
  ///
  /// - Parameter buffer: an array whose room is used again; what it holds is dropped.
  public init(continuing prefix: PackagePrefix, deflater: Deflater, buffer: consuming [UInt8] = []) {
    self.init(deflater: deflater)
    output = buffer
    output.removeAll(keepingCapacity: true)
    output.append(contentsOf: prefix.output)
    directory = prefix.directory
    shared = prefix.names
  }
}
