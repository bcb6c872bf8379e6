internal import DossierCore

/// The catalogue of a volume: what it is and what is in it, in order.
public struct VolumeCatalogue: Sendable, Hashable {
  public var volume: VolumeDescription
  /// In the order of the volume; 顺序号 is the place, counted from one.
  public var items: [CatalogueItem]

  public init(volume: VolumeDescription, items: [CatalogueItem]) {
    self.volume = volume
    self.items = items
  }

  /// Usual names of the files in a package (电子档案移交与接收办法, annex 2).
  public enum FileName {
    public static let contentsXML = "卷内文件目录.xml"
    public static let contentsCSV = "卷内文件目录.csv"
    public static let volumesXML = "案卷目录.xml"
    public static let statement = "说明文件.txt"
    public static let metadata = "元数据.xml"
    public static let log = "审计日志.jsonl"
  }
}

extension VolumeCatalogue {
  /// `卷内文件目录.xml`.
  public var contentsXML: String {
    var xml = XMLWriter()
    xml.element("卷内文件目录") { xml in
      xml.element("案卷") { volume.write(to: &$0) }
      for row in rows {
        xml.element("文件") { xml in
          for (name, value) in zip(Self.columns, row) { xml.element(name, text: value) }
        }
      }
    }
    return xml.text
  }

  /// `卷内文件目录.csv`: UTF-8 with BOM, CR LF; cells that look like formulas get an apostrophe before them.
  public var contentsCSV: String {
    var csv = CSVWriter()
    csv.row(Self.columns)
    for row in rows { csv.row(row) }
    return csv.text
  }

  /// `案卷目录.xml` of several volumes, in the order given.
  public static func volumesXML(_ volumes: [VolumeDescription]) -> String {
    var xml = XMLWriter()
    xml.element("案卷目录") { xml in
      for (index, volume) in volumes.enumerated() {
        xml.element("案卷") { xml in
          xml.element("顺序号", number: index + 1)
          volume.write(to: &xml)
        }
      }
    }
    return xml.text
  }

  static let columns = ["顺序号", "档号", "文号", "责任者", "题名", "日期", "页号", "页数", "密级", "文件名", "备注"]

  private var rows: [[String]] {
    items.enumerated().map { index, item in
      [
        String(index + 1), item.code, item.documentNumber, item.author, item.title,
        item.date?.catalogue ?? "",
        item.pageNumber(isLast: index == items.count - 1), item.pageCount.map(String.init) ?? "",
        item.secrecy,
        item.fileName, item.remark,
      ]
    }
  }
}
