public import DossierCore

/// One document of a volume, as the contents index lists it (GB/T 9705-2008 卷内文件目录).
public struct CatalogueItem: Sendable, Hashable {
  /// 档号 of the item.
  public var code: String
  /// 文号.
  public var documentNumber: String
  /// 责任者.
  public var author: String
  /// 题名.
  public var title: String
  /// 日期.
  public var date: CivilDate?
  /// The first page in the volume, counted from one; nil where pages are not numbered.
  public var firstPage: Int?
  /// 页数.
  public var pageCount: Int?
  /// 密级.
  public var secrecy: String
  /// 电子档案名称: where the file is in the package.
  public var fileName: String
  /// 备注.
  public var remark: String

  public init(
    code: String = "", documentNumber: String = "", author: String, title: String, date: CivilDate? = nil,
    firstPage: Int? = nil, pageCount: Int? = nil, secrecy: String = "", fileName: String = "",
    remark: String = ""
  ) {
    self.code = code
    self.documentNumber = documentNumber
    self.author = author
    self.title = title
    self.date = date
    self.firstPage = firstPage
    self.pageCount = pageCount
    self.secrecy = secrecy
    self.fileName = fileName
    self.remark = remark
  }

  /// 页号: the first page; of the last item first and last page (GB/T 9705-2008).
  func pageNumber(isLast: Bool) -> String {
    guard let firstPage else { return "" }
    let (end, overflow) = firstPage.addingReportingOverflow(max(0, (pageCount ?? 1) - 1))
    return isLast && !overflow && end > firstPage ? "\(firstPage)-\(end)" : String(firstPage)
  }
}
