internal import DossierCore

/// Keys that are looked up in every document of every case, hashed once.
enum DocumentKeys {
  static let documents: RecordKey = "文书"
  static let kind: RecordKey = "文种"
  static let number: RecordKey = "文号"
  static let date: RecordKey = "日期"
}
