@testable import DossierAssembly

/// Tracked changes as Word writes them.
enum TrackedSample {
  /// Who changed it and when: the same for all.
  static let by = #"w:id="1" w:author="经办人" w:date="2026-11-02T08:00:00Z""#

  static func run(_ text: String) -> String { #"<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>"# }
  static func inserted(_ text: String) -> String { "<w:ins \(by)>\(run(text))</w:ins>" }
  static func deleted(_ text: String) -> String {
    #"<w:del \#(by)><w:r><w:delText xml:space="preserve">\#(text)</w:delText></w:r></w:del>"#
  }

  /// - Parameter mark: what happened to the paragraph's end.
  static func paragraph(_ content: String, mark: String = "", style: String = "") -> String {
    let end = mark.isEmpty ? "" : "<w:rPr><w:\(mark) \(by)/></w:rPr>"
    let properties = style.isEmpty && end.isEmpty ? "" : "<w:pPr>\(style)\(end)</w:pPr>"
    return "<w:p>\(properties)\(content)</w:p>"
  }

  static func row(_ cells: [String], properties: String = "", cell: String = "") -> String {
    let cells = cells.map {
      #"<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>\#(cell)</w:tcPr>\#($0)</w:tc>"#
    }
    return "<w:tr>\(properties)\(cells.joined())</w:tr>"
  }

  static func table(_ rows: [String]) -> String {
    #"<w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/>"#
      + #"<w:gridCol w:w="2000"/></w:tblGrid>\#(rows.joined())</w:tbl>"#
  }

  /// Every kind of change that shows in text.
  static let body = [
    paragraph(run("原有") + inserted("新增") + deleted("旧文") + run("结尾")),
    paragraph(run("前半") + deleted("删去"), mark: "del"), paragraph(run("后半")),
    paragraph(deleted("整段删去"), mark: "del"), paragraph(run("其后")),
    paragraph(run("新分"), mark: "ins"), paragraph(run("两段")),
    table([
      row([paragraph(run("留甲")), paragraph(run("留乙"))]),
      row(
        [paragraph(deleted("删行甲"), mark: "del"), paragraph(deleted("删行乙"), mark: "del")],
        properties: "<w:trPr><w:del \(by)/></w:trPr>"),
      row([paragraph(inserted("增行")), paragraph("")], properties: "<w:trPr><w:ins \(by)/></w:trPr>"),
    ]),
    paragraph(
      #"<w:moveFromRangeStart w:id="5" w:author="甲" w:name="m"/><w:moveFrom \#(by)>\#(run("移动"))</w:moveFrom>"#
        + #"<w:moveFromRangeEnd w:id="5"/>\#(run("原处"))"#),
    paragraph(
      #"<w:moveToRangeStart w:id="6" w:author="甲" w:name="m"/><w:moveTo \#(by)>\#(run("移动"))</w:moveTo>"#
        + #"<w:moveToRangeEnd w:id="6"/>\#(run("新处"))"#),
  ].joined()

  /// The lines that are left of it.
  static let accepted = ["原有新增结尾", "前半后半", "其后", "新分", "两段", "留甲", "留乙", "增行", "原处", "移动新处"]
}
