/// The base names of the forms of a whole dossier.
public struct VolumeForms: Sendable, Hashable {
  public let cover: String
  public let index: String
  public let noteSheet: String
  public let photoPage: String
  /// The greatest number of pages of one volume; longer dossiers are divided between documents.
  public let pageLimit: Int
  /// Whether the main part and the annex are dossiers of their own where nobody asks for one of them.
  public let isDivided: Bool

  /// What a cover of GB/T 9705 holds at most; a set may have less.
  private static let greatestVolume = 200

  init(reading fields: FieldReader) {
    cover = fields.text(ifPresent: "封面", "卷宗封面的模板", "template of the cover") ?? "卷宗封面"
    index = fields.text(ifPresent: "目录", "卷内目录的模板", "template of the contents index") ?? "卷内目录"
    noteSheet = fields.text(ifPresent: "备考表", "备考表的模板", "template of the note sheet") ?? "备考表"
    photoPage = fields.text(ifPresent: "照片页", "照片页的模板", "template of photo pages") ?? "照片页"
    pageLimit =
      fields.integer(
        ifPresent: "每卷页数", in: 10...Self.greatestVolume, "一卷最多几页，超过的分卷",
        "greatest number of pages of a volume")
      ?? Self.greatestVolume
    isDivided =
      fields.bool(ifPresent: "分正副卷", "正卷、副卷是否各自成卷", "whether 正卷 and 副卷 are dossiers of their own") ?? false
  }
}
