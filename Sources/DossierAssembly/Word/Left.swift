internal import DossierCore

/// What a document does not bring along as it was, with the reader told.
enum Left: Int, CaseIterable {
  case macros, externalPicture, externalPart, linkedObject, control, fetchingField, boundControl, glossary,
    embeddedFont, protection, attachedTemplate, unknownPart, extraComment, propertyField, keptChanges,
    acceptedChanges, otherFont, background, pageCount, staleIndex, missingPart

  var code: DiagnosticCode { facts.code }

  /// Whether the pages may show something else than before.
  var severity: Diagnostic.Severity {
    switch self {
    case .macros, .externalPicture, .externalPart, .linkedObject, .control, .unknownPart, .otherFont,
      .background, .missingPart:
      .warning
    case .fetchingField, .boundControl, .glossary, .embeddedFont, .protection, .attachedTemplate,
      .extraComment, .propertyField, .keptChanges, .acceptedChanges, .pageCount, .staleIndex:
      .note
    }
  }

  var wording: Wording { facts.wording }

  private var facts: (code: DiagnosticCode, wording: Wording) {
    switch self {
    case .macros: ("J105", Wording("宏已去掉", "macros were left out"))
    case .externalPicture:
      ("J106", Wording("图片在文件之外，已去掉引用", "a picture outside the file is no longer referred to"))
    case .externalPart:
      ("J107", Wording("对文件之外内容的引用已去掉", "a reference to something outside the file was left out"))
    case .linkedObject:
      ("J108", Wording("链接的 OLE 对象已断开，只留图片", "a linked OLE object was cut off, its picture stays"))
    case .control: ("J109", Wording("ActiveX 控件已去掉", "an ActiveX control was left out"))
    case .fetchingField:
      ("J110", Wording("会读取外部内容的域已转为文字", "a field that fetches content from outside became text"))
    case .boundControl:
      ("J111", Wording("内容控件不再绑定自定义 XML 数据", "content controls are no longer bound to custom XML data"))
    case .glossary: ("J112", Wording("构建基块（自动图文集）未带入", "building blocks were left out"))
    case .embeddedFont: ("J113", Wording("嵌入的字体未带入", "embedded fonts were left out"))
    case .protection: ("J114", Wording("编辑限制未带入", "editing restrictions were left out"))
    case .attachedTemplate: ("J115", Wording("附加模板未带入", "the attached template was left out"))
    case .unknownPart: ("J116", Wording("不认识的附属内容未带入", "a part of a kind not known was left out"))
    case .extraComment: ("J117", Wording("批注的答复关系未带入", "which comment answers which was left out"))
    case .propertyField:
      ("J118", Wording("显示文档属性的域已转为文字", "fields that show properties of the document became text"))
    case .keptChanges: ("J124", Wording("带有修订，已原样保留", "tracked changes were kept as they are"))
    case .acceptedChanges: ("J125", Wording("修订已全部接受", "all tracked changes were accepted"))
    case .otherFont:
      (
        "J126",
        Wording(
          "嵌入的字体与前面文档嵌入的同名而内容不同，只留较大的一份",
          "an embedded font is not the one that an earlier document embeds under its name; the larger one is kept"
        )
      )
    case .background:
      (
        "J127",
        Wording(
          "页面背景与其他文档不同，一个文件只能有一种，已去掉",
          "its page background is not that of the others; a file has one only, so it was left out")
      )
    case .pageCount:
      (
        "J128",
        Wording(
          "「共几页」的域现在数的是整个文件的页数", "fields that count pages now count those of the whole file")
      )
    case .staleIndex:
      ("J129", Wording("目录和引用里的页码要更新", "page numbers in indexes and references must be updated"))
    case .missingPart:
      ("J130", Wording("引用的内容在文件里已缺失", "something that the document refers to is missing in its file"))
    }
  }

  var hint: Wording {
    switch self {
    case .externalPicture, .externalPart, .linkedObject, .fetchingField:
      Wording("需要时请在原文档中改为嵌入后重新合并", "embed it in the document and join again where it is needed")
    case .control, .unknownPart, .macros:
      Wording("请核对该文档，需要时改为普通内容", "look at the document, and use ordinary content where it matters")
    case .embeddedFont, .otherFont:
      Wording("请在打印的电脑上安装所用字体", "install the fonts on the computer that prints")
    case .boundControl, .glossary, .protection, .attachedTemplate, .extraComment, .propertyField,
      .acceptedChanges:
      Wording("一般无需处理", "as a rule nothing need be done")
    case .keptChanges:
      Wording("要定稿的，合并时加 --accept-changes", "join with --accept-changes where the text is final")
    case .background:
      Wording("需要的，改用页眉里的图形或段落底纹", "use a shape in the header or shading where it matters")
    case .pageCount:
      Wording(
        "请核对页码；让各节接续编页，或把「共几页」改为文字", "look at the numbers; number the sections through, or write it out")
    case .staleIndex:
      Wording("用 WPS 或 Word 打开，全选后按 F9", "open it with WPS or Word, select all, and press F9")
    case .missingPart:
      Wording("请核对该文档，重新插入缺失的图片或附件", "look at the document, and insert again what it has lost")
    }
  }
}
