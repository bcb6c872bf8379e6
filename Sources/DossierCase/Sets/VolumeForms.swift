/// The base names of the forms of a whole dossier.
public struct VolumeForms: Sendable, Hashable {
  public let cover: String
  public let index: String
  public let noteSheet: String
  public let photoPage: String

  init(reading fields: FieldReader) {
    cover = fields.text(ifPresent: "封面", "卷宗封面的模板", "template of the cover") ?? "卷宗封面"
    index = fields.text(ifPresent: "目录", "卷内目录的模板", "template of the contents index") ?? "卷内目录"
    noteSheet = fields.text(ifPresent: "备考表", "备考表的模板", "template of the note sheet") ?? "备考表"
    photoPage = fields.text(ifPresent: "照片页", "照片页的模板", "template of photo pages") ?? "照片页"
  }
}
