public import DossierCore
public import DossierFixity

/// `说明文件.txt`: what a carrier or package holds and how to read it (电子档案移交与接收办法, annex 2).
public struct CarrierStatement: Sendable, Hashable {
  public var volumes: [VolumeDescription]
  /// 移交单位.
  public var sender: String
  /// Files and bytes of the electronic records.
  public var fileCount: Int
  public var octetCount: Int
  /// 存储格式, as `DOCX`, `PDF/A-2b`.
  public var formats: [String]
  /// 软件环境: what made the package.
  public var program: String
  public var date: CivilDate
  public var algorithm: DigestAlgorithm = .sha256
  public var remark: String = ""

  public init(
    volumes: [VolumeDescription], sender: String, fileCount: Int, octetCount: Int, formats: [String],
    program: String, date: CivilDate
  ) {
    self.volumes = volumes
    self.sender = sender
    self.fileCount = fileCount
    self.octetCount = octetCount
    self.formats = formats
    self.program = program
    self.date = date
  }

  /// The file's text: UTF-8 with BOM and CR LF, so that every editor on Windows shows it.
  public var text: String {
    let lines =
      ["电子档案说明文件", "", "一、基本情况"] + basics + ["", "二、案卷"] + volumes.flatMap(lines(of:))
      + ["", "三、目录结构"] + structure + ["", "四、完整性校验"] + verification
      + (remark.isEmpty ? [] : ["", "五、备注", Self.oneLine(remark)])
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  private var basics: [String] {
    [
      "移交单位：\(Self.oneLine(sender))",
      "案卷数量：\(volumes.count)卷",
      "电子文件：\(fileCount)个，\(octetCount)字节",
      "存储格式：\(Self.oneLine(formats.joined(separator: "、")))",
      "制作软件：\(Self.oneLine(program))",
      "读取环境：目录和元数据为 UTF-8 编码的 XML、CSV、TXT，任何系统均可打开；文书用 WPS、LibreOffice 或 PDF 阅读器打开",
      "制作日期：\(date.chinese)",
    ]
  }

  private func lines(of volume: VolumeDescription) -> [String] {
    let span = [volume.firstDate, volume.lastDate].compactMap(\.?.chinese).joined(separator: "至")
    return [
      "档号：\(Self.oneLine(volume.code))",
      "全宗：\(Self.oneLine(volume.fondsCode)) \(Self.oneLine(volume.fondsName))",
      "题名：\(Self.oneLine(volume.title))",
      "年度：\(volume.year)　起止日期：\(span)　保管期限：\(volume.retention.rawValue)",
      "件数：\(volume.itemCount)件　页数：\(volume.pageCount.map { "\($0)页" } ?? "未计")",
    ]
  }

  private var structure: [String] {
    [
      "本包为 BagIt 1.0（RFC 8493）归档包，电子档案在 data 文件夹内：",
      "data/\(VolumeCatalogue.FileName.statement)　本文件",
      "data/\(VolumeCatalogue.FileName.volumesXML)　案卷目录",
      "data/\(ArchiveLayout.recordsFolder)　按年度、类别、档号存放，每件附\(VolumeCatalogue.FileName.metadata)",
      "data/\(ArchiveLayout.otherFolder)　处理过程记录和其他说明",
    ]
  }

  private var verification: [String] {
    let name = algorithm.rawValue
    return [
      "manifest-\(name).txt 列出 data 内每个文件的 \(algorithm.title) 值，tagmanifest-\(name).txt 列出其余文件的。",
      "在归档包文件夹内运行 \(name)sum -c manifest-\(name).txt，或用任何 BagIt 软件核对。",
    ]
  }

  /// A value cannot pretend to be a further line.
  private static func oneLine(_ value: String) -> String {
    String(value.map { $0.isNewline ? " " : $0 })
  }
}
