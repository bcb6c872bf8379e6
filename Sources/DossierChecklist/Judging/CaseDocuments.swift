internal import DossierCore

/// The documents of a case as tests look them up, the same for every checklist.
struct CaseDocuments: Sendable {
  /// Where the documents stand among the facts.
  static let path = FieldPath("文书")

  let all: [Value]
  /// The indices of all documents that say of which kind they are.
  let indices: [Int]
  /// For each kind, the indices of its documents.
  private let places: [RecordKey: [Int]]
  /// For each kind, the index of the document that stands for it among the facts: its latest.
  private let latest: [RecordKey: Int]
  private let latestIndices: Set<Int>

  init(_ facts: Value) {
    let documents = facts[Self.path].list ?? []
    var places: [RecordKey: [Int]] = [:]
    for (index, document) in documents.enumerated() {
      if let kind = document["文种"].text { places[RecordKey(kind), default: []].append(index) }
    }
    var latest: [RecordKey: Int] = [:]
    for (kind, indices) in places {
      latest[kind] = indices.last { documents[$0] == facts[kind.text] }
    }
    all = documents
    indices = places.values.joined().sorted()
    latestIndices = Set(latest.values)
    (self.places, self.latest) = (places, latest)
  }

  /// The indices of the documents of some kinds, in their order.
  func indices(of kinds: [RecordKey]) -> [Int] {
    if kinds.count == 1 { return places[kinds[0], default: []] }
    let found = kinds.flatMap { places[$0, default: []] }
    return found.isEmpty ? [] : Set(found).sorted()
  }

  func isLatest(_ index: Int) -> Bool { latestIndices.contains(index) }

  func latest(_ kind: String) -> Int? { latest[RecordKey(kind)] }

  static func path(of index: Int) -> FieldPath { path.appending(index) }
}
