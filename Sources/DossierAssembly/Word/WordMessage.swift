internal import DossierCore

/// What can be said about a document that is joined with others, in words.
enum WordMessage {
  static func nothingToJoin() -> Diagnostic {
    Diagnostic(
      "J101", .error, Wording("没有要合并的文档", "there is no document to join"),
      hints: [Wording("至少给出一个 .docx 文档", "give at least one .docx document")])
  }

  static func notWord(_ file: String) -> Diagnostic {
    Diagnostic(
      "J102", .error,
      Wording("不是 DOCX 文档，不能与 DOCX 合并", "not a DOCX document, so it cannot be joined with one"),
      at: Location(file: file),
      hints: [Wording("请在 WPS 中另存为 .docx 后重试", "save it as .docx in WPS or Word and try again")])
  }

  static func noBody(_ file: String) -> Diagnostic {
    Diagnostic(
      "J103", .error, Wording("文档没有正文", "the document has no body"), at: Location(file: file),
      hints: [Wording("请在 WPS 中打开并另存后重试", "open it in WPS, save it again and try again")])
  }

  static func textElsewhere(_ file: String, _ what: Foreign) -> Diagnostic {
    Diagnostic(
      "J104", .error,
      Wording(
        "正文插入了外来文档（\(what.rawValue)），合并会丢失文字",
        "a foreign document is inserted (\(what.rawValue)); its text would be lost"),
      at: Location(file: file),
      hints: [
        Wording(
          "请在 WPS 或 Word 中打开并另存为 .docx，使其成为正文",
          "open it in WPS or Word and save it as .docx, so that it becomes text")
      ])
  }

  /// What is named when text stands elsewhere.
  enum Foreign: String {
    case chunk = "altChunk"
    case subdocument = "subDoc"
  }

  /// Something that does not go into the joined file.
  static func left(_ what: Left, of file: String, _ title: String) -> Diagnostic {
    Diagnostic(
      what.code, what.severity,
      Wording("「\(title)」：\(what.wording.chinese)", "“\(title)”: \(what.wording.english)"),
      at: Location(file: file), hints: [what.hint])
  }

  static func otherLayout(_ file: String, _ title: String, _ settings: [Wording]) -> Diagnostic {
    let chinese = settings.map(\.chinese).joined(separator: "；")
    let english = settings.map(\.english).joined(separator: "; ")
    return Diagnostic(
      "J121", .note,
      Wording(
        "「\(title)」：一个文件只能有一种的版式设置变了（\(chinese)）",
        "“\(title)”: settings that a file has only once have changed (\(english))"),
      at: Location(file: file),
      hints: [
        Wording("请核对该文档的分行分页", "look whether its lines and pages break as before")
      ])
  }
}
