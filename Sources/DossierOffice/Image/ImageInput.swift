internal import DossierCore
internal import Glibc

/// The bytes of a picture, in memory or in a file, of which only a window is held.
final class ImageInput {
  let size: Int
  private let source: ArchiveSource
  private var window: [UInt8] = []
  private var start = 0

  private static let windowSize = 64 << 10
  /// The most that is handed out at once: more than any header needs.
  private static let greatestPiece = 1 << 20

  init(_ source: ArchiveSource) {
    self.source = source
    size = source.size
  }

  /// nil where the picture ends before.
  func byte(_ offset: Int) -> Int? {
    guard offset >= 0, offset < size else { return nil }
    if offset < start || offset >= start + window.count { load(offset) }
    return window.indices.contains(offset - start) ? Int(window[offset - start]) : nil
  }

  /// A number of up to four bytes.
  func number(_ offset: Int, _ width: Int, isLittle: Bool = false) -> Int? {
    guard width <= 4, offset >= 0, offset <= size - width else { return nil }
    var number = 0
    for index in 0..<width {
      guard let byte = byte(offset + (isLittle ? width - 1 - index : index)) else { return nil }
      number = number << 8 | byte
    }
    return number
  }

  /// Bytes at an offset, nil where not all are there or where they are too many for a header.
  func bytes(_ offset: Int, _ count: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, count <= Self.greatestPiece, offset <= size - count else { return nil }
    let bytes = source.read(at: offset, count: count)
    return bytes.count == count ? bytes : nil
  }

  /// The first bytes, as many as there are.
  func head(_ count: Int) -> [UInt8] { source.read(at: 0, count: min(count, Self.greatestPiece)) }

  func starts(with text: StaticString, at offset: Int) -> Bool {
    ByteView(bytes(offset, text.utf8CodeUnitCount) ?? []).starts(with: text)
  }

  /// The place of a byte's value from an offset on; nil where it does not occur any more.
  func first(_ value: UInt8, from offset: Int) -> Int? {
    var offset = offset
    while offset >= 0, offset < size {
      if offset < start || offset >= start + window.count { load(offset) }
      guard !window.isEmpty else { return nil }
      let found = window.withUnsafeBytes { all -> Int? in
        guard let base = all.baseAddress,
          let place = memchr(base + (offset - start), Int32(value), all.count - (offset - start))
        else { return nil }
        return base.distance(to: UnsafeRawPointer(place))
      }
      if let found { return start + found }
      offset = start + window.count
    }
    return nil
  }

  private func load(_ offset: Int) {
    window = source.read(at: offset, count: Self.windowSize)
    start = offset
  }
}
