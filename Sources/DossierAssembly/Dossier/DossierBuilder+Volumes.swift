public import DossierCore
public import DossierOffice

/// One file of a dossier that was divided, or all of it.
public struct DossierVolume {
  public let package: OfficePackage
  /// Which of how many, counted from one.
  public let number: Int
  public let count: Int
  /// The title of each document and the bookmark round it, the forms of the volume too.
  public let outline: [(title: String, bookmark: String)]
}

extension DossierBuilder {
  /// The bookmarks of a dossier's documents, in their order.
  public mutating func bookmarks(_ format: DocumentFormat) throws(DossierError) -> [String] {
    try plan(for: format).items.map(\.bookmark)
  }

  /// Builds the dossier with the numbers of its pages, in as many volumes as it needs.
  ///
  /// - Parameters:
  ///   - pages: where its documents begin as it was built before; nil where nobody knows.
  ///   - limit: the greatest number of pages of one volume.
  /// - Throws: ``DossierError`` with the faults of all documents at once.
  public mutating func volumes(
    _ format: DocumentFormat, laidOut pages: DossierPages?, limit: Int
  ) throws(DossierError) -> (volumes: [DossierVolume], notes: [Diagnostic]) {
    let whole = try plan(for: format)
    guard let pages else {
      let built = try build(whole, format)
      return ([volume(built.package, whole, 1, of: 1)], built.notes)
    }
    let lengths = pages.lengths(of: whole.items)
    let plans = whole.volumes(laidOut: pages, limit: limit)
    var volumes: [DossierVolume] = []
    var notes: [Diagnostic] = []
    for (index, plan) in plans.enumerated() {
      renderer.pages = plan.markedPages(lengths)
      let built = try build(plan, format)
      volumes.append(volume(built.package, plan, index + 1, of: plans.count))
      notes += built.notes
    }
    if plans.count > 1 { notes.append(.divided(into: plans.count, limit: limit)) }
    let oversized = whole.oversized(pages, limit: limit)
    if oversized > 0 { notes.append(.oversized(oversized, limit: limit)) }
    var seen: Set<Diagnostic> = []
    return (volumes, notes.filter { seen.insert($0).inserted })
  }

  /// The first page of each document that the contents index lists, and how many it has, by its number there.
  public mutating func places(
    _ format: DocumentFormat, laidOut pages: DossierPages
  ) throws(DossierError) -> [Int: (first: Int, count: Int)] {
    let plan = try plan(for: format)
    let lengths = pages.lengths(of: plan.items)
    let numbers = plan.pageNumbers(lengths)
    var places: [Int: (first: Int, count: Int)] = [:]
    for item in plan.items {
      guard let number = item.number, let first = numbers[item.bookmark], let count = lengths[item.bookmark]
      else {
        continue
      }
      places[number] = (first, count)
    }
    return places
  }

  private func volume(
    _ package: OfficePackage, _ plan: DossierPlan, _ number: Int, of count: Int
  ) -> DossierVolume {
    DossierVolume(
      package: package, number: number, count: count, outline: plan.items.map { ($0.title, $0.bookmark) })
  }
}

extension Diagnostic {
  fileprivate static func divided(into count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "P112", .note,
      Wording(
        "超过每卷\(limit)页，分为\(count)卷", "more than \(limit) pages: the dossier is divided into \(count) volumes"),
      hints: [
        Wording(
          "每卷有自己的封面、目录和备考表；页数上限写在模板集.yaml 的「卷宗·每卷页数」",
          "each has its own cover, index and note sheet; 卷宗.每卷页数 of 模板集.yaml is the limit")
      ])
  }

  fileprivate static func oversized(_ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      "P113", .note,
      Wording(
        "有\(count)件文书自己就超过每卷\(limit)页，单独成卷",
        "documents longer than \(limit) pages by themselves: \(count); each has a volume of its own"),
      hints: [
        Wording("需要时把它拆成几件，再组卷", "divide it into several documents where that is wanted, and assemble again")
      ])
  }
}
