/// One entry of a package as its directory lists it.
public struct PackageEntry: Sendable, Hashable {
  /// The name with forward slashes, decoded from UTF-8, GBK or code page 437.
  public var name: String
  /// Bytes in the archive.
  public var compressedSize: Int
  /// Bytes inflated, as declared: reading proves it.
  public var size: Int
  /// 0 stored, 8 deflated; nothing else is accepted.
  public var method: UInt16
  public var crc32: UInt32

  public init(name: String, compressedSize: Int, size: Int, method: UInt16, crc32: UInt32) {
    self.name = name
    self.compressedSize = compressedSize
    self.size = size
    self.method = method
    self.crc32 = crc32
  }

  /// Whether the entry only names a folder.
  public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
}
