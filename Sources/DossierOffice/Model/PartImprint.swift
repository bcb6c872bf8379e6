/// What a part of a package holds, told without inflating it.
///
/// Parts of one imprint hold the same bytes. The same bytes have several where different programs deflated them, so
/// imprints save work and decide nothing.
public struct PartImprint: Hashable, Sendable {
  private enum Bytes: Equatable {
    case packed(CompressedPart)
    case plain([UInt8])
  }

  private let bytes: Bytes
  private let checksum: UInt32

  init?(_ content: OfficePackage.Content) {
    switch content {
    case .untouched(let part):
      bytes = .packed(part)
      checksum = part.crc32
    case .new(let plain):
      bytes = .plain(plain)
      checksum = Deflater.crc32(plain)
    case .file, .lying: return nil
    }
  }

  /// The check sum alone: it is known already, and equality compares every byte.
  public func hash(into hasher: inout Hasher) { hasher.combine(checksum) }
}
