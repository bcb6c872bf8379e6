internal import DossierChecklist
internal import DossierCore

/// How a report calls a document of the case: kind, number and date, as far as the case gives them.
struct DocumentLabel: Sendable, Hashable {
  let kind: String
  let number: String?
  let date: String?

  init(kind: String, number: String?, date: String?) {
    self.kind = kind
    self.number = number
    self.date = date
  }

  init(_ evidence: Evidence) {
    self.init(kind: evidence.kind, number: evidence.number, date: evidence.date)
  }

  /// The documents of a case in the order of its file; one that names no kind has no label.
  static func all(of facts: Value) -> [DocumentLabel?] {
    (facts[Keys.documents].list ?? []).map { document in
      document[Keys.kind].text.map {
        DocumentLabel(kind: $0, number: document[Keys.number].text, date: document[Keys.date].text)
      }
    }
  }

  /// Hashed once for all documents.
  private enum Keys {
    static let documents: RecordKey = "文书"
    static let kind: RecordKey = "文种"
    static let number: RecordKey = "文号"
    static let date: RecordKey = "日期"
  }

  /// `处理意见书 云信处〔2026〕9号 2026年3月4日`.
  var text: String {
    var text = kind
    if let number { text += " " + number }
    if let date { text += " " + (CivilDate(date)?.chinese ?? date) }
    return text
  }
}
