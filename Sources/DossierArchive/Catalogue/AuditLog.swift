/// `审计日志.jsonl`: what was done with the case, one JSON object a line, as the caller recorded it.
public enum AuditLog {
  /// The file's text, each line ended by LF; empty lines are left out.
  ///
  /// JSON escapes line breaks inside its texts, so a line break inside a line can only be formatting and becomes a blank.
  public static func text(lines: some Sequence<String>) -> String {
    lines.filter { !$0.allSatisfy(\.isWhitespace) }
      .map { line in String(line.map { $0.isNewline ? " " : $0 }) + "\n" }
      .joined()
  }
}
