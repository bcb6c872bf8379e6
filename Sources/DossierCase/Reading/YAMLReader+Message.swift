import DossierCore
import Yams

extension Diagnostic {
  static func aliasRefused(at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      "C108", .error,
      Wording("这里用了 YAML 的引用（*名称），本程序不接受", "a YAML alias (*name) stands here; aliases are not accepted"),
      at: Location(line: position.line, column: position.column),
      hints: [Wording("把被引用的内容直接写在这里", "write the content out in this place")])
  }

  static func tooManyNodes(limit: Int) -> Diagnostic {
    Diagnostic(
      "C110", .error, Wording("文件内容超过 \(limit) 项", "the file holds more than \(limit) items"),
      hints: [Wording("一个文件只写一个案件；台账请分开", "one file holds one case; split ledgers")])
  }

  static func tooDeep(limit: Int, at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      "C110", .error, Wording("内容嵌套超过 \(limit) 层", "the content is nested deeper than \(limit) levels"),
      at: Location(line: position.line, column: position.column),
      hints: [Wording("核对此处的缩进和括号", "check the indentation and brackets here")])
  }

  static func keyIsNoText(at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      "C107", .error, Wording("键必须是文字，这里是列表或括号", "a key must be text; a list or bracket stands here"),
      at: Location(line: position.line, column: position.column),
      hints: [Wording("写成“键: 值”的样子", "write it as “key: value”")])
  }

  /// What libyaml found, in the words of someone who edits the file.
  static func badYAML(_ error: YamlError, _ text: String) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return badYAML(problem, SourcePosition(line: mark.line, column: mark.column), text)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicateKeys(keys, SourcePosition(line: context.mark.line, column: context.mark.column))
    case .reader(_, let offset, _, _):
      return badYAML("control characters are not allowed", position(ofCharacter: offset ?? 0, in: text), text)
    default:
      return badYAML("", SourcePosition(line: 1, column: 1), text)
    }
  }

  private static func badYAML(_ problem: String, _ position: SourcePosition, _ text: String) -> Diagnostic {
    let lines = text.split(separator: "\n", maxSplits: position.line, omittingEmptySubsequences: false)
    let near = lines.dropFirst(max(0, position.line - 2)).prefix(2)
    var hints = [YAMLProblem.mend(problem)]
    if near.contains(where: { $0.contains("：") }) {
      hints.append(
        Wording(
          "冒号要用半角“:”，后面空一格，不能用全角“：”",
          "use the half-width colon “:” with a blank after it, not the full-width “：”"))
    }
    if near.contains(where: { $0.prefix { $0 == " " || $0 == "\t" }.contains("\t") }) {
      hints.append(Wording("缩进要用空格，不能用制表符（Tab）", "indent with blanks, not with tabs"))
    }
    return Diagnostic(
      "C107", .error, YAMLProblem.wording(problem),
      at: Location(line: position.line, column: position.column),
      hints: hints)
  }

  private static func duplicateKeys(_ keys: [String], _ position: SourcePosition) -> Diagnostic {
    let names = keys.map { "「\($0)」" }.joined()
    return Diagnostic(
      "C109", .error, Wording("同一处重复写了\(names)", "\(names) is written more than once in one place"),
      at: Location(line: position.line, column: position.column),
      hints: [Wording("只留一个；多项内容用列表（每项前写“- ”）", "keep one; use a list (“- ” before each item) for several")])
  }

  private static func position(ofCharacter offset: Int, in text: String) -> SourcePosition {
    let before = text.prefix(max(0, offset))
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return SourcePosition(line: before.count { $0.isNewline } + 1, column: line.unicodeScalars.count + 1)
  }
}

/// libyaml's complaints in plain words.
private enum YAMLProblem {
  static func wording(_ problem: String) -> Wording {
    switch problem {
    case let text where text.contains("mapping values are not allowed"):
      Wording(
        "这一行多了一个冒号，或上一行没有写完", "there is a colon too many in this line, or the line before is unfinished")
    case let text where text.contains("could not find expected ':'"):
      Wording("这里缺少冒号", "a colon is missing here")
    case let text where text.contains("cannot start any token"):
      Wording(
        "这里有不能放在开头的字符（如制表符、@、%、`）", "a character stands here that nothing may begin with (tab, @, %, `)")
    case let text where text.contains("',' or"):
      Wording("括号没有配对，或括号里缺少逗号", "a bracket is not closed, or a comma is missing in it")
    case let text
    where text.contains("expected key") || text.contains("'-' indicator") || text.contains("block"):
      Wording("这一行的缩进和上下行对不上", "the indentation of this line does not match its neighbours")
    case let text where text.contains("end of stream") || text.contains("document separator"):
      Wording("引号没有配对", "a quotation mark is not closed")
    case let text where text.contains("another document"):
      Wording("文件里有用“---”隔开的第二份内容", "a second document, after “---”, stands in the file")
    case let text where text.contains("control characters"):
      Wording("文件里有看不见的控制字符", "the file holds an invisible control character")
    case let text where text.contains("undefined alias") || text.contains("alphabetic or numeric"):
      Wording(
        "以 *、& 或 ! 开头的内容被当成了 YAML 记号", "text that begins with an asterisk, & or ! is taken for a mark of YAML"
      )
    case let text where text.contains("escape"):
      Wording("双引号里的反斜杠写法不对", "a backslash inside double quotes is wrong")
    case let text where text.contains("nesting"):
      Wording("内容嵌套太深", "the content is nested too deep")
    default:
      Wording("这里不合 YAML 的写法", "this is not well-formed YAML")
    }
  }

  static func mend(_ problem: String) -> Wording {
    switch problem {
    case let text where text.contains("another document"):
      Wording("一个文件只写一个案件，删去“---”及其后内容", "one file holds one case: remove “---” and what follows")
    case let text where text.contains("control characters"):
      Wording("删去该处字符后重新输入", "delete the character and type the text anew")
    case let text where text.contains("escape"):
      Wording("改用单引号，或把反斜杠写成两个", "use single quotes, or write the backslash twice")
    case let text where text.contains("',' or") || text.contains("end of stream"):
      Wording("补上缺的括号、引号或逗号", "add the missing bracket, quotation mark or comma")
    default:
      Wording(
        "写成“键: 值”，冒号后空一格；值里有冒号、井号等符号时加上引号",
        "write “key: value” with a blank after the colon; quote values that hold colons or hash signs")
    }
  }
}
