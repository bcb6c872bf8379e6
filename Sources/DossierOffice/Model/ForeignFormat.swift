import DossierCore

/// What a file is that is no document package we edit, judged by its contents, never by its name.
enum ForeignFormat {
  case empty
  case oldWord, oldSheet, oldSlides, oldOther
  case locked
  case pdf, rtf, webPage, flatXML, picture, archive, plainText
  case sheet, slides, ofd, odfOther

  var code: DiagnosticCode {
    switch self {
    case .oldWord, .oldSheet, .oldSlides, .oldOther: "O131"
    case .sheet, .slides, .odfOther, .ofd: "O132"
    case .pdf: "O133"
    case .rtf, .webPage, .flatXML: "O134"
    case .empty, .picture, .archive, .plainText: "O135"
    case .locked: "O139"
    }
  }

  var wording: Wording {
    switch self {
    case .empty: Wording("空文件", "an empty file")
    case .oldWord: Wording("旧格式的文字文档（.doc 或 .wps）", "a text document in an old format (.doc or .wps)")
    case .oldSheet: Wording("旧格式的表格（.xls 或 .et）", "a spreadsheet in an old format (.xls or .et)")
    case .oldSlides: Wording("旧格式的演示文稿（.ppt 或 .dps）", "a presentation in an old format (.ppt or .dps)")
    case .oldOther: Wording("旧格式（OLE2）的文件", "a file in an old format (OLE2)")
    case .locked: Wording("设有打开密码的文档", "a document that needs a password to be opened")
    case .pdf: Wording("PDF 文件", "a PDF file")
    case .rtf: Wording("RTF 文件", "an RTF file")
    case .webPage: Wording("网页文件，只是改了扩展名", "a web page under another extension")
    case .flatXML: Wording("单个 XML 文件，不是文档包", "a single XML file, not a package")
    case .picture: Wording("图片文件", "a picture")
    case .archive: Wording("其他压缩包", "an archive of another kind")
    case .plainText: Wording("纯文本或未知格式的文件", "plain text or a file of unknown kind")
    case .sheet: Wording("表格文件", "a spreadsheet")
    case .slides: Wording("演示文稿", "a presentation")
    case .ofd: Wording("OFD 版式文件", "an OFD page file")
    case .odfOther: Wording("其他类型的 ODF 文件", "an OpenDocument file of another kind")
    }
  }

  var hint: Wording {
    switch self {
    case .oldWord, .oldOther, .rtf, .webPage, .flatXML:
      Wording("请在 WPS 中另存为 .docx 后重试", "save it as .docx in WPS or Word and try again")
    case .locked:
      Wording("请在 WPS 或 Word 中取消密码后另存", "remove the password in WPS or Word and save again")
    case .pdf, .ofd:
      Wording("请使用生成它的 .docx 或 .odt 原稿", "use the .docx or .odt document it was made from")
    case .empty:
      Wording("请重新复制或下载该文件", "copy or download the file again")
    case .oldSheet, .oldSlides, .sheet, .slides, .odfOther, .picture, .archive, .plainText:
      Wording("请给出 .docx 或 .odt 文字文档", "give a .docx or .odt text document")
    }
  }
}
