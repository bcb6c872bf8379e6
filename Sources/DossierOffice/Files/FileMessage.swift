import DossierCore
import Glibc

/// What can be wrong with files and folders, in words.
enum FileMessage {
  static func cannotRead(_ path: String, _ code: Int32) -> DossierError {
    let missing = code == ENOENT || code == ENOTDIR
    let chinese = missing ? "文件不存在" : "无法读取文件（\(reason(code))）"
    let english = missing ? "there is no such file" : "the file cannot be read (\(reason(code)))"
    return error(
      "O101", path, Wording(chinese, english),
      missing
        ? Wording("请检查路径", "check the path")
        : Wording("请检查文件权限，并确认没有被其他程序占用", "check its permissions and whether another program holds it"))
  }

  static func notAFile(_ path: String) -> DossierError {
    error(
      "O101", path, Wording("不是普通文件", "not a regular file"),
      Wording("请给出文档文件的路径", "give the path of a document"))
  }

  static func exists(_ path: String) -> DossierError {
    error(
      "O171", path, Wording("文件已存在，未改动", "the file exists and was left alone"),
      Wording("确要覆盖请加 --force，或换一个文件名", "add --force to replace it, or choose another name"))
  }

  static func notReplaceable(_ path: String) -> DossierError {
    error(
      "O172", path, Wording("该路径是文件夹或设备，不能写成文件", "the path is a folder or a device, not a file"),
      Wording("请给出文件路径", "give the path of a file"))
  }

  /// Why a file could not be written, from the system's error number.
  static func cannotWrite(_ path: String, _ code: Int32) -> DossierError {
    switch code {
    case EEXIST: return exists(path)
    case ENOSPC, EDQUOT, EFBIG:
      return error(
        "O173", path,
        Wording("磁盘空间不足或超过大小限制，未写入", "no room left or beyond the size limit; nothing was written"),
        Wording("请清理磁盘后重试，或换一个位置", "free some space and try again, or choose another place"))
    case ENOENT, ENOTDIR:
      return error(
        "O172", path, Wording("文件夹不存在", "the folder does not exist"),
        Wording("请先建立文件夹", "create the folder first"))
    default:
      return error(
        "O172", path, Wording("无法写入（\(reason(code))）", "it cannot be written (\(reason(code)))"),
        Wording("请检查文件夹的写入权限，或换一个位置", "check the folder's permissions or choose another place"))
    }
  }

  /// A file that was to be packed changed its size meanwhile.
  static func changed(_ path: String) -> DossierError {
    error(
      "O174", path, Wording("文件在读取过程中被改动", "the file changed while it was being read"),
      Wording("请关闭正在编辑它的程序后重试", "close the program that edits it and try again"))
  }

  static func error(_ code: DiagnosticCode, _ path: String, _ message: Wording, _ hint: Wording)
    -> DossierError
  {
    DossierError(Diagnostic(code, .error, message, at: Location(file: path), hints: [hint]))
  }

  static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}
