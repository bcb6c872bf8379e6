public import DossierCore

/// A volume (案卷) as its cover describes it (GB/T 9705-2008).
public struct VolumeDescription: Sendable, Hashable {
  /// 档号 of the volume.
  public var code: String
  /// 全宗号.
  public var fondsCode: String
  /// 全宗名称: the organ's full or standard short name, never 本局.
  public var fondsName: String
  /// 类目名称.
  public var className: String
  /// 案卷题名.
  public var title: String
  /// 起止日期.
  public var firstDate: CivilDate?
  public var lastDate: CivilDate?
  /// 保管期限.
  public var retention: RetentionPeriod
  /// 年度.
  public var year: Int
  /// 件数.
  public var itemCount: Int
  /// 页数; nil where nobody counted them.
  public var pageCount: Int?
  /// 备注.
  public var remark: String

  public init(
    code: String, fondsCode: String, fondsName: String, className: String, title: String,
    firstDate: CivilDate? = nil, lastDate: CivilDate? = nil, retention: RetentionPeriod, year: Int,
    itemCount: Int, pageCount: Int? = nil, remark: String = ""
  ) {
    self.code = code
    self.fondsCode = fondsCode
    self.fondsName = fondsName
    self.className = className
    self.title = title
    self.firstDate = firstDate
    self.lastDate = lastDate
    self.retention = retention
    self.year = year
    self.itemCount = itemCount
    self.pageCount = pageCount
    self.remark = remark
  }
}

extension VolumeDescription {
  /// The elements that catalogues of volumes and of their contents share.
  func write(to xml: inout XMLWriter) {
    xml.element("档号", text: code)
    xml.element("全宗号", text: fondsCode)
    xml.element("全宗名称", text: fondsName)
    xml.element("类目名称", text: className)
    xml.element("案卷题名", text: title)
    xml.element("年度", number: year)
    xml.element("起始日期", text: firstDate?.catalogue)
    xml.element("终止日期", text: lastDate?.catalogue)
    xml.element("保管期限", text: retention.rawValue)
    xml.element("件数", number: itemCount)
    xml.element("页数", number: pageCount)
    xml.element("备注", text: remark)
  }
}
