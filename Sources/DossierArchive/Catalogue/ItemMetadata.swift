public import DossierFixity

/// The metadata of one item of a volume: a subset of DA/T 46-2009, with the process of GB/T 18894-2016.
///
/// Elements without a value are left out; the order is the standard's.
public struct ItemMetadata: Sendable, Hashable {
  /// One file of the item.
  public struct ElectronicFile: Sendable, Hashable {
    /// 计算机文件名.
    public var name: String
    /// 格式信息, as `DOCX` or `PDF/A-2b`.
    public var format: String
    /// 计算机文件大小 in bytes.
    public var byteCount: Int
    /// 数字摘要.
    public var fingerprint: Fingerprint?

    public init(name: String, format: String, byteCount: Int, fingerprint: Fingerprint? = nil) {
      self.name = name
      self.format = format
      self.byteCount = byteCount
      self.fingerprint = fingerprint
    }
  }

  /// A step of the document's making or handling: 起草, 审核, 签发, 用印, 送达 ….
  public struct Event: Sendable, Hashable {
    /// 业务行为.
    public var action: String
    /// 行为时间, as the record has it: a date or a moment.
    public var time: String
    /// 机构人员名称.
    public var agent: String
    /// 行为描述.
    public var description: String

    public init(action: String, time: String, agent: String, description: String = "") {
      self.action = action
      self.time = time
      self.agent = agent
      self.description = description
    }
  }

  public var volume: VolumeDescription
  public var item: CatalogueItem
  /// 顺序号, counted from one.
  public var sequence: Int
  /// 文种.
  public var genre: String
  /// 立档单位名称.
  public var creator: String
  /// 主送 and 抄送.
  public var recipients: String = ""
  public var copies: String = ""
  /// 稿本: 正本, 定稿 ….
  public var version: String = ""
  /// 文档创建程序.
  public var program: String = ""
  public var files: [ElectronicFile]
  public var events: [Event] = []
  /// 附注.
  public var note: String = ""

  public init(
    volume: VolumeDescription, item: CatalogueItem, sequence: Int, genre: String, creator: String,
    files: [ElectronicFile]
  ) {
    self.volume = volume
    self.item = item
    self.sequence = sequence
    self.genre = genre
    self.creator = creator
    self.files = files
  }
}
