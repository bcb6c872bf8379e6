import DossierArchive
import DossierCore
import DossierFixity
import Foundation
import Testing

@Suite struct CatalogueTests {
  static let volume = VolumeDescription(
    code: Specimen.name, fondsCode: "J021", fondsName: "青禾县云溪镇人民政府", className: "信访",
    title: "关于楼道灯 <不亮> & \"维修\"的信访事项", firstDate: CivilDate("2026-03-02"), lastDate: CivilDate("2026-04-28"),
    retention: .thirtyYears, year: 2026, itemCount: 3, pageCount: 12)

  static let catalogue = VolumeCatalogue(
    volume: volume,
    items: [
      CatalogueItem(
        code: Specimen.name + "-001", author: "青禾县云溪镇人民政府", title: "受理登记表", date: CivilDate("2026-03-02"),
        firstPage: 1, pageCount: 2, fileName: "正卷/001_受理登记表/登记表.docx"),
      CatalogueItem(
        documentNumber: "云政信〔2026〕3号", author: "=HYPERLINK(\"http://x\")", title: "题名,含\"引号\"\n和换行",
        firstPage: 3,
        pageCount: 4, secrecy: "内部", remark: " +1"),
      CatalogueItem(author: "甲\u{0}\u{B}乙", title: "－全角", firstPage: 7, pageCount: 6, remark: "@甲"),
    ])

  static let metadata: ItemMetadata = {
    var metadata = ItemMetadata(
      volume: volume, item: catalogue.items[1], sequence: 2, genre: "转送单", creator: "青禾县云溪镇人民政府",
      files: [
        ItemMetadata.ElectronicFile(
          name: "转送单.docx", format: "DOCX", byteCount: 4, fingerprint: Fingerprint(of: [1, 2, 3, 4]))
      ])
    metadata.events = [ItemMetadata.Event(action: "签发", time: "2026-03-03 09:00", agent: "李雷")]
    return metadata
  }()

  @Test func `the contents index says what GB 9705 asks for`() {
    let xml = Self.catalogue.contentsXML
    #expect(xml.contains("<案卷题名>关于楼道灯 &lt;不亮&gt; &amp; &quot;维修&quot;的信访事项</案卷题名>"))
    #expect(xml.contains("    <日期>20260302</日期>\n    <页号>1</页号>\n    <页数>2</页数>"))
    #expect(xml.contains("<页号>7-12</页号>"))
    #expect(xml.contains("<责任者>甲\u{FFFD}\u{FFFD}乙</责任者>"))
  }

  @Test(
    .enabled(if: Oracle.xmllint != nil, "xmllint is not installed"),
    arguments: [
      catalogue.contentsXML, VolumeCatalogue.volumesXML([volume, volume]), metadata.xml,
      VolumeCatalogue(volume: volume, items: []).contentsXML,
    ])
  func `xmllint finds each file well-formed`(xml: String) throws {
    let result = try Oracle.run(Oracle.xmllint, ["--noout", "-"], input: xml)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: Oracle.xmllint != nil, "xmllint is not installed"))
  func `values come back from the XML as they were`() throws {
    let query = ["--xpath", "string(/*/*[name()='文件'][2]/*[name()='题名'])", "-"]
    let result = try Oracle.run(Oracle.xmllint, query, input: Self.catalogue.contentsXML)
    #expect(result.output == "题名,含\"引号\"\n和换行\n")
  }

  @Test(.enabled(if: Oracle.python != nil, "python3 is not installed"))
  func `Python reads the table back and no cell is a formula`() throws {
    let program = """
      import csv, io, json, sys
      rows = list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline='')))
      print(json.dumps(rows, ensure_ascii=False))
      """
    let result = try Oracle.run(
      Oracle.python, ["-X", "utf8", "-c", program], input: Self.catalogue.contentsCSV)
    let rows = try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
    #expect(rows.count == 4 && rows.allSatisfy { $0.count == 11 })
    #expect(rows[0] == ["顺序号", "档号", "文号", "责任者", "题名", "日期", "页号", "页数", "密级", "文件名", "备注"])
    #expect(rows[2][3] == "'=HYPERLINK(\"http://x\")")
    #expect(rows[2][4] == "题名,含\"引号\"\n和换行")
    #expect([rows[2][10], rows[3][4], rows[3][10]] == ["' +1", "'－全角", "'@甲"])
  }

  @Test func `the table has a BOM and ends its lines as RFC 4180 asks`() {
    let bytes = Array(Self.catalogue.contentsCSV.utf8)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF] && bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test func `metadata follow the order of DA 46 and leave out what is unknown`() {
    let names = Self.metadata.xml.split(separator: "\n").compactMap { line in
      line.hasPrefix("  <") && !line.hasPrefix("  </") ? String(line.dropFirst(3).prefix { $0 != ">" }) : nil
    }
    #expect(names == ["聚合层次", "来源", "档号信息", "内容描述", "形式特征", "电子属性", "业务实体"])
    #expect(
      Self.metadata.xml.contains(
        "<数字摘要 算法=\"SHA-256\">9f64a747e1b97f131fabb6b447296c9b6f0201e79fb3c5356e6c77e89b6a806a"))
    #expect(!Self.metadata.xml.contains("附注") && !Self.metadata.xml.contains("主送"))
  }

  @Test func `the statement tells what is in the package and how to verify it`() throws {
    let date = try #require(CivilDate("2026-05-02"))
    let statement = CarrierStatement(
      volumes: [Self.volume], sender: "青禾县云溪镇人民政府\n伪造：1", fileCount: 5, octetCount: 3_000_015,
      formats: ["DOCX", "PDF/A-2b"], program: "dossier 1.0", date: date)
    let text = statement.text
    #expect(text.hasPrefix("\u{FEFF}电子档案说明文件\r\n"))
    for line in [
      "移交单位：青禾县云溪镇人民政府 伪造：1", "电子文件：5个，3000015字节", "存储格式：DOCX、PDF/A-2b", "制作日期：2026年5月2日",
      "年度：2026　起止日期：2026年3月2日至2026年4月28日　保管期限：30年",
      "在归档包文件夹内运行 sha256sum -c manifest-sha256.txt，或用任何 BagIt 软件核对。",
    ] {
      #expect(text.contains("\r\n" + line + "\r\n"), "\(line)")
    }
  }

  @Test func `the log has one line for each record`() {
    #expect(AuditLog.text(lines: ["{\"a\":1}", " ", "{\n\"b\":2}"]) == "{\"a\":1}\n{ \"b\":2}\n")
  }

  @Test func `paths in a package are safe and in order`() {
    let folder = ArchiveLayout.volumeFolder(year: 2026, className: "信访", code: Specimen.name)
    #expect(folder == "电子档案/2026/信访/" + Specimen.name)
    let item = ArchiveLayout.itemFolder(in: folder, section: "正卷", sequence: 7, title: "关于a/b的转送单?")
    #expect(item == folder + "/正卷/007_关于a／b的转送单？")
  }
}
