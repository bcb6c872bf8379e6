/// What two sequences have in common in the same order.
public enum CommonSequence {
  /// The places of equal elements, in order.
  ///
  /// Long stretches that differ are matched greedily: the exact way needs room that grows with the square of the
  /// difference.
  public static func pairs<Element: Hashable>(
    _ old: [Element], _ new: [Element]
  ) -> [(old: Int, new: Int)] {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let (left, right) = (head..<(old.count - tail), head..<(new.count - tail))
    let isShort = left.count <= greatest / max(1, right.count)
    let middle = isShort ? exact(old, left, new, right) : greedy(old, left, new, right)
    return (0..<head).map { ($0, $0) } + middle
      + (0..<tail).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
  }

  private static let greatest = 1_000_000

  private static func exact<Element: Hashable>(
    _ old: [Element], _ left: Range<Int>, _ new: [Element], _ right: Range<Int>
  ) -> [(old: Int, new: Int)] {
    let difference = Array(new[right]).difference(from: Array(old[left]))
    var (gone, added) = (Set<Int>(), Set<Int>())
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset + left.lowerBound)
      case .insert(let offset, _, _): added.insert(offset + right.lowerBound)
      }
    }
    return Array(zip(left.filter { !gone.contains($0) }, right.filter { !added.contains($0) })).map {
      ($0, $1)
    }
  }

  private static func greedy<Element: Hashable>(
    _ old: [Element], _ left: Range<Int>, _ new: [Element], _ right: Range<Int>
  ) -> [(old: Int, new: Int)] {
    var places: [Element: [Int]] = [:]
    for index in right.reversed() { places[new[index], default: []].append(index) }
    var pairs: [(old: Int, new: Int)] = []
    var next = right.lowerBound
    for index in left {
      while let place = places[old[index]]?.last, place < next { places[old[index]]?.removeLast() }
      // What lies far ahead is more likely something else that says the same.
      guard let place = places[old[index]]?.last, place - next < 200 else { continue }
      pairs.append((index, place))
      next = place + 1
    }
    return pairs
  }
}
