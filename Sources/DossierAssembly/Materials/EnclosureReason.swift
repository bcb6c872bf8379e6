internal import DossierCore

/// Why a file is not in the dossier and only listed as enclosed.
enum EnclosureReason: Error {
  case foreignPicture
  case unreadable(DossierError)
  case lockedPDF
  case brokenPDF
  /// The pages that it has.
  case longPDF(Int)
  case noPoppler
  case noLibreOffice
  case notConverted(Diagnostic?)
  /// Protected by a password.
  case locked
  case empty
  /// Sound, film, tables: nothing that has pages.
  case noPages
}

extension EnclosureReason {
  /// The finding, at the field that names the file.
  func diagnostic(at location: Location) -> Diagnostic {
    let (code, message, hint) = said
    let isNote = if case .noPages = self { true } else { false }
    return Diagnostic(
      code, isNote ? .note : .warning,
      Wording(
        "材料文件\(message.chinese)，卷宗里只列目录", "the material \(message.english); the dossier only lists it"),
      at: location, hints: [hint] + reasons)
  }

  /// What reading the file said, in its own words.
  private var reasons: [Wording] {
    switch self {
    case .unreadable(let error): error.diagnostics.flatMap { [$0.message] + $0.hints }
    case .notConverted(let diagnostic?): [diagnostic.message] + diagnostic.hints
    default: []
    }
  }

  private var said: (code: DiagnosticCode, message: Wording, hint: Wording) {
    switch self {
    case .foreignPicture, .unreadable, .empty, .noPages: file
    case .lockedPDF, .brokenPDF, .longPDF, .noPoppler: pdf
    case .noLibreOffice, .notConverted, .locked: document
    }
  }

  private var file: (code: DiagnosticCode, message: Wording, hint: Wording) {
    switch self {
    case .foreignPicture:
      (
        "E101",
        Wording("是 HEIC 或 WebP 图片，文档放不下这种格式", "is a HEIC or WebP picture, which documents cannot hold"),
        Wording(
          "在手机或看图软件里另存（导出）为 JPEG，改后缀没有用；手机可在相机设置里选“兼容性最佳”",
          "export it as JPEG on the telephone or computer; another ending does not help")
      )
    case .empty:
      (
        "E110", Wording("是空文件", "is empty"), Wording("请重新复制或扫描", "copy or scan it again")
      )
    case .noPages:
      (
        "D171", Wording("排不成页（音像、表格等）", "has no pages (sound, film, tables)"),
        Wording(
          "原件随案件文件夹，归档时一并入包；要装订成页的，另存为 PDF、DOCX 或图片",
          "the file stays with the case; save it as PDF, DOCX or a picture where it shall be pages")
      )
    default:
      (
        "E102", Wording("读不出或不能并入", "cannot be read or joined"),
        Wording("打开原件另存一份，或重新扫描", "open it and save it anew, or scan it again")
      )
    }
  }

  private var pdf: (code: DiagnosticCode, message: Wording, hint: Wording) {
    switch self {
    case .lockedPDF:
      (
        "E103", Wording("是加了密码的 PDF", "is a PDF with a password"),
        Wording("用密码打开后另存（打印）为不带密码的 PDF", "open it with the password and save it without one")
      )
    case .longPDF(let count):
      (
        "E108", Wording("有 \(count) 页，超过一个文件 1000 页的上限", "has \(count) pages, more than 1,000"),
        Wording("拆成几个文件分别列入材料清单", "split it into several files and list each")
      )
    case .noPoppler:
      (
        "E105", Wording("是 PDF，这台机器没有 poppler，画不成页", "is a PDF, and this machine has no poppler to draw it"),
        Wording(
          "安装 poppler-utils（apt install poppler-utils）后重新组卷", "install poppler-utils and assemble again")
      )
    default:
      (
        "E104", Wording("是损坏的 PDF，画不成页", "is a damaged PDF that cannot be drawn"),
        Wording("在 PDF 阅读器里打开看看，重新扫描或另存", "open it in a PDF reader; scan it or save it anew")
      )
    }
  }

  private var document: (code: DiagnosticCode, message: Wording, hint: Wording) {
    switch self {
    case .noLibreOffice:
      (
        "E106",
        Wording(
          "与卷宗格式不同，这台机器没有 LibreOffice，转换不了",
          "is of another format, and this machine has no LibreOffice to convert it"),
        Wording(
          "安装 libreoffice-writer，或在 WPS 里把它另存为与卷宗相同的格式（DOCX 或 ODT）",
          "install libreoffice-writer, or save it in the dossier's format (DOCX or ODT)")
      )
    case .locked:
      (
        "E109", Wording("设有打开密码", "needs a password"),
        Wording("在 WPS 或 Word 里取消密码后另存", "remove the password in WPS or Word and save it again")
      )
    default:
      (
        "E107", Wording("LibreOffice 转换不了", "could not be converted by LibreOffice"),
        Wording("在 WPS 里打开，另存为 DOCX 或 ODT", "open it in WPS and save it as DOCX or ODT")
      )
    }
  }
}

extension Diagnostic {
  /// Copies of photos tell less than the photos.
  static func placesLeftOut(_ count: Int) -> Diagnostic {
    Diagnostic(
      "E111", .note,
      Wording(
        "\(count) 个图片文件带有拍摄地点；卷宗里的副本不带地点、相机和其他附加信息，原件未动",
        "\(count) picture files say where they were taken; the copies in the dossier do not, the files are unchanged"
      ),
      hints: [
        Wording("拍摄时间、地点需要作证据的，写进材料的「日期」「说明」", "write time and place into 日期 and 说明 where they are evidence")
      ])
  }
}
