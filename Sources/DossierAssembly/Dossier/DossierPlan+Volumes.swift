internal import DossierCase
internal import DossierCore

// MARK: - Parts

extension DossierPlan {
  /// The plan with the documents of one part only; materials belong to the main part.
  ///
  /// - Throws: P111 where the case has nothing for that part.
  func selecting(_ part: VolumePart?) throws(DossierError) -> DossierPlan {
    guard let part else { return numbered(items, as: nil) }
    let chosen = items.filter { $0.number == nil || $0.part == part }
    guard chosen.contains(where: { $0.number != nil }) else { throw DossierError(.nothing(for: part)) }
    var plan = numbered(chosen, as: nil)
    plan.settledRecord?["卷别"] = .text(part.rawValue)
    return plan
  }
}

extension DossierPlan.Item {
  fileprivate var part: VolumePart {
    guard case .document(let document) = content else { return .main }
    return document.rule?.part ?? .main
  }

  fileprivate func numbered(_ numbering: PageNumbering, _ number: Int?) -> DossierPlan.Item {
    DossierPlan.Item(
      bookmark: bookmark, title: title, content: content, numbering: numbering, number: number)
  }
}

// MARK: - Volumes

extension DossierPlan {
  /// A plan for each volume, divided between documents so that none has more pages than the limit.
  ///
  /// Numbers of pages begin anew in each volume. A document that is longer by itself has a volume of its own.
  func volumes(laidOut pages: DossierPages, limit: Int) -> [DossierPlan] {
    let lengths = pages.lengths(of: items)
    let groups = groups(lengths, limit: limit)
    return groups.enumerated().map { index, group in
      let isInGroup = Set(group)
      var plan = numbered(items.filter { $0.number == nil || isInGroup.contains($0.bookmark) }, as: lengths)
      plan.settledRecord?["卷次"] = .integer(index + 1)
      plan.settledRecord?["卷数"] = .integer(groups.count)
      if index < groups.count - 1 { plan.leaveOutEnclosures() }
      return plan
    }
  }

  /// The bookmarks of the documents of each volume.
  private func groups(_ lengths: [String: Int], limit: Int) -> [[String]] {
    var groups: [[String]] = [[]]
    var room = limit
    for item in items where item.number != nil {
      let length = lengths[item.bookmark] ?? 1
      if length > room, groups.last?.isEmpty == false {
        groups.append([])
        room = limit
      }
      groups[groups.count - 1].append(item.bookmark)
      room -= length
    }
    return groups
  }

  /// The titles of documents that have more pages by themselves than a volume may.
  func oversized(_ pages: DossierPages, limit: Int) -> Int {
    let lengths = pages.lengths(of: items)
    return items.count { $0.number != nil && lengths[$0.bookmark] ?? 0 > limit }
  }

  /// The numbers of the pages on which documents begin, and of the last page, by their bookmarks.
  func markedPages(_ lengths: [String: Int]) -> [String: Int] {
    var pages = pageNumbers(lengths)
    if let lastPageMark { pages[lastPageMark] = lastPage(lengths) }
    return pages
  }

  /// The number of the last page that is counted, which is their count as well.
  private func lastPage(_ lengths: [String: Int]) -> Int? {
    guard let last = lastCounted?.bookmark, let length = lengths[last] else { return nil }
    return pageNumbers(lengths)[last].map { $0 + length - 1 }
  }

  /// The number of the page on which each document begins, counted from the first that has a number.
  func pageNumbers(_ lengths: [String: Int]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    var next: Int? = 1
    for item in items where item.number != nil {
      numbers[item.bookmark] = next
      // Behind one whose length is not known nothing is known.
      next = next.flatMap { number in lengths[item.bookmark].map { number + $0 } }
    }
    return numbers
  }
}

// MARK: - What the forms say of it

extension DossierPlan {
  /// The plan with these items: pages are counted from the first, and the index lists what is there.
  private func numbered(_ chosen: [Item], as lengths: [String: Int]?) -> DossierPlan {
    var plan = self
    let first = chosen.firstIndex { $0.number != nil }
    let bookmarks = Set(chosen.map(\.bookmark))
    let rows = (record["目录"]?.list ?? []).compactMap(\.record).filter { row in
      row.bookmark.map(bookmarks.contains) ?? true
    }
    plan.items = chosen.enumerated().map { index, item in
      guard item.number != nil else { return item }
      let line = rows.firstIndex { $0.bookmark == item.bookmark }
      return item.numbered(index == first ? .starting(at: 1) : .continued, line.map { $0 + 1 } ?? item.number)
    }
    plan.settle(rows: rows, isWhole: chosen.count == items.count)
    if let lengths { plan.settle(lengths) }
    return plan
  }

  private mutating func settle(rows: [Record], isWhole: Bool) {
    var record = record
    let rows = rows.enumerated().map { index, row in
      var row = row
      row["序号"] = .integer(index + 1)
      return row
    }
    record["目录"] = .list(rows.map(Value.record))
    record["件数"] = .integer(rows.count)
    let dates = rows.compactMap { $0["日期"]?.text }.sorted()
    if !isWhole, let first = dates.first, let last = dates.last {
      record["起始日期"] = .text(first)
      record["终止日期"] = .text(last)
    }
    settledRecord = record
  }

  /// Page counts of the volume and of each document, and the last page of the last.
  private mutating func settle(_ lengths: [String: Int]) {
    guard var record = settledRecord else { return }
    let numbers = pageNumbers(lengths)
    let last = lastCounted?.bookmark
    let total = lastPage(lengths)
    let end = total == nil ? nil : lastPageMark.map { Value.pageReference(bookmark: $0) }
    record["页数"] = total.map { .integer($0) }
    record["末页"] = end
    let rows = (record["目录"]?.list ?? []).compactMap(\.record).map { row in
      guard let bookmark = row.bookmark else { return row }
      var row = row
      row["页数"] = lengths[bookmark].map { .integer($0) }
      if bookmark == last, let total, total != numbers[bookmark] {
        row["末页号"] = .integer(total)
        row["末页"] = end
      }
      return row
    }
    record["目录"] = .list(rows.map(Value.record))
    settledRecord = record
  }

  /// Materials that are files beside the dossier are listed in its last volume.
  private mutating func leaveOutEnclosures() {
    let rows = (record["目录"]?.list ?? []).compactMap(\.record).filter { $0.bookmark != nil }
    settle(rows: rows, isWhole: false)
  }
}

extension Record {
  /// The document that a line of the index is of.
  fileprivate var bookmark: String? {
    guard case .pageReference(let bookmark) = self["页号"] else { return nil }
    return bookmark
  }
}

extension Diagnostic {
  fileprivate static func nothing(for part: VolumePart) -> Diagnostic {
    Diagnostic(
      "P111", .error,
      Wording("本案没有归入\(part.rawValue)的文书", "the case has no document for the part \(part.rawValue)"),
      at: Location(field: "文书"),
      hints: [
        Wording(
          "各文种的卷别写在模板集.yaml；去掉 --part 则合为一卷",
          "模板集.yaml says which kinds belong to it; without --part all are one dossier")
      ])
  }
}
