public import DossierCore
internal import Glibc

/// Why the system would not read or write a file.
public enum FileFault: Error, Sendable, Hashable {
  /// The system's error number (`errno`).
  case system(Int32)
  /// A folder, a pipe or a device where a file was expected.
  case notRegular

  /// The fault of an error number.
  public init(system number: Int32) { self = .system(number) }

  /// The cause in words, to stand after a colon.
  public var cause: Wording {
    switch self {
    case .notRegular: Wording("不是普通文件", "not a regular file")
    case .system(let number): Self.cause(of: number)
    }
  }

  /// The diagnostic `A121` about a file that could not be read.
  public func diagnostic(file: String) -> Diagnostic {
    Diagnostic(
      "A121", .error, Self.unreadable(cause), at: Location(file: file),
      hints: [Wording("检查路径、权限和磁盘后重试", "check the path, the permissions and the disk, then try again")])
  }
}

extension FileFault {
  private static func unreadable(_ cause: Wording) -> Wording {
    Wording("文件无法读取：\(cause.chinese)", "the file cannot be read: \(cause.english)")
  }

  private static func cause(of number: Int32) -> Wording {
    switch number {
    case ENOENT: Wording("文件或文件夹不存在", "no such file or folder")
    case EACCES, EPERM: Wording("没有权限", "permission denied")
    case EROFS: Wording("磁盘是只读的", "the disk is read-only")
    case ENOSPC: Wording("磁盘已满", "the disk is full")
    case EDQUOT: Wording("磁盘配额已用完", "the disk quota is used up")
    case EFBIG: Wording("文件超过系统允许的大小", "the file is larger than the system allows")
    case EIO: Wording("磁盘读写出错", "the disk has a read or write error")
    case ENOTDIR: Wording("路径中有一段不是文件夹", "a part of the path is not a folder")
    case EISDIR: Wording("这是文件夹", "it is a folder")
    case ELOOP: Wording("是符号链接，或链接成环", "it is a symbolic link, or links form a ring")
    case ENAMETOOLONG: Wording("名称过长", "the name is too long")
    case EMFILE, ENFILE: Wording("打开的文件过多", "too many open files")
    default: Wording("系统错误 \(number)", "system error \(number)")
    }
  }
}
