import DossierCore

/// What can be wrong with a document package, in words.
enum ModelMessage {
  static func notExpected(_ part: String) -> DossierError {
    error(
      "O151", nil,
      Wording("部件 \(part.shown) 的内容不是应有的类型", "part \(part.shown) does not hold what it should"),
      PackageMessage.saveAgain)
  }

  static func foreign(_ file: String, _ format: ForeignFormat) -> DossierError {
    error(
      format.code, file, Wording("这是\(format.wording.chinese)", "this is \(format.wording.english)"),
      format.hint)
  }

  static func noMainPart(_ file: String) -> DossierError {
    error(
      "O137", file, Wording("缺少正文部件", "the part with the document's body is missing"),
      PackageMessage.fetchAgain)
  }

  static func notADocument(_ file: String) -> DossierError {
    error(
      "O138", file,
      Wording("是 ZIP 压缩包，但不是文字文档", "a ZIP archive, but not a text document"),
      Wording("请给出 .docx 或 .odt 文档", "give a .docx or .odt document"))
  }

  static func encrypted(_ file: String) -> DossierError {
    error(
      "O139", file, Wording("文档设有打开密码", "the document needs a password to be opened"),
      Wording("请在 WPS 或 Word 中取消密码后另存", "remove the password in WPS or Word and save again"))
  }

  private static func error(
    _ code: DiagnosticCode, _ file: String?, _ message: Wording, _ hint: Wording
  ) -> DossierError {
    DossierError(Diagnostic(code, .error, message, at: Location(file: file), hints: [hint]))
  }
}
