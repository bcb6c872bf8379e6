/// On which pages of a laid-out dossier its documents begin.
public struct DossierPages: Sendable, Hashable {
  /// By the bookmark round each document: the page of the file, counted from one.
  public let starts: [String: Int]
  /// The number of pages of the file.
  public let count: Int

  public init(starts: [String: Int], count: Int) {
    self.starts = starts
    self.count = count
  }
}

extension DossierPages {
  /// How many pages each item has; those whose beginning or end is not known are left out.
  func lengths(of items: [DossierPlan.Item]) -> [String: Int] {
    var lengths: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      let next = index + 1 < items.count ? starts[items[index + 1].bookmark] : count + 1
      guard let start = starts[item.bookmark], let next, start >= 1, next >= start else { continue }
      // Two documents never share a page.
      lengths[item.bookmark] = max(1, next - start)
    }
    return lengths
  }
}
