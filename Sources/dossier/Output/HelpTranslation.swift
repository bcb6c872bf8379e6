import DossierCore

/// Puts the words of generated help and of parse errors into Chinese; the library knows English only.
enum HelpTranslation {
  static func translate(_ text: String, to language: Language) -> String {
    guard language == .chinese else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    var text = String(line)
    for (english, chinese) in phrases where text.contains(english) {
      text = text.replacing(english, with: chinese, maxReplacements: 1)
    }
    return text
  }

  private static let phrases = [
    ("OVERVIEW:", "说明："), ("USAGE:", "用法："), ("Usage:", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："), ("Show help information.", "显示帮助"), ("Show the version.", "显示版本"),
    ("Error: ", "错误："), ("Help: ", "帮助："), ("Unknown option ", "没有这个选项："), ("Did you mean ", "是不是 "),
    ("Missing expected argument ", "缺少参数 "), ("Missing value for ", "缺少值："),
    ("Unexpected argument ", "多出的参数："),
    ("is invalid for ", "不能用于 "), ("The value ", "值 "), ("Please provide one of ", "可用的有 "),
    ("unexpected arguments: ", "个多出的参数："),
    ("(default: ", "（默认："), ("(values: ", "（可选："), ("  See ", "  看 "), (" for more information.", " 可知更多。"),
    ("' for detailed help.", "' 可知每个命令的用法。"), ("for detailed help.", "可知每个命令的用法。"),
  ]
}
