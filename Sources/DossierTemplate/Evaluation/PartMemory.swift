/// What parts of expressions came to, by their numbers.
public struct PartMemory: Sendable {
  private var outcomes: [Outcome?] = []

  public init() {}

  subscript(number: Int) -> Outcome? {
    get { number < outcomes.count ? outcomes[number] : nil }
    set {
      if number >= outcomes.count {
        outcomes.append(contentsOf: repeatElement(nil, count: number + 64 - outcomes.count))
      }
      outcomes[number] = newValue
    }
  }
}
