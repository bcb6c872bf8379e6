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
    (facts[DocumentKeys.documents].list ?? []).map { document in
      document[DocumentKeys.kind].text.map {
        DocumentLabel(
          kind: $0, number: document[DocumentKeys.number].text, date: document[DocumentKeys.date].text)
      }
    }
  }

  /// `处理意见书 云信处〔2026〕9号 2026年3月4日`.
  var text: String {
    var text = kind
    if let number { text += " " + number }
    if let date { text += " " + (CivilDate(date)?.chinese ?? date) }
    return text
  }
}
