internal import DossierCore

extension ActionPlan {
  /// What a finding is about.
  enum Subject: Hashable {
    case matter
    case missing(kind: String)
    /// A document by its index in the case file.
    case document(Int, DocumentLabel?)

    init(of finding: Diagnostic, _ documents: [DocumentLabel?]) {
      let steps = finding.location.field?.steps ?? []
      guard steps.first == .key("文书") else {
        self = .matter
        return
      }
      if steps.count > 1, case .index(let index) = steps[1] {
        self = .document(index, documents.indices.contains(index) ? documents[index] : nil)
      } else {
        self = finding.askedKind.map(Subject.missing) ?? .matter
      }
    }

    /// The case, then what is missing, then the documents in the order of the file.
    var rank: Int {
      switch self {
      case .matter: -2
      case .missing: -1
      case .document(let index, _): index
      }
    }

    var title: Wording {
      switch self {
      case .matter: Wording("案件", "the case")
      case .missing(let kind): Wording("缺：\(kind)", "missing: \(kind)")
      case .document(let index, let label):
        label.map { Wording($0.text, $0.text) } ?? Wording("文书第\(index + 1)项", "document no. \(index + 1)")
      }
    }
  }
}

extension Diagnostic {
  /// The kind of document that the hint tells to add, 「文种：回访记录」, or to send after the others, 补送《回访记录》.
  fileprivate var askedKind: String? {
    for hint in hints {
      // Other titles, as those of laws, are not what is missing.
      let mark = hint.chinese.hasPrefix("补送") ? "《" : "文种："
      guard let start = hint.chinese.firstRange(of: mark)?.upperBound else { continue }
      let kind = hint.chinese[start...].prefix { $0.isLetter }
      if !kind.isEmpty { return String(kind) }
    }
    return nil
  }
}
