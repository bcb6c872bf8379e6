import DossierCore

extension FilterLibrary {
  /// Lines of at most so many characters, broken at blanks; the text's own line breaks stay.
  static func wrapped(_ text: String, _ arguments: FilterArguments) throws(EvaluationFault) -> String {
    let width = try arguments.integer("width") ?? 79
    guard width > 0 else { throw arguments.bad("width", Wording("大于零的数", "a number above zero")) }
    let breaksWords = try arguments.outcome("break_long_words")?.required().isTruthy ?? true
    let separator = try arguments.text("wrapstring") ?? "\n"
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { wrapped($0, to: width, breaksWords: breaksWords).joined(separator: separator) }
      .joined(separator: separator)
  }

  private static func wrapped(_ line: Substring, to width: Int, breaksWords: Bool) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      var rest = word
      while !rest.isEmpty {
        let room = current.isEmpty ? width : width - current.count - 1
        if rest.count <= room {
          current += (current.isEmpty ? "" : " ") + rest
          break
        }
        if !current.isEmpty {
          lines.append(current)
          current = ""
        } else if breaksWords {
          lines.append(String(rest.prefix(width)))
          rest = rest.dropFirst(width)
        } else {
          lines.append(String(rest))
          break
        }
      }
    }
    return current.isEmpty && !lines.isEmpty ? lines : lines + [current]
  }
}
