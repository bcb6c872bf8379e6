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
      hints: [Wording("要定稿的，合并时加 --accept-changes", "join with --accept-changes where the text is final")])
  }

  static func acceptedChanges(_ title: String) -> Diagnostic {
    Diagnostic(
      "J228", .note,
      Wording("《\(title)》的修订已全部接受", "all tracked changes of “\(title)” were accepted"))
  }

  static func otherFont(_ title: String) -> Diagnostic {
    Diagnostic(
      "J229", .warning,
      Wording(
        "《\(title)》嵌入的字体与前面文书嵌入的同名而内容不同，两份都在",
        "“\(title)” embeds a font that is not the one embedded before under its name; both are there"),
      hints: [
        Wording("请在打印的电脑上安装所用字体", "install the fonts on the computer that prints")
      ])
  }

  static func pageCount(_ title: String) -> Diagnostic {
    Diagnostic(
      "J230", .note,
      Wording(
        "《\(title)》里「共几页」的域现在数的是整个文件的页数",
        "fields of “\(title)” that count pages now count those of the whole file"),
      hints: [
        Wording("请核对页码；让各节接续编页，或把「共几页」改为文字", "look at the numbers; number the pages through, or write it out")
      ])
  }

  static func fixedNotes(_ title: String) -> Diagnostic {
    Diagnostic(
      "J232", .note,
      Wording(
        "《\(title)》的脚注编号照原样写成固定的字", "the numbers of footnotes in “\(title)” were written out as they were"),
      hints: [Wording("以后增删脚注，编号要手工改", "who adds or takes away footnotes has to change them by hand")])
  }

  static func staleIndex(_ title: String) -> Diagnostic {
    Diagnostic(
      "J231", .note,
      Wording("《\(title)》目录里的页码要更新", "page numbers in the index of “\(title)” must be updated"),
      hints: [
        Wording("用 LibreOffice 打开，在「工具」里更新全部索引", "open it with LibreOffice and update all indexes (Tools)")
      ])
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

  /// - Parameter settings: each with the document's value and the first one's.
  static func settings(_ title: String, _ settings: [(name: String, mine: String, theirs: String)])
    -> Diagnostic
  {
    let chinese = settings.map { "\($0.name) 原为 \($0.mine)、现为 \($0.theirs)" }.joined(separator: "；")
    let english = settings.map { "\($0.name) was \($0.mine), is \($0.theirs)" }.joined(separator: "; ")
    return Diagnostic(
      "J225", .note,
      Wording(
        "《\(title)》的排版兼容设置与第一份文书不同，以第一份为准（\(chinese)）",
        "layout settings of “\(title)” differ; the first document's are used (\(english))"),
      hints: [Wording("请核对该文书的分行分页", "look whether its lines and pages break as before")])
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
    case .missingPicture: "J219"
    }
  }

  fileprivate var severity: Diagnostic.Severity { .warning }

  fileprivate var wording: Wording {
    switch self {
    case .script: Wording("脚本或宏", "scripts or macros")
    case .macroField: Wording("宏域（只保留文字）", "macro fields (their text was kept)")
    case .dynamicExchange: Wording("动态数据交换（DDE）链接（只保留文字）", "DDE links (their text was kept)")
    case .externalPicture: Wording("链接图片", "linked pictures")
    case .externalLink: Wording("外部地址", "addresses outside the file")
    case .externalObject: Wording("链接对象", "linked objects")
    case .linkedSection: Wording("外部区域或表格的链接（只保留现有内容）", "links to outside sections (their text was kept)")
    case .program: Wording("内嵌程序或媒体（只保留图样）", "embedded programs or media")
    case .database: Wording("数据库域（只保留文字）", "database fields (their text was kept)")
    case .missingPicture: Wording("图片（文件里已缺失）", "pictures that the file has lost")
    }
  }

  fileprivate var hint: Wording {
    switch self {
    case .externalPicture: Wording("请在原文书中把图片嵌入", "embed the pictures in the document")
    case .missingPicture: Wording("请在原文书中重新插入图片", "insert them again in the document")
    default: Wording("如需保留，请改为文字或图片", "use text or a picture if it is wanted")
    }
  }
}
