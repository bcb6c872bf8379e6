import DossierCore

/// What can be wrong with a ZIP package, in words.
enum PackageMessage {
  static func cutOff(_ file: String) -> DossierError {
    error("O103", file, Wording("文件不完整：后半部分缺失", "the file is cut off: its end is missing"), fetchAgain)
  }

  static func damagedDirectory(_ file: String) -> DossierError {
    error("O103", file, Wording("ZIP 目录已损坏", "the ZIP directory is damaged"), fetchAgain)
  }

  static func encrypted(_ file: String, _ part: String) -> DossierError {
    error(
      "O104", file, Wording("部件 \(part.shown) 已加密", "part \(part.shown) is encrypted"),
      Wording("请在 WPS 或 Word 中取消密码后另存", "remove the password in WPS or Word and save again"))
  }

  static func duplicate(_ file: String, _ part: String) -> DossierError {
    error(
      "O105", file,
      Wording("部件 \(part.shown) 出现不止一次（不分大小写）", "part \(part.shown) is there more than once (case aside)"),
      saveAgain)
  }

  static func overlap(_ file: String, _ part: String) -> DossierError {
    error(
      "O106", file,
      Wording("部件 \(part.shown) 与其他内容重叠", "part \(part.shown) overlaps with something else"), distrust)
  }

  static func differentName(_ file: String, _ part: String) -> DossierError {
    error(
      "O107", file,
      Wording("部件 \(part.shown) 在目录与正文中的记录不一致", "part \(part.shown): directory and local header differ"),
      distrust)
  }

  static func unsafeName(_ file: String, _ part: String) -> DossierError {
    error(
      "O108", file,
      Wording(
        "部件名 \(part.shown) 指向包外或不合法", "part name \(part.shown) leads out of the package or is not valid"),
      distrust)
  }

  static func unknownMethod(_ file: String, _ part: String) -> DossierError {
    error(
      "O109", file,
      Wording("部件 \(part.shown) 的压缩方式不受支持", "part \(part.shown) is compressed in a way not supported"),
      saveAgain)
  }

  static func tooManyEntries(_ file: String, _ count: Int, _ limits: PackageLimits) -> DossierError {
    error(
      "O110", file,
      Wording(
        "包内有 \(count) 个部件，上限 \(limits.entryCount)", "\(count) parts, at most \(limits.entryCount) are read"),
      distrust)
  }

  static func partTooLarge(_ file: String, _ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O111", file,
      Wording(
        "部件 \(part.shown) 超过 \(limits.partSize >> 20) MB",
        "part \(part.shown) has more than \(limits.partSize >> 20) MB"),
      Wording("请缩小图片或拆分文档", "make its pictures smaller or split the document"))
  }

  static func bomb(_ file: String, _ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O112", file,
      Wording(
        "部件 \(part.shown) 解压后膨胀超过 \(limits.inflateRatio) 倍",
        "part \(part.shown) inflates to more than \(limits.inflateRatio) times its size"),
      distrust)
  }

  static func wrongSize(_ file: String, _ part: String) -> DossierError {
    error(
      "O113", file,
      Wording("部件 \(part.shown) 的实际大小与声明不符", "part \(part.shown) does not have the size it declares"),
      fetchAgain)
  }

  static func damagedPart(_ file: String, _ part: String) -> DossierError {
    error("O114", file, Wording("部件 \(part.shown) 已损坏", "part \(part.shown) is damaged"), fetchAgain)
  }

  static func noSuchPart(_ file: String, _ part: String) -> DossierError {
    error("O115", file, Wording("缺少部件 \(part.shown)", "part \(part.shown) is missing"), saveAgain)
  }

  static func archiveTooLarge(_ file: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O116", file,
      Wording(
        "文件或其解压后的内容超过 \(limits.archiveSize >> 20) MB",
        "the file or what it inflates to has more than \(limits.archiveSize >> 20) MB"),
      Wording("请拆分后分别处理", "split it and take the pieces one by one"))
  }

  static let saveAgain = Wording(
    "请在 WPS 或 Word 中打开并另存为 .docx 后重试", "open it in WPS or Word, save it as .docx and try again")
  static let fetchAgain = Wording(
    "请重新复制或下载该文件；仍不行时在 WPS 中打开并另存", "copy or download the file again; else open it in WPS and save it again")
  static let distrust = Wording(
    "该文件可能经过改造，请向提供者索取原件，或在 WPS 中另存后重试",
    "the file may have been tampered with: ask its sender for the original, or save it again in WPS")

  private static func error(_ code: DiagnosticCode, _ file: String, _ message: Wording, _ hint: Wording)
    -> DossierError
  {
    DossierError(Diagnostic(code, .error, message, at: Location(file: file), hints: [hint]))
  }
}

extension String {
  /// The name as it may stand in a message: short, without control characters.
  var shown: String {
    String(prefix(80).map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "?" : $0 })
  }
}
