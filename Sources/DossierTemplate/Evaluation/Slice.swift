/// Python's slices: negative positions count from the end, bounds outside are drawn in.
struct Slice {
  var from: Int?
  var to: Int?
  /// Never zero.
  var step: Int

  func applied<Element>(to elements: [Element]) -> [Element] {
    let count = elements.count
    let first = from.map { resolved($0, count) } ?? (step < 0 ? count - 1 : 0)
    let last = to.map { resolved($0, count) } ?? (step < 0 ? -1 : count)
    if step == 1 { return first < last ? Array(elements[first..<last]) : [] }
    var result: [Element] = []
    var index = first
    while step > 0 ? index < last : index > last {
      result.append(elements[index])
      let (next, overflow) = index.addingReportingOverflow(step)
      if overflow { break }
      index = next
    }
    return result
  }

  private func resolved(_ position: Int, _ count: Int) -> Int {
    position < 0 ? max(position + count, step < 0 ? -1 : 0) : min(position, step < 0 ? count - 1 : count)
  }
}
