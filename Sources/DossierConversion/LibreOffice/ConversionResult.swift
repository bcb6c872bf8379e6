public import DossierCore

/// What became of one file that LibreOffice was given.
public struct ConversionResult: Sendable, Hashable {
  /// The file as it was named.
  public let file: String
  /// The path of what was made of it, or why nothing was.
  public let outcome: Result<String, ConversionFault>

  public init(file: String, outcome: Result<String, ConversionFault>) {
    self.file = file
    self.outcome = outcome
  }

  /// The path of what was made of the file; nil where nothing was.
  public var output: String? { try? outcome.get() }

  /// Why nothing was made of the file, to be told to people; nil where something was.
  public var diagnostic: Diagnostic? {
    guard case .failure(let fault) = outcome else { return nil }
    return .notConverted(file, fault)
  }
}

/// Why LibreOffice made nothing of a file.
public enum ConversionFault: Error, Sendable, Hashable, CaseIterable {
  /// The file cannot be read, or nothing can be written in the temporary place.
  case unreadable
  /// LibreOffice does not take it for a document.
  case refused
  /// LibreOffice ended while it was at work on this file.
  case died
  /// It took too long.
  case stopped
  /// LibreOffice could not be started.
  case notStarted
}

extension Diagnostic {
  /// P101…P105: a file that could not be converted.
  public static func notConverted(_ file: String, _ fault: ConversionFault) -> Diagnostic {
    let (code, message, hint) = fault.said
    return Diagnostic(code, .error, message, at: Location(file: file), hints: [hint])
  }
}

extension ConversionFault {
  fileprivate var said: (code: DiagnosticCode, message: Wording, hint: Wording) {
    switch self {
    case .unreadable:
      (
        "P101", Wording("文件读不出，不能转换", "the file cannot be read and was not converted"),
        Wording(
          "看文件是否还在、有没有读的权限，临时文件夹有没有空间",
          "see whether it is there and may be read, and whether the temporary folder has room")
      )
    case .refused:
      (
        "P102", Wording("LibreOffice 不认这个文件", "LibreOffice does not take this file for a document"),
        Wording(
          "在 WPS 或 LibreOffice 里打开看看；有密码的先去掉密码，坏了的另存一份",
          "open it in WPS or LibreOffice; take a password off, save a damaged file anew")
      )
    case .died:
      (
        "P103", Wording("LibreOffice 转换这个文件时退出了", "LibreOffice ended while it converted this file"),
        Wording(
          "在 WPS 或 LibreOffice 里打开并另存，再试一次", "open it in WPS or LibreOffice, save it anew, and try again")
      )
    case .stopped:
      (
        "P104",
        Wording("LibreOffice 转换这个文件太久，已停止", "LibreOffice took too long over this file and was ended"),
        Wording(
          "机器忙时再试一次；还是这样的，把文件拆小或另存",
          "try again when the machine is less busy; else divide the file or save it anew")
      )
    case .notStarted:
      (
        "P105", Wording("LibreOffice 启动不了", "LibreOffice cannot be started"),
        Wording(
          "运行 dossier doctor 看看，或重新安装 libreoffice-writer",
          "see dossier doctor, or install libreoffice-writer again")
      )
    }
  }
}
