public import DossierCore

/// A material (材料): evidence handed in or collected.
public struct Material: Sendable, Hashable {
  public let name: String
  /// The file, relative to the case folder.
  public let file: String?
  public let copies: Int
  public let pages: Int?
  public let form: MaterialForm?
  public let source: MaterialSource?
  public let date: CivilDate?
  public let note: String?
  /// How its picture stands in a dossier; nil where that follows from the form.
  public let layout: MaterialLayout?

  init(reading fields: FieldReader) {
    name = fields.text("名称", "材料名称", "name of the material")
    file = fields.file(ifPresent: "文件", "案件文件夹内的文件，如 材料/照片.jpg", "file in the case folder")
    copies = fields.integer(ifPresent: "份数", in: 1...100_000, "份数（不填为 1）", "copies (1 if left out)") ?? 1
    pages = fields.integer(ifPresent: "页数", in: 1...1_000_000, "页数", "pages")
    form = fields.choice(ifPresent: "形式", "材料形式", "form")
    source = fields.choice(ifPresent: "来源", "材料来源", "who brought it")
    date = fields.date(ifPresent: "日期", "形成日期", "date of the material")
    note = fields.text(ifPresent: "说明", "说明", "note")
    layout = fields.choice(
      ifPresent: "版面", "在卷宗里的版面：照片（照片页，带说明）或整页（不填时，照片上照片页，扫描件、PDF 整页）",
      "how it stands in the dossier: photo page or whole pages")
    fields.fill("份数", .integer(1))
  }
}
