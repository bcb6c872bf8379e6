public import DossierCore

/// What the archive wants to know of the volume (归档).
public struct Archiving: Sendable, Hashable {
  public let fondsNumber: String?
  public let fondsName: String?
  public let seriesName: String?
  public let classNumber: String?
  public let catalogueNumber: String?
  public let volumeNumber: String?
  public let year: Int?
  public let retention: RetentionPeriod?
  public let filer: String?
  public let inspector: String?
  public let filedOn: CivilDate?
  public let note: String?

  init(reading fields: FieldReader) {
    fondsNumber = fields.text(ifPresent: "全宗号", "全宗号", "fonds number")
    fondsName = fields.text(ifPresent: "全宗名称", "全宗名称（机关全称或规范简称）", "fonds name")
    seriesName = fields.text(ifPresent: "类目名称", "类目名称", "series")
    classNumber = fields.text(ifPresent: "类别号", "类别号，如 ZY·XF", "class number")
    catalogueNumber = fields.text(ifPresent: "目录号", "目录号", "catalogue number")
    volumeNumber = fields.text(ifPresent: "案卷号", "案卷号", "volume number")
    year = fields.integer(ifPresent: "年度", in: 1949...2199, "年度", "year")
    retention = fields.choice(ifPresent: "保管期限", "保管期限", "retention period")
    filer = fields.text(ifPresent: "立卷人", "立卷人", "who made up the volume")
    inspector = fields.text(ifPresent: "检查人", "检查人", "who inspected it")
    filedOn = fields.date(ifPresent: "立卷日期", "立卷日期", "when it was made up")
    note = fields.text(ifPresent: "情况说明", "本卷情况说明", "remarks on the volume")
  }
}
