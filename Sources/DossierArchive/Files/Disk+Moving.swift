internal import DossierFixity
internal import Glibc

extension Disk {
  /// Gives a folder its name where that name is free; `EEXIST` where it is not.
  ///
  /// The system itself refuses to rename a folder over a file or over a folder that holds anything.
  static func place(_ old: [UInt8], at new: [UInt8]) throws(FileFault) {
    do throws(FileFault) {
      try move(old, to: new)
    } catch .system(ENOTEMPTY), .system(ENOTDIR) {
      throw .system(EEXIST)
    }
  }

  /// Lets two folders change names, in one step where the file system can, so that at no moment there is none.
  ///
  /// Where it cannot, the old one bears the spare name for a moment; a kill then leaves both, under other names.
  static func exchange(_ one: [UInt8], with other: [UInt8], spare: [UInt8]) throws(FileFault) {
    guard try !exchanged(one, other) else { return }
    try place(other, at: spare)
    do throws(FileFault) {
      try move(one, to: other)
    } catch {
      try move(spare, to: other)
      throw error
    }
    try move(spare, to: one)
  }

  /// Removes a folder with everything in it; goes on where something cannot be removed.
  ///
  /// Iterative, because a nesting that others made may be deeper than our stack.
  static func removeTree(_ root: [UInt8]) {
    var open = [root]
    var closed: [[UInt8]] = []
    while let folder = open.popLast() {
      closed.append(folder)
      for name in (try? names(in: folder)) ?? [] {
        let path = folder + [0x2F] + name
        if (try? kind(path)) == .folder {
          open.append(path)
        } else {
          _ = try? withName(path) { unlink($0) }
        }
      }
    }
    for folder in closed.reversed() { _ = try? withName(folder) { rmdir($0) } }
  }

  private static func move(_ old: [UInt8], to new: [UInt8]) throws(FileFault) {
    let moved = try withNames(old, new) { rename($0, $1) == 0 ? 0 : errno }
    guard moved == 0 else { throw FileFault(system: moved) }
  }

  private typealias RenameFlagged =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  /// `renameat2`, which the headers show to GNU sources only; nil where the C library has none.
  private static let renameFlagged: RenameFlagged? = dlsym(nil, "renameat2").map {
    unsafeBitCast($0, to: RenameFlagged.self)
  }

  /// False where the file system or the C library cannot do it in one step.
  private static func exchanged(_ one: [UInt8], _ other: [UInt8]) throws(FileFault) -> Bool {
    guard let renameFlagged else { return false }
    let exchange: UInt32 = 2
    let number = try withNames(one, other) {
      renameFlagged(AT_FDCWD, $0, AT_FDCWD, $1, exchange) == 0 ? 0 : errno
    }
    if number == EINVAL || number == ENOSYS { return false }
    guard number == 0 else { throw FileFault(system: number) }
    return true
  }

  private static func withNames(
    _ one: [UInt8], _ other: [UInt8], _ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(FileFault) -> Int32 {
    try withName(one) { first in
      Result { () throws(FileFault) in try withName(other) { second in body(first, second) } }
    }.get()
  }
}
