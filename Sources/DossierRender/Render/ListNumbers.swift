/// The numbers of a document's lists while it is rendered: where lists begin anew, each gets a copy of its own.
struct ListNumbers: Sendable {
  struct Copy: Sendable {
    let original: Int
    let number: Int
  }

  private var next: Int
  private var isRestarting = false
  /// The copies that go on until lists begin anew once more.
  private var present: [Int: Int] = [:]
  private(set) var copies: [Copy] = []

  /// - Parameter next: the first number that no list of the template bears.
  init(next: Int = 1) {
    self.next = next
  }

  mutating func restart() {
    isRestarting = true
    present = [:]
  }

  mutating func number(of list: Int) -> Int {
    guard isRestarting else { return list }
    if let number = present[list] { return number }
    let number = next
    next += 1
    present[list] = number
    copies.append(Copy(original: list, number: number))
    return number
  }
}
