internal import DossierCase
internal import DossierCore
internal import DossierReadBack

extension Diagnostic {
  static func recognised(_ found: TitleBook.Finding, fields: Int, _ path: String) -> Diagnostic {
    Diagnostic(
      "B131", .note,
      Wording(
        "认作《\(found.kind)》，读到\(fields)项〔\(found.sureness.wording.chinese)：\(found.reason.chinese)〕",
        "taken for “\(found.kind)”, \(fields) fields read [\(found.sureness.wording.english): \(found.reason.english)]"
      ),
      at: Location(file: path))
  }

  static func unrecognised(_ path: String) -> Diagnostic {
    Diagnostic(
      "B132", .warning, Wording("认不出是什么文书", "it cannot be told what kind of document this is"),
      at: Location(file: path),
      hints: [
        Wording(
          "打开看一眼；常见的标题可以加进模板集的 识别.yaml", "look at it; usual titles can be added to 识别.yaml of the set")
      ])
  }

  static func pictureUnread(_ path: String) -> Diagnostic {
    Diagnostic(
      "B133", .warning,
      Wording("图片或PDF，内容看不了，只当作材料", "a picture or PDF, whose content cannot be read; it counts as material"),
      at: Location(file: path), hints: [Wording("打开看一眼", "look at it")])
  }

  static func pictureOf(_ kind: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "B134", .note,
      Wording(
        "按文件名当作《\(kind)》的扫描件，内容要看原件〔\(Sureness.unsure.wording.chinese)〕",
        "by its name a scan of “\(kind)”; its content has to be seen [\(Sureness.unsure.wording.english)]"),
      at: Location(file: path))
  }

  static func legacyFormat(_ path: String) -> Diagnostic {
    Diagnostic(
      "B135", .warning, Wording("这种格式要先转换才能读", "this format has to be converted before it can be read"),
      at: Location(file: path), hints: [Wording("在 WPS 里另存为 .docx", "save it as .docx")])
  }

  static func nothingRecognised(_ path: String) -> Diagnostic {
    Diagnostic(
      "B136", .error,
      Wording("没有案件.yaml，也没有认得出的文书", "there is neither a case file nor a document that can be recognised"),
      at: Location(file: path),
      hints: [Wording("核对路径；新建案件用 dossier new", "check the path; dossier new makes a case")])
  }

  static func tooManyForeignFiles(_ path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      "B139", .error,
      Wording("文件太多，不像一件案子（最多 \(limit) 个）", "too many files for one case (at most \(limit))"),
      at: Location(file: path),
      hints: [Wording("一件一个文件夹，分开核对", "check one folder for each case")])
  }

  static func unreadableValue(_ kind: FieldKind, _ location: Location) -> Diagnostic {
    Diagnostic(
      "B137", .warning,
      Wording("这一栏填的不是\(kind.wording.chinese)", "this place does not hold \(kind.wording.english)"),
      at: location,
      hints: [Wording("对照原件核对这一栏", "compare this place with the original")])
  }

  static func contradiction(_ path: FieldPath, _ other: String, _ location: Location) -> Diagnostic {
    Diagnostic(
      "B138", .warning,
      Wording("与《\(other)》写的不一样", "it differs from what \(other) says"), at: location,
      hints: [Wording("对照两份原件，改正写错的一份", "compare both originals and correct the one that is wrong")])
  }
}
