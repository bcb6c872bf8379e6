internal import DossierCore

/// Keys that are looked up in every document, hashed once.
enum Keys {
  static let notApplicable: RecordKey = "不适用"
  static let kind: RecordKey = "文种"
  static let number: RecordKey = "文号"
  static let title: RecordKey = "标题"
  static let date: RecordKey = "日期"
  static let name: RecordKey = "名称"
  static let served: RecordKey = "送达文书"
  static let signatures: RecordKey = "签署"
  static let role: RecordKey = "角色"
  static let person: RecordKey = "姓名"
  static let refusal: RecordKey = "拒签"
}
