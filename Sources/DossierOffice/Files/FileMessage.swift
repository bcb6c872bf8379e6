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

  static func error(_ code: DiagnosticCode, _ path: String, _ message: Wording, _ hint: Wording)
    -> DossierError
  {
    DossierError(Diagnostic(code, .error, message, at: Location(file: path), hints: [hint]))
  }

  static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}
