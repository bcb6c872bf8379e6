/// Names that are taken, each once.
struct UniqueNames {
  private var taken: Set<String> = []
  /// Where to go on counting, so that the thousandth collision costs no more than the first.
  private var counters: [String: Int] = [:]

  /// Takes a name, or one made from it that is still free.
  ///
  /// - Parameter alternative: what to try when the name itself is taken; numbers are added to it until it is free.
  mutating func claim(_ name: String, alternative: String? = nil, separator: String = "_") -> String {
    if taken.insert(name).inserted { return name }
    let stem = alternative ?? name
    if stem != name, taken.insert(stem).inserted { return stem }
    var number = counters[stem] ?? 2
    while !taken.insert("\(stem)\(separator)\(number)").inserted { number += 1 }
    counters[stem] = number + 1
    return "\(stem)\(separator)\(number)"
  }

  func isTaken(_ name: String) -> Bool { taken.contains(name) }
}
