internal import DossierCore

/// The documents of a case as tests look them up, the same for every checklist.
struct CaseDocuments: Sendable {
  /// Where the documents stand among the facts.
  static let path = FieldPath("文书")

  let all: [Value]
  /// What each counts as where an item asks for its kind.
  let evidence: [Evidence]
  /// The kind of each document; nil where it does not say.
  private let kinds: [RecordKey?]
  /// For each kind, the indices of its documents.
  private let groups: [(kind: RecordKey, indices: [Int])]
  /// The indices of all documents that say of which kind they are.
  let indices: [Int]
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
    var groups: [(kind: RecordKey, indices: [Int])] = []
    for (index, kind) in kinds.enumerated() {
      guard let kind else { continue }
      if let known = groups.firstIndex(where: { $0.kind == kind }) {
        groups[known].indices.append(index)
      } else {
        groups.append((kind, [index]))
      }
    }
    all = documents
    evidence = documents.enumerated().map { index, document in
      Evidence(
        kind: document[Keys.kind].text ?? "", number: document[Keys.number].text,
        date: document[Keys.date].text, place: index)
    }
    self.groups = groups
    indices = documents.indices.filter { kinds[$0] != nil }
    (self.kinds, self.latest, self.isLatest) = (kinds, latest, isLatest)
  }

  /// The indices of the documents of some kinds, in their order.
  func indices(of wanted: [RecordKey]) -> [Int] {
    if wanted.isEmpty { return [] }
    if wanted.count == 1 { return groups.first { $0.kind == wanted[0] }?.indices ?? [] }
    let found = groups.filter { wanted.contains($0.kind) }
    return found.count < 2 ? found.first?.indices ?? [] : found.flatMap(\.indices).sorted()
  }

  /// The indices of the documents that a test runs for, in their order.
  func indices(of subject: Checklist.Subject) -> [Int] {
    let indices = subject.isEveryDocument ? indices : indices(of: subject.kinds)
    return subject.isLatestOnly ? indices.filter { isLatest[$0] } : indices
  }

  func belongs(_ index: Int, to subject: Checklist.Subject) -> Bool {
    guard let kind = kinds[index], !subject.isLatestOnly || isLatest[index] else { return false }
    return subject.isEveryDocument || subject.kinds.contains(kind)
  }

  func latest(_ kind: String) -> Int? { latest[RecordKey(kind)] }

  static func path(of index: Int) -> FieldPath { path.appending(index) }
}
