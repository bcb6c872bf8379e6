internal import DossierCore

/// What joining OpenDocument texts has to say.
enum TextMessage {
  static func noSources() -> DossierError {
    DossierError(
      Diagnostic("J201", .error, Wording("没有要合并的文书", "there is no document to be joined")))
  }

  static func wrongKind(_ title: String) -> DossierError {
    DossierError(
      Diagnostic(
        "J202", .error, Wording("《\(title)》不是 ODT 文书，不能并入 ODT 卷宗", "“\(title)” is not an ODT document"),
        hints: [Wording("请在 WPS 中另存为 .odt，或把卷宗输出为 .docx", "save it as .odt, or write the dossier as .docx")]))
  }

  static func noText(_ title: String) -> DossierError {
    DossierError(
      Diagnostic(
        "J203", .error, Wording("《\(title)》里没有正文", "“\(title)” has no text body"),
        hints: [Wording("请在 WPS 中打开并另存为 .odt 后重试", "open it in an office, save it as .odt, and try again")]))
  }

  static func bookmark(_ title: String) -> DossierError {
    DossierError(
      Diagnostic(
        "J204", .error,
        Wording("《\(title)》的书签名不能用，或已被别的文书使用", "the bookmark of “\(title)” is invalid or taken")))
  }

  static func dropped(_ kind: ActiveContentFilter.Kind, from title: String) -> Diagnostic {
    let what = kind.wording
    return Diagnostic(
      kind.code, kind.severity,
      Wording("《\(title)》的\(what.chinese)没有并入卷宗", "\(what.english) of “\(title)” were left out"),
      hints: [kind.hint])
  }

  static func missingPart(_ title: String) -> Diagnostic {
    dropped(.missingPicture, from: title)
  }

  static func trackedChanges(_ title: String) -> Diagnostic {
    Diagnostic(
      "J221", .note,
      Wording("《\(title)》带有修订记录，已原样并入", "“\(title)” carries tracked changes; they were kept"),
      hints: [Wording("请在 WPS 中接受或拒绝修订后再合并", "accept or reject them before joining")])
  }

  static func pageAnchor(_ title: String) -> Diagnostic {
    Diagnostic(
      "J222", .warning,
      Wording(
        "《\(title)》有固定在某一页上的图形，已改为固定在段落上，请核对位置",
        "“\(title)” has shapes fixed to a page; they were fixed to a paragraph"),
      hints: [Wording("请在原文书中把图形锚定到段落", "anchor them to a paragraph in the document")])
  }

  static func outline(_ title: String) -> Diagnostic {
    Diagnostic(
      "J223", .note,
      Wording(
        "《\(title)》的标题编号格式与第一份文书不同，以第一份为准",
        "headings of “\(title)” are numbered in another way; the first document's is used"))
  }

  static func notes(_ title: String) -> Diagnostic {
    Diagnostic(
      "J224", .note,
      Wording(
        "《\(title)》的脚注或尾注格式与第一份文书不同，以第一份为准",
        "notes of “\(title)” are set in another way; the first document's is used"))
  }

  static func settings(_ title: String) -> Diagnostic {
    Diagnostic(
      "J225", .note,
      Wording(
        "《\(title)》的排版兼容设置与第一份文书不同，以第一份为准，请核对版面",
        "layout settings of “\(title)” differ; the first document's are used"))
  }

  static func signature(_ title: String) -> Diagnostic {
    Diagnostic(
      "J226", .note,
      Wording(
        "《\(title)》原件上的数字签名不随内容并入卷宗", "the digital signature of “\(title)” does not go with its text"),
      hints: [Wording("请同时保存原件", "keep the original file")])
  }

  static func lineNumbers(_ title: String) -> Diagnostic {
    Diagnostic(
      "J227", .note,
      Wording(
        "《\(title)》的行号设置与第一份文书不同，以第一份为准",
        "line numbers of “\(title)” are set in another way; the first document's are used"))
  }

  static func macros(_ title: String) -> Diagnostic { dropped(.script, from: title) }
}

extension ActiveContentFilter.Kind {
  fileprivate var code: DiagnosticCode {
    switch self {
    case .script, .macroField: "J211"
    case .dynamicExchange: "J212"
    case .externalPicture: "J213"
    case .externalLink, .externalObject: "J214"
    case .linkedSection: "J215"
    case .program: "J216"
    case .database: "J217"
    case .comment: "J218"
    case .missingPicture: "J219"
    }
  }

  fileprivate var severity: Diagnostic.Severity { self == .comment ? .note : .warning }

  fileprivate var wording: Wording {
    switch self {
    case .script: Wording("脚本或宏", "scripts or macros")
    case .macroField: Wording("宏域（只保留文字）", "macro fields (their text was kept)")
    case .dynamicExchange: Wording("动态数据交换（DDE）链接（只保留文字）", "DDE links (their text was kept)")
    case .externalPicture: Wording("链接图片", "linked pictures")
    case .externalLink: Wording("外部地址", "addresses outside the file")
    case .externalObject: Wording("链接对象", "linked objects")
    case .linkedSection: Wording("外部区域或表格的链接（只保留现有内容）", "links to outside sections (their text was kept)")
    case .program: Wording("内嵌程序、媒体或 OLE 对象（只保留图样）", "embedded programs, media or OLE objects")
    case .database: Wording("数据库域（只保留文字）", "database fields (their text was kept)")
    case .comment: Wording("批注", "comments")
    case .missingPicture: Wording("图片（文件里已缺失）", "pictures that the file has lost")
    }
  }

  fileprivate var hint: Wording {
    switch self {
    case .externalPicture: Wording("请在原文书中把图片嵌入", "embed the pictures in the document")
    case .comment: Wording("批注仍在原文书中", "they are still in the document")
    case .missingPicture: Wording("请在原文书中重新插入图片", "insert them again in the document")
    default: Wording("如需保留，请改为文字或图片", "use text or a picture if it is wanted")
    }
  }
}
