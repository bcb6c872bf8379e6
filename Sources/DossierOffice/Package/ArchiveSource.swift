import CLibZip
import DossierCore
import Glibc

/// The bytes of an archive, in a file or in memory, read at any offset.
///
/// Nothing of it changes after it was made, and reading at an offset moves nothing: any thread may read.
final class ArchiveSource: @unchecked Sendable {
  private enum Place {
    case file(Int32)
    case memory(UnsafeMutableRawBufferPointer)
  }

  /// The name that messages give.
  let name: String
  let size: Int
  private let place: Place

  /// The greatest number of bytes of a file that is read in one go: most documents are smaller.
  private static let smallSize = 1 << 20

  /// Whether the bytes are read from a file when they are asked for.
  var isOnDisk: Bool {
    if case .file = place { true } else { false }
  }

  init(bytes: [UInt8], name: String) {
    self.name = name
    size = bytes.count
    place = .memory(Self.copy(of: bytes))
  }

  private static func copy(of bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyBytes(from: bytes)
    return copy
  }

  init(path: String) throws(DossierError) {
    // Not blocking: a pipe under the name of a document must not hang the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileMessage.cannotRead(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileMessage.notAFile(path)
    }
    name = path
    guard status.st_size <= Self.smallSize else {
      size = Int(status.st_size)
      place = .file(descriptor)
      return
    }
    let bytes = Self.read(descriptor, at: 0, count: Int(status.st_size))
    close(descriptor)
    size = bytes.count
    place = .memory(Self.copy(of: bytes))
  }

  deinit {
    switch place {
    case .file(let descriptor): close(descriptor)
    case .memory(let bytes): bytes.deallocate()
    }
  }

  /// Bytes at an offset; fewer where the archive ends, none where it cannot be read.
  func read(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    let count = min(count, size - offset)
    switch place {
    case .memory(let bytes): return Array(bytes[offset..<offset + count])
    case .file(let descriptor): return Self.read(descriptor, at: offset, count: count)
    }
  }

  private static func read(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
    Array(unsafeUninitializedCapacity: count) { buffer, filled in
      let all = UnsafeMutableRawBufferPointer(buffer)
      while filled < count {
        let result = pread(
          descriptor, all.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if result < 0, errno == EINTR { continue }
        guard result > 0 else { return }
        filled += result
      }
    }
  }

  /// The archive opened by libzip, nil where libzip does not take it.
  ///
  /// The source must live longer than the archive.
  func openArchive() -> OpaquePointer? {
    switch place {
    case .file(let descriptor):
      let second = dup(descriptor)
      guard second >= 0 else { return nil }
      lseek(second, 0, SEEK_SET)
      guard let archive = zip_fdopen(second, 0, nil) else {
        close(second)
        return nil
      }
      return archive
    case .memory(let bytes):
      guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(size), 0, nil) else { return nil }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        return nil
      }
      return archive
    }
  }
}
