internal import DossierCore

/// The documents of a case as tests look them up, the same for every checklist.
struct CaseDocuments: Sendable {
  /// Where the documents stand among the facts.
  static let path = FieldPath("文书")

  let all: [Value]
  /// What each counts as where an item asks for its kind.
  private let evidence: [Evidence]
  /// The kind of each document; nil where it does not say.
  let kinds: [RecordKey?]
  /// For each kind, the index of the document that stands for it among the facts: its latest.
  private let latest: [RecordKey: Int]
  private let isLatest: [Bool]

  init(_ facts: Value) {
    let documents = facts[Self.path].list ?? []
    let kinds = documents.map { $0[Keys.kind].text.map { RecordKey($0) } }
    var latest: [RecordKey: Int] = [:]
    for (index, kind) in kinds.enumerated().reversed() {
      if let kind, latest[kind] == nil, documents[index] == facts[kind] { latest[kind] = index }
    }
    var isLatest = documents.map { _ in false }
    for index in latest.values { isLatest[index] = true }
    all = documents
    evidence = documents.enumerated().map { index, document in
      Evidence(
        kind: document[Keys.kind].text ?? "", number: document[Keys.number].text,
        date: document[Keys.date].text, place: index)
    }
    (self.kinds, self.latest, self.isLatest) = (kinds, latest, isLatest)
  }

  /// What counts as evidence of some kinds, in the order of the documents.
  func evidence(of wanted: [RecordKey]) -> [Evidence] {
    guard !wanted.isEmpty else { return [] }
    var found: [Evidence] = []
    for index in kinds.indices where isKind(of: index, among: wanted) { found.append(evidence[index]) }
    return found
  }

  private func isKind(of index: Int, among wanted: [RecordKey]) -> Bool {
    kinds[index].map(wanted.contains) ?? false
  }

  /// Whether a test runs for a document.
  func belongs(_ index: Int, to subject: Checklist.Subject) -> Bool {
    guard kinds[index] != nil, !subject.isLatestOnly || isLatest[index] else { return false }
    return subject.isEveryDocument || isKind(of: index, among: subject.kinds)
  }

  func latest(_ kind: String) -> Int? { latest[RecordKey(kind)] }

  static func path(of index: Int) -> FieldPath { path.appending(index) }
}
