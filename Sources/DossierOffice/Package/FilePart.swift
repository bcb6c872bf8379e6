public import DossierCore
import Glibc

/// A part whose bytes stay in a file on the disk until they are written: slices of that file, and bytes between them.
///
/// So a dossier of many scans is put together without holding any of them.
public struct FilePart: Sendable {
  public enum Slice: Sendable, Hashable {
    /// Bytes of the file.
    case file(offset: Int, count: Int)
    case bytes([UInt8])
  }

  /// The file.
  public let path: String
  public let slices: [Slice]
  /// Bytes of the part.
  public let size: Int
  private let stamp: FileStamp
  /// What must not go away before the part does, such as the folder of a temporary file.
  private let keeper: (any AnyObject & Sendable)?

  /// - Parameters:
  ///   - slices: what the part is made of; nil for the whole file.
  ///   - keeper: held as long as the part, for files that go away with their owner.
  /// - Throws: O101 where the file cannot be read, O174 where it is shorter than its slices say.
  public init(
    path: String, slices: [Slice]? = nil, keeper: (any AnyObject & Sendable)? = nil
  ) throws(DossierError) {
    self.path = path
    self.keeper = keeper
    stamp = try FileStamp(path)
    self.slices = slices ?? [.file(offset: 0, count: stamp.size)]
    var total = 0
    for slice in self.slices {
      if case .file(let offset, let count) = slice {
        guard offset >= 0, count >= 0, offset <= stamp.size, count <= stamp.size - offset else {
          throw FileMessage.changed(path)
        }
      }
      total += slice.count
    }
    size = total
  }

  /// Hands out the bytes from the first to the last in pieces of at most 256 KB.
  ///
  /// - Throws: O101, O174 where the file changed since the part was made, and what the receiver throws.
  public func forEachPiece(_ receive: ([UInt8]) throws(DossierError) -> Void) throws(DossierError) {
    guard try FileStamp(path) == stamp else { throw FileMessage.changed(path) }
    let source = try ArchiveSource(path: path)
    for slice in slices {
      switch slice {
      case .bytes(let bytes): try receive(bytes)
      case .file(var offset, var count):
        while count > 0 {
          let piece = source.read(at: offset, count: min(count, 256 << 10))
          guard !piece.isEmpty else { throw FileMessage.changed(path) }
          try receive(piece)
          offset += piece.count
          count -= piece.count
        }
      }
    }
  }

  /// All bytes at once.
  public func bytes() throws(DossierError) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(size)
    try forEachPiece { piece throws(DossierError) in all += piece }
    return all
  }
}

extension FilePart.Slice {
  var count: Int {
    switch self {
    case .file(_, let count): count
    case .bytes(let bytes): bytes.count
    }
  }
}

/// By what a file is known to be as it was.
private struct FileStamp: Sendable, Hashable {
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  init(_ path: String) throws(DossierError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileMessage.cannotRead(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileMessage.notAFile(path) }
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
