import DossierArchive
import DossierCore

/// Bags and volumes that tests share.
enum Specimen {
  static let name = "J021-ZY·XF·2026·D30-0001"

  static func writer() throws -> Bag.Writer {
    guard let date = CivilDate("2026-05-02") else { throw DossierError([]) }
    let info = BagInfo([
      BagInfo.Field(BagInfo.Label.sourceOrganization, "青禾县云溪镇人民政府"),
      BagInfo.Field(BagInfo.Label.externalIdentifier, name),
      BagInfo.Field(BagInfo.Label.contactName, ""),
    ])
    return Bag.Writer(info: info, date: date, agent: "dossier 1.0")
  }

  static let items = [
    PayloadItem("说明文件.txt", text: "说明\r\n"),
    PayloadItem("电子档案/2026/正卷/001_受理登记表/登记表.docx", .bytes([0x50, 0x4B, 3, 4])),
    PayloadItem("电子档案/2026/正卷/002_转送单/转送单.docx", .bytes(Array(repeating: 7, count: 3_000_000))),
    PayloadItem("其他/审计日志.jsonl", text: "{}\n"),
    PayloadItem("其他/空.txt", .bytes([])),
  ]

  /// A bag in a scratch folder, where its name is `包.bag`.
  static func bag(_ items: [PayloadItem] = items) throws -> Scratch {
    let scratch = Scratch()
    _ = try writer().write(items, named: "包", in: scratch.path)
    return scratch
  }

  static func verify(_ scratch: Scratch) -> Bag.Report { Bag.verify(scratch.path + "/包.bag") }

  /// Code, place inside the bag and line of each finding.
  static func findings(_ scratch: Scratch) -> [String] {
    verify(scratch).findings.map { finding in
      let file =
        finding.location.file.map { String($0.dropFirst(scratch.path.count + "/包.bag/".count)) } ?? ""
      return "\(finding.code) \(file)" + (finding.location.line.map { ":\($0)" } ?? "")
    }
  }
}
