import DossierCore

/// What can be wrong with an XML part, in words. The parser's own sentences may quote the file, so only the line is told.
enum XMLMessage {
  static func malformed(_ part: String, _ line: Int?) -> DossierError {
    let chinese = line.map { "（第 \($0) 行）" } ?? ""
    let english = line.map { " (line \($0))" } ?? ""
    return error(
      "O121",
      Wording("部件 \(part.shown) 不是合格的 XML\(chinese)", "part \(part.shown) is not well-formed XML\(english)"))
  }

  static func documentType(_ part: String) -> DossierError {
    error(
      "O122",
      Wording(
        "部件 \(part.shown) 含有 DOCTYPE 声明，不予读取",
        "part \(part.shown) has a document type declaration and is not read"))
  }

  static func tooDeep(_ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O123",
      Wording(
        "部件 \(part.shown) 的元素嵌套超过 \(limits.depth) 层",
        "part \(part.shown) has elements more than \(limits.depth) deep"))
  }

  static func textTooLarge(_ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O124",
      Wording(
        "部件 \(part.shown) 中有一段文字超过 \(limits.textSize >> 20) MB",
        "part \(part.shown) has a text of more than \(limits.textSize >> 20) MB"))
  }

  static func tooManyAttributes(_ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O125",
      Wording(
        "部件 \(part.shown) 中有元素的属性超过 \(limits.attributeCount) 个",
        "part \(part.shown) has an element with more than \(limits.attributeCount) attributes"))
  }

  static func tooManyNamespaces(_ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O125",
      Wording(
        "部件 \(part.shown) 的命名空间声明超过 \(limits.namespaceCount) 个",
        "part \(part.shown) has more than \(limits.namespaceCount) namespace declarations in force"))
  }

  static func encoding(_ part: String) -> DossierError {
    error(
      "O126",
      Wording("部件 \(part.shown) 不是 UTF-8 或 UTF-16 的 XML", "part \(part.shown) is not XML in UTF-8 or UTF-16"))
  }

  static func tooLarge(_ part: String, _ limits: PackageLimits) -> DossierError {
    error(
      "O127",
      Wording(
        "部件 \(part.shown) 超过 \(limits.partSize >> 20) MB",
        "part \(part.shown) has more than \(limits.partSize >> 20) MB"))
  }

  private static func error(_ code: DiagnosticCode, _ message: Wording) -> DossierError {
    DossierError(Diagnostic(code, .error, message, hints: [PackageMessage.saveAgain]))
  }
}
