internal import DossierCore

/// The documents of a case as tests look them up, the same for every checklist.
struct CaseDocuments: Sendable {
  /// Where the documents stand among the facts.
  static let path = FieldPath("文书")

  let all: [Value]
  /// For each kind, the indices of its documents.
  private var places: [RecordKey: [Int]] = [:]
  /// For each kind, the index of the document that stands for it among the facts: its latest.
  private var latest: [RecordKey: Int] = [:]

  init(_ facts: Value) {
    all = facts[Self.path].list ?? []
    for (index, document) in all.enumerated() {
      if let kind = document["文种"].text { places[RecordKey(kind), default: []].append(index) }
    }
    for (kind, indices) in places {
      latest[kind] = indices.last { all[$0] == facts[kind.text] }
    }
  }

  /// The indices of the documents of some kinds, in their order.
  func indices(of kinds: [String]) -> [Int] {
    let found = kinds.flatMap { places[RecordKey($0), default: []] }
    return kinds.count == 1 ? found : Set(found).sorted()
  }

  /// The indices of all documents that say of which kind they are.
  var indices: [Int] { places.values.joined().sorted() }

  func isLatest(_ index: Int) -> Bool { latest.values.contains(index) }

  func latest(_ kind: String) -> Int? { latest[RecordKey(kind)] }

  static func path(of index: Int) -> FieldPath { path.appending(index) }
}
