internal import DossierConversion
internal import DossierCore

/// Looks for the five faces of official documents, by the names under which they are sold and installed.
struct FontExamination {
  /// A face and the family names that are as good as it.
  private struct Face {
    let name: String
    let families: [String]
  }

  private static let faces = [
    Face(name: "小标宋", families: ["方正小标宋简体", "小标宋", "方正小标宋", "FZXiaoBiaoSong"]),
    Face(name: "仿宋", families: ["仿宋", "FangSong", "华文仿宋", "STFangsong", "方正仿宋", "FZFangSong"]),
    Face(name: "楷体", families: ["楷体", "KaiTi", "华文楷体", "STKaiti", "方正楷体", "FZKai"]),
    Face(name: "黑体", families: ["黑体", "SimHei", "华文黑体", "STHeiti", "方正黑体", "FZHei"]),
    Face(name: "宋体", families: ["宋体", "SimSun", "NSimSun", "华文宋体", "STSong", "方正书宋", "FZShuSong"]),
  ]

  /// One examination for each face, or one saying that fonts cannot be listed here.
  func run() -> [Examination] {
    guard let list = ChildProcess.path(of: "fc-list"),
      let output = ChildProcess.run(list, ["--format=%{family}\\n"], seconds: 10)
    else { return [.noFontList] }
    let installed = Self.families(in: output)
    return Self.faces.map { examine($0, among: installed) }
  }

  private func examine(_ face: Face, among installed: [String]) -> Examination {
    // Editions bear a suffix: 仿宋_GB2312, FZFangSong-Z02S.
    let found = installed.first { family in face.families.contains { family.hasPrefix($0) } }
    if let found { return .font(face.name, found) }
    return .missingFont(face.name, standIn: standIn(for: face))
  }

  /// The family that programs show instead.
  private func standIn(for face: Face) -> String? {
    guard let match = ChildProcess.path(of: "fc-match") else { return nil }
    let output = ChildProcess.run(
      match, ["--format=%{family}\\n", "\(face.families[0]):lang=zh-cn"], seconds: 5)
    return output.flatMap { Self.families(in: $0).first }
  }

  /// A font's line holds its names in several languages, divided by commas.
  static func families(in output: String) -> [String] {
    output.split(whereSeparator: { $0 == "\n" || $0 == "," }).map { $0.filter { $0 != "\\" } }
  }
}

extension Examination {
  fileprivate static let noFontList = Examination(
    Wording("公文字体", "fonts of official documents"), isThere: false,
    Wording("无法列出（没有 fc-list）", "cannot be listed (no fc-list)"),
    hint: Wording("字体只影响打印；在打印的电脑上核对", "fonts matter for printing only; look on the computer that prints"))

  fileprivate static func font(_ face: String, _ family: String) -> Examination {
    Examination(Wording("字体 \(face)", "font \(face)"), isThere: true, Wording(family, family))
  }

  fileprivate static func missingFont(_ face: String, standIn: String?) -> Examination {
    let other =
      standIn.map { Wording("没有，由 \($0) 代替", "missing, \($0) stands in") } ?? Wording("没有", "missing")
    return Examination(
      Wording("字体 \(face)", "font \(face)"), isThere: false, other,
      hint: Wording(
        "文书照常生成；要在本机打印或转 PDF，请安装这种字体，否则换行换页会不同",
        "documents are made all the same; to print or convert here, install it, or lines and pages break otherwise"
      ))
  }
}
