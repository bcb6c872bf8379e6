internal import DossierCore

// What can be said of each thing that is looked for.
extension Examination {
  static let noTemplates = Examination(
    Wording("模板集", "template sets"), isThere: false, isNeeded: true, Wording("没有找到", "none found"),
    hint: Wording(
      "用 --templates 指明模板集所在的文件夹，或设环境变量 DOSSIER_TEMPLATES",
      "name their folder with --templates, or set the environment variable DOSSIER_TEMPLATES"))

  static func templateSet(_ name: String, counts: (docx: Int, odt: Int, all: Int)) -> Examination {
    let isWhole = counts.docx == counts.all && counts.odt == counts.all
    return Examination(
      Wording("模板集「\(name)」", "template set “\(name)”"), isThere: isWhole,
      isNeeded: counts.docx + counts.odt == 0,
      Wording(
        "表样\(counts.all)种，DOCX \(counts.docx)份，ODT \(counts.odt)份",
        "\(counts.all) forms, \(counts.docx) as DOCX, \(counts.odt) as ODT"),
      hint: isWhole
        ? nil
        : Wording(
          "缺的表样从原模板集复制，或在模板集.yaml 里删去不用的文种",
          "copy the missing forms from the original set, or take unused kinds out of 模板集.yaml"))
  }

  static func brokenSet(_ name: String, _ fault: Diagnostic?) -> Examination {
    let line = fault?.location.line
    return Examination(
      Wording("模板集「\(name)」", "template set “\(name)”"), isThere: false, isNeeded: true,
      Wording(
        "读不出：\(fault?.message.chinese ?? "")\(line.map { "（第\($0)行）" } ?? "")",
        "cannot be read: \(fault?.message.english ?? "")\(line.map { " (line \($0))" } ?? "")"),
      hint: fault?.hints.first)
  }

  static func terminal(_ setting: String, isUTF8: Bool) -> Examination {
    let shown = setting.isEmpty ? Wording("没有设置", "not set") : Wording(setting, setting)
    return Examination(
      Wording("终端编码", "encoding of the terminal"), isThere: isUTF8, shown,
      hint: isUTF8
        ? nil
        : Wording(
          "输出是 UTF-8；显示乱码时设 LANG=zh_CN.UTF-8 或 C.UTF-8",
          "output is UTF-8; where it shows badly set LANG=zh_CN.UTF-8 or C.UTF-8"))
  }

  static func temporaryFolder(_ folder: String, isWritable: Bool) -> Examination {
    Examination(
      Wording("临时文件夹", "temporary folder"), isThere: isWritable, Wording(folder, folder),
      hint: isWritable
        ? nil : Wording("用 TMPDIR 指向一个能写的文件夹", "let TMPDIR name a folder that can be written"))
  }

  static let noOffice = Examination(
    Wording("LibreOffice", "LibreOffice"), isThere: false, Wording("没有找到", "not found"),
    hint: Wording(
      "只在转换 PDF 时用到；需要时安装 libreoffice-writer", "only for PDF; install libreoffice-writer where that is wanted"
    ))

  static func office(_ path: String, version: String?) -> Examination {
    helper("LibreOffice", path, version)
  }

  static let noPoppler = Examination(
    Wording("poppler（pdftoppm）", "poppler (pdftoppm)"), isThere: false, Wording("没有找到", "not found"),
    hint: Wording(
      "只在把 PDF 材料转成图片时用到；需要时安装 poppler-utils",
      "only to show PDF evidence as pictures; install poppler-utils where that is wanted"))

  static func poppler(_ path: String, version: String?) -> Examination {
    helper("poppler", path, version)
  }

  /// A program that was found; one that does not answer is as good as none.
  private static func helper(_ name: String, _ path: String, _ version: String?) -> Examination {
    guard let version else {
      return Examination(
        Wording(name, name), isThere: false, Wording("\(path) 没有回答", "\(path) does not answer"),
        hint: Wording("在终端里试运行它，或重新安装", "try it in a terminal, or install it again"))
    }
    return Examination(
      Wording(name, name), isThere: true, Wording("\(version)，\(path)", "\(version), \(path)"))
  }
}
