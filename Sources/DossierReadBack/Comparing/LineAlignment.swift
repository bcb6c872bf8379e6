internal import DossierCore
internal import DossierRender

/// Which line of a paper that came back is which line of the paper as it was written.
struct LineAlignment {
  /// For lines of the written paper, those of the other.
  private(set) var pairs: [Int: Int] = [:]
  /// Lines of the written paper that are gone, and lines that are new; those without text are left out.
  private(set) var removed: [Int] = []
  private(set) var added: [Int] = []

  private let written: Paper
  private let returned: Paper
  private let writtenKeys: [String]
  private let returnedKeys: [String]

  init(written: Paper, returned: Paper) {
    self.written = written
    self.returned = returned
    writtenKeys = written.lines.map { $0.place.story.rawValue + $0.text.withoutBlanks }
    returnedKeys = returned.lines.map { $0.place.story.rawValue + $0.text.withoutBlanks }
    align()
  }

  private mutating func align() {
    var (left, right) = (0, 0)
    let end = (old: writtenKeys.count, new: returnedKeys.count)
    for same in CommonSequence.pairs(writtenKeys, returnedKeys) + [end] {
      pair(Array(left..<same.old), Array(right..<same.new))
      if same.old < writtenKeys.count { pairs[same.old] = same.new }
      (left, right) = (same.old + 1, same.new + 1)
    }
    leaveOutMoved()
  }

  /// Formats keep the headers of odd, even and first pages in different orders.
  private mutating func leaveOutMoved() {
    let (before, after) = (Set(writtenKeys), Set(returnedKeys))
    removed.removeAll { written.lines[$0].place.story != .body && after.contains(writtenKeys[$0]) }
    added.removeAll { returned.lines[$0].place.story != .body && before.contains(returnedKeys[$0]) }
  }

  /// Lines between others that stayed the same.
  private mutating func pair(_ olds: [Int], _ news: [Int]) {
    if olds.count == news.count {
      for (old, new) in zip(olds, news) { pairs[old] = new }
      return
    }
    var free = news[...]
    for old in olds {
      // Lines stay in their order, so what was passed over is new.
      if let index = best(for: old, among: free) {
        added += free[..<index].filter(isWorthTelling)
        pairs[old] = free[index]
        free = free[(index + 1)...]
      } else if !written.lines[old].text.withoutBlanks.isEmpty {
        removed.append(old)
      }
    }
    added += free.filter(isWorthTelling)
  }

  private func isWorthTelling(_ new: Int) -> Bool { !returned.lines[new].text.withoutBlanks.isEmpty }

  private func best(for old: Int, among news: ArraySlice<Int>) -> Int? {
    let scored = news.indices.prefix(50).map { ($0, likeness(old, news[$0])) }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return scored.first { $0.1 == best.1 }?.0
  }

  private func likeness(_ old: Int, _ new: Int) -> Int {
    let (before, after) = (written.lines[old], returned.lines[new])
    guard before.place.story == after.place.story else { return 0 }
    if let template = LineTemplate(before), template.values(in: after.text) != nil, before.cell == nil {
      return 4
    }
    let places = Set(before.spans.map(\.mark.place))
    if after.spans.contains(where: { places.contains($0.mark.place) }) { return 3 }
    let common = zip(before.text, after.text).prefix { $0 == $1 }.count
    if common * 2 >= max(1, min(before.text.count, after.text.count)) { return 2 }
    if before.place.cell != nil, before.place.cell == after.place.cell { return 1 }
    return 0
  }
}
