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

  static func otherLayout(_ file: String, _ title: String, _ settings: [String]) -> Diagnostic {
    let names = settings.joined(separator: ", ")
    return Diagnostic(
      "J121", .note,
      Wording(
        "「\(title)」：全文共用的版式设置与第一份文档不同（\(names)），按第一份文档",
        "“\(title)”: settings for the whole file differ from the first document's (\(names)), which hold"),
      at: Location(file: file),
      hints: [
        Wording("请核对该文档的分行分页", "look whether its lines and pages break as before")
      ])
  }
}

/// What is left out of a joined file, with the reader told.
enum Left: Int, CaseIterable {
  case macros, externalPicture, externalPart, linkedObject, control, fetchingField, boundControl, glossary,
    embeddedFont, protection, attachedTemplate, unknownPart, extraComment, propertyField

  var code: DiagnosticCode { DiagnosticCode(rawValue: "J\(105 + rawValue)") }

  var severity: Diagnostic.Severity {
    switch self {
    case .macros, .externalPicture, .externalPart, .linkedObject, .control, .unknownPart: .warning
    case .fetchingField, .boundControl, .glossary, .embeddedFont, .protection, .attachedTemplate,
      .extraComment, .propertyField:
      .note
    }
  }

  var wording: Wording {
    switch self {
    case .macros: Wording("宏已去掉", "macros were left out")
    case .externalPicture: Wording("图片在文件之外，已去掉引用", "a picture outside the file is no longer referred to")
    case .externalPart: Wording("对文件之外内容的引用已去掉", "a reference to something outside the file was left out")
    case .linkedObject: Wording("链接的 OLE 对象已断开，只留图片", "a linked OLE object was cut off, its picture stays")
    case .control: Wording("ActiveX 控件已去掉", "an ActiveX control was left out")
    case .fetchingField:
      Wording("会读取外部内容的域已转为文字", "a field that fetches content from outside became text")
    case .boundControl:
      Wording("内容控件不再绑定自定义 XML 数据", "content controls are no longer bound to custom XML data")
    case .glossary: Wording("构建基块（自动图文集）未带入", "building blocks were left out")
    case .embeddedFont: Wording("嵌入的字体未带入", "embedded fonts were left out")
    case .protection: Wording("编辑限制未带入", "editing restrictions were left out")
    case .attachedTemplate: Wording("附加模板未带入", "the attached template was left out")
    case .unknownPart: Wording("不认识的附属内容未带入", "a part of a kind not known was left out")
    case .extraComment: Wording("批注的答复关系未带入", "which comment answers which was left out")
    case .propertyField:
      Wording("显示文档属性的域已转为文字", "fields that show properties of the document became text")
    }
  }

  var hint: Wording {
    switch self {
    case .externalPicture, .externalPart, .linkedObject, .fetchingField:
      Wording("需要时请在原文档中改为嵌入后重新合并", "embed it in the document and join again where it is needed")
    case .control, .unknownPart, .macros:
      Wording("请核对该文档，需要时改为普通内容", "look at the document, and use ordinary content where it matters")
    case .embeddedFont:
      Wording("请在打印的电脑上安装所用字体", "install the fonts on the computer that prints")
    case .boundControl, .glossary, .protection, .attachedTemplate, .extraComment, .propertyField:
      Wording("一般无需处理", "as a rule nothing need be done")
    }
  }
}
