import DossierCore

/// One behaviour: a document, data, and what is to be read afterwards, the same in both formats.
struct Sample: Sendable, CustomStringConvertible {
  let name: String
  let sheet: Sheet
  let data: Value
  let lines: [String]
  /// Whether docxtpl renders the DOCX to the same text.
  let agreesWithDocxtpl: Bool

  init(
    _ name: String, _ body: [Node], data: Value = Sample.facts, docxtpl: Bool = false, _ lines: [String]
  ) {
    self.name = name
    sheet = Sheet(body: body)
    self.data = data
    self.lines = lines
    agreesWithDocxtpl = docxtpl
  }

  init(_ name: String, sheet: Sheet, _ lines: [String]) {
    self.name = name
    self.sheet = sheet
    self.lines = lines
    data = Sample.facts
    agreesWithDocxtpl = false
  }

  var description: String { name }

  static let facts: Value = [
    "信访人": ["姓名": "周明远", "电话": "12000000001", "住址": "青禾县云溪镇柳荫巷3号"],
    "编号": "XF2026-017", "人数": 3, "越级": false, "空": [], "无": "",
    "诉求": [
      ["请求": "修复楼道灯", "理由": "夜间无照明", "次": [1, 2]],
      ["请求": "公开维修账目", "理由": "居民不知情", "次": [3]],
      ["请求": "定期巡检", "理由": "屡修屡坏", "次": []],
    ],
    "列": ["甲", "乙", "丙"],
  ]
}
