/// How much of a file made by somebody else is read before it is refused.
///
/// The standard numbers lie well above the greatest seen in real documents.
public struct PackageLimits: Sendable, Hashable {
  public static let standard = PackageLimits()

  /// Entries of one package.
  public var entryCount = 10_000
  /// Inflated bytes of one part.
  public var partSize = 100 << 20
  /// Inflated bytes for each compressed byte of an XML part above `ratioFloor`.
  public var inflateRatio = 100
  /// Inflated bytes up to which no ratio is looked at: a long table of equal rows packs as tightly as a bomb does.
  public var ratioFloor = 16 << 20
  /// Bytes of the package, and of all its parts inflated.
  public var archiveSize = 4 << 30
  /// Elements inside each other.
  public var depth = 256
  /// UTF-8 bytes of one text between two tags.
  public var textSize = 10 << 20
  /// Attributes of one element, namespace declarations included.
  public var attributeCount = 1_000
  /// Namespace declarations in force at one element.
  public var namespaceCount = 1_000

  public init() {}
}
